package fr.maillage.app.scenario;

import fr.maillage.domain.division.DivisionObjective;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The territories asked for.
 *
 * @param parts communes that are divided
 * @param partsAbove every other commune with more residents is divided; null where none is
 * @param objectives in lexicographic order
 * @param weights of distance and compactness where they are added; empty where they are taken in order
 * @param tiers from outer to inner; only the first may be given
 */
public record TerritorySettings(
        List<PartSettings> parts,
        @Nullable Integer partsAbove,
        List<DivisionObjective> objectives,
        Map<DivisionObjective, Double> weights,
        List<TierSettings> tiers) {

    public TerritorySettings {
        parts = List.copyOf(parts);
        objectives = List.copyOf(objectives);
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        tiers = List.copyOf(tiers);
    }
}
