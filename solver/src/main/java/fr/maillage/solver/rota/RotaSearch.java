package fr.maillage.solver.rota;

import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The search for one rota: a local search first, then one objective after another is bounded, and where a better rota is
 * shown to be possible, sought; at last the local search goes on for what is left.
 */
final class RotaSearch {

    private static final long FIRST_MOVES = 500;
    private static final long MOVES = 2000;
    private static final int MEMORY = 400;
    /** How much less fair loads may be that are tried one after another, where the fairest are out of reach. */
    private static final double[] EASE = {0, 0, 0, 0.0002, 0.0002, 0.001, 0.001, 0.005, 0.005};

    private static final int ROUNDS_TO_AIM = 2;
    private static final long MOST_NODES = 20_000;

    /** The search gives up after so many rounds without a better rota. */
    private static final int PATIENCE = 4;

    /** Of the time left, for one program. */
    private static final double PART = 0.4;

    private final RotaSolver solver;
    private final Steps steps;
    private final long seed;
    private final ProgressListener listener;
    private final Map<RotaObjective, Long> bounds = new EnumMap<>(RotaObjective.class);
    private RotaModel model;
    private Rota best;
    private @Nullable FairGroups groups;
    private int rounds;

    RotaSearch(RotaProblem problem, RotaSolver solver, Steps steps, long seed, ProgressListener listener) {
        this.solver = solver;
        this.steps = steps;
        this.seed = seed;
        this.listener = listener;
        model = new RotaModel(problem);
        best = first(model);
    }

    /** Duties are given out in time, each to the agent with the least share that may have it, or to that of before. */
    static Rota first(RotaModel model) {
        Rota rota = new Rota(model);
        for (int duty = 0; duty < model.duties; duty++) {
            int chosen = RotaModel.NOBODY;
            for (int agent : model.eligible[duty]) {
                if (rota.fits(duty, agent)
                        && (chosen == RotaModel.NOBODY
                                || agent == model.earlier[duty]
                                || (chosen != model.earlier[duty] && rota.share(agent) < rota.share(chosen)))) {
                    chosen = agent;
                }
            }
            rota.set(duty, chosen);
        }
        return rota;
    }

    /**
     * Searches.
     *
     * @param aside does what can be done beside the local search
     */
    Rota run(Aside aside) {
        listener.begin(String.format(Locale.ROOT, "%,d duties, %,d agents", model.duties, model.agents));
        improve(FIRST_MOVES, MEMORY);
        Runnable learnWishes = () -> {};
        for (RotaObjective objective : model.problem.objectives()) {
            if (steps.isOver()) {
                break;
            }
            listener.begin(objective.title());
            switch (objective) {
                case UNASSIGNED, CHANGES -> count(objective);
                case UNFAIRNESS -> fair();
                case WISHES -> learnWishes = wishes(aside);
                case SPACING -> {}
            }
        }
        polish();
        Rota polished = best;
        learnWishes.run();
        if (best != polished) {
            polish();
        }
        return best;
    }

    /** The greatest known bound of an objective, given those before it; null where there is none. */
    @Nullable
    Long bound(RotaObjective objective) {
        long value = best.value(objective);
        Long bound = bounds.get(objective);
        return value == 0 ? Long.valueOf(0) : bound == null ? null : Long.valueOf(Math.min(bound, value));
    }

    private void improve(long moves, int memory) {
        Rota next = best.copy();
        solver.improve(next, moves * model.duties, memory, seed + 1000L * rounds++, steps);
        take(next);
    }

    private void take(Rota next) {
        if (next.isBetterThan(best)) {
            best = next;
        }
    }

    /** Duties without an agent, or changes: what cannot be helped is often all there is. */
    private void count(RotaObjective objective) {
        long forced = objective == RotaObjective.UNASSIGNED ? model.impossible() : model.forcedChanges();
        for (int round = 0; round < PATIENCE && best.value(objective) > forced && !steps.isOver(); round++) {
            improve(MOVES, round % 2 == 0 ? 1 : MEMORY);
        }
        if (best.value(objective) > forced) {
            RotaProgram program = program(objective);
            if (program.size() <= RotaProgram.MOST_VARIABLES) {
                forced = Math.max(forced, learn(solve(program, best)));
            }
        }
        bounds.put(objective, forced);
        if (objective == RotaObjective.CHANGES && best.value(objective) == model.forcedChanges()) {
            keep();
        }
    }

    /** A program in which the objectives before one keep their values. */
    private RotaProgram program(RotaObjective objective) {
        RotaProgram program = new RotaProgram(model);
        List<RotaObjective> all = model.problem.objectives();
        for (RotaObjective before : all.subList(0, all.indexOf(objective))) {
            if (before != RotaObjective.UNFAIRNESS && before != RotaObjective.SPACING) {
                program.limit(before, best.value(before));
            }
        }
        program.minimise(objective);
        return program;
    }

