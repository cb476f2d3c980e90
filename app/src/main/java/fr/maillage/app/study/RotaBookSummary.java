package fr.maillage.app.study;

import fr.maillage.app.scenario.Scenario;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.interim.EmptyAntenne;
import fr.maillage.domain.interim.InterimObjective;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first sheet: what the workbook is, its figures, how good the rota is, and what it breaks. */
final class RotaBookSummary {

    private final RotaBook book;
    private final WorkbookWords words;
    private final RotaResult result;

    RotaBookSummary(RotaBook book) {
        this.book = book;
        words = book.words();
        result = book.result();
    }

    WorkbookSheet sheet(ScenarioInput input) {
        Scenario scenario = input.scenario().scenario();
        RotaProblem problem = result.problem();
        String title = scenario.title() == null ? scenario.name() : scenario.title();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("summary.title", title));
        lines.add(words.say("summary.scenario", scenario.name()));
        if (RotaStudy.isFictional(input)) {
            lines.add(words.say("summary.fictional"));
        }
        lines.add(words.say(
                "summary.period",
                problem.from().toString(),
                problem.until().minusDays(1).toString(),
                String.valueOf(problem.agents().size())));
        if (result.revision() > 0) {
            lines.add(words.say(
                    result.revision() == 1 ? "summary.revision.one" : "summary.revision",
                    String.valueOf(result.revision())));
        }
        if (result.isOfToday()) {
            lines.add(words.say("summary.today"));
        }
        lines.add(words.say("summary.personal"));
        List<SheetTable> tables = new ArrayList<>();
        if (result.isFeasible()) {
            lines.add(words.say("summary.feasible"));
        } else {
            tables.add(breaches());
        }
        tables.add(figures());
        tables.add(objectives());
        InterimResult interim = result.interim();
        if (interim != null) {
            tables.add(objectives(interim));
        }
        RotaResult.WishesFirst other = result.wishesFirst();
        if (other != null) {
            tables.add(wishesFirst(other.figures()));
        }
        return new WorkbookSheet(words.say("sheet.summary"), lines, tables);
    }

    private SheetTable figures() {
        SheetTable table = new SheetTable(
                words.say("figures.title"), List.of(book.text("figure"), book.column("value", Kind.HUNDREDTHS)), null);
        RotaFigures figures = result.figures();
        figure(table, "duties", book.index().duties().size());
        figure(table, "unassigned", figures.unassigned().size());
        figure(table, "violations", result.countBreaches());
        figure(table, "min", Decimals.hundredths(figures.load().min()));
        figure(table, "max", Decimals.hundredths(figures.load().max()));
        figure(table, "mean", Decimals.hundredths(figures.load().mean()));
        figure(table, "unfairness", unfairness(figures));
        figure(table, "unmetWishes", RotaResult.countUnmetWishes(figures));
        if (result.revision() > 0) {
            figure(table, "changes", figures.value(RotaObjective.CHANGES));
        }
        if (result.problem().compensation() == Compensation.PAY) {
            figure(table, "euros", BigDecimal.valueOf(figures.due().cents(), 2));
        } else {
            figure(
                    table,
                    "restDays",
                    BigDecimal.valueOf(5L * figures.due().rest().halfDays(), 1));
            figure(table, "restUnconfirmed", figures.due().rest().unconfirmed());
        }
        InterimResult interim = result.interim();
        if (interim != null) {
            figure(table, "headless", interim.figures().value(InterimObjective.HEADLESS));
            figure(table, "uncovered", interim.figures().value(InterimObjective.UNCOVERED));
            figure(
                    table,
                    "emptyDays",
                    interim.figures().empty().stream()
                            .mapToInt(EmptyAntenne::workingDays)
                            .sum());
        }
        return table;
    }

    private void figure(SheetTable table, String key, Number value) {
        table.row(words.say("figure." + key), value);
    }

    private static BigDecimal unfairness(RotaFigures figures) {
        return Decimals.rounded(figures.load().unfairnessHours(), 3);
    }

    private SheetTable objectives() {
        SheetTable table = emptyObjectives("objectives.title");
        result.plan()
                .outcomes()
                .forEach(outcome ->
                        objective(table, "objective." + outcome.objective().key(), outcome.value(), outcome.bound()));
        return table;
    }

    private SheetTable objectives(InterimResult interim) {
        SheetTable table = emptyObjectives("objectives.interim");
        interim.plan()
                .outcomes()
                .forEach(outcome ->
                        objective(table, "interim." + outcome.objective().key(), outcome.value(), outcome.bound()));
        return table;
    }

    private SheetTable emptyObjectives(String title) {
        return new SheetTable(
                words.say(title),
                List.of(
                        book.text("objective"),
                        book.column("value", Kind.WHOLE),
                        book.column("bound", Kind.WHOLE),
                        book.column("gap", Kind.SHARE)),
                null);
    }

    private void objective(SheetTable table, String key, long value, @Nullable Long bound) {
        table.row(words.say(key), value, bound, Decimals.gap(value, bound));
    }

    private SheetTable wishesFirst(RotaFigures other) {
        SheetTable table = new SheetTable(
                words.say("wishesFirst.title"),
                List.of(
                        book.text("figure"),
                        book.column("thisRota", Kind.HUNDREDTHS),
                        book.column("wishesFirst", Kind.HUNDREDTHS)),
                null);
        RotaFigures own = result.figures();
        table.row(
                words.say("figure.unassigned"),
                own.unassigned().size(),
                other.unassigned().size());
        table.row(words.say("figure.unfairness"), unfairness(own), unfairness(other));
        table.row(
                words.say("figure.unmetWishes"), RotaResult.countUnmetWishes(own), RotaResult.countUnmetWishes(other));
        return table;
    }

    private SheetTable breaches() {
        SheetTable table = new SheetTable(
                words.say("breaches.title"), List.of(book.text("rule"), book.sentence("sentence")), null);
        result.breaches().forEach(breach -> table.row(words.say("rule." + breach.rule()), breach.sentence()));
        InterimResult interim = result.interim();
        if (interim != null) {
            interim.breaches()
                    .forEach(breach -> table.row(words.say("interimRule." + breach.rule()), breach.sentence()));
        }
        return table;
    }
}
