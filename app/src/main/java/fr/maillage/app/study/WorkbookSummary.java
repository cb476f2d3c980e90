package fr.maillage.app.study;

import fr.maillage.app.scenario.Scenario;
import fr.maillage.domain.staffing.AnnualCosts;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.Headcount;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingBreach;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetFormula;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The first sheet: what the workbook is, that the headcount is constant, how good the plan is, and what it breaks. */
final class WorkbookSummary {

    private final WorkbookData data;
    private final WorkbookWords words;
    private final StaffingResult result;

    WorkbookSummary(WorkbookData data) {
        this.data = data;
        this.words = data.words();
        this.result = data.result();
    }

    WorkbookSheet sheet(Scenario scenario) {
        String title = scenario.title() == null ? scenario.name() : scenario.title();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(result.isFictional() ? "summary.title.fictional" : "summary.title", title));
        lines.add(words.say("summary.scenario", scenario.name()));
        lines.add(
                result.division() == null
                        ? words.say("summary.antennes.plan")
                        : words.say("summary.antennes.division", result.division()));
        lines.add(words.say("summary.personal"));
        if (result.breaches().isEmpty()) {
            lines.add(words.say("summary.feasible"));
        }
        List<SheetTable> tables = new ArrayList<>(List.of(headcount(), objectives(), agents(), costs()));
        if (!result.breaches().isEmpty()) {
            tables.add(0, breaches());
        }
        return new WorkbookSheet(words.say("sheet.summary"), lines, tables);
    }

    /** Each figure is a formula on the sheet that it comes from; what is not explained by the budget is the last. */
    private SheetTable headcount() {
        SheetTable table = new SheetTable(
                words.say("headcount.title"),
                List.of(
                        SheetColumn.text(words.say("column.categorie")),
                        sum("postsBefore", Kind.WHOLE),
                        sum("postsCreated", Kind.WHOLE),
                        sum("postsSuppressed", Kind.WHOLE),
                        sum("postsAfter", Kind.WHOLE),
                        sum("postsUnexplained", Kind.WHOLE),
                        sum("etpBefore", Kind.ETP),
                        sum("etpCreated", Kind.ETP),
                        sum("etpSuppressed", Kind.ETP),
                        sum("etpAfter", Kind.ETP),
                        sum("etpUnexplained", Kind.ETP)),
                words.say("total"));
        for (Map.Entry<Categorie, Headcount> entry :
                result.figures().byCategorie().entrySet()) {
            Headcount headcount = entry.getValue();
            long created = milliEtp(entry.getKey(), (poste, placed) -> poste.isCreated());
            long suppressed = milliEtp(entry.getKey(), (poste, placed) -> placed.isSuppressed());
            table.row(
                    entry.getKey().name(),
                    count("sheet.before", headcount.postesBefore()),
                    budget(WorkbookBudget.POSTS, "creation", BigDecimal.valueOf(headcount.created())),
                    budget(WorkbookBudget.POSTS, "suppression", BigDecimal.valueOf(headcount.suppressed())),
                    count("sheet.after", headcount.postesAfter()),
                    new SheetFormula(
                            "E#-B#-C#+D#",
                            BigDecimal.valueOf((long) headcount.postesAfter()
                                    - headcount.postesBefore()
                                    - headcount.created()
                                    + headcount.suppressed())),
                    etp("sheet.before", headcount.milliEtpBefore()),
                    budget(WorkbookBudget.ETP, "creation", WorkbookData.etp(created)),
                    budget(WorkbookBudget.ETP, "suppression", WorkbookData.etp(suppressed)),
                    etp("sheet.after", headcount.milliEtpAfter()),
                    new SheetFormula(
                            "ROUND(J#-G#-H#+I#,3)",
                            WorkbookData.etp(
                                    headcount.milliEtpAfter() - headcount.milliEtpBefore() - created + suppressed)));
        }
        return table;
    }

    /** Whether a poste counts. */
    @FunctionalInterface
    private interface Counts {
        boolean test(Poste poste, Placed placed);
    }

    private long milliEtp(Categorie categorie, Counts counts) {
        long sum = 0;
        List<Placed> plan = result.plan().placed();
        for (int p = 0; p < plan.size(); p++) {
            Poste poste = result.problem().postes().get(p);
            if (poste.categorie() == categorie && counts.test(poste, plan.get(p))) {
                sum += poste.milliEtp();
            }
        }
        return sum;
    }

    private SheetFormula count(String sheet, int value) {
        return new SheetFormula(
                "COUNTIF(" + column(sheet, WorkbookTableau.CATEGORIE) + ",A#)", BigDecimal.valueOf(value));
    }

    private SheetFormula etp(String sheet, long milliEtp) {
        return new SheetFormula(
                "SUMIF(" + column(sheet, WorkbookTableau.CATEGORIE) + ",A#," + column(sheet, WorkbookTableau.QUOTITE)
                        + ")",
                WorkbookData.etp(milliEtp));
    }

    private SheetFormula budget(String what, String nature, BigDecimal value) {
        return new SheetFormula(
                "SUMIFS(" + column("sheet.budget", what) + "," + column("sheet.budget", WorkbookBudget.NATURE) + ",\""
                        + words.say(nature) + "\"," + column("sheet.budget", WorkbookBudget.CATEGORIE) + ",A#)",
                value);
    }

    private String column(String sheet, String column) {
        return SheetFormula.quote(words.say(sheet)) + "!" + column;
    }

    private SheetTable objectives() {
        SheetTable table = new SheetTable(
                words.say(result.problem().objectives().isEmpty() ? "objectives.title.sum" : "objectives.title"),
                List.of(
                        SheetColumn.text(words.say("column.objective")),
                        SheetColumn.of(words.say("column.value"), Kind.WHOLE),
                        SheetColumn.of(words.say("column.bound"), Kind.WHOLE),
                        SheetColumn.of(words.say("column.gap"), Kind.SHARE)),
                null);
        for (StaffingOutcome outcome : result.plan().outcomes()) {
            table.row(
                    words.say("objective." + outcome.objective().key()),
                    outcome.value(),
                    outcome.bound(),
                    Decimals.gap(outcome.value(), outcome.bound()));
        }
        return table;
    }

    private SheetTable agents() {
        SheetTable table = new SheetTable(
                words.say("agents.title"),
                List.of(
                        SheetColumn.text(words.say("column.figure")),
                        SheetColumn.of(words.say("column.value"), Kind.DECIMAL)),
                null);
        List<Change> changes = result.figures().changes();
        figure(table, "agents", changes.size());
        figure(table, "agentsMoved", count(changes, Change::isMoved));
        figure(table, "agentsAgainstWish", count(changes, Change::isAgainstWish));
        figure(table, "agentsPoste", count(changes, Change::changesPoste));
        figure(table, "agentsMetier", count(changes, Change::changesMetier));
        figure(
                table,
                "trainingDays",
                changes.stream().mapToInt(Change::trainingDays).sum());
        figure(
                table,
                "unmetWishes",
                changes.stream().mapToInt(Change::unmetWishes).sum());
        figure(
                table,
                "unmetWishesMoves",
                changes.stream()
                        .filter(data::isListedMove)
                        .mapToInt(Change::unmetWishes)
                        .sum());
        figure(
                table,
                "unmetWishesRest",
                changes.stream()
                        .filter(change -> !data.isListedMove(change))
                        .mapToInt(Change::unmetWishes)
                        .sum());
        figure(table, "apart", count(changes, Change::isApart));
        table.row(words.say("figure.kmAdded"), WorkbookData.km(result.figures().addedCommuteMm()));
        table.row(
                words.say("figure.shortageEtp"),
                WorkbookData.etp(result.figures().shortageMilliEtp()));
        table.row(
                words.say("figure.surplusEtp"),
                WorkbookData.etp(result.figures().surplusMilliEtp()));
        return table;
    }

    private void figure(SheetTable table, String key, long value) {
        table.row(words.say("figure." + key), value);
    }

    private static long count(List<Change> changes, Predicate<Change> which) {
        return changes.stream().filter(which).count();
    }

    private SheetTable costs() {
        SheetTable table = new SheetTable(
                words.say("costs.title"),
                List.of(
                        SheetColumn.text(words.say("column.cost")),
                        SheetColumn.of(words.say("column.before"), Kind.WHOLE),
                        SheetColumn.of(words.say("column.after"), Kind.WHOLE),
                        SheetColumn.of(words.say("column.difference"), Kind.WHOLE)),
                null);
        AnnualCosts costs = result.costs();
        for (Categorie categorie : Categorie.values()) {
            long before = costs.payrollBefore().getOrDefault(categorie, 0L);
            long after = costs.payrollAfter().getOrDefault(categorie, 0L);
            if (before != 0 || after != 0) {
                cost(table, words.say("cost.payroll", categorie.name()), before, after);
            }
        }
        cost(table, words.say("cost.created"), 0, costs.created());
        cost(table, words.say("cost.travel"), costs.travelBefore(), costs.travelAfter());
        cost(
                table,
                words.say("cost.all"),
                sum(costs.payrollBefore()) + costs.travelBefore(),
                sum(costs.payrollAfter()) + costs.travelAfter());
        if (!Double.isNaN(costs.caseloadBefore()) && !Double.isNaN(costs.caseloadAfter())) {
            cost(
                    table,
                    words.say("cost.caseload"),
                    Math.round(costs.caseloadBefore()),
                    Math.round(costs.caseloadAfter()));
        }
        return table;
    }

    private static long sum(Map<Categorie, Long> payroll) {
        return payroll.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void cost(SheetTable table, String what, long before, long after) {
        table.row(what, before, after, new SheetFormula("C#-B#", BigDecimal.valueOf(after - before)));
    }

    private SheetTable breaches() {
        SheetTable table = new SheetTable(
                words.say("breaches.title"),
                List.of(SheetColumn.text(words.say("column.rule")), SheetColumn.text(words.say("column.sentence"))),
                null);
        for (StaffingBreach breach : result.breaches()) {
            table.row(words.say("rule." + breach.rule().name()), breach.sentence());
        }
        return table;
    }

    private SheetColumn sum(String key, Kind kind) {
        return SheetColumn.summed(words.say("column." + key), kind);
    }
}
