package fr.maillage.benchmarks.location;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.TextFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a p-median file of the OR-Library: a line {@code vertices edges p}, then for each edge a line {@code from to
 * length}, vertices from 1. Where an edge is listed twice, in either direction, the last line holds. Empty lines are
 * passed over.
 *
 * @see <a href="https://people.brunel.ac.uk/~mastjjb/jeb/orlib/pmedinfo.html">OR-Library</a>
 */
final class OrLibraryReader {

    private static final List<String> HEADER = List.of("the number of vertices", "the number of edges", "p");
    private static final List<String> EDGE = List.of("a vertex", "a vertex", "a length");

    /** More vertices or edges than this are a mistake, and no reason to ask for the memory. */
    private static final int MOST = 100_000_000;

    private final String file;
    private final CappedFaults faults;
    private final Map<Long, Integer> lengths = new HashMap<>();
    private int edgesRead;

    private OrLibraryReader(String file, CappedFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @return empty where {@code faults} now says why: those of {@link TextFile}, {@code bad-header}, {@code bad-edge},
     *     {@code not-finite}, {@code unknown-vertex}, {@code negative-length}, {@code cut-short}, {@code too-many-edges}
     */
    static Optional<Instance> find(Path path, Faults faults) {
        Faults own = new Faults();
        Optional<String> text = TextFile.findText(path, own);
        Instance instance = null;
        if (text.isPresent()) {
            try (CappedFaults capped = new CappedFaults(path.toString(), own)) {
                instance = new OrLibraryReader(path.toString(), capped).read(text.get());
            }
        }
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : Optional.ofNullable(instance);
    }

    private @Nullable Instance read(String text) {
        String[] lines = text.split("\n", -1);
        int line = 0;
        while (lines[line].isBlank()) {
            line++;
        }
        int[] header = header(lines[line].strip(), line + 1);
        if (header == null) {
            return null;
        }
        int last = line + 1;
        for (line++; line < lines.length; line++) {
            if (lines[line].isBlank()) {
                continue;
            }
            last = line + 1;
            if (++edgesRead > header[1]) {
                faults.add(Fault.error(
                        "too-many-edges",
                        new Place(file, last, 0),
                        Found.quote(lines[line].strip()),
                        "the end of the file after " + header[1] + " edges, as the first line says",
                        "Correct the first line, or remove what follows."));
                return null;
            }
            readEdge(lines[line].strip(), last, header[0]);
        }
        if (edgesRead < header[1]) {
            faults.add(Fault.error(
                    "cut-short",
                    new Place(file, last, 0),
                    "the end of the file after " + edgesRead + " edges",
                    header[1] + " edges, as the first line says",
                    "Get the file again: it was not saved whole."));
            return null;
        }
        return new GraphInstance(file, header[2], new Graph(header[0], lengths));
    }

    private int @Nullable [] header(String text, int line) {
        int[] header = numbers(text, line, HEADER, "bad-header");
        if (header != null && (header[0] < 1 || header[1] < 0 || header[0] > MOST || header[1] > MOST)) {
            faults.add(Fault.error(
                    "bad-header",
                    new Place(file, line, 0),
                    header[0] + " vertices and " + header[1] + " edges",
                    "from 1 to " + MOST + " vertices, from 0 to " + MOST + " edges",
                    "Correct the first line."));
            return null;
        }
        return header;
    }

    private void readEdge(String text, int line, int vertices) {
        int[] edge = numbers(text, line, EDGE, "bad-edge");
        if (edge == null) {
            return;
        }
        boolean isKnown = true;
        for (int end = 0; end < 2; end++) {
            if (edge[end] < 1 || edge[end] > vertices) {
                isKnown = false;
                faults.add(Fault.error(
                        "unknown-vertex",
                        new Place(file, line, 0),
                        "vertex " + edge[end],
                        "a vertex from 1 to " + vertices,
                        "Correct the edge, or the number of vertices in the first line."));
            }
        }
        if (edge[2] < 0) {
            faults.add(Fault.error(
                    "negative-length",
                    new Place(file, line, 0),
                    "length " + edge[2],
                    "0 or more",
                    "Correct the length: no path is shorter than nothing."));
        } else if (isKnown) {
            lengths.put(Graph.key(edge[0] - 1, edge[1] - 1), edge[2]);
        }
    }

    /** Three whole numbers of a line; null, and a fault, where it holds anything else. */
    private int @Nullable [] numbers(String text, int line, List<String> names, String code) {
        String[] words = text.split("\\s+", -1);
        if (words.length != names.size()) {
            faults.add(Fault.error(
                    code,
                    new Place(file, line, 0),
                    Found.quote(text),
                    String.join(", ", names),
                    "Write three whole numbers; a file that was cut short ends like this too."));
            return null;
        }
        int[] numbers = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                numbers[i] = Integer.parseInt(words[i]);
            } catch (NumberFormatException e) {
                faults.add(Fault.error(
                        PointTableReader.isNotFinite(words[i]) ? "not-finite" : code,
                        new Place(file, line, 0),
                        Found.quote(words[i]),
                        names.get(i) + ", a whole number of at most " + Integer.MAX_VALUE,
                        "Correct the number."));
                return null;
            }
        }
        return numbers;
    }
}
