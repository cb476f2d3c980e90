package fr.maillage.geo.roster;

import fr.maillage.domain.fault.Faults;
import fr.maillage.geo.heading.Heading;
import fr.maillage.geo.heading.HeadingCheck;
import fr.maillage.geo.heading.Quotites;
import fr.maillage.geo.heading.RowFields;
import fr.maillage.geo.heading.TableForm;
import fr.maillage.geo.heading.TableSearch;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Row;
import fr.maillage.geo.table.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Agents on call, or their days, in a file of the user's: a workbook ({@code .xlsx}), of which the sheet is read whose
 * headings fit best, or CSV with commas, semicolons or tabs. The headings are matched as those of a tableau des emplois are.
 */
public final class RosterFile {

    private static final int MOST_AGENTS = 1000;
    private static final int MOST_DAYS = 50_000;

    private static final TableForm AGENTS = new TableForm(
            List.of(
                    RosterField.AGENT,
                    RosterField.ANTENNE,
                    RosterField.RESPONSABLE,
                    RosterField.LEVELS,
                    RosterField.QUOTITE,
                    RosterField.ARRIVAL,
                    RosterField.DEPARTURE),
            "a table of agents",
            "Matricule, Antenne and Quotité",
            1,
            "agents",
            MOST_AGENTS,
            "Keep the rows of those who take duty.",
            null,
            null);

    private static final TableForm ABSENCES = days(
            "a table of absences",
            "Matricule, Du, Au and Motif",
            2,
            "absences",
            List.of(RosterField.AGENT, RosterField.FROM, RosterField.TO, RosterField.KIND));

    private static final TableForm WISHES = days(
            "a table of wishes",
            "Matricule, Du, Au and Souhait",
            3,
            "wishes",
            List.of(RosterField.AGENT, RosterField.FROM, RosterField.TO, RosterField.RATHER));

    private static final TableForm PAST = days(
            "a table of past duties",
            "Matricule, Niveau, Début and Fin",
            3,
            "past duties",
            List.of(RosterField.AGENT, RosterField.LEVEL, RosterField.START, RosterField.END));

    private RosterFile() {}

    private static TableForm days(String name, String examples, int fewest, String rows, List<RosterField> fields) {
        return new TableForm(
                fields,
                name,
                examples,
                fewest,
                rows,
                MOST_DAYS,
                "Keep the rows of the period and of the agents who take duty.",
                null,
                null);
    }

    /** Makes what a row says; empty where {@code fields} now tells what is wrong with it. */
    @FunctionalInterface
    interface RowReader<T> {
        Optional<T> read(RowFields fields);
    }

    /**
     * Agents, a row for each.
     *
     * @param faults gets every fault of the file
     * @return empty where the file has an error
     */
    public static Optional<List<Said<AgentRow>>> findAgents(Path file, Faults faults) {
        return find(file, AGENTS, faults, rows -> {
            Quotites quotites = new Quotites(rows.heading(), RosterField.QUOTITE, rows.rows());
            return fields -> RosterRow.findAgent(fields, quotites);
        });
    }

    /** Absences; parameters and result as above. */
    public static Optional<List<Said<AbsenceRow>>> findAbsences(Path file, Faults faults) {
        return find(file, ABSENCES, faults, rows -> RosterRow::findAbsence);
    }

    /** Wishes; parameters and result as above. */
    public static Optional<List<Said<WishRow>>> findWishes(Path file, Faults faults) {
        return find(file, WISHES, faults, rows -> RosterRow::findWish);
    }

    /** Past duties; parameters and result as above. */
    public static Optional<List<Said<PastRow>>> findPast(Path file, Faults faults) {
        return find(file, PAST, faults, rows -> RosterRow::findPast);
    }

    /**
     * What a reader of rows may have to know of all of them.
     *
     * @param heading of the column of quotités; empty where there is none
     */
    private record Rows(String heading, List<Row> rows) {}

    private static <T> Optional<List<Said<T>>> find(
            Path file, TableForm form, Faults faults, Function<Rows, RowReader<T>> reader) {
        Faults own = new Faults();
        Optional<List<Said<T>>> read = TextFile.findBytes(file, own)
                .flatMap(bytes -> new TableSearch(file, form, null, Map.of(), own).findHeading(bytes))
                .map(heading -> list(heading, own, reader));
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private static <T> List<Said<T>> list(Heading heading, Faults faults, Function<Rows, RowReader<T>> reader) {
        List<Said<T>> said = new ArrayList<>();
        try (CappedFaults capped = new CappedFaults(heading.sheet().file(), faults)) {
            if (new HeadingCheck(heading, Map.of(), capped).check()) {
                List<Row> rows = heading.listRows(capped);
                RowReader<T> each = reader.apply(new Rows(heading.text(RosterField.QUOTITE), rows));
                for (Row row : rows) {
                    RowFields fields = new RowFields(row, heading.form(), capped);
                    if (!fields.isEmpty()) {
                        each.read(fields)
                                .filter(what -> fields.isGood())
                                .ifPresent(what -> said.add(new Said<>(what, fields.place(RosterField.AGENT))));
                    }
                }
            }
        }
        return said;
    }
}
