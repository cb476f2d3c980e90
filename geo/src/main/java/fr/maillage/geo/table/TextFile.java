package fr.maillage.geo.table;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.fault.Utf8;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text file of the user's, read whole. */
public final class TextFile {

    /** All communes of France are 2 MB; more than this is no table of communes. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextFile() {}

    /**
     * The text of a file in UTF-8, without its byte order mark.
     *
     * @return empty where {@code faults} now says why: {@code missing-file}, {@code unreadable-file}, {@code
     *     file-too-large}, {@code empty-file} or {@code not-utf-8}
     */
    public static Optional<String> findText(Path file, Faults faults) {
        return findBytes(file, faults).flatMap(bytes -> findText(file.toString(), bytes, faults));
    }

    /**
     * The bytes of a file.
     *
     * @return empty where {@code faults} now says why: {@code missing-file}, {@code unreadable-file} or {@code
     *     file-too-large}
     */
    public static Optional<byte[]> findBytes(Path file, Faults faults) {
        Place place = Place.of(file.toString());
        if (!Files.exists(file)) {
            faults.add(Fault.error(
                    "missing-file", place, "no such file", "a file", "Correct the path, or put the file there."));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            faults.add(unreadable(place, Files.isDirectory(file) ? "a folder" : "a file without the right to read it"));
            return Optional.empty();
        }
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                faults.add(Fault.error(
                        "file-too-large",
                        place,
                        size + " bytes",
                        "at most " + MOST_BYTES + " bytes",
                        "Keep only the rows and columns that are needed."));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            faults.add(unreadable(place, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** The same for bytes at hand. */
    public static Optional<String> findText(String file, byte[] bytes, Faults faults) {
        Optional<String> found = Utf8.findText(file, bytes, faults);
        if (found.filter(String::isBlank).isPresent()) {
            faults.add(Fault.error(
                    "empty-file",
                    Place.of(file),
                    "nothing",
                    "a header and rows",
                    "Check that the file was saved whole; then read it again."));
            return Optional.empty();
        }
        return found;
    }

    /**
     * The text of a table as a spreadsheet exports it: in UTF-8, else in windows-1252, of which a warning {@code
     * windows-1252} tells.
     *
     * @return empty where {@code faults} now says why: {@code empty-file}, or {@code not-utf-8} of bytes that are text in
     *     neither
     */
    public static Optional<String> findExported(String file, byte[] bytes, Faults faults) {
        Faults own = new Faults();
        Optional<String> found = findText(file, bytes, own);
        Optional<String> western = own.hasErrors() && bytes.length > 0 ? findWestern(bytes) : Optional.empty();
        if (western.isEmpty()) {
            own.list().forEach(faults::add);
            return found;
        }
        Fault first = own.list().getFirst();
        faults.add(Fault.warning(
                "windows-1252",
                first.place(),
                first.found() + ", which is not UTF-8; the file was read as windows-1252",
                "text in UTF-8",
                "Check that accents are right, or save the file again as UTF-8; a spreadsheet calls this CSV UTF-8."));
        return western;
    }

    /** Text in windows-1252, which is ISO-8859-1 but for quotes, dashes and the like; empty where it is no text. */
    private static Optional<String> findWestern(byte[] bytes) {
        try {
            String text = WINDOWS_1252
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean isText = text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
            return isText && !text.isBlank() ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Fault unreadable(Place place, String found) {
        return Fault.error(
                "unreadable-file", place, found, "a file that can be read", "Check the path and the rights.");
    }
}
