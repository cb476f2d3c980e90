package fr.maillage.app.study;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tableau des emplois before and after, in the same columns: those that a tableau is read by, so that the one after
 * can be the tableau of the next scenario.
 */
final class WorkbookTableau {

    /** Where a sheet has the category and the quotité, for formulas of another. */
    static final String CATEGORIE = "$B:$B";

    static final String QUOTITE = "$E:$E";

    private final WorkbookData data;
    private final WorkbookWords words;

    WorkbookTableau(WorkbookData data) {
        this.data = data;
        this.words = data.words();
    }

    WorkbookSheet before() {
        SheetTable table = table(false);
        for (Poste poste : data.result().problem().postes()) {
            Workplace before = poste.before();
            if (before != null) {
                table.row(cells(poste, poste.metier(), before, poste.agent(), null));
            }
        }
        return sheet("sheet.before", table);
    }

    WorkbookSheet after() {
        SheetTable table = table(true);
        List<Placed> plan = data.result().plan().placed();
        for (int p = 0; p < plan.size(); p++) {
            Placed placed = plan.get(p);
            if (!placed.isSuppressed()) {
                Poste poste = data.result().problem().postes().get(p);
                Unit unit = data.unit(placed.unit());
                String agent = placed.agent();
                table.row(cells(
                        poste,
                        placed.metier(),
                        new Workplace(data.antenne(unit), unit.pole(), placed.site()),
                        agent == null ? null : data.getAgent(agent),
                        change(poste, placed)));
            }
        }
        return sheet("sheet.after", table);
    }

    private WorkbookSheet sheet(String name, SheetTable table) {
        List<String> lines = data.result().isFictional() ? List.of(words.say("fictional")) : List.of();
        return new WorkbookSheet(words.say(name), lines, List.of(table));
    }

    private SheetTable table(boolean isAfter) {
        List<SheetColumn> columns = new ArrayList<>();
        for (String key : List.of("poste", "categorie", "cadre", "metier")) {
            columns.add(SheetColumn.text(heading(key)));
        }
        columns.add(SheetColumn.summed(heading("quotite"), Kind.ETP));
        for (String key : List.of(
                "antenne",
                "pole",
                "site",
                "siteName",
                "budgetLine",
                "fixedPoste",
                "agent",
                "residence",
                "residenceName",
                "qualifications",
                "wishedAntenne",
                "wishedPole",
                "wishedMetier",
                "fixed")) {
            columns.add(SheetColumn.text(heading(key)));
        }
        columns.add(SheetColumn.of(heading("travelLimitKm"), Kind.KM));
        if (isAfter) {
            columns.add(SheetColumn.text(heading("change")));
        }
        if (data.result().isFictional()) {
            columns.add(SheetColumn.text(heading("fictional")));
        }
        return SheetTable.totalledAbove(columns, words.say("total"));
    }

    private String heading(String key) {
        return words.say("column." + key);
    }

    private @Nullable Object[] cells(
            Poste poste, String metier, Workplace workplace, @Nullable Agent agent, @Nullable String change) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                poste.id(),
                poste.categorie().name(),
                poste.cadre(),
                metier,
                WorkbookData.etp(poste.milliEtp()),
                workplace.antenne(),
                workplace.pole(),
                workplace.site(),
                data.commune(workplace.site()),
                poste.budgetLine(),
                words.aspects(poste.fixed())));
        cells.addAll(agent == null ? Arrays.asList(new @Nullable Object[9]) : agentCells(agent));
        if (change != null) {
            cells.add(change);
        }
        if (data.result().isFictional()) {
            cells.add(words.say("yes"));
        }
        return cells.toArray();
    }

    private List<@Nullable Object> agentCells(Agent agent) {
        Integer limit = agent.travelLimitMm();
        return Arrays.asList(
                agent.id(),
                agent.residence(),
                data.commune(agent.residence()),
                WorkbookWords.list(agent.qualifications()),
                WorkbookWords.list(agent.wishes().antennes()),
                WorkbookWords.list(agent.wishes().poles()),
                WorkbookWords.list(agent.wishes().metiers()),
                words.aspects(agent.fixed()),
                limit == null ? null : BigDecimal.valueOf(limit, 6));
    }

    /** What is not as it was: created, or the aspects that change; the unit is another one for every poste. */
    private String change(Poste poste, Placed placed) {
        Workplace before = poste.before();
        if (before == null) {
            return words.say("change.created");
        }
        List<String> changes = new ArrayList<>();
        Unit unit = data.unit(placed.unit());
        if (!unit.continues().contains(before.pole())) {
            changes.add(words.say("change.pole"));
        }
        if (!placed.site().equals(before.site())) {
            changes.add(words.say("change.site"));
        }
        if (!placed.metier().equals(poste.metier())) {
            changes.add(words.say("change.metier"));
        }
        Agent agent = poste.agent();
        if (!Objects.equals(agent == null ? null : agent.id(), placed.agent())) {
            changes.add(words.say("change.agent"));
        }
        return WorkbookWords.list(changes);
    }
}
