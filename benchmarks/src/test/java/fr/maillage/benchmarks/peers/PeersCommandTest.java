package fr.maillage.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.maillage.benchmarks.Spoken;
import fr.maillage.benchmarks.location.LocationProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(LocationProblem.class)
    void allSolversAgreeOnASmallInstance(LocationProblem problem) throws IOException {
        Random random = new Random(5);
        StringBuilder table = new StringBuilder("x,y,weight\n");
        for (int i = 0; i < 14; i++) {
            table.append(random.nextInt(100) + "," + random.nextInt(100) + "," + (1 + random.nextInt(9)) + "\n");
        }
        Path file = Files.writeString(folder.resolve("small.csv"), table);
        List<String> arguments = new ArrayList<>(List.of("peers", "--points", file.toString()));
        arguments.addAll(List.of("--problem", problem.key(), "--time-limit", "1s"));
        arguments.addAll(problem.needsCount() ? List.of("--p", "3") : List.of());
        arguments.addAll(problem.needsRadius() ? List.of("--radius", "30") : List.of());

        Spoken spoken = Spoken.of(arguments.toArray(String[]::new));

        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.code()).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : spoken.out().subList(0, 4)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines)
                .extracting(line -> line.get("solver").asText())
                .containsExactly("engine", "Timefold", "HiGHS", "SCIP");
        assertThat(lines)
                .extracting(line -> line.get("value"))
                .containsOnly(lines.getFirst().get("best"));
        assertThat(lines).extracting(line -> line.get("optimal").asBoolean()).containsExactly(true, false, true, true);
        assertThat(lines).allSatisfy(line -> assertThat(line.get("incumbents")).isNotEmpty());
        assertThat(spoken.out().subList(5, 7))
                .containsExactly(
                        "| instance | best | engine | Timefold | HiGHS | SCIP |",
                        "| --- | --- | --- | --- | --- | --- |");
        assertThat(spoken.out().getLast()).startsWith("| small, " + problem.key());
    }

    @Test
    void aFaultyFileLeavesTheOthersAlone() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "3 2 1\n1 2 5\n2 3 5\n");
        Spoken spoken = Spoken.of(
                "peers",
                "--solvers",
                "scip",
                "--best",
                "1,9",
                folder.resolve("none").toString(),
                good.toString());
        assertThat(spoken.code()).isEqualTo(3);
        assertThat(spoken.err()).singleElement().asString().contains("error missing-file");
        assertThat(spoken.out().getFirst())
                .as("the second value belongs to the second file")
                .contains("\"best\":9,");
        assertThat(spoken.out().getLast()).startsWith("| good, p-median, p = 1 | 9 | 11 % off after ");
    }

    @Test
    void withoutFilesAndReferenceTheUsageIsWrong() {
        Spoken spoken = Spoken.of("peers", "--reference", folder.resolve("none").toString());
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err().getFirst()).startsWith("benchmarks: No FILE, and no folder ");
        assertThat(Spoken.of("peers", "--solvers", "cplex", "a").code()).isEqualTo(2);
    }
}
