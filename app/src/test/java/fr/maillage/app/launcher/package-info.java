/** Tests of the script that finds a JDK, builds and runs the program. */
@NullMarked
package fr.maillage.app.launcher;

import org.jspecify.annotations.NullMarked;
