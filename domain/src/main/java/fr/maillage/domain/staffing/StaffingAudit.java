package fr.maillage.domain.staffing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every figure and rule of a staffing plan, recomputed from the plan and the problem alone, without any solver.
 *
 * @param figures of the plan
 * @param breaches the hard rules that it breaks; none of a plan that can be carried out
 */
public record StaffingAudit(StaffingFigures figures, List<StaffingBreach> breaches) {

    public StaffingAudit {
        breaches = List.copyOf(breaches);
    }

    /**
     * Audits a plan.
     *
     * @throws IllegalArgumentException if it has another number of postes than the problem, or names a unit that there
     *     is none of
     */
    public static StaffingAudit of(StaffingProblem problem, Commutes commutes, StaffingPlan plan) {
        if (plan.placed().size() != problem.postes().size()) {
            throw new IllegalArgumentException("A plan of " + plan.placed().size() + " postes for a tableau of "
                    + problem.postes().size());
        }
        for (Placed placed : plan.placed()) {
            if (!placed.isSuppressed()
                    && (placed.unit() < 0 || placed.unit() >= problem.units().size())) {
                throw new IllegalArgumentException("Poste " + placed.poste() + " in unit " + placed.unit());
            }
        }
        StaffingIndex index = new StaffingIndex(problem);
        List<Change> changes = new Changes(index, commutes).list(plan);
        List<Coverage> coverages = coverages(problem, plan);
        SortedMap<Categorie, Headcount> byCategorie = byCategorie(problem, plan);
        int moved = 0;
        int transformed = 0;
        for (int p = 0; p < plan.placed().size(); p++) {
            Poste poste = problem.postes().get(p);
            Placed placed = plan.placed().get(p);
            Workplace before = poste.before();
            if (before != null && !placed.isSuppressed()) {
                moved += placed.site().equals(before.site()) ? 0 : 1;
                transformed += placed.metier().equals(poste.metier()) ? 0 : 1;
            }
        }
        StaffingFigures figures = new StaffingFigures(
                byCategorie.values().stream().reduce(Headcount.NONE, Headcount::plus),
                byCategorie,
                moved,
                transformed,
                changes.stream().mapToLong(c -> Math.max(0, c.addedMm())).sum(),
                coverages,
                changes,
                values(problem, plan, coverages, changes));
        return new StaffingAudit(figures, new StaffingRules(index, commutes, plan).list(coverages));
    }

    private static List<Coverage> coverages(StaffingProblem problem, StaffingPlan plan) {
        List<Coverage> coverages = new ArrayList<>();
        for (Need need : problem.needs()) {
            int postes = 0;
            int agents = 0;
            long etp = 0;
            long staff = 0;
            for (int p = 0; p < plan.placed().size(); p++) {
                Placed placed = plan.placed().get(p);
                if (placed.unit() == need.unit() && placed.metier().equals(need.metier())) {
                    int own = problem.postes().get(p).milliEtp();
                    postes++;
                    agents += placed.agent() == null ? 0 : 1;
                    etp += own;
                    staff += problem.effectiveMilliEtp(own, placed.metier(), placed.agent() == null);
                }
            }
            coverages.add(new Coverage(need, postes, agents, etp, staff));
        }
        return coverages;
    }

    private static SortedMap<Categorie, Headcount> byCategorie(StaffingProblem problem, StaffingPlan plan) {
        SortedMap<Categorie, Headcount> byCategorie = new TreeMap<>();
        for (int p = 0; p < plan.placed().size(); p++) {
            Poste poste = problem.postes().get(p);
            boolean isSuppressed = plan.placed().get(p).isSuppressed();
            byCategorie.merge(
                    poste.categorie(),
                    new Headcount(
                            poste.isCreated() ? 0 : 1,
                            isSuppressed ? 0 : 1,
                            poste.isCreated() ? 0 : poste.milliEtp(),
                            isSuppressed ? 0 : poste.milliEtp(),
                            poste.isCreated() ? 1 : 0,
                            isSuppressed ? 1 : 0),
                    Headcount::plus);
        }
        return byCategorie;
    }

    private static Map<StaffingObjective, Long> values(
            StaffingProblem problem, StaffingPlan plan, List<Coverage> coverages, List<Change> changes) {
        StaffingWeights weights = problem.weights();
        Map<String, Integer> priorities = new TreeMap<>();
        problem.metiers().forEach(metier -> priorities.put(metier.name(), metier.priority()));
        long shortage = 0;
        for (Coverage coverage : coverages) {
            Need need = coverage.need();
            shortage += Shortage.cost(
                    need.targetMilliEtp(), coverage.staffMilliEtp(), priorities.getOrDefault(need.metier(), 1));
        }
        Map<StaffingObjective, Long> values = new EnumMap<>(StaffingObjective.class);
        values.put(StaffingObjective.SHORTAGE, shortage);
        values.put(
                StaffingObjective.AGAINST_WISH,
                weights.againstWish()
                        * changes.stream().filter(Change::isAgainstWish).count());
        values.put(
                StaffingObjective.COMMUTE,
                changes.stream()
                        .mapToLong(c -> weights.commute().points(Math.max(0, c.addedMm())))
                        .sum());
        values.put(StaffingObjective.TRAINING, training(problem, plan, changes));
        values.put(
                StaffingObjective.STABILITY,
                weights.stability()
                        * changes.stream()
                                .filter(c -> Boolean.TRUE.equals(c.isOtherwise()))
                                .count());
        values.put(
                StaffingObjective.TEAMS,
                weights.team() * changes.stream().filter(Change::isApart).count());
        values.put(
                StaffingObjective.WISHES,
                weights.wish() * changes.stream().mapToLong(Change::unmetWishes).sum());
        long rest = 0;
        for (Map.Entry<StaffingObjective, Long> entry : values.entrySet()) {
            if (!problem.objectives().contains(entry.getKey())) {
                int weight = entry.getKey() == StaffingObjective.SHORTAGE ? weights.shortage() : 1;
                rest += weight * entry.getValue();
            }
        }
        values.put(StaffingObjective.COST, rest);
        return values;
    }

    private static long training(StaffingProblem problem, StaffingPlan plan, List<Change> changes) {
        StaffingWeights weights = problem.weights();
        long transformations = changes.stream().filter(Change::changesMetier).count();
        for (int p = 0; p < plan.placed().size(); p++) {
            Placed placed = plan.placed().get(p);
            boolean isVacant = placed.agent() == null && !placed.isSuppressed();
            if (isVacant && !placed.metier().equals(problem.postes().get(p).metier())) {
                transformations++;
            }
        }
        long days = changes.stream().mapToLong(Change::trainingDays).sum();
        return weights.transformation() * transformations + weights.trainingDay() * days;
    }
}
