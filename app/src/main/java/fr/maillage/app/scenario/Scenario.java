package fr.maillage.app.scenario;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario file asks for, its defaults filled in. Each value fits its key; whether the places exist is another
 * matter ({@link ScenarioDocument#resolve}).
 *
 * @param name in results and of run folders
 * @param title of the report; null where the file has none
 * @param departements as written: codes, or {@link #FRANCE} alone
 * @param communesFile the user's own commune table, absolute; null for the embedded one
 * @param before the points of today; null where the scenario does not say
 * @param antennes whose borders are given by whole EPCI
 * @param assumptions what is no published fact
 * @param seed at least 0
 */
public record Scenario(
        String name,
        @Nullable String title,
        List<String> departements,
        @Nullable Path communesFile,
        DistanceSettings distance,
        NetworkSettings network,
        @Nullable Before before,
        List<Antenne> antennes,
        List<Assumption> assumptions,
        long seed) {

    /** The word for all départements of the commune table. */
    public static final String FRANCE = "france";

    public Scenario {
        departements = List.copyOf(departements);
        antennes = List.copyOf(antennes);
        assumptions = List.copyOf(assumptions);
        if (departements.isEmpty()) {
            throw new IllegalArgumentException("Scenario " + name + " has no département");
        }
    }

    /** The same with the commune table elsewhere. */
    public Scenario withCommunesFile(Path file) {
        return new Scenario(name, title, departements, file, distance, network, before, antennes, assumptions, seed);
    }

    /** Within which every resident should have a point, in whole millimetres. */
    public int targetMm() {
        return network.targetMm(distance.speedKmh());
    }
}
