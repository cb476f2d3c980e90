package fr.maillage.geo.table;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Which styles of a workbook show a number as a date or a time: in the file such a cell is a number like any other. */
final class XlsxStyles {

    private final Set<Integer> dateFormats = new HashSet<>();
    private final Set<Integer> dateStyles = new HashSet<>();

    /** Reads the part {@code styles}; without one there are no dates. */
    void read(XmlPart part) throws IOException {
        boolean isInCells = false;
        int style = 0;
        while (part.advance()) {
            Integer format = part.isStart("numFmt") || part.isStart("xf") ? part.number("numFmtId") : null;
            if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                isInCells = part.isStart("cellXfs");
            } else if (part.isStart("numFmt") && format != null) {
                String code = part.attribute("formatCode");
                if (code != null && isDate(code)) {
                    dateFormats.add(format);
                }
            } else if (isInCells && part.isStart("xf")) {
                if (format != null && (isBuiltInDate(format) || dateFormats.contains(format))) {
                    dateStyles.add(style);
                }
                style++;
            }
        }
    }

    boolean isDate(int style) {
        return dateStyles.contains(style);
    }

    /** ECMA-376 part 1, 18.8.30: what a number means that no format is written for. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** Whether a code names days, months, years, hours or seconds outside of quoted text, colours and conditions. */
    static boolean isDate(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", "");
        return !bare.equalsIgnoreCase("General")
                && !bare.equalsIgnoreCase("Standard")
                && bare.matches("(?is).*[dmyhsj].*");
    }
}
