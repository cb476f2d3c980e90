package fr.maillage.geo.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The XML parts inside a workbook. What is inflated is counted as it is inflated, whatever the archive says of itself, so
 * that no small file can fill the memory; parts that nobody asks for are never inflated.
 */
final class XlsxParts implements AutoCloseable {

    /** The widest tableau of 50,000 rows has a fifth of this. */
    static final long MOST_BYTES = 256L * 1024 * 1024;

    /** Between two tags; the longest text of a cell is 32,767 characters. */
    static final long LONGEST_TEXT = 1024L * 1024;

    /** XML that a spreadsheet wrote shrinks to a tenth, and to a fiftieth where all its rows are alike. */
    static final long MOST_RATIO = 200;

    /** Below it, a part may be of any ratio. */
    static final long HARMLESS_BYTES = 10L * 1024 * 1024;

    static final int MOST_ENTRIES = 4096;

    private final ZipFile zip;
    private long inflated;

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxParts open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new DamagedWorkbookException("an archive that is cut or damaged");
        }
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new DamagedWorkbookException("an archive of more than " + MOST_ENTRIES + " files");
        }
        return new XlsxParts(zip);
    }

    /** A part by its path in the archive, in capitals or small letters. */
    Optional<XmlPart> findPart(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        for (Enumeration<? extends ZipEntry> all = zip.entries(); entry == null && all.hasMoreElements(); ) {
            ZipEntry other = all.nextElement();
            entry = other.getName().toLowerCase(Locale.ROOT).equals(path.toLowerCase(Locale.ROOT)) ? other : null;
        }
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new XmlPart(path, new Counted(zip.getInputStream(entry), entry.getCompressedSize())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of the archive and ends where it is too much. */
    private final class Counted extends FilterInputStream {

        private final long compressed;
        private long own;
        private long sinceTag;

        Counted(InputStream in, long compressed) {
            super(in);
            this.compressed = Math.max(1, compressed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            for (int i = from; i < from + read; i++) {
                sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST_TEXT) {
                    throw new DamagedWorkbookException("a text longer than any cell can hold");
                }
            }
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws DamagedWorkbookException {
            own += bytes;
            inflated += bytes;
            if (inflated > MOST_BYTES || (own > HARMLESS_BYTES && own / MOST_RATIO > compressed)) {
                throw new DamagedWorkbookException(
                        "an archive that grows beyond all measure when it is unpacked",
                        "at most " + MOST_BYTES / 1024 / 1024 + " MB, and at most " + MOST_RATIO
                                + " times the size of what is packed",
                        "Copy the rows into a new workbook and save it; do not open a file of unknown origin.");
            }
        }
    }
}
