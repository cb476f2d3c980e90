package fr.maillage.solver.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.solver.exact.CoverSolver;
import fr.maillage.solver.placement.facility.CoverSearch;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.search.Steps;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every way of deciding a cover, against trying every choice of sites. */
class CoverDecisionTest {

    @Test
    void aCoverIsFoundExactlyWhereThereIsOne() {
        for (long seed = 0; seed < 400; seed++) {
            FacilityModel cover = randomCover(seed);
            int fewest = fewest(cover);
            CoverDecision decision = new CoverDecision(cover, Steps.endless());
            for (int points = 0; points <= cover.sites(); points++) {
                CoverDecision.Verdict verdict = decision.decide(new boolean[cover.sites()], points);
                assertThat(verdict)
                        .as("seed %d, %d points", seed, points)
                        .isEqualTo(points >= fewest ? CoverDecision.Verdict.FOUND : CoverDecision.Verdict.NONE);
                if (verdict == CoverDecision.Verdict.FOUND) {
                    assertThat(cover.value(decision.cover())).isLessThanOrEqualTo(points);
                }
                if (points < fewest) {
                    assertThat(decision.rootBound(points)).isLessThanOrEqualTo(fewest);
                }
            }
        }
    }

    @Test
    void branchAndCutAgrees() {
        for (long seed = 1_000; seed < 1_040; seed++) {
            FacilityModel cover = randomCover(seed);
            int fewest = fewest(cover);
            for (int points : new int[] {fewest - 1, fewest}) {
                CoverSolver.Answer answer = CoverSolver.solve(
                        CoverProblems.of(cover, 1, points), null, 1_000, Duration.ofMinutes(1), () -> false);
                assertThat(answer.isDecided()).as("seed %d", seed).isTrue();
                boolean[] open = answer.open();
                if (points < fewest) {
                    assertThat(open).as("seed %d", seed).isNull();
                } else {
                    assertThat(open).as("seed %d", seed).isNotNull();
                    assertThat(cover.value(open == null ? new boolean[0] : open))
                            .isEqualTo(fewest);
                    assertThat(answer.bound()).as("seed %d", seed).isEqualTo(fewest);
                }
            }
        }
    }

    @Test
    void branchAndCutDoesNotBeginOnceToldToStop() {
        FacilityModel cover = randomCover(1);

        CoverSolver.Answer answer = CoverSolver.solve(CoverProblems.of(cover, 1, 3), null, 1_000, null, () -> true);

        assertThat(answer.isDecided()).isFalse();
        assertThat(answer.bound()).isZero();
    }

    @Test
    void whatTheLocalSearchFindsIsACover() {
        int found = 0;
        for (long seed = 2_000; seed < 2_300; seed++) {
            FacilityModel cover = randomCover(seed);
            int fewest = fewest(cover);
            boolean[] open = new CoverSearch(cover)
                    .find(new boolean[cover.sites()], fewest, 2_000, new SplittableRandom(seed), Steps.endless());
            if (open != null) {
                assertThat(cover.value(open)).as("seed %d", seed).isEqualTo(fewest);
                found++;
            }
        }
        assertThat(found).as("covers with the fewest sites found, of 300").isGreaterThan(290);
    }

    private static FacilityModel randomCover(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int sites = 3 + random.nextInt(8);
        int demands = 3 + random.nextInt(12);
        int[][] order = new int[demands][];
        for (int demand = 0; demand < demands; demand++) {
            int own = random.nextInt(sites);
            order[demand] = IntStream.range(0, sites)
                    .filter(site -> site == own || random.nextInt(4) == 0)
                    .toArray();
        }
        long[] fallback = new long[demands];
        Arrays.fill(fallback, FacilityModel.MUST_BE_SERVED);
        long[] opening = new long[sites];
        Arrays.fill(opening, 1);
        boolean[] kept = new boolean[sites];
        kept[0] = random.nextInt(4) == 0;
        long[][] cost = new long[demands][];
        Arrays.setAll(cost, demand -> new long[order[demand].length]);
        return new FacilityModel(order, cost, fallback, opening, kept, 0, sites);
    }

    private static int fewest(FacilityModel cover) {
        return IntStream.range(0, 1 << cover.sites())
                .filter(choice -> cover.value(sites(cover, choice)) < FacilityModel.MUST_BE_SERVED)
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    private static boolean[] sites(FacilityModel cover, int choice) {
        boolean[] open = new boolean[cover.sites()];
        for (int site = 0; site < open.length; site++) {
            open[site] = (choice >> site & 1) == 1;
        }
        return open;
    }
}
