/** The rules of the whole house. */
@NullMarked
package fr.maillage.app;

import org.jspecify.annotations.NullMarked;
