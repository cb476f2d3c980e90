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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A division in a table of the user's own: CSV with the columns {@code insee_code}, the code of a commune or of a part
 * of one, {@code territory}, the name of its territory, and perhaps {@code seat}, which marks the seat of each.
 */
public final class DivisionTable {

    private static final String TERRITORY = "territory";
    private static final String SEAT = "seat";
    private static final List<Column> COLUMNS =
            List.of(CommuneColumn.column(), Column.named(TERRITORY), Column.optional(SEAT));

    /** What in the column of seats means that there is none. */
    private static final Set<String> NO = Set.of("", "0", "no", "non", "false", "faux");

    private DivisionTable() {}

    /**
     * A row.
     *
     * @param code of a commune or of a part
     * @param territory the name of its territory
     * @param isSeat whether the seat of the territory stands there
     * @param place where the row begins
     */
    public record Entry(String code, String territory, boolean isSeat, Place place) {}

    /**
     * Reads a table. Whether every commune is in it is not checked: a part may stand for its commune.
     *
     * @param codes of the territory's communes and of their parts
     * @param known whether there is a commune of that code anywhere
     * @param faults gets every fault of the file
     * @return the rows in their order; empty where the file has an error
     */
    public static Optional<List<Entry>> findInFile(
            Path table, Set<String> codes, Predicate<String> known, Faults faults) {
        Faults own = new Faults();
        Optional<List<Entry>> entries =
                TextFile.findText(table, own).map(text -> read(table.toString(), text, codes, known, own));
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : entries;
    }

    private static List<Entry> read(
            String file, String text, Set<String> codes, Predicate<String> known, Faults faults) {
        List<Entry> entries = new ArrayList<>();
        try (CappedFaults capped = new CappedFaults(file, faults)) {
            CommuneColumn column = new CommuneColumn(file, codes, known, capped);
            new CsvReader(file, capped).read(text, COLUMNS, row -> {
                String code = column.read(row);
                String territory = territory(row, capped);
                if (code != null && territory != null) {
                    entries.add(new Entry(code, territory, isSeat(row), new Place(file, row.line(), 0)));
                }
            });
            column.finish();
        }
        return entries;
    }

    private static @Nullable String territory(Row row, CappedFaults faults) {
        String name = row.text(TERRITORY);
        if (name == null || name.matches("[^\\u0000-\\u001f]{1,100}")) {
            return name;
        }
        faults.add(Fault.error(
                "bad-territory",
                row.place(TERRITORY),
                Found.quote(name),
                "the name of a territory, at most 100 characters on one line",
                "Write the name of the territory that the commune belongs to."));
        return null;
    }

    private static boolean isSeat(Row row) {
        String text = row.text(SEAT);
        return text != null && !NO.contains(text.toLowerCase(Locale.ROOT));
    }
}
