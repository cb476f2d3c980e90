package fr.maillage.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.maillage.benchmarks.queue.EventLoopBenchmark;
import fr.maillage.solver.placement.NearSitesBenchmark;
import fr.maillage.solver.placement.ScoreBenchmark;
import fr.maillage.solver.placement.facility.DualAscentBenchmark;
import fr.maillage.solver.placement.territory.BorderMoveBenchmark;
import fr.maillage.solver.rota.RotaMoveBenchmark;
import fr.maillage.solver.staffing.StaffingMoveBenchmark;
import org.junit.jupiter.api.Test;

/** The set-up of every benchmark checks what is measured; here they all run once, on the smaller problem. */
class BenchmarkChecksTest {

    @Test
    void theMatrixHoldsTheDistancesOfTheSphereNearly() {
        DistanceMatrixBenchmark benchmark = new DistanceMatrixBenchmark();
        benchmark.departement = "79";
        benchmark.threads = 2;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.matrix().size()).isEqualTo(256);
    }

    @Test
    void anInterchangeIsForetoldAsItIsRecomputed() {
        InterchangeBenchmark benchmark = new InterchangeBenchmark();
        benchmark.problem = "79:44";
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.bestExchange()).as("after a descent").isNotNegative();
        assertThat(benchmark.scan()).as("of all, after a descent").isNotNegative();
        long value = benchmark.thereAndBack();
        assertThat(benchmark.thereAndBack()).isEqualTo(value).isPositive();
    }

    @Test
    void nearSitesAreThoseThatALookAtAllFinds() {
        NearSitesBenchmark benchmark = new NearSitesBenchmark();
        benchmark.communes = 5_000;
        benchmark.communesAPoint = 14;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.nearest()).isBetween(0, 4_999);
        benchmark.close();
    }

    @Test
    void theIncrementalScoreIsTheRecomputedOne() {
        ScoreBenchmark benchmark = new ScoreBenchmark();
        benchmark.problem = "79:44";
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.incremental().hardScores()).containsExactly(0L);
    }

    @Test
    void aBorderMoveIsWhatItIsFromNothing() {
        BorderMoveBenchmark benchmark = new BorderMoveBenchmark();
        benchmark.problem = "79:5";
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.moveAndBack()).isPositive();
        assertThat(benchmark.fromNothing()).isPositive();
    }

    @Test
    void aMoveOfAStaffingIsWhatItIsFromNothing() {
        StaffingMoveBenchmark benchmark = new StaffingMoveBenchmark();
        benchmark.problem = "79:420:6";
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.moveAndBack()).isPositive();
        assertThat(benchmark.fromNothing()).isPositive();
    }

    @Test
    void aMoveOfARotaIsWhatItIsFromNothing() {
        RotaMoveBenchmark benchmark = new RotaMoveBenchmark();
        benchmark.problem = "52:2:25";
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.moveAndBack()).isPositive();
        assertThat(benchmark.fromNothing()).isPositive();
    }

    @Test
    void theRelaxationBoundsFromBelow() {
        DualAscentBenchmark benchmark = new DualAscentBenchmark();
        benchmark.problem = "79:12";
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        assertThat(benchmark.iteration())
                .as("after as many iterations as at a node")
                .isPositive();
        assertThat(benchmark.polishingIteration())
                .as("after as many, polishing")
                .isPositive();
    }

    @Test
    void allEventLoopsComeNearTheKnownWait() {
        EventLoopBenchmark benchmark = new EventLoopBenchmark();
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
        EventLoopBenchmark.Counter counter = new EventLoopBenchmark.Counter();
        assertThat(benchmark.ours(counter)).isPositive();
        assertThat(counter.events).isGreaterThan(130_000);
    }
}
