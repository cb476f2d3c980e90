/** A scenario file as a tree of values, each of which knows where it was written. */
@NullMarked
package fr.maillage.app.scenario.tree;

import org.jspecify.annotations.NullMarked;
