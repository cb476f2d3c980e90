package fr.maillage.geo.table;

import java.io.IOException;

/** A workbook cannot be read; {@link #getMessage} says what was found, {@link #advice} what to do. */
final class DamagedWorkbookException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String advice;

    DamagedWorkbookException(String found, String expected, String advice) {
        super(found);
        this.expected = expected;
        this.advice = advice;
    }

    /** Something that no spreadsheet program writes. */
    DamagedWorkbookException(String found) {
        this(
                found,
                "a workbook as spreadsheet programs write it",
                "Open it in a spreadsheet program, save it anew as .xlsx, then read it again.");
    }

    String expected() {
        return expected;
    }

    String advice() {
        return advice;
    }
}
