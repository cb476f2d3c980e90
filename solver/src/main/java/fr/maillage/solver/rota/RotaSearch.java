package fr.maillage.solver.rota;

import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.solver.exact.ColumnProgram;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The search for one rota: a local search first, then one objective after another is bounded, and where a better rota is
 * shown to be possible, sought; at last the local search goes on for what is left.
 */
final class RotaSearch {

    private static final long FIRST_MOVES = 150;
    private static final long MOVES = 2000;
    private static final int MEMORY = 400;
    /** Loads as fair as the fairest that are tried beside those. */
    private static final int OTHERS = 2;

    private static final int ROUNDS_TO_AIM = 2;
    private static final long MOST_NODES = 20_000;
    private static final long STEPS_A_NODE = 40;

    /** The search gives up after so many rounds without a better rota. */
    private static final int PATIENCE = 4;

    /** Of the time left, for one program. */
    private static final double PART = 0.4;

    /** Of the time left, for rotas with the fairest loads. */
    private static final double LONG_PART = 0.7;

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
        aside.both(ColumnProgram::load, () -> improve(FIRST_MOVES, MEMORY));
        Runnable learnWishes = () -> {};
        for (RotaObjective objective : model.problem.objectives()) {
            if (steps.isOver()) {
                break;
            }
            listener.begin(objective.title());
            switch (objective) {
                case UNASSIGNED, CHANGES -> count(objective);
                case UNFAIRNESS -> fair(aside);
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
        if (best.value(objective) > forced && !RotaProgram.isTooLarge(model)) {
            RotaProgram program = programAfter(objective);
            program.minimise(objective);
            forced = Math.max(forced, learn(solve(program, best)));
        }
        bounds.put(objective, forced);
        if (objective == RotaObjective.CHANGES && best.value(objective) == model.forcedChanges()) {
            keep();
        }
    }

    /** A program in which the objectives before one keep their values, but for fairness. */
    private RotaProgram programAfter(RotaObjective objective) {
        RotaProgram program = new RotaProgram(model);
        List<RotaObjective> all = model.problem.objectives();
        for (RotaObjective before : all.subList(0, all.indexOf(objective))) {
            if (before != RotaObjective.UNFAIRNESS && before != RotaObjective.SPACING) {
                program.limit(before, best.value(before));
            }
        }
        return program;
    }

    private RotaProgram.Answer solve(RotaProgram program, @Nullable Rota known) {
        return program.solve(known, nodes(steps), steps.part(PART));
    }

    private static long nodes(Steps steps) {
        return Math.min(MOST_NODES, steps.left() / STEPS_A_NODE);
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

    private void fair(Aside aside) {
        Steps toBound = steps.part(PART);
        Rota known = best;
        AtomicReference<FairGroups> bounded = new AtomicReference<>();
        aside.both(() -> bounded.set(new FairGroups(model, known, toBound)), () -> improve(MOVES, MEMORY));
        FairGroups found = bounded.get();
        steps.spend(toBound.spent());
        bounds.put(RotaObjective.UNFAIRNESS, found.bound());
        groups = found;
        if (isFair()) {
            return;
        }
        aim(listAims(found, 1), aside);
        if (!isFair() && !RotaProgram.isTooLarge(model)) {
            seekFairest(found, aside);
        }
    }

    private boolean isFair() {
        return best.value(RotaObjective.UNFAIRNESS) <= bounds.getOrDefault(RotaObjective.UNFAIRNESS, 0L);
    }

    private List<Aim> listAims(FairGroups found, int others) {
        List<Aim> aims = new ArrayList<>(List.of(found.aim()));
        for (int k = 0; k < others; k++) {
            found.findOthers(seed + rounds + k, steps).ifPresent(aims::add);
        }
        return aims;
    }

    /** What luck has not brought at once: the fairest rota of all, or a bound, by programs beside more of luck. */
    private void seekFairest(FairGroups found, Aside aside) {
        List<Aim> aims = listAims(found, OTHERS);
        AtomicBoolean isDone = new AtomicBoolean();
        Steps part = steps.part(LONG_PART, isDone::get);
        List<FairestRota> programs = found.open()
                .mapToObj(group -> found.fairest(group, best, columns -> solve(columns, part), part))
                .toList();
        Runnable end = aside.begin(() -> programs.forEach(FairestRota::seek));
        Steps luck = steps.part(LONG_PART);
        for (int k = 0; k < aims.size() && !isFair() && !luck.isOver(); k++) {
            improve(MOVES, k % 2 == 0 ? 1 : MEMORY);
            aim(List.of(aims.get(k)), aside);
        }
        isDone.set(isFair());
        end.run();
        if (isDone.get()) {
            return;
        }
        steps.spend(part.spent());
        for (FairestRota program : programs) {
            bounds.merge(RotaObjective.UNFAIRNESS, program.bound(), Math::max);
            take(program.best());
        }
    }

    private RotaProgram.Answer solve(FairColumns columns, Steps part) {
        RotaProgram program = programAfter(RotaObjective.UNFAIRNESS);
        columns.limit(program);
        program.minimise(RotaObjective.UNFAIRNESS);
        part.spend(FairProgram.STEPS);
        return program.solve(null, nodes(part), part.part(PART));
    }

    /** Seeks rotas in which everybody has as many duties of each class as one of the aims says. */
    private void aim(List<Aim> aims, Aside aside) {
        Rota[] reached = new Rota[aims.size()];
        Steps[] parts = new Steps[aims.size()];
        List<Runnable> ends = new ArrayList<>();
        for (int k = 0; k < reached.length; k++) {
            int of = k;
            long own = seed + 1000L * rounds;
            rounds += ROUNDS_TO_AIM;
            Rota from = best.copy();
            from.aim(aims.get(k));
            parts[k] = steps.part(1);
            Runnable seek = () -> reached[of] = aim(from, own, parts[of]);
            if (k + 1 < reached.length) {
                ends.add(aside.begin(seek));
            } else {
                seek.run();
            }
        }
        ends.forEach(Runnable::run);
        for (int k = 0; k < reached.length; k++) {
            steps.spend(parts[k].spent());
            take(reached[k]);
        }
    }

    private Rota aim(Rota from, long own, Steps part) {
        Rota nearest = from;
        for (int round = 0; round < ROUNDS_TO_AIM && !nearest.isAtAim() && !part.isOver(); round++) {
            Rota next = nearest.copy();
            solver.improve(next, MOVES * model.duties, round % 2 == 0 ? 1 : MEMORY, own + 1000L * round, part);
            nearest = next.off() < nearest.off() ? next : nearest;
        }
        boolean isReached = nearest.isAtAim();
        nearest.aim(null);
        if (!isReached) {
            solver.improve(nearest, MOVES * model.duties, MEMORY, own, part);
        }
        return nearest;
    }

    /**
     * Has a program look for met wishes while the local search goes on.
     *
     * @return waits for its end, and takes what it has found
     */
    private Runnable wishes(Aside aside) {
        bounds.put(RotaObjective.WISHES, best.unassigned() == 0 ? model.forcedWishes() : 0);
        if (RotaProgram.isTooLarge(model)) {
            return () -> {};
        }
        RotaProgram program = programAfter(RotaObjective.WISHES);
        FairGroups fair = groups;
        if (fair != null && !fair.limit(program, best.value(RotaObjective.UNFAIRNESS), steps)) {
            // What may be less fair bounds the wishes too.
            program = programAfter(RotaObjective.WISHES);
        }
        program.minimise(RotaObjective.WISHES);
        RotaProgram posed = program;
        Rota known = best.copy();
        long nodes = nodes(steps);
        Steps part = steps.part(PART);
        AtomicReference<RotaProgram.@Nullable Answer> found = new AtomicReference<>();
        Runnable end = aside.begin(() -> found.set(posed.solve(known, nodes, part)));
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
