package fr.maillage.domain.staffing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What staff cost, and whose caseload is counted.
 *
 * @param eurosPerEtp a year, of each category
 * @param euroCentsPerKm of the way to work
 * @param daysPerYear on which an agent travels to work and back
 * @param caseloadMetiers the métiers among whom requests are divided
 */
public record Amounts(
        Map<Categorie, Integer> eurosPerEtp, int euroCentsPerKm, int daysPerYear, Set<String> caseloadMetiers) {

    public Amounts {
        eurosPerEtp = Collections.unmodifiableMap(new EnumMap<>(eurosPerEtp));
        caseloadMetiers = Set.copyOf(caseloadMetiers);
    }
}
