package fr.maillage.solver.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.solver.exact.CoverSolver;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.MaximalCover;
import fr.maillage.solver.search.Steps;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every way of proving a maximal cover, against trying every choice of sites. */
class MaximalCoverProofTest {

    @Test
    void theLeastLeftOutIsProven() {
        for (long seed = 0; seed < 600; seed++) {
            FacilityModel model = random(seed);
            boolean[] start = firstSolution(model);
            if (start != null) {
                MaximalCoverProof proof = new MaximalCoverProof(model, start, 0, Steps.endless());
                proof.run((open, bound) ->
                        assertThat(bound).isLessThanOrEqualTo(best(model)).isLessThanOrEqualTo(model.value(open)));

                assertThat(model.value(proof.open())).as("seed %d", seed).isEqualTo(best(model));
                assertThat(proof.bound()).as("seed %d", seed).isEqualTo(best(model));
            }
        }
    }

    @Test
    void whatIsLeftOfAProblemHasTheSameOptimum() {
        for (long seed = 2_000; seed < 3_000; seed++) {
            FacilityModel model = random(seed);
            FacilityModel reduced = MaximalCover.reduce(model);
            assertThat(best(reduced)).as("seed %d", seed).isEqualTo(best(model));
            assertThat(reduced.demands()).isLessThanOrEqualTo(model.demands());
        }
    }

    @Test
    void branchAndCutAgreesAndNeverClaimsMore() {
        for (long seed = 4_000; seed < 4_060; seed++) {
            FacilityModel model = random(seed);
            boolean[] start = firstSolution(model);
            if (start != null) {
                CoverSolver.Answer whole =
                        CoverSolver.solve(CoverProblems.of(model, 0, model.most()), start, 10_000, null, () -> false);
                assertThat(whole.isDecided()).as("seed %d", seed).isTrue();
                assertThat(whole.bound()).as("seed %d", seed).isEqualTo(best(model));
                CoverSolver.Answer brief =
                        CoverSolver.solve(CoverProblems.of(model, 0, model.most()), start, 1, null, () -> false);
                assertThat(brief.bound()).as("seed %d", seed).isLessThanOrEqualTo(best(model));
            }
        }
    }

    private static FacilityModel random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int sites = 3 + random.nextInt(7);
        int demands = 3 + random.nextInt(12);
        int[][] order = new int[demands][];
        long[][] cost = new long[demands][];
        long[] fallback = new long[demands];
        for (int demand = 0; demand < demands; demand++) {
            order[demand] = IntStream.range(0, sites)
                    .filter(site -> random.nextInt(3) == 0)
                    .toArray();
            cost[demand] = new long[order[demand].length];
            fallback[demand] = random.nextInt(10) == 0 ? FacilityModel.MUST_BE_SERVED : random.nextInt(1, 100);
        }
        boolean[] kept = new boolean[sites];
        kept[0] = random.nextInt(4) == 0;
        int most = 1 + random.nextInt(sites);
        int least = random.nextBoolean() ? most : random.nextInt(most + 1);
        return new FacilityModel(order, cost, fallback, new long[sites], kept, least, most);
    }

    private static boolean @Nullable [] firstSolution(FacilityModel model) {
        return IntStream.range(0, 1 << model.sites())
                .mapToObj(choice -> sites(model, choice))
                .filter(open -> model.value(open) < FacilityModel.MUST_BE_SERVED)
                .findFirst()
                .orElse(null);
    }

    private static long best(FacilityModel model) {
        return IntStream.range(0, 1 << model.sites())
                .mapToLong(choice -> model.value(sites(model, choice)))
                .min()
                .orElseThrow();
    }

    private static boolean[] sites(FacilityModel model, int choice) {
        boolean[] open = new boolean[model.sites()];
        for (int site = 0; site < open.length; site++) {
            open[site] = (choice >> site & 1) == 1;
        }
        return open;
    }
}
