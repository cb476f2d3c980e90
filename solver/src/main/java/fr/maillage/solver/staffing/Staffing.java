package fr.maillage.solver.staffing;

import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Shortage;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The search for the least sum of everything. A relaxation gives a first bound and prices. Then an integer program of all
 * gives a better bound, and a plan where it comes to its end in time; beside it, late acceptance from what the relaxation
 * chose gives a plan that large neighbourhoods better. From the better of both, both searches go on.
 */
final class Staffing {

    private static final int PASSES = 500;

    /** Late acceptance gives up after so many rounds without a better plan: more for few postes, whose rounds are short. */
    private static final int PATIENCE = 2;

    private static final int MORE_PATIENCE = 18;
    private static final int POSTES_OF_A_ROUND = 2000;

    /** Large neighbourhoods after so many of them. */
    private static final int LARGE_PATIENCE = 150;

    private static final long MOVES_AT_FIRST = 200;
    private static final long MOST_AT_FIRST = 1_000_000;
    private static final int REPAIRS = 10;
    private static final long MOVES_A_ROUND = 1000;
    private static final int MEMORY = 3000;
    private static final int MEMORY_A_POSTE = 50;
    /** So much better than before counts as better. */
    private static final double BETTER = 1e-4;

    private static final double SHARE_OF_RELAXATION = 0.2;
    private static final double SHARE_OF_SMALL_MOVES = 0.25;
    private static final double SHARE_OF_PROGRAM = 0.65;
    private static final double SHARE_OF_SHORTAGE = 0.2;

    /** Fewer steps than this leave no time for an integer program. */
    private static final long LEAST_STEPS = 100;

    private static final int BREACH = 1000;

    private final StaffingModel model;
    private final StaffingSolver solver;
    private final SearchLimits limits;
    private final ProgressListener listener;
    private final Choices choices;
    private final Relaxation relaxation;
    private final double breachPrice;
    private volatile long bound;
    /** The bound that searches know of that are under way. */
    private long proven;

    private long shortageBound;

    /**
     * A search.
     *
     * @param model in which everything is one level
     */
    Staffing(StaffingModel model, StaffingSolver solver, SearchLimits limits, ProgressListener listener) {
        this.model = model;
        this.solver = solver;
        this.limits = limits;
        this.listener = listener;
        choices = new Choices(model);
        relaxation = new Relaxation(model, choices, 0, new long[0]);
        int priority = 1;
        for (int each : model.slots.priority) {
            priority = Math.max(priority, each);
        }
        breachPrice = (double) BREACH * priority * model.shortageWeight;
    }

    /** The best roster that is found. */
    Roster search(Steps steps, Aside aside) {
        Steps ofRelaxation = steps.part(SHARE_OF_RELAXATION);
        relaxation.raise(Long.MAX_VALUE, PASSES, ofRelaxation);
        steps.spend(ofRelaxation.spent());
        bound = relaxation.bound();
        proven = bound;
        double[][] worth = relaxation.worth();
        Roster wished = start(earlier(relaxation.chosenSlots()), worth);
        climb(wished, worth);
        // Prices fill needs with agents that would rather stay: now and then it is better to begin where all cost
        // least.
        int[] nowhere = new int[model.postes()];
        Arrays.fill(nowhere, -1);
        Roster stayed = start(earlier(nowhere), costs());
        climb(stayed, worth);
        Roster from = better(wished, stayed);
        Roster begun = from.breach() > 0 ? null : from.copy();
        Side one = new Side();
        Side two = new Side();
        AtomicBoolean isSolved = new AtomicBoolean();
        // Where steps count, where one search ends may not depend on how fast the other is.
        BooleanSupplier stop =
                () -> limits.interrupted().getAsBoolean() || (limits.findSteps().isEmpty() && isSolved.get());
        aside.both(
                () -> {
                    two.begin(steps, SHARE_OF_PROGRAM, limits.interrupted());
                    two.found = bounds(begun, two.steps);
                    isSolved.set(two.found != null);
                },
                () -> {
                    one.begin(steps, SHARE_OF_PROGRAM, stop);
                    one.found = improve(from, worth, 2 * limits.seed(), one.steps);
                });
        steps.spend(one.steps.spent() + two.steps.spent());
        Roster best = better(one.found, two.found);
        proven = bound;
        aside.both(
                () -> {
                    two.begin(steps, 1, limits.interrupted());
                    two.found = improve(best.copy(), worth, 2 * limits.seed() + 1, two.steps);
                },
                () -> {
                    one.begin(steps, 1, limits.interrupted());
                    one.found = improve(best.copy(), worth, 2 * limits.seed() + 3, one.steps);
                });
        steps.spend(one.steps.spent() + two.steps.spent());
        Roster last = better(better(best, one.found), two.found);
        tell(last);
        return last;
    }

