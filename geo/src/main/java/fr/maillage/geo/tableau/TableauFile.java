package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.geo.heading.Heading;
import fr.maillage.geo.heading.HeadingCheck;
import fr.maillage.geo.heading.TableForm;
import fr.maillage.geo.heading.TableSearch;
import fr.maillage.geo.heading.Words;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Cell;
import fr.maillage.geo.table.Sheet;
import fr.maillage.geo.table.TextFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tableau des emplois in a file of the user's: a workbook ({@code .xlsx}), or CSV with commas, semicolons or tabs, in
 * UTF-8 or else in windows-1252. One row is one poste, with its agent. The heading may have lines of titles above it; its words are matched with
 * those of {@link TableauOptions#fields}, and {@link Read#matches} tells how.
 */
public final class TableauFile {

    /** The largest département has some 10,000 agents. */
    static final int MOST_POSTES = 50_000;

    static final TableForm FORM = new TableForm(
            List.of(Field.values()),
            "a tableau",
            "N° de poste, Catégorie, Métier and Quotité",
            3,
            "postes",
            MOST_POSTES,
            "Keep the rows of the postes that the reorganisation is about.",
            "staffing.sheet",
            "staffing.columns");

    private TableauFile() {}

    /**
     * What was read.
     *
     * @param matches how the headings were understood, in the order of the columns
     * @param sheet of the workbook; null for CSV
     * @param lines the row of each poste, from 1, in the file or its sheet
     */
    public record Read(
            Tableau tableau,
            List<ColumnMatch> matches,
            @Nullable String sheet,
            List<Integer> lines) {

        public Read {
            lines = List.copyOf(lines);
            matches = List.copyOf(matches);
        }
    }

    /**
     * How a heading was understood.
     *
     * @param field one of {@link TableauOptions#fields}
     * @param heading as it stands in the file
     * @param column as spreadsheets call it, such as C
     */
    public record ColumnMatch(String field, String heading, String column) {}

    /**
     * Reads a tableau.
     *
     * @param faults gets every fault of the file
     * @return empty where the file has an error
     */
    public static Optional<Read> findInFile(Path file, TableauOptions options, TableauWords words, Faults faults) {
        Faults own = new Faults();
        Optional<Read> read = TextFile.findBytes(file, own)
                .flatMap(bytes ->
                        new TableSearch(file, FORM, options.sheet(), options.columns(), own).findHeading(bytes))
                .map(heading -> read(heading, options, words, own));
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private static Read read(Heading heading, TableauOptions options, TableauWords words, Faults faults) {
        Sheet sheet = heading.sheet();
        try (CappedFaults capped = new CappedFaults(sheet.file(), faults)) {
            List<Poste> postes = List.of();
            List<Integer> lines = List.of();
            boolean isFictional = false;
            if (new HeadingCheck(heading, options.columns(), capped).check()) {
                Rows rows = new Rows(heading, words, capped);
                postes = rows.readPostes();
                lines = rows.lines();
                isFictional = rows.isFictional();
            }
            return new Read(new Tableau(postes, isFictional), matches(heading), sheet.name(), lines);
        }
    }

    private static List<ColumnMatch> matches(Heading heading) {
        return heading.columns().entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> entry.getValue().getFirst().position()))
                .map(entry -> {
                    Cell cell = entry.getValue().getFirst();
                    return new ColumnMatch(
                            entry.getKey().word(), Words.tidy(cell.text()), Place.letters(cell.position() + 1));
                })
                .toList();
    }
}
