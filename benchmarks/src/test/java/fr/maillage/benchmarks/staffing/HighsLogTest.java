package fr.maillage.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.benchmarks.peers.Incumbent;
import org.junit.jupiter.api.Test;

class HighsLogTest {

    @Test
    void plansAndTheLastBoundAreRead() {
        HighsLog log = HighsLog.of("""
                Presolving model
                5 rows, 60 cols, 300 nonzeros  0s
                Src  Proc. InQueue |  Leaves   Expl. | BestBound       BestSol              Gap |   Cuts   InLp Confl. | LpIters     Time

                 u       0       0         0   0.00%   -inf            100366.5           Large        0      0      0         0     0.0s
                         0       0         0   0.00%   100103.692831   100366.5           0.26%        0      0      0         4     0.3s
                 L       0       0         0   0.00%   100104.11911    100105             0.01%      371     15     36        34    12.5s

                Solving report
                  Status            Time limit reached
                  Primal bound      100105
                  Dual bound        100104.5
                """.lines().toList());
        assertThat(log.incumbents()).containsExactly(new Incumbent(0, 100_367), new Incumbent(12_500, 100_105));
        assertThat(log.bound()).isEqualTo(100_104.5);
    }

    @Test
    void withoutAPlanThereIsABoundAllTheSame() {
        HighsLog log = HighsLog.of("""
                         0       0         0   0.00%   751000.25       inf                  inf        0      0      0      1234     2.0s
                  Primal bound      inf
                  Dual bound        751000.25
                """.lines().toList());
        assertThat(log.incumbents()).isEmpty();
        assertThat(log.bound()).isEqualTo(751_000.25);
    }

    @Test
    void aSearchThatWasNotBegunHasNoBound() {
        assertThat(HighsLog.of("  Dual bound        -inf".lines().toList()).bound())
                .isNull();
    }
}
