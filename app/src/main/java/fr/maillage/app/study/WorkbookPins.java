package fr.maillage.app.study;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tableau or the scenario fixes of a poste or an agent, and where it is then. What is not kept is a breach. */
final class WorkbookPins {

    private final WorkbookData data;
    private final WorkbookWords words;
    private final SheetTable table;

    WorkbookPins(WorkbookData data) {
        this.data = data;
        this.words = data.words();
        table = new SheetTable(
                null,
                List.of(
                        text("poste"),
                        text("agent"),
                        text("kept"),
                        text("antenneBefore"),
                        text("poleBefore"),
                        text("siteBefore"),
                        text("metierBefore"),
                        text("antenneAfter"),
                        text("poleAfter"),
                        text("siteAfter"),
                        text("metierAfter")),
                null);
    }

    WorkbookSheet sheet() {
        StaffingProblem problem = data.result().problem();
        List<Placed> plan = data.result().plan().placed();
        Map<String, Placed> byAgent = new HashMap<>();
        for (Placed placed : plan) {
            String agent = placed.agent();
            if (agent != null) {
                byAgent.put(agent, placed);
            }
        }
        for (int p = 0; p < plan.size(); p++) {
            Poste poste = problem.postes().get(p);
            Agent agent = poste.agent();
            if (!poste.isCreated()) {
                row(poste, "", poste.fixed(), plan.get(p));
            }
            if (agent != null) {
                row(poste, agent.id(), agent.fixed(), byAgent.getOrDefault(agent.id(), plan.get(p)));
            }
        }
        return new WorkbookSheet(words.say("sheet.pins"), List.of(words.say("pins.note")), List.of(table));
    }

    private SheetColumn text(String key) {
        return SheetColumn.text(words.say("column." + key));
    }

    private void row(Poste poste, String agent, Set<Aspect> fixed, Placed placed) {
        Workplace before = poste.before();
        if (fixed.isEmpty() || before == null) {
            return;
        }
        boolean isGone = placed.isSuppressed();
        Unit unit = isGone ? null : data.unit(placed.unit());
        table.row(
                poste.id(),
                agent,
                words.aspects(fixed),
                before.antenne(),
                before.pole(),
                data.site(before.site()),
                poste.metier(),
                unit == null ? "" : data.antenne(unit),
                unit == null ? "" : unit.pole(),
                isGone ? "" : data.site(placed.site()),
                isGone ? "" : placed.metier());
    }
}
