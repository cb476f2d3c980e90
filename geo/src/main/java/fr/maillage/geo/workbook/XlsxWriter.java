package fr.maillage.geo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes workbooks (ECMA-376, SpreadsheetML). Text is always text, also where it begins as formulas do; characters that
 * the format forbids become U+FFFD, and text is cut at 32,767 of them. Formulas bear their value, for programs that do
 * not compute. The same sheets give the same bytes.
 */
public final class XlsxWriter {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxWriter() {}

    /**
     * The bytes of a workbook.
     *
     * @param sheets at least one; a name that is too long, taken, or has characters that are not allowed is changed
     */
    public static byte[] write(List<WorkbookSheet> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook without a sheet");
        }
        SharedStrings strings = new SharedStrings();
        List<String> names = new ArrayList<>();
        List<SheetPrinter> printers = new ArrayList<>();
        Map<String, String> printed = new LinkedHashMap<>();
        for (WorkbookSheet sheet : sheets) {
            names.add(CellText.sheetName(sheet.name(), names));
            SheetPrinter printer = new SheetPrinter(strings);
            printers.add(printer);
            printed.put("xl/worksheets/sheet" + names.size() + ".xml", printer.print(sheet));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        // What tells a workbook from another archive comes first.
        parts.put("[Content_Types].xml", contentTypes(names.size()));
        parts.put(
                "_rels/.rels", relationships(List.of(relationship(1, OFFICE + "/officeDocument", "xl/workbook.xml"))));
        parts.put("xl/workbook.xml", workbook(names, printers));
        parts.put("xl/_rels/workbook.xml.rels", relationships(workbookRelationships(names.size())));
        parts.put("xl/styles.xml", CellStyles.xml());
        parts.putAll(printed);
        parts.put("xl/sharedStrings.xml", strings.xml());
        return zip(parts);
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Types xmlns=\"" + PACKAGE + "/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/xl/workbook.xml", "sheet.main+xml"))
                .append(override("/xl/styles.xml", "styles+xml"))
                .append(override("/xl/sharedStrings.xml", "sharedStrings+xml"));
        for (int k = 1; k <= sheets; k++) {
            xml.append(override("/xl/worksheets/sheet" + k + ".xml", "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static List<String> workbookRelationships(int sheets) {
        List<String> all = new ArrayList<>();
        for (int k = 1; k <= sheets; k++) {
            all.add(relationship(k, OFFICE + "/worksheet", "worksheets/sheet" + k + ".xml"));
        }
        all.add(relationship(sheets + 1, OFFICE + "/styles", "styles.xml"));
        all.add(relationship(sheets + 2, OFFICE + "/sharedStrings", "sharedStrings.xml"));
        return all;
    }

    private static String relationships(List<String> all) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + String.join("", all)
                + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbook(List<String> names, List<SheetPrinter> printers) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder defined = new StringBuilder();
        for (int k = 0; k < names.size(); k++) {
            sheets.append(String.format(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>", CellText.escape(names.get(k)), k + 1, k + 1));
            SheetPrinter printer = printers.get(k);
            if (printer.filter() != null) {
                String sheet = CellText.escape(SheetFormula.quote(names.get(k)));
                int row = printer.headings();
                defined.append(String.format(
                        "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">%s!%s</definedName>"
                                + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">%s!$%d:$%d</definedName>",
                        k, sheet, absolute(printer.filter()), k, sheet, row, row));
            }
        }
        return XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                + "\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>" + sheets + "</sheets>"
                + (defined.isEmpty() ? "" : "<definedNames>" + defined + "</definedNames>")
                + "<calcPr fullCalcOnLoad=\"1\"/></workbook>";
    }

    /** {@code A4:D9} as {@code $A$4:$D$9}. */
    private static String absolute(@Nullable String range) {
        return String.valueOf(range).replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // The first day that an archive can tell: the hour of writing is none of the content.
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An archive in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