    /** One of two searches, side by side or one after the other. */
    private final class Side {

        private Steps steps = new Steps(0, null, limits.interrupted());
        private @Nullable Roster found;

        /** Half of the steps that all have left, and all the time where the other is beside it. */
        private void begin(Steps all, double share, BooleanSupplier stop) {
            double time = limits.threads() > 1 ? share : share / 2;
            steps = new Steps(
                    all.part(share / 2).left(), all.part(time).findTimeLeft().orElse(null), stop);
        }
    }

    private static Roster better(@Nullable Roster one, @Nullable Roster other) {
        if (one == null || (other != null && other.isBetterThan(one))) {
            return Objects.requireNonNull(other);
        }
        return one;
    }

    /** What no plan undercuts. */
    Long bound() {
        return bound;
    }

    /** What no plan's shortage undercuts. */
    Long shortageBound() {
        return shortageBound;
    }

    /** What each slot of a poste costs its holder of today, in the order of its options. */
    private double[][] costs() {
        double[][] costs = new double[model.postes()][];
        for (int p = 0; p < costs.length; p++) {
            int poste = p;
            costs[p] = Arrays.stream(model.options[p])
                    .mapToDouble(slot -> model.cost(0, poste, poste, slot))
                    .toArray();
        }
        return costs;
    }

    /** Where an earlier plan put agents, and all others where they are said to be. */
    private int[] earlier(int[] others) {
        int[] slots = others.clone();
        List<Poste> postes = model.problem.postes();
        for (int p = 0; p < slots.length; p++) {
            Agent agent = postes.get(p).agent();
            Earlier earlier = agent == null ? null : model.problem.earlier().get(agent.id());
            for (int slot = 0; earlier != null && slot < model.slots.size(); slot++) {
                Slots.Slot candidate = model.slots.list.get(slot);
                if (!candidate.isNowhere()
                        && earlier.equals(new Earlier(
                                model.problem.units().get(candidate.unit()).name(),
                                candidate.metier(),
                                candidate.site()))) {
                    slots[p] = slot;
                }
            }
        }
        return slots;
    }

    /** Bounds of shortage and of the sum by integer programs; the best plan of the latter. */
    private @Nullable Roster bounds(@Nullable Roster known, Steps steps) {
        StaffingModel alone =
                new StaffingModel(model.problem.inOrder(List.of(StaffingObjective.SHORTAGE)), model.commutes);
        Choices freely = new Choices(alone);
        Relaxation relaxed = new Relaxation(alone, freely, 0, new long[0]);
        Steps passes = steps.part(SHARE_OF_SHORTAGE);
        relaxed.raise(Long.MAX_VALUE, PASSES, passes);
        steps.spend(passes.spent());
        shortageBound = relaxed.bound();
        AssignmentProgram.Answer answer = solve(model, choices, known, steps.part(1 - SHARE_OF_SHORTAGE));
        bound = Math.max(bound, answer.bound());
        shortageBound =
                Math.max(shortageBound, solve(alone, freely, null, steps).bound());
        return answer.roster();
    }

