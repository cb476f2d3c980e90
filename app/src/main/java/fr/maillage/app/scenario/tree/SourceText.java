package fr.maillage.app.scenario.tree;

import fr.maillage.app.scenario.fault.Limits;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.fault.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a scenario and where it is from.
 *
 * @param text without a byte order mark
 * @param name the file as the user named it, or the name of an embedded scenario
 * @param folder against which relative paths are resolved
 * @param setting whether it is a setting of the command line, which has no lines
 */
public record SourceText(String text, String name, Path folder, boolean setting) {

    /** Reads a file; a fault says why it cannot be read. */
    public static Optional<SourceText> readFile(Path file, String name, Faults faults) {
        Place place = Place.of(name);
        if (Files.isDirectory(file)) {
            faults.add(ScenarioFault.UNREADABLE_FILE.at(
                    place,
                    "a directory",
                    "a scenario file",
                    "Name the file in it, such as " + name + "/scenario.yaml."));
            return Optional.empty();
        }
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path folder = parent == null ? Path.of("") : parent;
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, folder, faults);
        } catch (IOException e) {
            faults.add(ScenarioFault.UNREADABLE_FILE.at(
                    place, "a file that cannot be read", "a readable file", "Look at its permissions and its disk."));
            return Optional.empty();
        }
    }

    /** Reads from a stream; a fault says why it is no text. */
    public static Optional<SourceText> read(InputStream in, String name, Path folder, Faults faults)
            throws IOException {
        byte[] bytes = in.readNBytes(Limits.BYTES + 1);
        if (bytes.length > Limits.BYTES) {
            faults.add(ScenarioFault.FILE_TOO_LARGE.at(
                    Place.of(name),
                    "more than " + Limits.BYTES + " bytes",
                    "a scenario file, which is small",
                    "Check that it is the file you mean."));
            return Optional.empty();
        }
        return Utf8.findText(name, bytes, faults).map(text -> new SourceText(text, name, folder, false));
    }

    /** A setting's value. */
    public static SourceText ofSetting(String value, String name) {
        return new SourceText(value, name, Path.of(""), true);
    }

    /**
     * The place of a mark of the parser.
     *
     * @param line from 0
     * @param column from 0
     */
    Place placeAt(int line, int column) {
        return setting ? Place.of(name) : new Place(name, line + 1, column + 1);
    }
}
