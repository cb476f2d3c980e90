/** A scenario planned from end to end, its audit, and the run folder that holds both. */
@NullMarked
package fr.maillage.app.study;

import org.jspecify.annotations.NullMarked;
