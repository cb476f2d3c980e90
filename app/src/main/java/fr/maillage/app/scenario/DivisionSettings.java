package fr.maillage.app.scenario;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A division that is set beside the plan. */
public sealed interface DivisionSettings {

    /** Its name in results. */
    String name();

    /** The tier of the plan that it is compared with; null where the scenario does not say. */
    @Nullable
    String tier();

    /** Its territories are in the scenario. */
    record Listed(String name, @Nullable String tier, List<ListedTerritory> territories) implements DivisionSettings {
        public Listed {
            territories = List.copyOf(territories);
        }
    }

    /**
     * Its territories are in a table.
     *
     * @param file absolute
     */
    record InFile(String name, @Nullable String tier, Path file) implements DivisionSettings {}

    /** It is drawn like a tier. */
    record Drawn(String name, @Nullable String tier, TierSettings.Drawn rules) implements DivisionSettings {}

    /**
     * A territory.
     *
     * @param seat the code of a commune or of a part; null where the scenario does not say
     * @param epcis SIRENs in the order written
     * @param communes codes of communes or of parts in the order written
     */
    record ListedTerritory(String name, @Nullable String seat, List<String> epcis, List<String> communes) {
        public ListedTerritory {
            epcis = List.copyOf(epcis);
            communes = List.copyOf(communes);
        }
    }
}
