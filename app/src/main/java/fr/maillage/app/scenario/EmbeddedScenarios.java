package fr.maillage.app.scenario;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The scenarios that come with the program. */
public final class EmbeddedScenarios {

    private static final String FOLDER = "/fr/maillage/data/scenarios/";

    private EmbeddedScenarios() {}

    /** Their names, in the order to show them. */
    public static List<String> list() {
        return List.of("deux-sevres", "loiret");
    }

    /** The YAML of one, which the caller closes. */
    static Optional<InputStream> open(String name) {
        if (!list().contains(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(EmbeddedScenarios.class.getResourceAsStream(FOLDER + name + ".yaml"));
    }
}
