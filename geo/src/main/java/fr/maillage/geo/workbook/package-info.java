/** Workbooks for spreadsheets: sheets of typed columns, written whole and the same every time. */
@NullMarked
package fr.maillage.geo.workbook;

import org.jspecify.annotations.NullMarked;
