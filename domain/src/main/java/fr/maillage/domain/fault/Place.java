package fr.maillage.domain.fault;

import org.jspecify.annotations.Nullable;

/**
 * Where a fault stands in a text file or in a workbook.
 *
 * @param file the file as the user named it, or the name of an embedded one
 * @param sheet of a workbook; null in a text file
 * @param line from 1, in a workbook the row; 0 where the fault is about the whole file or sheet
 * @param column from 1; 0 where the fault is about the whole line
 */
public record Place(String file, @Nullable String sheet, int line, int column) {

    public Place {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("No such place: " + file + " line " + line + " column " + column);
        }
    }

    /** In a text file. */
    public Place(String file, int line, int column) {
        this(file, null, line, column);
    }

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** What a spreadsheet calls a column: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /**
     * The form that editors jump to: {@code file:line:column}, less what is not known; in a workbook the form that
     * spreadsheets show: {@code file[sheet]!C7}.
     */
    @Override
    public String toString() {
        if (sheet != null) {
            return file + "[" + Found.plain(sheet) + "]" + (line == 0 ? "" : "!" + letters(column) + line);
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
