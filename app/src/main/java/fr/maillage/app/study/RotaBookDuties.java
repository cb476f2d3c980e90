package fr.maillage.app.study;

import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.Hindrances;
import fr.maillage.domain.rota.RotaBreach;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Each duty in order of time, and those that nobody has with what stands in the way. */
final class RotaBookDuties {

    private final RotaBook book;

    RotaBookDuties(RotaBook book) {
        this.book = book;
    }

    WorkbookSheet duties() {
        List<SheetColumn> columns = new ArrayList<>(List.of(book.text("duty"), book.text("level")));
        columns.add(book.column("place", Kind.WHOLE));
        columns.add(book.text("kind"));
        columns.addAll(book.timeColumns());
        columns.add(book.text("agent"));
        columns.addAll(book.hourColumns());
        columns.add(book.sum("hours", Kind.HUNDREDTHS));
        columns.add(book.sum("load", Kind.HUNDREDTHS));
        columns.add(book.text("feasts"));
        columns.add(book.text("frozen"));
        SheetTable table = new SheetTable(null, columns, book.words().say("total"));
        for (int d = 0; d < book.index().duties().size(); d++) {
            table.row(cells(d).toArray());
        }
        return new WorkbookSheet(book.words().say("sheet.duties"), List.of(), List.of(table));
    }

    private List<@Nullable Object> cells(int d) {
        Duty duty = book.index().duties().get(d);
        List<@Nullable Object> cells = new ArrayList<>(List.of(duty.id(), duty.level(), duty.place(), book.kind(duty)));
        cells.addAll(RotaBook.timeCells(duty));
        cells.add(book.named(book.agentOf(d)));
        cells.addAll(RotaBook.hourCells(book.index().hours(d)));
        cells.add(RotaBook.hours(book.index().hours(d).totalMinutes()));
        cells.add(RotaBook.hours(book.index().load(d)));
        cells.add(book.feasts(book.index().listFeasts(d)));
        cells.add(book.words().mark(book.result().problem().frozen().containsKey(duty.id())));
        return cells;
    }

    WorkbookSheet unassigned() {
        List<SheetColumn> columns = new ArrayList<>(List.of(book.text("level"), book.text("kind")));
        columns.addAll(book.timeColumns());
        columns.add(book.sentence("why"));
        SheetTable table = new SheetTable(null, columns, null);
        Hindrances hindrances = new Hindrances(book.index(), book.result().plan());
        for (int d = 0; d < book.index().duties().size(); d++) {
            if (book.agentOf(d) == null) {
                Duty duty = book.index().duties().get(d);
                List<@Nullable Object> cells = new ArrayList<>(List.of(duty.level(), book.kind(duty)));
                cells.addAll(RotaBook.timeCells(duty));
                cells.add(why(hindrances.count(d)));
                table.row(cells.toArray());
            }
        }
        return new WorkbookSheet(
                book.words().say("sheet.unassigned"),
                List.of(book.words().say("sheet.unassigned"), book.words().say("unassigned.note")),
                List.of(table));
    }

    private String why(SortedMap<RotaBreach.Rule, Integer> counts) {
        if (counts.isEmpty()) {
            return book.words().say("hindrance.none");
        }
        List<String> words = new ArrayList<>();
        counts.forEach((rule, agents) -> words.add(book.words().say("rule." + rule) + " (" + agents + ")"));
        return String.join(" ; ", words);
    }
}
