package fr.maillage.geo.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that come with the program; {@code PROVENANCE.md} beside them says where from. */
public final class EmbeddedData {

    public static final String COMMUNES = "communes-france.csv";
    public static final String EPCI = "epci-france.csv";
    public static final String FRANCE_SERVICES = "france-services-2020.csv";

    private static final String FOLDER = "/fr/maillage/data/";

    private EmbeddedData() {}

    /** The name of the file with the contours of a département. */
    public static String contoursOf(String departement) {
        return "contours-" + departement + ".geojson";
    }

    /** The bytes of a file, if there is one of that name. */
    public static Optional<byte[]> findBytes(String name) {
        try (@Nullable InputStream in = EmbeddedData.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded file " + name + " cannot be read", e);
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws UncheckedIOException if there is none of that name
     */
    public static byte[] getBytes(String name) {
        return findBytes(name)
                .orElseThrow(() -> new UncheckedIOException(new FileNotFoundException("No embedded file " + name)));
    }
}
