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
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a rota: a local search by Timefold over an incremental score, which integer programs tell what loads are the fairest
 * that there can be.
 */
public final class RotaEngine {

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
        RotaSearch search = new RotaSearch(problem, new RotaSolver(mode), steps, limits.seed(), listener);
        try (Aside aside = new Aside(limits.threads())) {
            Rota rota = search.run(aside);
            return new RotaPlan(
                    assigned(rota),
                    outcomes(rota, search),
                    steps.spent(),
                    limits.interrupted().getAsBoolean());
        }
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

    private static List<RotaOutcome> outcomes(Rota rota, RotaSearch search) {
        List<RotaOutcome> outcomes = new ArrayList<>();
        for (RotaObjective objective : rota.model().problem.objectives()) {
            long value = rota.value(objective);
            outcomes.add(new RotaOutcome(objective, value, search.bound(objective)));
        }
        return outcomes;
    }
}
