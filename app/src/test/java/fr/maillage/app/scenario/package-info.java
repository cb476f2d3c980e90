/** Scenario files as their authors meet them. */
@NullMarked
package fr.maillage.app.scenario;

import org.jspecify.annotations.NullMarked;
