/** Tests of the report, and a small driver of a browser to look at it. */
@NullMarked
package fr.maillage.app.report;

import org.jspecify.annotations.NullMarked;
