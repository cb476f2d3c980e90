package fr.maillage.solver.staffing;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Plans who works where. First everything is added up by its weight: a relaxation gives a bound and prices, an integer
 * program in the counts of like holders a better bound, and two local searches by Timefold go on from the prices.
 * Then each objective that comes strictly before others is made as small as it gets, in order, none of those before it
 * being lost again.
 */
public final class StaffingEngine {

    private final EnvironmentMode mode;

    /** An engine whose score Timefold trusts. */
    public StaffingEngine() {
        this(EnvironmentMode.NO_ASSERT);
    }

    StaffingEngine(EnvironmentMode mode) {
        this.mode = mode;
    }

    /**
     * The best staffing within the limits.
     *
     * @throws IllegalArgumentException if a poste has no place at all that it and its agent may come to
     */
    public StaffingPlan solve(
            StaffingProblem problem, Commutes commutes, SearchLimits limits, ProgressListener listener) {
        Steps steps = new Steps(limits.findSteps().orElse(Long.MAX_VALUE), limits.time(), limits.interrupted());
        StaffingModel sum = new StaffingModel(problem.inOrder(List.of()), commutes);
        listener.begin(String.format(
                Locale.ROOT, "%,d postes, %,d needs, %,d places", sum.postes(), sum.slots.cells(), sum.slots.size()));
        boolean isStrict = !problem.objectives().isEmpty();
        Staffing staffing = new Staffing(sum, new StaffingSolver(mode), limits, listener);
        Steps ofSum = isStrict ? steps.part(0.5) : steps;
        Roster roster;
        List<StaffingOutcome> outcomes = new ArrayList<>();
        try (Aside aside = new Aside(limits.threads())) {
            roster = staffing.search(ofSum, aside);
        }
        OwnPostes.restore(roster);
        if (isStrict) {
            steps.spend(ofSum.spent());
            StaffingModel model = new StaffingModel(problem, commutes);
            StrictOrder order = new StrictOrder(model, new StaffingSolver(mode), limits);
            roster = order.search(roster, steps);
            OwnPostes.restore(roster);
            outcomes.addAll(order.outcomes(roster));
            if (!problem.objectives().contains(StaffingObjective.SHORTAGE)) {
                outcomes.addFirst(outcome(StaffingObjective.SHORTAGE, roster.shortage(), staffing.shortageBound()));
            }
        } else {
            outcomes.add(outcome(StaffingObjective.SHORTAGE, roster.shortage(), staffing.shortageBound()));
            outcomes.add(outcome(StaffingObjective.COST, roster.total(0), staffing.bound()));
        }
        return new StaffingPlan(
                placed(problem, roster),
                outcomes,
                steps.spent(),
                limits.interrupted().getAsBoolean());
    }

    /** The postes that have no place at all that they and their agents may come to. */
    public static List<Poste> listWithoutPlace(StaffingProblem problem, Commutes commutes) {
        StaffingModel model = new StaffingModel(problem, commutes);
        List<Poste> without = new ArrayList<>();
        for (int p = 0; p < model.postes(); p++) {
            int poste = p;
            if (Arrays.stream(model.options[p]).noneMatch(slot -> model.isAllowed(poste, poste, slot))) {
                without.add(problem.postes().get(p));
            }
        }
        return without;
    }

    static StaffingOutcome outcome(StaffingObjective objective, long value, @Nullable Long bound) {
        // Rows that are missed leave room below a bound that holds where none is.
        // A bound of nothing says nothing, unless nothing is what was reached.
        boolean isTold = bound != null && bound <= value && (bound > 0 || value == 0);
        return new StaffingOutcome(objective, value, isTold ? bound : null);
    }

    private static List<Placed> placed(StaffingProblem problem, Roster roster) {
        List<Placed> placed = new ArrayList<>();
        for (int p = 0; p < problem.postes().size(); p++) {
            Slots.Slot slot = roster.model().slots.list.get(roster.slotOf(p));
            int holder = roster.holderOf(p);
            Agent agent = problem.postes().get(holder).agent();
            placed.add(new Placed(
                    problem.postes().get(p).id(),
                    slot.unit(),
                    slot.metier(),
                    slot.site(),
                    agent == null ? null : agent.id()));
        }
        return placed;
    }
}
