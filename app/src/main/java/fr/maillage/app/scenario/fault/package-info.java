/** What can be wrong with a scenario file, and the words that say so. */
@NullMarked
package fr.maillage.app.scenario.fault;

import org.jspecify.annotations.NullMarked;
