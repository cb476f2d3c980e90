package fr.maillage.solver.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against every rota that there is, on problems small enough to list them. */
class RotaExactTest {

    private static final ProgressListener NOBODY_LISTENS = new ProgressListener() {
        @Override
        public void report(ObjectiveOutcome outcome) {}

        @Override
        public void begin(String step) {}
    };

    private static final RotaRules LOOSE = RotaRules.NONE;
    private static final RotaRules TIGHT = RandomRotas.rules();

    static List<RotaProblem> problems() {
        List<RotaProblem> problems = new ArrayList<>();
        for (long seed = 0; seed < 40; seed++) {
            problems.add(RandomRotas.of(3, 3, seed % 2 == 0 ? LOOSE : TIGHT, seed));
        }
        for (long seed = 40; seed < 46; seed++) {
            problems.add(RandomRotas.of(4, 4, seed % 2 == 0 ? LOOSE : TIGHT, seed));
        }
        return problems;
    }

    /** Every rota without a broken rule, the best of them by the objectives in their order. */
    private static final class Enumeration {

        private final RotaModel model;
        private final Rota rota;
        private long[] best;
        private long leastUnfairnessOfFull = Long.MAX_VALUE;

        Enumeration(RotaProblem problem) {
            model = new RotaModel(problem);
            rota = new Rota(model);
            best = new long[] {Long.MAX_VALUE};
            go(0);
        }

        private void go(int duty) {
            if (duty == model.duties) {
                long[] values = model.problem.objectives().stream()
                        .mapToLong(rota::value)
                        .toArray();
                if (Arrays.compare(values, best) < 0) {
                    best = values;
                }
                if (rota.unassigned() == 0) {
                    leastUnfairnessOfFull = Math.min(leastUnfairnessOfFull, rota.value(RotaObjective.UNFAIRNESS));
                }
                return;
            }
            go(duty + 1);
            for (int agent : model.eligible[duty]) {
                if (rota.fits(duty, agent)) {
                    rota.set(duty, agent);
                    go(duty + 1);
                    rota.set(duty, RotaModel.NOBODY);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void isTheBestOfAllRotasAndNoBoundIsAboveIt(RotaProblem problem) {
        Enumeration all = new Enumeration(problem);
        RotaPlan plan =
                new RotaEngine().solve(problem, new SearchLimits(null, 60_000L, 1, 1, () -> false), NOBODY_LISTENS);
        assertThat(plan.outcomes().stream().map(RotaOutcome::value).toList())
                .containsExactlyElementsOf(Arrays.stream(all.best).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void loadsAreBoundedFromBelow(RotaProblem problem) {
        Enumeration all = new Enumeration(problem);
        RotaModel model = new RotaModel(problem);
        FairGroups groups = new FairGroups(model, full(model), Steps.endless());
        assertThat(groups.bound()).isLessThanOrEqualTo(groups.value());
        if (all.leastUnfairnessOfFull < Long.MAX_VALUE) {
            assertThat(groups.bound()).isLessThanOrEqualTo(all.leastUnfairnessOfFull);
        }
    }

    /** Every duty that may have an agent has one, whatever rules that breaks. */
    private static Rota full(RotaModel model) {
        Rota rota = new Rota(model);
        for (int d = 0; d < model.duties; d++) {
            if (model.eligible[d].length > 0) {
                rota.set(d, model.eligible[d][0]);
            }
        }
        return rota;
    }
}
