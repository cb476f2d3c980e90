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
 * @param territories to draw; null where the scenario asks for none
 * @param divisions to set beside them
 * @param staffing who works where; null where the scenario plans no staff
 * @param rota who is on call when; null where the scenario plans no rota
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
        @Nullable TerritorySettings territories,
        List<DivisionSettings> divisions,
        @Nullable StaffingSettings staffing,
        @Nullable RotaSettings rota,
        List<Assumption> assumptions,
        long seed) {

    /** The word for all départements of the commune table. */
    public static final String FRANCE = "france";

    public Scenario {
        departements = List.copyOf(departements);
        divisions = List.copyOf(divisions);
        assumptions = List.copyOf(assumptions);
        if (departements.isEmpty()) {
            throw new IllegalArgumentException("Scenario " + name + " has no département");
        }
    }

    /** The same without staffing and rota, and without what it assumes about them. */
    Scenario withoutStaffing() {
        return new Scenario(
                name,
                title,
                departements,
                communesFile,
                distance,
                network,
                before,
                territories,
                divisions,
                null,
                null,
                assumptions.stream()
                        .filter(assumption -> !isAbout(assumption, StaffingDocument.STAFFING)
                                && !isAbout(assumption, RotaDocument.ROTA))
                        .toList(),
                seed);
    }

    private static boolean isAbout(Assumption assumption, String key) {
        return assumption.path().equals(key) || assumption.path().startsWith(key + ".");
    }

    /** Within which every resident should have a point, in whole millimetres. */
    public int targetMm() {
        return network.targetMm(distance.speedKmh());
    }
}
