package fr.maillage.geo.table;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of a workbook in Office Open XML (ECMA-376), as spreadsheet programs save it under {@code .xlsx}:
 * texts, numbers, and of everything else what it is. Formulas are not computed, and nothing that a file of ill will could
 * hold makes it read another file or fill the memory.
 */
public final class XlsxReader implements AutoCloseable {

    /** The first bytes of a compound file, which an old workbook is, and a new one behind a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ARCHIVE = {'P', 'K'};

    private final String file;
    private final XlsxParts parts;
    private final XlsxText texts = new XlsxText();
    private final XlsxStyles styles = new XlsxStyles();
    private final Map<String, String> pathByName;

    private XlsxReader(String file, XlsxParts parts) throws IOException {
        this.file = file;
        this.parts = parts;
        String workbook = XlsxRelation.of(parts, "").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(XlsxRelation::path)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, XlsxRelation> relations = XlsxRelation.of(parts, workbook);
        this.pathByName = XlsxRelation.sheets(parts, workbook, relations);
        for (XlsxRelation relation : relations.values()) {
            switch (relation.type()) {
                case "sharedStrings" -> read(relation.path(), texts::readShared);
                case "styles" -> read(relation.path(), styles::read);
                default -> {
                    // Sheets are read when they are asked for; themes, links and pictures never.
                }
            }
        }
    }

    /** Whether a file is a workbook, by its first bytes or, where they are no text either, by its name. */
    public static boolean isWorkbook(Path file, byte[] bytes) {
        return startsWith(bytes, ARCHIVE)
                || startsWith(bytes, COMPOUND)
                || file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(xls[xmb]?|ods)");
    }

    /**
     * Opens a workbook.
     *
     * @param bytes of the same file
     * @return empty where {@code faults} now says why: {@code locked-workbook} or {@code damaged-workbook}
     */
    public static Optional<XlsxReader> open(Path file, byte[] bytes, Faults faults) {
        Place place = Place.of(file.toString());
        if (startsWith(bytes, COMPOUND)) {
            faults.add(Fault.error(
                    "locked-workbook",
                    place,
                    "a workbook with a password, or one in the old format .xls",
                    "a workbook in the format .xlsx without a password",
                    "Take the password off, save it as .xlsx, then read it again."));
            return Optional.empty();
        }
        XlsxParts parts = null;
        try {
            parts = XlsxParts.open(file);
            return Optional.of(new XlsxReader(file.toString(), parts));
        } catch (IOException e) {
            faults.add(damaged(place, e));
            close(parts);
            return Optional.empty();
        }
    }

    /** The names of the sheets in the order of their tabs. */
    public List<String> names() {
        return List.copyOf(pathByName.keySet());
    }

    /**
     * A sheet.
     *
     * @param name one of {@link #names}
     * @param most lines that are read
     * @return empty where {@code faults} now says why: {@code damaged-workbook}
     */
    public Optional<Sheet> findSheet(String name, int most, Faults faults) {
        String path = pathByName.get(name);
        if (path == null) {
            throw new IllegalArgumentException("No sheet " + name + " in " + file);
        }
        try (XmlPart part = part(path)) {
            return Optional.of(new XlsxSheet(part, texts, styles).read(file, name, most));
        } catch (IOException e) {
            faults.add(damaged(new Place(file, name, 0, 0), e));
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        close(parts);
    }

    private static void close(@Nullable XlsxParts parts) {
        try {
            if (parts != null) {
                parts.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was read cannot be closed", e);
        }
    }

    private interface PartReader {
        void read(XmlPart part) throws IOException;
    }

    private void read(String path, PartReader reader) throws IOException {
        try (XmlPart part = part(path)) {
            reader.read(part);
        }
    }

    private XmlPart part(String path) throws IOException {
        return parts.findPart(path)
                .orElseThrow(() -> new DamagedWorkbookException("an archive without its part " + path));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static Fault damaged(Place place, IOException e) {
        DamagedWorkbookException damaged = e instanceof DamagedWorkbookException known
                ? known
                : new DamagedWorkbookException("an archive that is cut or damaged");
        return Fault.error(
                "damaged-workbook",
                place,
                Found.plain(String.valueOf(damaged.getMessage())),
                damaged.expected(),
                damaged.advice());
    }
}