    private AssignmentProgram.Answer solve(StaffingModel of, Choices open, @Nullable Roster known, Steps steps) {
        if (steps.left() < LEAST_STEPS || steps.isOver()) {
            return AssignmentProgram.Answer.NOTHING;
        }
        AssignmentProgram program = new AssignmentProgram(of, open, 0, new long[0]);
        return program.size() > AssignmentProgram.MOST_VARIABLES
                ? AssignmentProgram.Answer.NOTHING
                : program.solve(known, steps, limits.interrupted());
    }

    /** A roster near what a relaxation wishes. */
    private Roster start(int[] wished, double[][] worth) {
        int[] slotOf = new int[model.postes()];
        int[] holderOf = new int[model.postes()];
        for (int p = 0; p < slotOf.length; p++) {
            holderOf[p] = p;
            slotOf[p] = wished[p];
            if (slotOf[p] < 0 || !model.isAllowed(p, p, slotOf[p])) {
                slotOf[p] = -1;
                double least = Double.POSITIVE_INFINITY;
                for (int k = 0; k < model.options[p].length; k++) {
                    if (model.isAllowed(p, p, model.options[p][k]) && worth[p][k] < least) {
                        least = worth[p][k];
                        slotOf[p] = model.options[p][k];
                    }
                }
                if (slotOf[p] < 0) {
                    throw new IllegalArgumentException("Poste "
                            + model.problem.postes().get(p).id() + " has no place that it and its agent may come to");
                }
            }
        }
        return new Roster(model, slotOf, holderOf);
    }

    /** However short the limits: a plan that breaks rules for want of a second helps nobody. */
    private void climb(Roster roster, double[][] worth) {
        Steps steps = new Steps(Long.MAX_VALUE, null, limits.interrupted());
        Goal priced = Goal.priced(breachPrice);
        long moves = MOVES_AT_FIRST * model.postes();
        solver.improve(roster, priced, worth, Math.min(moves, MOST_AT_FIRST), 1, limits.seed(), steps);
        for (int round = 1; round <= REPAIRS && roster.breach() > 0; round++) {
            Goal goal = round == REPAIRS ? Goal.of(0, roster) : priced;
            solver.improve(roster, goal, worth, moves, MEMORY, limits.seed() + round, steps);
        }
    }

    private Roster improve(Roster roster, double[][] worth, long seed, Steps steps) {
        long moves = MOVES_A_ROUND * model.postes();
        Goal priced = Goal.priced(breachPrice);
        Steps ofSmall = steps.part(SHARE_OF_SMALL_MOVES);
        solver.improve(roster, priced, worth, moves, 1, seed, ofSmall);
        int patience = PATIENCE + Math.min(MORE_PATIENCE, POSTES_OF_A_ROUND / model.postes());
        int idle = 0;
        for (int round = 1; idle < patience && !ofSmall.isOver() && !isProven(roster); round++) {
            long before = priced.value(roster);
            Roster next = round % 2 == 0 ? roster.copy() : Shake.of(roster, worth, seed + 1000L * round);
            int memory = Math.min(MEMORY, MEMORY_A_POSTE * model.postes());
            solver.improve(next, priced, worth, moves, memory, seed + 1000L * round, ofSmall);
            if (priced.value(next) <= before) {
                roster.reset(next.slots(), next.holders());
            }
            idle = before - priced.value(roster) > BETTER * before ? 0 : idle + 1;
            tell(roster);
        }
        steps.spend(ofSmall.spent());
        return isProven(roster) ? roster : new LargeMoves(model, choices, seed).improve(roster, LARGE_PATIENCE, steps);
    }

    private boolean isProven(Roster roster) {
        return roster.breach() == 0 && roster.total(0) <= proven;
    }

    private synchronized void tell(Roster roster) {
        listener.begin(String.format(
                Locale.ROOT,
                "shortage %.1f weighted ETP, cost %,d (bound %,d)",
                roster.shortage() / (double) Shortage.UNITS_PER_ETP,
                roster.total(0),
                bound));
    }
}
