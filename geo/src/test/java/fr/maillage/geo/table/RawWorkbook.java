package fr.maillage.geo.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that it can hold what no spreadsheet program writes. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    /** Adds a sheet of rows in XML. */
    public RawWorkbook sheet(String name, String rows) {
        return sheetPart(
                name,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
    }

    /** Adds a sheet by its whole XML. */
    public RawWorkbook sheetPart(String name, String xml) {
        count++;
        parts.put("xl/worksheets/sheet" + count + ".xml", xml.getBytes(UTF_8));
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, count, count));
        relations.append(relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        return this;
    }

    /** Adds the texts that cells share. */
    public RawWorkbook sharedStrings(String items) {
        parts.put("xl/sharedStrings.xml", ("<sst xmlns=\"" + MAIN + "\">" + items + "</sst>").getBytes(UTF_8));
        relations.append(relation("rIdTexts", "sharedStrings", "/xl/sharedStrings.xml"));
        return this;
    }

    /** Adds styles, of which cells name the position in {@code cellXfs}. */
    public RawWorkbook styles(String xml) {
        parts.put("xl/styles.xml", ("<styleSheet xmlns=\"" + MAIN + "\">" + xml + "</styleSheet>").getBytes(UTF_8));
        relations.append(relation("rIdStyles", "styles", "styles.xml"));
        return this;
    }

    /** Adds a file that no part speaks of. */
    public RawWorkbook file(String path) {
        parts.put(path, new byte[0]);
        return this;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    public Path write(Path file) {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                                + "</sheets></workbook>")
                        .getBytes(UTF_8));
        all.put(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>").getBytes(UTF_8));
        all.put(
                "_rels/.rels",
                ("<Relationships xmlns=\"" + PACKAGE + "\">" + relation("rId1", "officeDocument", "xl/workbook.xml")
                                + "</Relationships>")
                        .getBytes(UTF_8));
        return zip(file, all);
    }

    public static Path zip(Path file, Map<String, byte[]> entries) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
