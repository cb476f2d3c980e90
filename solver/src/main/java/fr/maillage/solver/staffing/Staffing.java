package fr.maillage.solver.staffing;

import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.Shortage;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.Locale;

/** The search for the least sum of everything, with its bounds. */
final class Staffing {

    private static final int PASSES = 500;

    /** A search gives up after so many rounds without a better plan. */
    private static final int PATIENCE = 6;

    private static final long MOVES_A_ROUND = 1000;
    private static final int MEMORY = 3000;
    /** So much better than before counts as better. */
    private static final double BETTER = 1e-4;

    private static final double SHARE_OF_BOUNDS = 0.35;

    /** Beyond so many whole variables the program in counts is left out. */
    private static final int MOST_COUNTS = 40_000;

    private static final int BREACH = 1000;

    private final StaffingModel model;
    private final StaffingModel shortageAlone;
    private final StaffingSolver solver;
    private final SearchLimits limits;
    private final ProgressListener listener;
    private final Choices choices;
    private final SlotClasses kinds;
    private final Relaxation relaxation;
    private final double breachPrice;
    private volatile long bound;
    private long shortageBound;

    /**
     * A search.
     *
     * @param model in which everything is one level
     * @param shortageAlone the same problem, where shortage is the first level
     */
    Staffing(
            StaffingModel model,
            StaffingModel shortageAlone,
            StaffingSolver solver,
            SearchLimits limits,
            ProgressListener listener) {
        this.model = model;
        this.shortageAlone = shortageAlone;
        this.solver = solver;
        this.limits = limits;
        this.listener = listener;
        choices = new Choices(model);
        kinds = new SlotClasses(model, choices);
        relaxation = new Relaxation(model, choices, 0, new long[0]);
        int priority = 1;
        for (int each : model.slots.priority) {
            priority = Math.max(priority, each);
        }
        breachPrice = (double) BREACH * priority * model.shortageWeight;
    }

    /** The best roster that is found. */
    Roster search(Steps steps, Aside aside) {
        relaxation.raise(Long.MAX_VALUE, PASSES, steps);
        bound = relaxation.bound();
        double[][] worth = relaxation.worth();
        Roster[] found = new Roster[2];
        Steps[] own = {steps.part(0.4), steps.part(0.4)};
        aside.both(
                () -> {
                    Steps ofBounds = own[1].part(SHARE_OF_BOUNDS);
                    bounds(ofBounds);
                    own[1].spend(ofBounds.spent());
                    found[1] = improve(start(relaxation.chosenSlots(), worth), worth, 2 * limits.seed() + 1, own[1]);
                },
                () -> found[0] = improve(start(relaxation.chosenSlots(), worth), worth, 2 * limits.seed(), own[0]));
        steps.spend(own[0].spent() + own[1].spent());
        Roster best = found[1].isBetterThan(found[0]) ? found[1] : found[0];
        tell(best);
        return best;
    }

    /** What no plan undercuts. */
    Long bound() {
        return bound;
    }

    /** What no plan's shortage undercuts. */
    Long shortageBound() {
        return shortageBound;
    }

    private void bounds(Steps steps) {
        Relaxation ofShortage = new Relaxation(shortageAlone, new Choices(shortageAlone), 0, new long[0]);
        ofShortage.raise(Long.MAX_VALUE, PASSES, steps);
        shortageBound = ofShortage.bound();
        long nodes = steps.left();
        CountProgram sum = new CountProgram(model, choices, kinds, model.shortageWeight, Long.MAX_VALUE, relaxation);
        if (sum.size() > MOST_COUNTS) {
            return;
        }
        Steps first = steps.part(0.5);
        double found = sum.bound(nodes, first.findTimeLeft().orElse(null), limits.interrupted());
        bound = Math.max(bound, whole(relaxation.ofHolders() + found));
        CountProgram shortage = new CountProgram(model, choices, kinds, 1, Long.MAX_VALUE, null);
        double least = shortage.bound(nodes, steps.findTimeLeft().orElse(null), limits.interrupted());
        shortageBound = Math.max(shortageBound, whole(least));
    }

    private static long whole(double bound) {
        return bound > 0 && bound < Long.MAX_VALUE ? (long) Math.ceil(bound - 1e-6) : 0;
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

    private Roster improve(Roster roster, double[][] worth, long seed, Steps steps) {
        long moves = MOVES_A_ROUND * model.postes();
        Goal priced = Goal.priced(breachPrice);
        solver.improve(roster, priced, worth, moves, 1, seed, steps);
        int idle = 0;
        for (int round = 1; idle < PATIENCE && !steps.isOver() && !isProven(roster); round++) {
            long before = priced.value(roster);
            solver.improve(roster, priced, worth, moves, MEMORY, seed + 1000L * round, steps);
            idle = before - priced.value(roster) > BETTER * before ? 0 : idle + 1;
            tell(roster);
        }
        return roster;
    }

    private boolean isProven(Roster roster) {
        return roster.breach() == 0 && roster.total(0) <= bound;
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
