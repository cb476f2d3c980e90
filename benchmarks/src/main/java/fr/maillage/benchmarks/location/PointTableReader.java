package fr.maillage.benchmarks.location;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Column;
import fr.maillage.geo.table.CsvReader;
import fr.maillage.geo.table.Row;
import fr.maillage.geo.table.TextFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table {@code x,y,weight}: decimal numbers, weights at least 0; other columns are passed over. */
final class PointTableReader {

    private static final String X = "x";
    private static final String Y = "y";
    private static final String WEIGHT = "weight";
    private static final List<Column> COLUMNS = List.of(Column.named(X), Column.named(Y), Column.named(WEIGHT));

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[+-]?(nan|inf|infinity)");

    private final String file;
    private final CappedFaults faults;
    private final List<BigDecimal> xs = new ArrayList<>();
    private final List<BigDecimal> ys = new ArrayList<>();
    private final List<BigDecimal> weights = new ArrayList<>();

    private PointTableReader(String file, CappedFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @param floor whether distances are rounded down to whole units
     * @return empty where {@code faults} now says why: those of {@link TextFile} and {@link CsvReader}, {@code
     *     bad-number}, {@code not-finite}, {@code negative-weight}
     */
    static Optional<Instance> find(Path path, boolean floor, Faults faults) {
        Faults own = new Faults();
        Optional<String> text = TextFile.findText(path, own);
        Instance instance = null;
        if (text.isPresent()) {
            try (CappedFaults capped = new CappedFaults(path.toString(), own)) {
                instance = new PointTableReader(path.toString(), capped).read(text.get(), floor);
            }
        }
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : Optional.ofNullable(instance);
    }

    /** Whether a word says that it is no finite number. */
    static boolean isNotFinite(String word) {
        return NOT_FINITE.matcher(word).matches();
    }

    private Instance read(String text, boolean floor) {
        new CsvReader(file, faults).read(text, COLUMNS, this::readRow);
        return new PointInstance(file, xs, ys, weights, floor);
    }

    private void readRow(Row row) {
        BigDecimal x = number(row, X);
        BigDecimal y = number(row, Y);
        BigDecimal weight = number(row, WEIGHT);
        if (weight != null && weight.signum() < 0) {
            faults.add(Fault.error(
                    "negative-weight",
                    row.place(WEIGHT),
                    Found.plain(weight.toString()),
                    "a weight of 0 or more",
                    "Correct the weight, or remove the row."));
        } else if (x != null && y != null && weight != null) {
            xs.add(x);
            ys.add(y);
            weights.add(weight);
        }
    }

    private @Nullable BigDecimal number(Row row, String column) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        boolean isNumber = NUMBER.matcher(text).matches();
        if (isNumber && Double.isFinite(Double.parseDouble(text))) {
            return new BigDecimal(text);
        }
        faults.add(Fault.error(
                isNumber || isNotFinite(text) ? "not-finite" : "bad-number",
                row.place(column),
                Found.quote(text),
                "a finite decimal number",
                "Correct the number; the decimal separator is a point."));
        return null;
    }
}
