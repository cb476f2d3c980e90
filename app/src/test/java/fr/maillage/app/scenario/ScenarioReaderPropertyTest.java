package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.scenario.key.KeyPaths;
import fr.maillage.domain.fault.Fault;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is read, there are faults or a scenario, and never an exception. */
class ScenarioReaderPropertyTest {

    private static final Arbitrary<String> SCALARS = Arbitraries.of(
            "79",
            "\"79\"",
            "\"01\"",
            "france",
            "distance",
            "points",
            "chefs-lieux",
            "all",
            "~",
            "",
            "true",
            "0",
            "-1",
            "4",
            "1.5",
            ".nan",
            "1e400",
            "\"79001\"",
            "79002",
            "45001",
            "text",
            "\"\\0\"",
            "distance.measure",
            "{}",
            "[]",
            "most-populated",
            "99999999999999999999",
            "\"200040244\"");

    @Property(seed = "45", tries = 500)
    void anyValueAnywhereIsReadOrTold(@ForAll("settings") List<String> settings) {
        settled(Reading.ofFile("deux-sevres", settings.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<List<String>> settings() {
        return Arbitraries.of(KeyPaths.list())
                .flatMap(path -> values(2).map(value -> path + "=" + value))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> values(int depth) {
        if (depth == 0) {
            return SCALARS;
        }
        Arbitrary<String> lists =
                values(depth - 1).list().ofMaxSize(4).map(items -> "[" + String.join(", ", items) + "]");
        Arbitrary<String> keys =
                Arbitraries.of("name", "epcis", "path", "text", "count", "rule", "points", "km", "objective", "other");
        Arbitrary<String> maps = Arbitraries.maps(keys, values(depth - 1))
                .ofMaxSize(3)
                .map(map -> {
                    List<String> entries = map.entrySet().stream()
                            .map(e -> e.getKey() + ": " + e.getValue())
                            .toList();
                    return "{" + String.join(", ", entries) + "}";
                });
        return Arbitraries.oneOf(SCALARS, lists, maps);
    }

    @Property(seed = "46", tries = 1000)
    void anyTextIsReadOrTold(@ForAll("texts") String text) {
        settled(Reading.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "departement",
                ": ",
                ":",
                "\n",
                "  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "&a ",
                "*a",
                "!!x ",
                "!",
                "|",
                ">",
                "\"",
                "'",
                "#",
                "---\n",
                "...\n",
                "%YAML 1.1\n",
                "? ",
                "network",
                "\t",
                "79",
                "~",
                "\\",
                "é",
                "@",
                "\u0000",
                "\uFEFF",
                "\u2028",
                "\uD800",
                "💧");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    private static void settled(Reading reading) {
        boolean isPlanned = reading.resolved() != null;
        assertThat(reading.faults().stream().noneMatch(f -> f.severity() == Fault.Severity.ERROR))
                .as("%s", reading.lines())
                .isEqualTo(isPlanned);
        assertThat(reading.lines()).allMatch(line -> line.lines().count() == 1);
    }
}
