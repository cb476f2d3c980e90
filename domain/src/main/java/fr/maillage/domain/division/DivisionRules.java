package fr.maillage.domain.division;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param objectives in lexicographic order, first named first, each at most once, at least one
 * @param weights where some are given, distance and compactness are not taken in order but added, at the place of the
 *     first of them: resident-kilometres times the one, pairs of neighbours put apart times the other
 * @param tiers from outer to inner, each nested in the one before
 * @param frame a division that was given and in which the tiers are nested; null where there is none
 */
public record DivisionRules(
        List<DivisionObjective> objectives,
        Map<DivisionObjective, Double> weights,
        List<TierRules> tiers,
        @Nullable Division frame) {

    public DivisionRules {
        objectives = List.copyOf(objectives);
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        tiers = List.copyOf(tiers);
        if (objectives.isEmpty() || objectives.stream().distinct().count() != objectives.size()) {
            throw new IllegalArgumentException("Objectives are none or named twice: " + objectives);
        }
    }

    public Optional<Division> findFrame() {
        return Optional.ofNullable(frame);
    }
}
