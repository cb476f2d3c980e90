/** The report that people open in a browser: one page, made from the JSON files of a run alone. */
@NullMarked
package fr.maillage.app.report;

import org.jspecify.annotations.NullMarked;
