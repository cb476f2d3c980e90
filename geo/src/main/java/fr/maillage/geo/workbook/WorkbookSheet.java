package fr.maillage.geo.workbook;

import java.util.List;

/**
 * A sheet of a workbook. One with a single table keeps its headings in sight and has filters.
 *
 * @param name in its tab
 * @param lines of text above the tables
 * @param tables from top to bottom
 */
public record WorkbookSheet(String name, List<String> lines, List<SheetTable> tables) {

    public WorkbookSheet {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }
}
