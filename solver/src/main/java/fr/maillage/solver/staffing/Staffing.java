package fr.maillage.solver.staffing;

import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Shortage;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The search for the least sum of everything, with its bounds. */
final class Staffing {

    private static final int PASSES = 500;

    /** A search gives up after so many rounds without a better plan. */
    private static final int PATIENCE = 6;

    private static final long MOVES_A_ROUND = 1000;
    private static final int MEMORY = 3000;
    private static final int MEMORY_A_POSTE = 50;
    /** So much better than before counts as better. */
    private static final double BETTER = 1e-4;

    private static final double SHARE_OF_A_SEARCH = 0.45;
    private static final double SHARE_SIDE_BY_SIDE = 0.95;
    private static final double SHARE_OF_BOUNDS = 0.35;

    /** Beyond so many variables the program in counts is left out. */
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
        Steps[] own = {part(steps), part(steps)};
        aside.both(
                () -> {
                    Steps ofBounds = own[1].part(SHARE_OF_BOUNDS);
                    bounds(ofBounds);
                    own[1].spend(ofBounds.spent());
                    found[1] = improve(start(earlier(), worth), worth, 2 * limits.seed() + 1, own[1]);
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

    /** For one of the two searches: half of the steps, and all the time where they run side by side. */
    private Steps part(Steps steps) {
        double share = limits.threads() > 1 ? SHARE_SIDE_BY_SIDE : SHARE_OF_A_SEARCH;
        long own = steps.part(SHARE_OF_A_SEARCH).left();
        Duration time = steps.findTimeLeft()
                .map(left -> Duration.ofNanos((long) (left.toNanos() * share)))
                .orElse(null);
        return new Steps(steps.left() == Long.MAX_VALUE ? Long.MAX_VALUE : own, time, limits.interrupted());
    }

    /** Where an earlier plan put agents, and the relaxation all others. */
    private int[] earlier() {
        int[] slots = relaxation.chosenSlots();
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

    private void bounds(Steps steps) {
        Relaxation ofShortage = new Relaxation(shortageAlone, new Choices(shortageAlone), 0, new long[0]);
        ofShortage.raise(Long.MAX_VALUE, PASSES, steps);
        shortageBound = ofShortage.bound();
        long nodes = steps.left();
        if (CountProgram.size(model, kinds) > MOST_COUNTS) {
            return;
        }
        CountProgram sum = new CountProgram(model, choices, kinds, model.shortageWeight, Long.MAX_VALUE, relaxation);
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
        // However short the limits: a plan that breaks rules for want of a second helps nobody.
        Steps least = new Steps(Long.MAX_VALUE, null, limits.interrupted());
        solver.improve(roster, priced, worth, moves, 1, seed, least);
        if (roster.breach() > 0) {
            solver.improve(roster, priced, worth, 2 * moves, MEMORY, seed + 1, least);
        }
        int idle = 0;
        for (int round = 1; idle < PATIENCE && !steps.isOver() && !isProven(roster); round++) {
            long before = priced.value(roster);
            Roster next = round % 2 == 0 ? roster.copy() : Shake.of(roster, worth, seed + 1000L * round);
            int memory = Math.min(MEMORY, MEMORY_A_POSTE * model.postes());
            solver.improve(next, priced, worth, moves, memory, seed + 1000L * round, steps);
            if (priced.value(next) <= before) {
                roster.reset(next.slots(), next.holders());
            }
            idle = before - priced.value(roster) > BETTER * before ? 0 : idle + 1;
            tell(roster);
        }
        if (roster.breach() > 0) {
            solver.improve(roster, Goal.of(0, roster), worth, moves, MEMORY, seed + 2, least);
        }
        return roster;
    }

    private boolean isProven(Roster roster) {
        // Not the bound that the other search may raise meanwhile: where this one ends may not depend on it.
        return roster.breach() == 0 && roster.total(0) <= relaxation.bound();
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
