/** The command line: what is typed, what is printed, and the exit code. */
@NullMarked
package fr.maillage.app.cli;

import org.jspecify.annotations.NullMarked;
