package fr.maillage.geo.workbook;

import fr.maillage.geo.workbook.SheetColumn.Kind;
import java.util.List;

/** The looks of cells, and the part of a workbook that says what they are. */
final class CellStyles {

    /** A line of text above the tables; before it stands the look of cells that nothing is in. */
    static final int LINE = 1;
    /** The first of these lines. */
    static final int TITLE = 2;
    /** Above a table. */
    static final int SUBTITLE = 3;

    static final int HEADING = 4;

    private static final int FIRST_OF_KINDS = 5;
    private static final List<Kind> KINDS = List.of(Kind.values());

    /** The first number that a format of one's own may have. */
    private static final int FIRST_FORMAT = 164;

    /** That of text, which every spreadsheet knows. */
    private static final int TEXT_FORMAT = 49;

    /** As if typed behind an apostrophe: text stays text, and no formula, also when its cell is edited. */
    private static final String QUOTED = " quotePrefix=\"1\"";

    private CellStyles() {}

    /** The look of a cell of a column. */
    static int of(Kind kind, boolean isTotal) {
        return FIRST_OF_KINDS + 2 * KINDS.indexOf(kind) + (isTotal ? 1 : 0);
    }

    private static int format(Kind kind) {
        return kind.isText() ? TEXT_FORMAT : FIRST_FORMAT + KINDS.indexOf(kind);
    }

    /** {@code xl/styles.xml}. */
    static String xml() {
        StringBuilder formats = new StringBuilder();
        StringBuilder looks = new StringBuilder();
        looks.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
                .append(line(0))
                .append(line(2))
                .append(line(3))
                .append("<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\"" + QUOTED)
                .append(
                        " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">")
                .append("<alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        int count = 0;
        for (Kind kind : KINDS) {
            if (!kind.isText()) {
                count++;
                formats.append(String.format(
                        "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>", format(kind), CellText.escape(kind.format())));
            }
            for (boolean isTotal : new boolean[] {false, true}) {
                looks.append(String.format(
                        "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"%d\" xfId=\"0\"%s applyNumberFormat=\"1\""
                                + " applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                                + "<alignment vertical=\"top\"%s/></xf>",
                        format(kind),
                        isTotal ? 1 : 0,
                        isTotal ? 2 : 0,
                        kind.isText() ? QUOTED : "",
                        kind == Kind.SENTENCE ? " wrapText=\"1\"" : ""));
            }
        }
        return XlsxWriter.XML
                + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<numFmts count=\"" + count + "\">" + formats + "</numFmts>"
                + "<fonts count=\"4\">" + font(11, false) + font(11, true) + font(14, true) + font(12, true)
                + "</fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
                + "<fgColor rgb=\"FFD9E2EC\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
                + "<borders count=\"3\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                + "<border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border>"
                + "<border><left/><right/><top style=\"thin\"><color auto=\"1\"/></top><bottom/><diagonal/></border>"
                + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                + "</cellStyleXfs><cellXfs count=\"" + (FIRST_OF_KINDS + 2 * KINDS.size()) + "\">" + looks
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String line(int font) {
        return "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\"" + QUOTED
                + " applyFont=\"1\"/>";
    }

    private static String font(int size, boolean isBold) {
        return "<font>" + (isBold ? "<b/>" : "") + "<sz val=\"" + size
                + "\"/><name val=\"Calibri\"/><family val=\"2\"/>" + "</font>";
    }
}
