package fr.maillage.geo.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one part of a workbook is to another.
 *
 * @param type the last word of its URI, which the two editions of ECMA-376 share
 * @param path of the part in the archive
 */
record XlsxRelation(String type, String path) {

    private static final int MOST_SHEETS = 1000;

    /** By identifier, the relations of the part of a name; none where the archive lists none. */
    static Map<String, XlsxRelation> of(XlsxParts parts, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, XlsxRelation> relations = new HashMap<>();
        Optional<XmlPart> found = parts.findPart(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (found.isEmpty()) {
            return relations;
        }
        try (XmlPart list = found.get()) {
            while (list.advance()) {
                String id = list.isStart("Relationship") ? list.attribute("Id") : null;
                String type = list.isStart("Relationship") ? list.attribute("Type") : null;
                String target = list.isStart("Relationship") ? list.attribute("Target") : null;
                if (id != null && type != null && target != null) {
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    relations.put(id, new XlsxRelation(type.substring(type.lastIndexOf('/') + 1), path));
                }
            }
        }
        return relations;
    }

    /** By name, where the sheets of a workbook stand, in the order of their tabs; charts are none. */
    static Map<String, String> sheets(XlsxParts parts, String workbook, Map<String, XlsxRelation> relations)
            throws IOException {
        XmlPart part = parts.findPart(workbook)
                .orElseThrow(() -> new DamagedWorkbookException(
                        "an archive without a workbook in it",
                        "a workbook in the format .xlsx",
                        "Save it as .xlsx in a spreadsheet program; .ods and .xlsb are not read."));
        Map<String, String> sheets = new LinkedHashMap<>();
        try (part) {
            while (part.advance()) {
                String name = part.isStart("sheet") ? part.attribute("name") : null;
                XlsxRelation relation = name == null ? null : relations.get(part.attribute("id"));
                if (name != null && relation != null && relation.type().equals("worksheet")) {
                    sheets.put(name, relation.path());
                }
                if (sheets.size() > MOST_SHEETS) {
                    throw new DamagedWorkbookException("more than " + MOST_SHEETS + " sheets");
                }
            }
        }
        return sheets;
    }
}
