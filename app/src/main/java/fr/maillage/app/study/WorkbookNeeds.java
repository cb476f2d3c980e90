package fr.maillage.app.study;

import fr.maillage.domain.staffing.Coverage;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetFormula;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.util.List;

/** Needs beside the staff that meets them, by unit and métier, then the staff of each unit. */
final class WorkbookNeeds {

    private final WorkbookData data;
    private final WorkbookWords words;

    WorkbookNeeds(WorkbookData data) {
        this.data = data;
        this.words = data.words();
    }

    WorkbookSheet needs() {
        SheetTable table = new SheetTable(
                null,
                List.of(
                        text("antenne"),
                        text("pole"),
                        text("metier"),
                        sum("leastEtp", Kind.ETP),
                        sum("targetEtp", Kind.ETP),
                        sum("posts", Kind.WHOLE),
                        sum("agents", Kind.WHOLE),
                        sum("etp", Kind.ETP),
                        sum("staffEtp", Kind.ETP),
                        sum("shortageEtp", Kind.ETP),
                        sum("surplusEtp", Kind.ETP)),
                words.say("total"));
        for (Coverage coverage : data.result().figures().coverages()) {
            Need need = coverage.need();
            Unit unit = data.unit(need.unit());
            table.row(
                    data.antenne(unit),
                    unit.pole(),
                    need.metier(),
                    WorkbookData.etp(need.leastMilliEtp()),
                    WorkbookData.etp(need.targetMilliEtp()),
                    coverage.postes(),
                    coverage.agents(),
                    WorkbookData.etp(coverage.milliEtp()),
                    WorkbookData.etp(coverage.staffMilliEtp()),
                    new SheetFormula("MAX(0,E#-I#)", WorkbookData.etp(coverage.shortageMilliEtp())),
                    new SheetFormula("MAX(0,I#-E#)", WorkbookData.etp(coverage.surplusMilliEtp())));
        }
        return new WorkbookSheet(words.say("sheet.needs"), List.of(), List.of(table));
    }

    WorkbookSheet units() {
        SheetTable table = new SheetTable(
                null,
                List.of(
                        text("antenne"),
                        text("pole"),
                        sum("posts", Kind.WHOLE),
                        sum("vacant", Kind.WHOLE),
                        sum("agents", Kind.WHOLE),
                        sum("etp", Kind.ETP),
                        sum("targetEtp", Kind.ETP),
                        sum("staffEtp", Kind.ETP),
                        sum("shortageEtp", Kind.ETP),
                        sum("surplusEtp", Kind.ETP)),
                words.say("total"));
        StaffingProblem problem = data.result().problem();
        for (int u = 0; u < problem.units().size(); u++) {
            int postes = 0;
            int agents = 0;
            long milliEtp = 0;
            List<Placed> plan = data.result().plan().placed();
            for (int p = 0; p < plan.size(); p++) {
                if (plan.get(p).unit() == u) {
                    postes++;
                    agents += plan.get(p).agent() == null ? 0 : 1;
                    milliEtp += problem.postes().get(p).milliEtp();
                }
            }
            int unit = u;
            List<Coverage> own = data.result().figures().coverages().stream()
                    .filter(coverage -> coverage.need().unit() == unit)
                    .toList();
            table.row(
                    data.antenne(data.unit(u)),
                    data.unit(u).pole(),
                    postes,
                    postes - agents,
                    agents,
                    WorkbookData.etp(milliEtp),
                    WorkbookData.etp(own.stream()
                            .mapToLong(coverage -> coverage.need().targetMilliEtp())
                            .sum()),
                    WorkbookData.etp(
                            own.stream().mapToLong(Coverage::staffMilliEtp).sum()),
                    WorkbookData.etp(
                            own.stream().mapToLong(Coverage::shortageMilliEtp).sum()),
                    WorkbookData.etp(
                            own.stream().mapToLong(Coverage::surplusMilliEtp).sum()));
        }
        return new WorkbookSheet(words.say("sheet.units"), List.of(), List.of(table));
    }

    private SheetColumn text(String key) {
        return SheetColumn.text(words.say("column." + key));
    }

    private SheetColumn sum(String key, Kind kind) {
        return SheetColumn.summed(words.say("column." + key), kind);
    }
}
