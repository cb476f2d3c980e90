package fr.maillage.solver.rota;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a rota. Duties are given out in time, each to the agent with the least share that may have it; then a local search
 * by Timefold betters it in rounds.
 */
public final class RotaEngine {

    private static final long MOVES_A_ROUND = 2000;
    private static final int MEMORY = 400;
    /** The search gives up after so many rounds without a better rota. */
    private static final int PATIENCE = 4;

    private final EnvironmentMode mode;

    /** An engine whose score Timefold trusts. */
    public RotaEngine() {
        this(EnvironmentMode.NO_ASSERT);
    }

    RotaEngine(EnvironmentMode mode) {
        this.mode = mode;
    }

    /** The best rota within the limits; it breaks no rule, but leaves duties to nobody where no one may have them. */
    public RotaPlan solve(RotaProblem problem, SearchLimits limits, ProgressListener listener) {
        Steps steps = new Steps(limits.findSteps().orElse(Long.MAX_VALUE), limits.time(), limits.interrupted());
        RotaModel model = new RotaModel(problem);
        listener.begin(String.format(Locale.ROOT, "%,d duties, %,d agents", model.duties, model.agents));
        Rota rota = first(model);
        RotaSolver solver = new RotaSolver(mode);
        int idle = 0;
        for (int round = 0; idle < PATIENCE && !steps.isOver() && !isPerfect(rota); round++) {
            Rota next = rota.copy();
            int memory = round % 2 == 0 ? MEMORY : 1;
            solver.improve(next, MOVES_A_ROUND * model.duties, memory, limits.seed() + 1000L * round, steps);
            idle = next.isBetterThan(rota) ? 0 : idle + 1;
            rota = next.isBetterThan(rota) ? next : rota;
            listener.begin(String.format(
                    Locale.ROOT,
                    "%,d of %,d duties without an agent",
                    rota.value(RotaObjective.UNASSIGNED),
                    model.duties));
        }
        return new RotaPlan(
                assigned(rota),
                outcomes(rota),
                steps.spent(),
                limits.interrupted().getAsBoolean());
    }

    private static Rota first(RotaModel model) {
        Rota rota = new Rota(model);
        for (int duty = 0; duty < model.duties; duty++) {
            int best = RotaModel.NOBODY;
            for (int agent : model.eligible[duty]) {
                if (rota.fits(duty, agent)
                        && (best == RotaModel.NOBODY
                                || agent == model.earlier[duty]
                                || (best != model.earlier[duty] && rota.share(agent) < rota.share(best)))) {
                    best = agent;
                }
            }
            rota.set(duty, best);
        }
        return rota;
    }

    private static boolean isPerfect(Rota rota) {
        return rota.breaches() == 0
                && rota.model().problem.objectives().stream().allMatch(each -> rota.value(each) == 0);
    }

    private static List<Assigned> assigned(Rota rota) {
        RotaModel model = rota.model();
        List<Assigned> assigned = new ArrayList<>();
        List<Duty> duties = model.index.duties();
        for (int d = 0; d < model.duties; d++) {
            int agent = rota.agentOf(d);
            assigned.add(new Assigned(
                    duties.get(d).id(),
                    agent == RotaModel.NOBODY
                            ? null
                            : model.problem.agents().get(agent).id()));
        }
        return assigned;
    }

    private static List<RotaOutcome> outcomes(Rota rota) {
        List<RotaOutcome> outcomes = new ArrayList<>();
        for (RotaObjective objective : rota.model().problem.objectives()) {
            long value = rota.value(objective);
            outcomes.add(new RotaOutcome(objective, value, value == 0 ? 0L : null));
        }
        return outcomes;
    }
}
