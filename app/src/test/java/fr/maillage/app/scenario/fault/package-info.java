/** Whether what was meant is found. */
@NullMarked
package fr.maillage.app.scenario.fault;

import org.jspecify.annotations.NullMarked;
