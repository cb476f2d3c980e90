package fr.maillage.geo.source;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Column;
import fr.maillage.geo.table.CsvReader;
import fr.maillage.geo.table.Row;
import fr.maillage.geo.table.TextFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A measure of communes, such as posts, in a table of the user's own: CSV with the columns {@code insee_code} and the
 * measure's word, a row for every commune of the territory.
 */
public final class MeasureTable {

    /** So many of those without a row are named in a message. */
    private static final int NAMED = 3;

    private MeasureTable() {}

    /**
     * Reads a table.
     *
     * @param measure the name of its column
     * @param communes the codes of the territory
     * @param known whether there is a commune of that code anywhere
     * @param faults gets every fault of the file
     * @return thousandths of the measure by code; empty where the file has an error
     */
    public static Optional<SortedMap<String, Long>> findInFile(
            Path table, String measure, SortedSet<String> communes, Predicate<String> known, Faults faults) {
        Faults own = new Faults();
        Optional<SortedMap<String, Long>> values =
                TextFile.findText(table, own).map(text -> read(table.toString(), text, measure, communes, known, own));
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : values;
    }

    private static SortedMap<String, Long> read(
            String file,
            String text,
            String measure,
            SortedSet<String> communes,
            Predicate<String> known,
            Faults faults) {
        SortedMap<String, Long> values = new TreeMap<>();
        try (CappedFaults capped = new CappedFaults(file, faults)) {
            CommuneColumn codes = new CommuneColumn(file, communes, known, capped);
            new CsvReader(file, capped).read(text, List.of(CommuneColumn.column(), Column.named(measure)), row -> {
                String insee = codes.read(row);
                Optional<Long> value = findValue(row, measure, capped);
                if (insee != null && value.isPresent()) {
                    values.put(insee, value.orElseThrow());
                }
            });
            codes.finish();
            if (codes.isReadAtAll()) {
                missing(file, communes, codes, capped);
            }
        }
        return values;
    }

    private static Optional<Long> findValue(Row row, String measure, CappedFaults faults) {
        String text = row.text(measure);
        if (text == null) {
            return Optional.empty();
        }
        if (text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            return Optional.of(new BigDecimal(text)
                    .movePointRight(3)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact());
        }
        String advice;
        if (text.startsWith("-")) {
            advice = "Nothing below 0 can be balanced.";
        } else if (text.contains(",")) {
            advice = "Write " + Found.quote(text.replace(',', '.')) + ", with a point.";
        } else {
            advice = "Write digits only, with a point before decimals and without spaces.";
        }
        faults.add(Fault.error(
                "bad-value", row.place(measure), Found.quote(text), "a number from 0 to 999999999", advice));
        return Optional.empty();
    }

    private static void missing(String file, SortedSet<String> communes, CommuneColumn codes, CappedFaults faults) {
        List<String> missing =
                communes.stream().filter(code -> !codes.isRead(code)).toList();
        if (!missing.isEmpty()) {
            faults.add(Fault.error(
                    "missing-communes",
                    Place.of(file),
                    "no row for " + missing.stream().limit(NAMED).collect(Collectors.joining(", "))
                            + (missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : ""),
                    "a row for each of the " + communes.size() + " communes",
                    "Add them; 0 is a value, too."));
        }
    }
}
