package fr.maillage.app.study;

import fr.maillage.app.scenario.Assumption;
import fr.maillage.app.scenario.Scenario;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.Turn;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/** By which rules and assumptions the rota was made. */
final class RotaBookRules {

    private final RotaBook book;
    private final WorkbookWords words;
    private final RotaProblem problem;
    private final SheetTable table;

    RotaBookRules(RotaBook book) {
        this.book = book;
        words = book.words();
        problem = book.result().problem();
        table = new SheetTable(words.say("rules.title"), List.of(book.text("setting"), book.sentence("value")), null);
    }

    WorkbookSheet sheet(Scenario scenario) {
        setting("period", problem.from() + " → " + problem.until().minusDays(1));
        setting("region", problem.region().name());
        setting("zone", problem.zone().getId());
        problem.levels().forEach(this::level);
        rules(problem.rules());
        for (HourClass each : HourClass.values()) {
            table.row(
                    words.say("setting.points", words.say("class." + each)),
                    String.valueOf(problem.loads().points().get(each)));
        }
        setting(
                "night",
                problem.loads().night().from() + " → " + problem.loads().night().until());
        setting(
                "objectives",
                problem.objectives().stream()
                        .map(RotaObjective::key)
                        .map(key -> words.say("objective." + key))
                        .collect(Collectors.joining(" > ")));
        compensation();
        return new WorkbookSheet(words.say("sheet.rules"), List.of(), List.of(table, assumptions(scenario)));
    }

    private void setting(String key, String value) {
        table.row(words.say("setting." + key), value);
    }

    private void level(Level level) {
        String turns = level.pattern().turns().stream().map(this::turn).collect(Collectors.joining(", "));
        table.row(
                words.say("setting.level", level.name()),
                words.say(
                        "setting.level.value",
                        turns,
                        String.valueOf(level.atOnce()),
                        String.valueOf(level.loadPercent())));
    }

    private String turn(Turn turn) {
        return words.say(
                "setting.turn",
                words.sayOrPlain("kind.", turn.kind()),
                day(turn.startDay()),
                RotaBook.time(turn.start()),
                day(turn.endDay()),
                RotaBook.time(turn.end()));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, words.locale());
    }

    private void rules(RotaRules rules) {
        Integer most = rules.mostPerQuarter();
        setting("leastWeeks", String.valueOf(rules.leastWeeksBetween()));
        setting("mostPerQuarter", most == null ? words.say("setting.none") : String.valueOf(most));
        setting("differentAntennes", yesOrNo(rules.differentAntennes()));
        setting("sameFeast", yesOrNo(rules.sameFeastOnlyOnce()));
        setting("rest", String.valueOf(rules.rest().hours()));
    }

    private String yesOrNo(boolean holds) {
        return words.say(holds ? "yes" : "setting.no");
    }

    private void compensation() {
        boolean isPaid = problem.compensation() == Compensation.PAY;
        setting("compensation", words.say(isPaid ? "setting.pay" : "setting.restInstead"));
        if (isPaid) {
            for (OnCallUnit unit : OnCallUnit.values()) {
                int cents = problem.scale().centsByUnit().getOrDefault(unit, 0);
                table.row(
                        words.say("setting.amount", words.say("unit." + unit)),
                        BigDecimal.valueOf(cents, 2).toPlainString());
            }
            setting("feastInUnit", words.say("setting.feastInUnit.value"));
        }
    }

    private SheetTable assumptions(Scenario scenario) {
        SheetTable assumptions = new SheetTable(
                words.say("assumptions.title"),
                List.of(book.text("path"), book.sentence("text"), book.sentence("source")),
                null);
        for (Assumption assumption : scenario.assumptions()) {
            if (RotaJson.bearsOnRota(assumption)) {
                assumptions.row(assumption.path(), assumption.text(), assumption.source());
            }
        }
        return assumptions;
    }
}
