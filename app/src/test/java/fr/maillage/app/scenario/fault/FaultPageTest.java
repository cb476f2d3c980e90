package fr.maillage.app.scenario.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever meets the code of a fault finds it in the user guide. */
class FaultPageTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");
    private static final Pattern MADE = Pattern.compile("(?:\\bFault\\.(?:error|warning)|new Fault)\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");

    @Test
    void everyFaultCodeInTheSourcesIsInTheListOfFaults() throws IOException {
        Set<String> listed = matches(LISTED, Files.readString(ROOT.resolve("docs/faults.md")));
        Set<String> made = new TreeSet<>();
        for (String module : Set.of("domain", "geo", "solver", "app")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(FaultPageTest::read)
                        .filter(source -> MADE.matcher(source).find())
                        .forEach(source -> made.addAll(matches(CODE, source)));
            }
        }

        assertThat(made).contains("bad-longitude", "field-count", "more-faults", "damaged-run");
        assertThat(listed).as("codes in docs/faults.md").containsAll(made);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
