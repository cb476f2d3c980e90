package fr.maillage.domain.staffing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every figure of a staffing plan.
 *
 * @param all the whole headcount
 * @param byCategorie the same of each category that has a poste, before or after
 * @param movedPostes whose site changes commune
 * @param transformedPostes whose métier changes
 * @param addedCommuteMm Σ max(0, new way − old way) of all agents, one way
 * @param coverages of each need, in the order of {@link StaffingProblem#needs()}
 * @param changes of each agent, by identifier: also of those for whom nothing changes
 * @param values of every objective, {@link StaffingObjective#COST} included where a rest is added up to it
 */
public record StaffingFigures(
        Headcount all,
        SortedMap<Categorie, Headcount> byCategorie,
        int movedPostes,
        int transformedPostes,
        long addedCommuteMm,
        List<Coverage> coverages,
        List<Change> changes,
        Map<StaffingObjective, Long> values) {

    public StaffingFigures {
        byCategorie = Collections.unmodifiableSortedMap(new TreeMap<>(byCategorie));
        coverages = List.copyOf(coverages);
        changes = List.copyOf(changes);
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** Thousandths of an ETP missing against targets. */
    public long shortageMilliEtp() {
        return coverages.stream().mapToLong(Coverage::shortageMilliEtp).sum();
    }

    /** Thousandths of an ETP beyond targets. */
    public long surplusMilliEtp() {
        return coverages.stream().mapToLong(Coverage::surplusMilliEtp).sum();
    }
}
