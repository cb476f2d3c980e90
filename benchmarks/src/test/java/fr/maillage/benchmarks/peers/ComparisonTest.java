package fr.maillage.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.benchmarks.location.InstanceSource;
import fr.maillage.benchmarks.location.LocationProblem;
import fr.maillage.benchmarks.location.PosedInstance;
import fr.maillage.benchmarks.location.Question;
import fr.maillage.domain.fault.Faults;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    private Path folder;

    @Test
    void timesAreToTheBestValueAndRatiosToTheFirstSolver() throws IOException {
        PeerRun engine = run("engine", true, 2_000, new Incumbent(40, 12), new Incumbent(100, 10));
        PeerRun late = run("late", false, 30_000, new Incumbent(10, 11), new Incumbent(25_600, 10));
        PeerRun off = run("off", false, 60_000, new Incumbent(5, 11));
        PeerRun none = run("none", false, 60_000);
        Comparison comparison =
                Comparison.of(instance(LocationProblem.P_MEDIAN), null, List.of(engine, late, off, none));
        assertThat(comparison.best()).isEqualTo(10);
        assertThat(comparison.toMarkdown())
                .isEqualTo("| graph, p-median, p = 1 | 10 | 0.10 s, proven in 2.00 s | 26 s (× 260)"
                        + " | 10 % off after 60 s | no plan in 60 s |");
        assertThat(comparison.toJson().get(2)).contains("\"millisToBest\":null");
    }

    @Test
    void greaterIsBetterWhereCoverageCounts() throws IOException {
        PeerRun engine = run("engine", true, 50, new Incumbent(10, 2), new Incumbent(20, 3));
        Comparison comparison = Comparison.of(instance(LocationProblem.MAX_COVER), BigDecimal.TWO, List.of(engine));
        assertThat(comparison.best()).isEqualTo(3);
        assertThat(comparison.toMarkdown()).endsWith("| 3 | 0.02 s, proven in 0.05 s |");
    }

    @Test
    void onlyWhatIsBetterIsNoted() {
        Trace trace = new Trace(false);
        trace.note(1, 9);
        trace.note(2, 9);
        trace.note(3, 10);
        trace.note(4, 8);
        assertThat(trace.incumbents()).containsExactly(new Incumbent(1, 9), new Incumbent(4, 8));
    }

    @Test
    void aValueIsThatOfTheOpenPlacesAlone() throws IOException {
        BitSet open = new BitSet();
        open.set(0);
        assertThat(instance(LocationProblem.P_MEDIAN).value(open)).isEqualTo(5 + 10);
        assertThat(instance(LocationProblem.P_CENTER).value(open)).isEqualTo(10);
        assertThat(instance(LocationProblem.MAX_COVER).value(open)).isEqualTo(2);
        assertThat(instance(LocationProblem.SET_COVER).value(open)).isEqualTo(1);
    }

    private static PeerRun run(String solver, boolean isProven, long millis, Incumbent... incumbents) {
        return new PeerRun(solver, List.of(incumbents), null, isProven, millis);
    }

    private PosedInstance instance(LocationProblem problem) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.txt"), "3 2 1\n1 2 5\n2 3 5\n");
        return new InstanceSource(
                        file, false, false, new Question(problem, null, problem.needsRadius() ? 5 : Question.NO_RADIUS))
                .findPosed(new Faults())
                .orElseThrow();
    }
}
