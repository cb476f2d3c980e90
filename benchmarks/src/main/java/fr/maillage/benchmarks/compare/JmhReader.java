package fr.maillage.benchmarks.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.TextFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the JSON that JMH writes with {@code -rf json}. */
final class JmhReader {

    private final String file;
    private final Faults faults;

    private JmhReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * The measurements of a file, by name.
     *
     * @return empty where {@code faults} now says why: those of {@link TextFile}, {@code broken-json}, {@code
     *     no-jmh-result}
     */
    static Optional<Map<String, Measurement>> find(Path path, Faults faults) {
        Faults own = new Faults();
        JmhReader reader = new JmhReader(path.toString(), own);
        Optional<Map<String, Measurement>> measurements =
                TextFile.findText(path, own).map(reader::read);
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : measurements;
    }

    private Map<String, Measurement> read(String text) {
        Map<String, Measurement> measurements = new TreeMap<>();
        try {
            JsonNode root = new ObjectMapper().readTree(text);
            if (!root.isArray() || root.isEmpty()) {
                noResult(Found.quote(text.strip()));
            }
            for (JsonNode result : root) {
                Measurement measurement = measurement(result);
                if (measurements.put(measurement.name(), measurement) != null) {
                    noResult(measurement.name() + " twice");
                }
            }
        } catch (JsonProcessingException e) {
            faults.add(Fault.error(
                    "broken-json",
                    new Place(
                            file,
                            Math.max(1, e.getLocation().getLineNr()),
                            Math.max(0, e.getLocation().getColumnNr())),
                    Found.plain(e.getOriginalMessage()),
                    "JSON",
                    "Measure again with -rf json, and let it end."));
        } catch (IllegalArgumentException e) {
            noResult(String.valueOf(e.getMessage()));
        }
        return measurements;
    }

    private void noResult(String found) {
        faults.add(Fault.error(
                "no-jmh-result",
                Place.of(file),
                Found.plain(found),
                "a list of results of JMH, each once, with raw scores above 0",
                "Measure with ./benchmarks/run jmh -rf json -rff " + Found.plain(file) + "."));
    }

    /** A result; an exception that says so where it is none. */
    private static Measurement measurement(JsonNode result) {
        JsonNode metric = required(result, "primaryMetric");
        double[] scores = StreamSupport.stream(required(metric, "rawData").spliterator(), false)
                .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
                .mapToDouble(score -> score.isNumber() ? score.doubleValue() : Double.NaN)
                .toArray();
        return new Measurement(
                name(result),
                required(result, "mode").asText().toLowerCase(Locale.ROOT).equals("thrpt"),
                required(metric, "scoreUnit").asText(),
                scores);
    }

    private static String name(JsonNode result) {
        String qualified = required(result, "benchmark").asText();
        String[] words = qualified.split("\\.", -1);
        String name = words.length < 2 ? qualified : words[words.length - 2] + "." + words[words.length - 1];
        JsonNode params = result.path("params");
        String values = params.properties().stream()
                .map(param -> param.getKey() + "=" + param.getValue().asText())
                .sorted()
                .collect(Collectors.joining(", "));
        return name + (values.isEmpty() ? "" : " (" + values + ")") + " "
                + required(result, "mode").asText();
    }

    private static JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a result without " + key);
        }
        return value;
    }
}
