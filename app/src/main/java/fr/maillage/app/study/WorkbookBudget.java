package fr.maillage.app.study;

import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an assembly votes: postes created and suppressed by métier and cadre d'emplois. A poste that changes its métier
 * keeps its cadre and category; those are apart.
 */
final class WorkbookBudget {

    /** Where the sheet has the nature, the category, the number and the quotités, for formulas of another. */
    static final String NATURE = "$A:$A";

    static final String CATEGORIE = "$D:$D";
    static final String POSTS = "$E:$E";
    static final String ETP = "$F:$F";

    private final WorkbookData data;
    private final WorkbookWords words;

    WorkbookBudget(WorkbookData data) {
        this.data = data;
        this.words = data.words();
    }

    /**
     * Postes that are told together.
     *
     * @param first the nature, or the métier before
     */
    private record Row(String first, String metier, String cadre, String categorie) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return String.join("\0", first, metier, cadre, categorie)
                    .compareTo(String.join("\0", other.first, other.metier, other.cadre, other.categorie));
        }
    }

    /** How many, and their quotités. */
    private record Sum(int postes, long milliEtp) {
        Sum plus(Sum other) {
            return new Sum(postes + other.postes, milliEtp + other.milliEtp);
        }
    }

    WorkbookSheet votes() {
        Map<Row, Sum> rows = new TreeMap<>();
        List<Placed> plan = data.result().plan().placed();
        for (int p = 0; p < plan.size(); p++) {
            Poste poste = data.result().problem().postes().get(p);
            if (poste.isCreated()) {
                add(rows, words.say("creation"), plan.get(p).metier(), poste);
            } else if (plan.get(p).isSuppressed()) {
                add(rows, words.say("suppression"), poste.metier(), poste);
            }
        }
        return sheet("sheet.budget", "nature", "metier", rows);
    }

    WorkbookSheet transformations() {
        Map<Row, Sum> rows = new TreeMap<>();
        List<Placed> plan = data.result().plan().placed();
        for (int p = 0; p < plan.size(); p++) {
            Poste poste = data.result().problem().postes().get(p);
            Placed placed = plan.get(p);
            if (!poste.isCreated() && !placed.isSuppressed() && !placed.metier().equals(poste.metier())) {
                add(rows, poste.metier(), placed.metier(), poste);
            }
        }
        return sheet("sheet.transformations", "metierBefore", "metierAfter", rows);
    }

    private static void add(Map<Row, Sum> rows, String first, String metier, Poste poste) {
        rows.merge(
                new Row(first, metier, poste.cadre(), poste.categorie().name()),
                new Sum(1, poste.milliEtp()),
                Sum::plus);
    }

    private WorkbookSheet sheet(String name, String first, String second, Map<Row, Sum> rows) {
        SheetTable table = new SheetTable(
                null,
                List.of(
                        SheetColumn.text(words.say("column." + first)),
                        SheetColumn.text(words.say("column." + second)),
                        SheetColumn.text(words.say("column.cadre")),
                        SheetColumn.text(words.say("column.categorie")),
                        SheetColumn.of(words.say("column.posts"), Kind.WHOLE),
                        SheetColumn.of(words.say("column.etp"), Kind.ETP)),
                null);
        rows.forEach((row, sum) -> table.row(
                row.first(),
                row.metier(),
                row.cadre(),
                row.categorie(),
                sum.postes(),
                WorkbookData.etp(sum.milliEtp())));
        return new WorkbookSheet(words.say(name), List.of(), List.of(table));
    }
}
