package fr.maillage.app.study;

import fr.maillage.domain.calendar.Feast;
import fr.maillage.domain.calendar.PublicHolidays;
import fr.maillage.domain.interim.AgentInterim;
import fr.maillage.domain.interim.EmptyAntenne;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.Gap;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Who stands in for whom, and where nobody does. */
final class RotaBookInterim {

    private final RotaBook book;
    private final InterimResult interim;
    private final SortedMap<LocalDate, Feast> holidays;

    RotaBookInterim(RotaBook book, InterimResult interim) {
        this.book = book;
        this.interim = interim;
        InterimProblem problem = interim.problem();
        holidays = PublicHolidays.between(problem.from(), problem.until(), problem.region());
    }

    WorkbookSheet substitutions() {
        List<SheetColumn> columns = new ArrayList<>(book.substitutionColumns());
        columns.add(book.sum("workingDays", Kind.WHOLE));
        SheetTable table = new SheetTable(null, columns, book.words().say("total"));
        for (Substitution each : interim.plan().substitutions()) {
            List<Object> cells = new ArrayList<>(book.substitutionCells(each));
            cells.add(countWorkingDays(each.from(), each.until()));
            table.row(cells.toArray());
        }
        return new WorkbookSheet(book.words().say("sheet.interim"), List.of(), List.of(table));
    }

    private long countWorkingDays(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .filter(day ->
                        interim.problem().workingDays().contains(day.getDayOfWeek()) && !holidays.containsKey(day))
                .count();
    }

    WorkbookSheet gaps() {
        return new WorkbookSheet(
                book.words().say("sheet.gaps"), List.of(), List.of(gapTable(), emptyTable(), encadrants()));
    }

    private SheetTable gapTable() {
        SheetTable table = new SheetTable(
                book.words().say("gaps.title"),
                List.of(
                        book.text("antenne"),
                        book.text("absent"),
                        book.text("responsable"),
                        book.column("from", Kind.DATE),
                        book.column("to", Kind.DATE),
                        book.sum("workingDays", Kind.WHOLE)),
                book.words().say("total"));
        for (Gap gap : interim.figures().gaps()) {
            table.row(
                    gap.antenne(),
                    book.absent(gap.absent()),
                    book.words().mark(gap.isResponsable()),
                    gap.from(),
                    gap.until().minusDays(1),
                    gap.workingDays());
        }
        return table;
    }

    private SheetTable emptyTable() {
        SheetTable table = new SheetTable(
                book.words().say("empty.title"),
                List.of(
                        book.text("antenne"),
                        book.column("from", Kind.DATE),
                        book.column("to", Kind.DATE),
                        book.sum("workingDays", Kind.WHOLE),
                        book.sum("daysLeft", Kind.WHOLE),
                        book.sentence("leastChange")),
                book.words().say("total"));
        for (EmptyAntenne empty : interim.figures().empty()) {
            table.row(
                    empty.antenne(),
                    empty.from(),
                    empty.until().minusDays(1),
                    empty.workingDays(),
                    empty.daysLeft(),
                    empty.leastChange().stream()
                            .map(change -> change.agent() + " " + change.from() + " → "
                                    + change.until().minusDays(1))
                            .collect(Collectors.joining(" ; ")));
        }
        return table;
    }

    private SheetTable encadrants() {
        SheetTable table = new SheetTable(
                book.words().say("encadrants.title"),
                List.of(
                        book.text("antenne"),
                        book.text("agent"),
                        book.text("responsable"),
                        book.sum("daysAbsent", Kind.WHOLE),
                        book.sum("daysStoodIn", Kind.WHOLE),
                        book.column("daysShare", Kind.HUNDREDTHS)),
                book.words().say("total"));
        List<Encadrant> encadrants = interim.problem().encadrants();
        for (int e = 0; e < encadrants.size(); e++) {
            AgentInterim figures = interim.figures().agents().get(e);
            table.row(
                    figures.antenne(),
                    figures.agent(),
                    book.words().mark(encadrants.get(e).isResponsable()),
                    figures.daysAbsent(),
                    figures.daysStoodIn(),
                    Decimals.hundredths(figures.share()));
        }
        return table;
    }
}