    private RotaProgram.Answer solve(RotaProgram program, @Nullable Rota known) {
        return program.solve(known, Math.min(MOST_NODES, steps.left()), steps.part(PART));
    }

    /**
     * Takes the rota that was found, if it is better.
     *
     * @return the bound that was found; less than 0 where there is none
     */
    private long learn(RotaProgram.Answer answer) {
        int[] agents = answer.agents();
        if (agents != null) {
            Rota next = new Rota(model);
            next.reset(agents);
            take(next);
        }
        double bound = answer.bound();
        return bound > 0 && bound < Long.MAX_VALUE ? (long) Math.ceil(bound - 1e-6) : -1;
    }

    /** Where no more has changed than had to, all else stays: it is published from here on. */
    private void keep() {
        SortedMap<String, String> published = new TreeMap<>(model.problem.frozen());
        for (int d = 0; d < model.duties; d++) {
            int agent = best.agentOf(d);
            if (agent != RotaModel.NOBODY && agent == model.earlier[d]) {
                published.put(
                        model.index.duties().get(d).id(),
                        model.problem.agents().get(agent).id());
            }
        }
        int[] agents = best.agents();
        model = new RotaModel(model.problem.publishing(published));
        best = new Rota(model);
        best.reset(agents);
    }

    private void fair() {
        Steps toProve = steps.part(PART);
        FairGroups found = new FairGroups(model, best, toProve);
        steps.spend(toProve.spent());
        bounds.put(RotaObjective.UNFAIRNESS, found.bound());
        groups = found;
        if (found.value() == best.value(RotaObjective.UNFAIRNESS)) {
            return;
        }
        boolean isReached = aim(found.aim());
        Steps part = steps.part(PART);
        for (int tries = 0; tries < EASE.length && !isReached && !part.isOver(); tries++) {
            improve(MOVES, tries % 2 == 0 ? 1 : MEMORY);
            isReached = found.findOthers(EASE[tries], seed + tries, steps)
                    .map(this::aim)
                    .orElse(false);
        }
        if (best.value(RotaObjective.UNFAIRNESS) > found.value() && !steps.isOver()) {
            RotaProgram program = program(RotaObjective.UNFAIRNESS);
            if (program.size() <= RotaProgram.MOST_VARIABLES && found.limit(program, steps)) {
                learn(solve(program, null));
            }
        }
    }

    /** Seeks a rota in which everybody has as many duties of each class as an aim says. */
    private boolean aim(Aim aim) {
        Rota aiming = best.copy();
        aiming.aim(aim);
        for (int round = 0; round < ROUNDS_TO_AIM && aiming.off() > 0 && !steps.isOver(); round++) {
            Rota next = aiming.copy();
            solver.improve(next, MOVES * model.duties, round % 2 == 0 ? 1 : MEMORY, seed + 1000L * rounds++, steps);
            aiming = next.off() < aiming.off() ? next : aiming;
        }
        boolean isReached = aiming.off() == 0;
        aiming.aim(null);
        take(aiming);
        return isReached;
    }

    /**
     * Has a program look for met wishes while the local search goes on.
     *
     * @return waits for its end, and takes what it has found
     */
    private Runnable wishes(Aside aside) {
        bounds.put(RotaObjective.WISHES, best.unassigned() == 0 ? model.forcedWishes() : 0);
        boolean isFair = model.problem.objectives().indexOf(RotaObjective.UNFAIRNESS)
                < model.problem.objectives().indexOf(RotaObjective.WISHES);
        RotaProgram program = program(RotaObjective.WISHES);
        FairGroups fair = groups;
        if (program.size() > RotaProgram.MOST_VARIABLES) {
            return () -> {};
        }
        if (isFair
                && fair != null
                && best.value(RotaObjective.UNFAIRNESS) == fair.value()
                && !fair.limit(program, steps)) {
            return () -> {};
        }
        Rota known = best.copy();
        long nodes = Math.min(MOST_NODES, steps.left());
        Steps part = steps.part(PART);
        AtomicReference<RotaProgram.@Nullable Answer> found = new AtomicReference<>();
        Runnable end = aside.begin(() -> found.set(program.solve(known, nodes, part)));
        return () -> {
            end.run();
            RotaProgram.Answer answer = found.get();
            if (answer != null) {
                bounds.merge(RotaObjective.WISHES, learn(answer), Math::max);
            }
        };
    }

    private void polish() {
        int idle = 0;
        for (int round = 0; idle < PATIENCE && !steps.isOver() && !isPerfect(); round++) {
            Rota before = best;
            improve(MOVES, round % 2 == 0 ? MEMORY : 1);
            idle = best == before ? idle + 1 : 0;
        }
    }

    private boolean isPerfect() {
        return best.breaches() == 0
                && model.problem.objectives().stream().allMatch(each -> {
                    Long bound = bound(each);
                    return bound != null && bound == best.value(each);
                });
    }
}
