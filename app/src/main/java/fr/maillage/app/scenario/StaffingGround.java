package fr.maillage.app.scenario;

import fr.maillage.domain.territory.Commune;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What staffing stands on.
 *
 * @param blocks of the scenario's départements
 * @param requestsMilli thousandths of requests a year by commune; null where they follow from the residents
 * @param communes where agents live or postes stand, by INSEE code; all of the scenario's départements, and others
 * @param detourFactor of the network's distances
 */
record StaffingGround(
        Blocks blocks,
        @Nullable SortedMap<String, Long> requestsMilli,
        Map<String, Commune> communes,
        double detourFactor) {

    StaffingGround {
        communes = Map.copyOf(communes);
    }

    /**
     * A commune that staffing knows.
     *
     * @throws IllegalArgumentException if it does not
     */
    Commune getCommune(String insee) {
        return Optional.ofNullable(communes.get(insee))
                .orElseThrow(() -> new IllegalArgumentException("No commune " + insee + " in this staffing"));
    }
}
