package fr.maillage.app.study;

import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetFormula;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Each site of today or of the plan: its postes before and after, and the workplaces that are left. */
final class WorkbookSites {

    private final WorkbookData data;
    private final WorkbookWords words;

    WorkbookSites(WorkbookData data) {
        this.data = data;
        this.words = data.words();
    }

    /** What stands at a site. */
    private static final class Sums {
        private int postesBefore;
        private long milliEtpBefore;
        private int postes;
        private int agents;
        private long milliEtp;
        private @Nullable Integer workplaces;
    }

    WorkbookSheet sheet() {
        SheetTable table = new SheetTable(
                null,
                List.of(
                        SheetColumn.text(words.say("column.site")),
                        SheetColumn.text(words.say("column.siteName")),
                        sum("postsBefore", Kind.WHOLE),
                        sum("etpBefore", Kind.ETP),
                        sum("postsAfter", Kind.WHOLE),
                        sum("agents", Kind.WHOLE),
                        sum("etpAfter", Kind.ETP),
                        SheetColumn.of(words.say("column.workplaces"), Kind.WHOLE),
                        SheetColumn.of(words.say("column.workplacesLeft"), Kind.WHOLE)),
                words.say("total"));
        sums().forEach((insee, sums) -> table.row(
                insee,
                data.commune(insee),
                sums.postesBefore,
                WorkbookData.etp(sums.milliEtpBefore),
                sums.postes,
                sums.agents,
                WorkbookData.etp(sums.milliEtp),
                sums.workplaces,
                sums.workplaces == null
                        ? null
                        : new SheetFormula("H#-E#", BigDecimal.valueOf((long) sums.workplaces - sums.postes))));
        return new WorkbookSheet(words.say("sheet.sites"), List.of(), List.of(table));
    }

    private SheetColumn sum(String key, Kind kind) {
        return SheetColumn.summed(words.say("column." + key), kind);
    }

    private SortedMap<String, Sums> sums() {
        SortedMap<String, Sums> bySite = new TreeMap<>();
        StaffingProblem problem = data.result().problem();
        for (Site site : problem.sites()) {
            bySite.computeIfAbsent(site.insee(), insee -> new Sums()).workplaces = site.workplaces();
        }
        List<Placed> plan = data.result().plan().placed();
        for (int p = 0; p < plan.size(); p++) {
            Poste poste = problem.postes().get(p);
            Workplace before = poste.before();
            if (before != null) {
                Sums sums = bySite.computeIfAbsent(before.site(), insee -> new Sums());
                sums.postesBefore++;
                sums.milliEtpBefore += poste.milliEtp();
            }
            Placed placed = plan.get(p);
            if (!placed.isSuppressed()) {
                Sums sums = bySite.computeIfAbsent(placed.site(), insee -> new Sums());
                sums.postes++;
                sums.agents += placed.agent() == null ? 0 : 1;
                sums.milliEtp += poste.milliEtp();
            }
        }
        return bySite;
    }
}
