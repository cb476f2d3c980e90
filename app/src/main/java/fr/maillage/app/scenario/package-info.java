/** Scenario files: read, checked against a territory, and written. */
@NullMarked
package fr.maillage.app.scenario;

import org.jspecify.annotations.NullMarked;
