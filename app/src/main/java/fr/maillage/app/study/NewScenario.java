package fr.maillage.app.study;

import fr.maillage.app.scenario.ScenarioTemplate;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.source.TerritorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A scenario to begin with, for any département of the embedded table, or all of them. */
public final class NewScenario {

    private NewScenario() {}

    /**
     * The text of a scenario.
     *
     * @throws fr.maillage.domain.fault.FaultException if there is no such département
     */
    public static String of(String departement) {
        Faults faults = new Faults();
        Optional<String> text = ScenarioTemplate.write(
                departement, Place.of("init"), new TerritoryGazetteer(TerritorySource.embedded()), faults);
        faults.throwIfErrors();
        return text.orElseThrow();
    }

    /** Writes a file whole or not at all. */
    public static void write(Path file, String text) throws IOException {
        Path place = file.toAbsolutePath();
        Path parent = place.getParent();
        if (parent == null || Files.isDirectory(place)) {
            throw new IOException("it is a folder");
        }
        Path draft = Files.createTempFile(parent, "." + place.getFileName(), ".unfinished");
        try {
            Files.writeString(draft, text);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
