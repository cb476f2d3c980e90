package fr.maillage.geo.heading;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.CsvReader;
import fr.maillage.geo.table.Sheet;
import fr.maillage.geo.table.TextFile;
import fr.maillage.geo.table.XlsxReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the table in a file: the sheet of a workbook, or the separator of a text, whose heading fits best. */
public final class TableSearch {

    /** Where a heading fits none of them, the first. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path file;
    private final TableForm form;
    private final @Nullable String asked;
    private final Map<String, String> said;
    private final Faults faults;

    /**
     * @param asked the name of the sheet of a workbook; null for the one whose heading fits best
     * @param said headings by the word of their field
     */
    public TableSearch(Path file, TableForm form, @Nullable String asked, Map<String, String> said, Faults faults) {
        this.file = file;
        this.form = form;
        this.asked = asked;
        this.said = Map.copyOf(said);
        this.faults = faults;
    }

    private int mostLines() {
        return Heading.LOWEST + form.mostRows();
    }

    /** The heading over all rows; empty where {@code faults} now says why. */
    public Optional<Heading> findHeading(byte[] bytes) {
        if (!XlsxReader.isWorkbook(file, bytes)) {
            return TextFile.findExported(file.toString(), bytes, faults).flatMap(this::findInText);
        }
        Optional<XlsxReader> workbook = XlsxReader.open(file, bytes, faults);
        try (XlsxReader open = workbook.orElse(null)) {
            return open == null ? Optional.empty() : findInWorkbook(open);
        }
    }

    private Optional<Heading> findInText(String text) {
        char best = SEPARATORS.getFirst();
        int most = -1;
        for (char separator : SEPARATORS) {
            int size = size(list(text, separator, Heading.LOWEST, new Faults()));
            if (size > most) {
                most = size;
                best = separator;
            }
        }
        return Heading.findBest(list(text, best, mostLines(), faults), form, said);
    }

    private Sheet list(String text, char separator, int most, Faults into) {
        try (CappedFaults capped = new CappedFaults(file.toString(), into)) {
            return new CsvReader(file.toString(), capped).list(text, separator, most);
        }
    }

    private int size(Sheet sheet) {
        return Heading.findBest(sheet, form, said)
                .map(heading -> heading.columns().size())
                .orElse(0);
    }

    private Optional<Heading> findInWorkbook(XlsxReader workbook) {
        List<String> names = workbook.names();
        if (asked != null && !names.contains(asked)) {
            faults.add(Fault.error(
                    "unknown-sheet",
                    Place.of(file.toString()),
                    "no sheet " + Found.quote(asked) + " among "
                            + names.stream().map(Found::quote).collect(Collectors.joining(", ")),
                    "a sheet of the workbook",
                    Nearest.find(asked, names)
                            .map(near -> "Did you mean " + Found.quote(near) + "?")
                            .orElse("Correct " + form.sheetKey() + ", or leave it out.")));
            return Optional.empty();
        }
        String best = null;
        int most = -1;
        for (String name : asked == null ? names : List.of(asked)) {
            int size = workbook.findSheet(name, Heading.LOWEST, new Faults())
                    .map(this::size)
                    .orElse(0);
            if (size > most) {
                most = size;
                best = name;
            }
        }
        Optional<Sheet> sheet = best == null ? Optional.empty() : workbook.findSheet(best, mostLines(), faults);
        Optional<Heading> heading = sheet.flatMap(found -> Heading.findBest(found, form, said));
        if (heading.isEmpty() && !faults.hasErrors()) {
            faults.add(Fault.error(
                    "empty-sheet",
                    sheet.map(Sheet::place).orElse(Place.of(file.toString())),
                    names.size() > 1 && asked == null
                            ? "no cell that holds anything, in any sheet"
                            : "no cell that holds anything",
                    "a heading and " + form.rows(),
                    "Check that the right workbook was saved; then read it again."));
        }
        return heading;
    }
}
