package fr.maillage.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.benchmarks.Spoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    @Test
    void moreTimeForAnOperationIsSlower() throws IOException {
        Spoken spoken = compare(
                result("avgt", "us/op", "[10.0, 10.2],[9.9, 10.1]"),
                result("avgt", "us/op", "[12.0, 12.1],[11.9, 12.2]"));
        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.out())
                .singleElement()
                .asString()
                .startsWith("Scan.best (problem=79:44) avgt  10.05 → 12.05 us/op  ratio 1.199 [")
                .endsWith("]  SLOWER");
    }

    @Test
    void moreOperationsInATimeIsFaster() throws IOException {
        Spoken spoken =
                compare(result("thrpt", "ops/s", "[10.0, 10.2, 9.9]"), result("thrpt", "ops/s", "[12.0, 12.1, 12.2]"));
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out()).singleElement().asString().endsWith("faster");
        Spoken back =
                compare(result("thrpt", "ops/s", "[12.0, 12.1, 12.2]"), result("thrpt", "ops/s", "[10.0, 10.2, 9.9]"));
        assertThat(back.code()).isEqualTo(1);
    }

    @Test
    void aChangeWithinTheSpreadIsNone() throws IOException {
        Spoken spoken =
                compare(result("avgt", "us/op", "[8.0, 12.0, 10.0]"), result("avgt", "us/op", "[9.0, 14.0, 11.0]"));
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out()).singleElement().asString().endsWith("no significant change");
    }

    @Test
    void aSingleScoreProvesNothing() throws IOException {
        Spoken spoken = compare(result("avgt", "us/op", "[10.0]"), result("avgt", "us/op", "[99.0, 99.1]"));
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out()).singleElement().asString().contains("ratio 9.905 [0.000, Infinity]");
    }

    @Test
    void whatOnlyOneFileHasIsListed() throws IOException {
        String other = result("avgt", "us/op", "[1.0, 1.1]").replace("Scan.best", "Scan.worst");
        Spoken spoken = compare(result("avgt", "us/op", "[10.0, 10.1]"), other);
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out().getFirst()).contains("Scan.best").endsWith("in the old file alone");
        assertThat(spoken.out().getLast()).contains("Scan.worst").endsWith("in the new file alone");
    }

    @Test
    void theIntervalIsThatOfTheFormula() {
        Measurement older = new Measurement("a", false, "us/op", new double[] {9, 10, 11});
        Measurement newer = new Measurement("a", false, "us/op", new double[] {19, 20, 21});
        Ratio ratio = Ratio.of(older, newer);
        // v = 1/3/100 + 1/3/400 = 1/240; ν = v² / ((1/300)²/2 + (1/1200)²/2) = 50/17; t(0.995; 2.94) = 5.9582
        double factor = Math.exp(5.9582 * Math.sqrt(1 / 240.0));
        assertThat(ratio.value()).isEqualTo(2.0);
        assertThat(ratio.low()).isCloseTo(2 / factor, within(1e-3));
        assertThat(ratio.high()).isCloseTo(2 * factor, within(1e-3));
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        String good = result("avgt", "us/op", "[10.0, 10.1]");
        assertRefused(good.substring(0, good.length() / 2), "error broken-json");
        assertRefused("{}", "error no-jmh-result: found \"{}\"");
        assertRefused("[]", "error no-jmh-result");
        assertRefused(good.replace("\"mode\"", "\"made\""), "found a result without mode");
        assertRefused(good.replace("10.1", "\"NaN\""), "error no-jmh-result: found Scores of Scan.best");
        assertRefused(
                good.replace("us/op", "ms/op"), "error other-unit: found Scan.best (problem=79:44) avgt in ms/op");
        Spoken missing = Spoken.of(
                "compare", folder.resolve("a").toString(), folder.resolve("b").toString());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).hasSize(2).allMatch(line -> line.contains("error missing-file"));
        assertThat(Spoken.of("compare", "a").code()).isEqualTo(2);
    }

    private void assertRefused(String text, String message) throws IOException {
        Spoken spoken = compare(result("avgt", "us/op", "[10.0, 10.1]"), text);
        assertThat(spoken.code()).isEqualTo(3);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).singleElement().asString().contains(message);
    }

    private Spoken compare(String older, String newer) throws IOException {
        Path before = Files.writeString(folder.resolve("before.json"), older);
        Path after = Files.writeString(folder.resolve("after.json"), newer);
        return Spoken.of("compare", before.toString(), after.toString());
    }

    private static String result(String mode, String unit, String forks) {
        return String.format(Locale.ROOT, """
                [{"benchmark": "org.example.Scan.best", "mode": "%s", "params": {"problem": "79:44"},
                  "primaryMetric": {"score": 1.0, "scoreUnit": "%s", "rawData": [%s]}}]
                """, mode, unit, forks);
    }
}
