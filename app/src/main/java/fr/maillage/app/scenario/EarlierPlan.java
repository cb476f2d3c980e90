package fr.maillage.app.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.geo.table.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where an earlier run put agents. */
final class EarlierPlan {

    private static final String PLAN = "plan.json";

    private EarlierPlan() {}

    /** The plan of a run folder, or the file itself. */
    static Path file(Path previous) {
        return Files.isDirectory(previous) ? previous.resolve(PLAN) : previous;
    }

    /**
     * Reads a plan.
     *
     * @param previous a run folder, or its plan
     * @param place of the key that names it
     * @return by agent; empty where it cannot be read, and told
     */
    static Optional<Map<String, Earlier>> find(Path previous, Place place, Faults faults) {
        Path file = file(previous);
        Faults own = new Faults();
        Optional<String> text = TextFile.findText(file, own);
        own.list().forEach(faults::add);
        return text.flatMap(json -> read(json, file, place, faults));
    }

    private static Optional<Map<String, Earlier>> read(String json, Path file, Place place, Faults faults) {
        try {
            JsonNode staffing = new ObjectMapper().readTree(json).path("staffing");
            SortedMap<String, Earlier> earlier = new TreeMap<>();
            for (JsonNode placed : staffing.path("placed")) {
                if (placed.path("agent").isTextual() && placed.path("unit").isTextual()) {
                    earlier.put(
                            placed.path("agent").asText(),
                            new Earlier(
                                    placed.path("unit").asText(),
                                    placed.path("metier").asText(),
                                    placed.path("site").asText()));
                }
            }
            if (staffing.path("placed").isArray()) {
                return Optional.of(earlier);
            }
            tell(place, "no staff in " + file, faults);
        } catch (JsonProcessingException e) {
            tell(place, "no JSON in " + file, faults);
        }
        return Optional.empty();
    }

    private static void tell(Place place, String found, Faults faults) {
        faults.add(ScenarioFault.UNREADABLE_PLAN.at(
                place,
                Found.plain(found),
                "a run folder with staff in its plan, or its " + PLAN,
                "Name another run, or take the key out."));
    }
}
