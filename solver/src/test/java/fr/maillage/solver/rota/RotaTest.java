package fr.maillage.solver.rota;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.RotaAudit;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotaTest {

    private static final ProgressListener NOBODY_LISTENS = new ProgressListener() {
        @Override
        public void report(ObjectiveOutcome outcome) {}

        @Override
        public void begin(String step) {}
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void keepsAllSumsThroughRandomChangesAsTheAuditHasThem(long seed) {
        RotaProblem problem = RandomRotas.of(20, 9, RandomRotas.rules(), seed);
        RotaModel model = new RotaModel(problem);
        Rota rota = new Rota(model);
        SplittableRandom random = new SplittableRandom(seed);
        for (int change = 0; change < 400; change++) {
            rota.set(random.nextInt(model.duties), random.nextInt(model.agents + 1) - 1);
            if (change % 40 == 0) {
                assertAudited(problem, rota);
            }
        }
    }

    private static void assertAudited(RotaProblem problem, Rota rota) {
        RotaModel model = rota.model();
        List<Assigned> assigned = new ArrayList<>();
        for (int d = 0; d < model.duties; d++) {
            int agent = rota.agentOf(d);
            assigned.add(new Assigned(
                    model.index.duties().get(d).id(),
                    agent < 0 ? null : problem.agents().get(agent).id()));
        }
        RotaAudit audit = RotaAudit.of(problem, new RotaPlan(assigned, List.of(), 0, false));
        for (RotaObjective objective : RotaObjective.values()) {
            assertThat(rota.value(objective))
                    .as(objective.key())
                    .isEqualTo(audit.figures().values().get(objective));
        }
        assertThat(rota.breaches() == 0)
                .as("%s", audit.breaches())
                .isEqualTo(audit.breaches().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void planBreaksNoRuleAndTellsWhatTheAuditFinds(long seed) {
        RotaProblem problem = RandomRotas.of(26, 12, RandomRotas.rules(), seed);
        RotaPlan plan = new RotaEngine(seed == 1 ? EnvironmentMode.FULL_ASSERT : EnvironmentMode.NO_ASSERT)
                .solve(problem, new SearchLimits(null, seed == 1 ? 3L : 1500L, 0, 2, () -> false), NOBODY_LISTENS);
        RotaAudit audit = RotaAudit.of(problem, plan);
        assertThat(audit.breaches()).isEmpty();
        for (RotaOutcome outcome : plan.outcomes()) {
            assertThat(outcome.value()).isEqualTo(audit.figures().values().get(outcome.objective()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void planIsTheSameOnAnyNumberOfThreads(long seed) {
        RotaProblem problem = RandomRotas.of(10, 5, RandomRotas.rules(), seed);
        List<RotaPlan> plans = IntStream.of(1, 2)
                .mapToObj(threads -> new RotaEngine()
                        .solve(problem, new SearchLimits(null, 2500L, seed, threads, () -> false), NOBODY_LISTENS))
                .toList();
        assertThat(plans.getLast()).isEqualTo(plans.getFirst());
    }
}
