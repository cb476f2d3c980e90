package fr.maillage.domain.staffing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tableau des emplois, the organisation that it is to become, and what counts on the way. Names are unique in each
 * list; every name that one list uses stands in the list that it belongs to.
 *
 * @param postes of today and those that the budget creates
 * @param suppressed by métier, how many postes of today the budget takes away
 * @param metiers every one that a poste has or a need asks for
 * @param antennes of the target organisation, in the order of their seats
 * @param sites every one that a unit works at
 * @param units of the target organisation
 * @param needs at most one of a unit and a métier
 * @param vacancyMilli what a vacant poste counts beside a filled one by métier, in thousandths: the part of a year in
 *     which it is filled; 1000 where a métier is not named
 * @param objectives that come strictly before all else, in order; what is not named is added up by its weight to
 *     {@link StaffingObjective#COST}, the last
 * @param earlier by agent, where an earlier plan put it
 */
public record StaffingProblem(
        List<Poste> postes,
        Map<String, Integer> suppressed,
        List<Metier> metiers,
        List<Transformation> transformations,
        List<Antenne> antennes,
        List<Site> sites,
        List<Unit> units,
        List<Need> needs,
        List<Quorum> quorums,
        List<Guichet> guichets,
        Map<String, Integer> vacancyMilli,
        List<StaffingObjective> objectives,
        StaffingWeights weights,
        Map<String, Earlier> earlier) {

    public StaffingProblem {
        postes = List.copyOf(postes);
        suppressed = copy(suppressed);
        metiers = List.copyOf(metiers);
        transformations = List.copyOf(transformations);
        antennes = List.copyOf(antennes);
        sites = List.copyOf(sites);
        units = List.copyOf(units);
        needs = List.copyOf(needs);
        quorums = List.copyOf(quorums);
        guichets = List.copyOf(guichets);
        vacancyMilli = copy(vacancyMilli);
        objectives = List.copyOf(objectives);
        earlier = copy(earlier);
        if (objectives.contains(StaffingObjective.COST)) {
            throw new IllegalArgumentException("The cost of the rest is named: " + objectives);
        }
    }

    /** The same problem with other objectives that come strictly first. */
    public StaffingProblem inOrder(List<StaffingObjective> others) {
        return new StaffingProblem(
                postes,
                suppressed,
                metiers,
                transformations,
                antennes,
                sites,
                units,
                needs,
                quorums,
                guichets,
                vacancyMilli,
                others,
                weights,
                earlier);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * What a poste counts against needs, thousandths of an ETP: less where nobody holds it.
     *
     * @param metier that it has in the plan
     */
    public int effectiveMilliEtp(int milliEtp, String metier, boolean isVacant) {
        int filled = isVacant ? vacancyMilli.getOrDefault(metier, Poste.FULL_TIME) : Poste.FULL_TIME;
        return (int) ((long) milliEtp * filled / Poste.FULL_TIME);
    }
}
