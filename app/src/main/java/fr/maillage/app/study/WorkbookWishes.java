package fr.maillage.app.study;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.util.List;
import java.util.SortedSet;

/** Each wish that is not met, also of agents for whom nothing else changes, beside what they get. */
final class WorkbookWishes {

    private final WorkbookData data;
    private final WorkbookWords words;
    private final SheetTable table;

    WorkbookWishes(WorkbookData data) {
        this.data = data;
        this.words = data.words();
        table = new SheetTable(
                null,
                List.of(
                        text("agent"),
                        text("wish"),
                        text("wished"),
                        text("got"),
                        SheetColumn.summed(words.say("column.unmetWishes"), Kind.WHOLE),
                        text("listedMove")),
                words.say("total"));
    }

    WorkbookSheet sheet() {
        for (Change change : data.result().figures().changes()) {
            if (change.unmetWishes() > 0) {
                Wishes wishes = wishes(change);
                Unit unit = data.unit(change.toUnit());
                String antenne = unit.antenne();
                row(change, "ANTENNE", wishes.antennes(), antenne == null ? "" : antenne, data.antenne(unit));
                row(change, "POLE", wishes.poles(), unit.pole(), unit.pole());
                row(change, "METIER", wishes.metiers(), change.toMetier(), change.toMetier());
            }
        }
        return new WorkbookSheet(words.say("sheet.wishes"), List.of(), List.of(table));
    }

    private SheetColumn text(String key) {
        return SheetColumn.text(words.say("column." + key));
    }

    private Wishes wishes(Change change) {
        Agent agent = data.getAgent(change.agent());
        return agent.wishes();
    }

    /** Nothing where there is no such wish, or it is met. */
    private void row(Change change, String aspect, SortedSet<String> wished, String given, String got) {
        if (!wished.isEmpty() && !wished.contains(given)) {
            table.row(
                    change.agent(),
                    words.say("aspect." + aspect),
                    WorkbookWords.list(wished),
                    got,
                    1,
                    words.mark(data.isListedMove(change)));
        }
    }
}
