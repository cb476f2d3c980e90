/** The keys of a scenario, described once: what checks a file, the JSON Schema and the reference page come from here. */
@NullMarked
package fr.maillage.app.scenario.key;

import org.jspecify.annotations.NullMarked;
