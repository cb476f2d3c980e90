package fr.maillage.benchmarks.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.maillage.benchmarks.Spoken;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.network.PlacementProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LocationCommandTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("basedir", "."), "..", "..", "shared", "reference");
    private static final int POINTS = 12;
    private static final int COUNT = 3;
    private static final double RADIUS = 25;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(LocationProblem.class)
    void smallInstancesGetTheValueOfTryingEverything(LocationProblem problem) throws IOException {
        Random random = new Random(11);
        StringBuilder table = new StringBuilder("x,y,weight\n");
        for (int i = 0; i < POINTS; i++) {
            table.append(String.join(
                            ",",
                            String.valueOf(random.nextInt(100)),
                            String.valueOf(random.nextInt(100)),
                            String.valueOf(random.nextInt(40) / 4.0)))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("small.csv"), table);
        List<String> arguments = new ArrayList<>(List.of("location", "--points", file.toString()));
        arguments.addAll(List.of("--problem", problem.key(), "--time-limit", "20s", "--seed", "4"));
        arguments.addAll(problem.needsCount() ? List.of("--p", "" + COUNT) : List.of());
        arguments.addAll(problem.needsRadius() ? List.of("--radius", "" + RADIUS) : List.of());

        Spoken spoken = Spoken.of(arguments.toArray(String[]::new));

        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.code()).isZero();
        JsonNode line = new ObjectMapper().readTree(spoken.out().getFirst());
        assertThat(line.fieldNames())
                .toIterable()
                .startsWith("file", "problem", "n", "p", "value", "bound", "optimal", "millis", "seed");
        assertThat(line.get("problem").asText()).isEqualTo(problem.key());
        assertThat(line.get("p").isNull()).isEqualTo(!problem.needsCount());
        assertThat(line.get("seed").asLong()).isEqualTo(4);
        assertThat(line.get("value").decimalValue()).isEqualByComparingTo(bestOfAll(problem, file));
        assertThat(line.get("bound")).isEqualTo(line.get("value"));
        assertThat(line.get("optimal").asBoolean()).isTrue();
    }

    /** The best value of all choices of points, in the units of the file. */
    private static BigDecimal bestOfAll(LocationProblem problem, Path file) {
        Faults faults = new Faults();
        Question question = new Question(problem, problem.needsCount() ? COUNT : null, RADIUS);
        PosedInstance posed = PointTableReader.find(file, false, faults)
                .flatMap(instance -> instance.findPosed(question, faults))
                .orElseThrow();
        long best = problem == LocationProblem.MAX_COVER ? Long.MIN_VALUE : Long.MAX_VALUE;
        for (int open = 1; open < 1 << POINTS; open++) {
            if (!problem.needsCount() || Integer.bitCount(open) == COUNT) {
                long value = value(problem, posed.problem(), open);
                best = problem == LocationProblem.MAX_COVER ? Math.max(best, value) : Math.min(best, value);
            }
        }
        return posed.inUnits(best);
    }

    private static long value(LocationProblem problem, PlacementProblem places, int open) {
        long distance = 0;
        long worst = 0;
        long covered = 0;
        boolean isCovered = true;
        for (int from = 0; from < POINTS; from++) {
            int nearest = Integer.MAX_VALUE;
            for (int to = 0; to < POINTS; to++) {
                nearest = (open >> to & 1) == 1
                        ? Math.min(nearest, places.distances().mm(from, to))
                        : nearest;
            }
            distance += places.weights()[from] * nearest;
            worst = Math.max(worst, nearest);
            boolean isNear = nearest <= places.targetMm();
            covered += isNear ? places.weights()[from] : 0;
            isCovered &= isNear;
        }
        return switch (problem) {
            case P_MEDIAN -> distance;
            case P_CENTER -> worst;
            case MAX_COVER -> covered;
            case SET_COVER -> isCovered ? Integer.bitCount(open) : Long.MAX_VALUE;
        };
    }

    @Test
    void aFaultyFileLeavesTheOthersAlone() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "3 2 1\n1 2 5\n2 3 5\n");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "3 2 1\n1 2 5\n");
        Spoken spoken = Spoken.of(
                "location",
                bad.toString(),
                good.toString(),
                folder.resolve("none").toString());
        assertThat(spoken.code()).isEqualTo(3);
        assertThat(spoken.out()).singleElement().asString().contains("good.txt", "\"value\":10,\"bound\":10");
        assertThat(spoken.err()).hasSize(2);
        assertThat(spoken.err().getFirst()).contains("bad.txt:2: error cut-short");
        assertThat(spoken.err().getLast()).contains("none: error missing-file");
    }

    @Test
    void wrongUsageEndsWithTheUsage() {
        Spoken spoken = Spoken.of("location", "--prblem", "p-median", "a");
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).first().asString().startsWith("benchmarks: Unknown option");
        assertThat(spoken.err()).anyMatch(line -> line.startsWith("Usage: ./benchmarks/run location"));
        assertThat(Spoken.of("location").code()).isEqualTo(2);
        assertThat(Spoken.of("location", "--problem", "p-mean", "a").code()).isEqualTo(2);
        assertThat(Spoken.of("location", "--time-limit", "10", "a").code()).isEqualTo(2);
        assertThat(Spoken.of("location", "--threads", "0", "a").code()).isEqualTo(2);
    }

    @Test
    void progressIsToldOnRequestAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("good.txt"), "3 2 1\n1 2 5\n2 3 5\n");
        assertThat(Spoken.of("location", "--progress", file.toString()).err())
                .anySatisfy(line -> assertThat(line).matches("benchmarks: [0-9]+ ms: distance 10, bound 10"));
    }

    @ParameterizedTest
    @CsvSource({
        "orlib-pmed/pmed1.txt, 5819, ''",
        "orlib-pmed/pmed6.txt, 7824, ''",
        "orlib-pmed/pmed1.txt, 127, --problem p-center",
        "points/sjc324.csv, 8790, --points --problem max-cover --p 2 --radius 800",
        "points/sjc324.csv, 12152, --points --problem max-cover --p 80 --radius 150"
    })
    void reachesKnownOptima(String file, int optimum, String options) throws IOException {
        Path instance = REFERENCE.resolve(file);
        assumeThat(instance).as("the public instance, kept beside the project").exists();
        List<String> arguments = new ArrayList<>(List.of("location", "--time-limit", "60s"));
        arguments.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));
        arguments.add(instance.toString());
        Spoken spoken = Spoken.of(arguments.toArray(String[]::new));
        JsonNode line = new ObjectMapper().readTree(spoken.out().getFirst());
        assertThat(line.get("value").asInt()).isEqualTo(optimum);
        assertThat(line.get("optimal").asBoolean()).as("proven").isTrue();
    }

    /** Optima as published by Beasley (1985), whose proofs here must name them and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "p-median, 5819 4093 4250 3034 1355 7824 5631 4445 2734 1255 7696 6634 4374 2968 1729 8162 6999 4809 2845 1789",
        "p-center, 127 98 93 74 48 84 64 55 37 20 59 51 36 26 18 47 39 28 18 13"
    })
    void provesTheOptimaOfTheLibrary(String problem, String optima) throws IOException {
        List<Integer> known =
                Arrays.stream(optima.split(" ", -1)).map(Integer::valueOf).toList();
        List<String> arguments = new ArrayList<>(List.of("location", "--time-limit", "60s", "--problem", problem));
        for (int number = 1; number <= known.size(); number++) {
            Path instance = REFERENCE.resolve("orlib-pmed").resolve("pmed" + number + ".txt");
            assumeThat(instance)
                    .as("the public instance, kept beside the project")
                    .exists();
            arguments.add(instance.toString());
        }
        Spoken spoken = Spoken.of(arguments.toArray(String[]::new));
        List<Integer> values = new ArrayList<>();
        for (String line : spoken.out()) {
            JsonNode node = new ObjectMapper().readTree(line);
            assertThat(node.get("optimal").asBoolean()).as(line).isTrue();
            values.add(node.get("value").asInt());
        }
        assertThat(values).isEqualTo(known);
    }
}
