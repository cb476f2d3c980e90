package fr.maillage.solver.placement.facility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.solver.search.Steps;
import org.junit.jupiter.api.Test;

class BranchAndBoundTest {

    private static final Steps ENDLESS = Steps.endless();

    @Test
    void findsTheOptimumBelowACutoffOrProvesThereIsNone() {
        for (long seed = 0; seed < 3_000; seed++) {
            FacilityModel model = FacilityModels.random(seed);
            long optimum = FacilityModels.best(model);
            long cutoff = optimum >= FacilityModel.MUST_BE_SERVED ? 10_000 : optimum + 1 + seed % 50;

            BranchAndBound tree = new BranchAndBound(model, cutoff);
            tree.run(ENDLESS, Long.MAX_VALUE, false, bound -> {});

            assertThat(tree.isDone()).as("seed %d", seed).isTrue();
            assertThat(tree.bound()).as("seed %d", seed).isEqualTo(Math.min(optimum, cutoff));
            boolean[] best = tree.best();
            if (optimum < cutoff) {
                assertThat(best).as("seed %d", seed).isNotNull();
                assertThat(model.value(best == null ? new boolean[0] : best))
                        .as("seed %d", seed)
                        .isEqualTo(optimum);
            } else {
                assertThat(best).as("seed %d", seed).isNull();
            }
        }
    }

    @Test
    void findsNothingBelowTheOptimumItself() {
        for (long seed = 5_000; seed < 6_000; seed++) {
            FacilityModel model = FacilityModels.random(seed);
            long optimum = FacilityModels.best(model);
            if (optimum >= 1 && optimum < FacilityModel.MUST_BE_SERVED) {
                BranchAndBound tree = new BranchAndBound(model, optimum);
                tree.run(ENDLESS, Long.MAX_VALUE, false, bound -> {});
                assertThat(tree.best()).as("seed %d", seed).isNull();
                assertThat(tree.bound()).as("seed %d", seed).isEqualTo(optimum);
            }
        }
    }

    @Test
    void itsBoundIsValidWhereverItIsLeft() {
        for (long seed = 7_000; seed < 8_000; seed++) {
            FacilityModel model = FacilityModels.random(seed);
            long optimum = FacilityModels.best(model);
            long cutoff = optimum >= FacilityModel.MUST_BE_SERVED ? 10_000 : optimum + 30;
            BranchAndBound tree = new BranchAndBound(model, cutoff);
            while (!tree.isDone()) {
                tree.run(ENDLESS, 1, false, bound -> {});
                assertThat(tree.bound()).as("seed %d", seed).isLessThanOrEqualTo(Math.min(optimum, cutoff));
            }
        }
    }

    @Test
    void turnsEndAtTheOptimumToo() {
        for (long seed = 9_000; seed < 19_000; seed++) {
            FacilityModel model = FacilityModels.random(seed);
            long optimum = FacilityModels.best(model);
            long cutoff = optimum >= FacilityModel.MUST_BE_SERVED ? 10_000 : optimum + 1 + seed % 200;

            BranchAndBound tree = new BranchAndBound(model, cutoff);
            while (!tree.isDone()) {
                tree.turn(ENDLESS);
                assertThat(tree.bound()).as("seed %d", seed).isLessThanOrEqualTo(Math.min(optimum, cutoff));
            }

            assertThat(tree.bound()).as("seed %d", seed).isEqualTo(Math.min(optimum, cutoff));
        }
    }
}
