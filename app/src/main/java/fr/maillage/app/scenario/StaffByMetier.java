package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Poste;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What the postes of each métier count together once the budget is carried out: those of today and created ones, less as
 * many as are suppressed. Which these will be only the plan says; taken are vacant ones of today, small ones first, then
 * small ones with an agent, who leaves for a vacant one.
 */
public final class StaffByMetier {

    private StaffByMetier() {}

    /**
     * The sums by métier; one that has postes neither today nor created is not among them.
     *
     * @param postes of today and created ones
     * @param suppressed how many, by métier
     * @param milliEtp what a poste counts, thousandths of an ETP
     */
    public static SortedMap<String, Long> sum(
            Collection<Poste> postes, Map<String, Integer> suppressed, ToLongFunction<Poste> milliEtp) {
        SortedMap<String, Long> sums = new TreeMap<>();
        postes.forEach(poste -> sums.merge(poste.metier(), milliEtp.applyAsLong(poste), Long::sum));
        for (Map.Entry<String, Integer> each : suppressed.entrySet()) {
            postes.stream()
                    .filter(poste -> !poste.isCreated() && poste.metier().equals(each.getKey()))
                    .sorted(Comparator.comparing((Poste poste) -> poste.agent() != null)
                            .thenComparingInt(Poste::milliEtp))
                    .limit(each.getValue())
                    .forEach(poste -> sums.merge(poste.metier(), -milliEtp.applyAsLong(poste), Long::sum));
        }
        return sums;
    }
}
