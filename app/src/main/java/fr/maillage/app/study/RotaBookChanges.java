package fr.maillage.app.study;

import fr.maillage.app.study.RotaHistory.DutyChange;
import fr.maillage.app.study.RotaHistory.SubstitutionChange;
import fr.maillage.domain.rota.Duty;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is otherwise than in the rota before this one. */
final class RotaBookChanges {

    private final RotaBook book;
    private final RotaResult result;

    RotaBookChanges(RotaBook book) {
        this.book = book;
        result = book.result();
    }

    WorkbookSheet sheet() {
        return new WorkbookSheet(book.words().say("sheet.changes"), List.of(), List.of(duties(), substitutions()));
    }

    private SheetTable duties() {
        List<SheetColumn> columns = new ArrayList<>(List.of(book.text("duty"), book.text("level"), book.text("kind")));
        columns.addAll(book.timeColumns());
        columns.add(book.text("before"));
        columns.add(book.text("after"));
        SheetTable table = new SheetTable(book.words().say("changes.duties"), columns, null);
        Set<String> present = new HashSet<>();
        book.index().duties().forEach(duty -> present.add(duty.id()));
        for (DutyChange change : result.history().duties()) {
            if (change.revision() == result.revision()) {
                Duty duty = change.duty();
                List<@Nullable Object> cells = new ArrayList<>(List.of(duty.id(), duty.level(), book.kind(duty)));
                cells.addAll(RotaBook.timeCells(duty));
                cells.add(book.named(change.before()));
                cells.add(
                        present.contains(duty.id())
                                ? book.named(change.after())
                                : book.words().say("change.gone"));
                table.row(cells.toArray());
            }
        }
        return table;
    }

    private SheetTable substitutions() {
        List<SheetColumn> columns = new ArrayList<>(book.substitutionColumns());
        columns.add(book.text("change"));
        SheetTable table = new SheetTable(book.words().say("changes.substitutions"), columns, null);
        for (SubstitutionChange change : result.history().substitutions()) {
            if (change.revision() == result.revision()) {
                List<Object> cells = new ArrayList<>(book.substitutionCells(change.substitution()));
                cells.add(book.words().say(change.isGone() ? "change.gone" : "change.there"));
                table.row(cells.toArray());
            }
        }
        return table;
    }
}
