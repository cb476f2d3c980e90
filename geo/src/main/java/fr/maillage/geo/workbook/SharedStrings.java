package fr.maillage.geo.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once. */
final class SharedStrings {

    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private int uses;

    /** The number by which cells name a text. */
    int indexOf(String text) {
        uses++;
        return indices.computeIfAbsent(CellText.clean(text), clean -> indices.size());
    }

    /** {@code xl/sharedStrings.xml}. */
    String xml() {
        StringBuilder xml = new StringBuilder(XlsxWriter.XML)
                .append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
                .append(uses)
                .append("\" uniqueCount=\"")
                .append(indices.size())
                .append("\">");
        indices.keySet()
                .forEach(text -> xml.append("<si><t xml:space=\"preserve\">")
                        .append(CellText.escape(text))
                        .append("</t></si>"));
        return xml.append("</sst>").toString();
    }
}
