/** Tests of what a plan needs and writes. */
@NullMarked
package fr.maillage.app.study;

import org.jspecify.annotations.NullMarked;
