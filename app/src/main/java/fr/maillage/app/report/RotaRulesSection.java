package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.rota.Turn;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was asked of a rota, in words: its duties, and the rules that bind every rota. */
final class RotaRulesSection {

    /** Turns that are written out; a pattern of more is one of days. */
    private static final int MOST_WRITTEN = 3;

    private RotaRulesSection() {}

    static Html of(RotaResult result, Words words) {
        Dates dates = new Dates(words);
        JsonNode rules = result.rota().path("rules");
        Table table = new Table(words.say("rota-rules.caption"))
                .words(words.say("asked.rule"))
                .words(words.say("asked.value"));
        table.row(words.say("rota-rules.period"), dates.range(result.from(), result.to()));
        for (LevelResult level : result.levels()) {
            table.row(words.say("rota-rules.level", level.name()), level(level, dates, words));
        }
        table.row(
                words.say("rota-rules.agents"),
                words.count("n.agents", result.rota().path("agents").asLong())
                        + (result.rota().path("ofToday").asBoolean() ? words.say("rota-rules.ofToday") : ""));
        long weeks = rules.path("leastWeeksBetween").asLong();
        if (weeks > 0) {
            table.row(words.say("rota-rules.between"), words.count("n.weeks", weeks));
        }
        if (rules.path("mostPerQuarter").isNumber()) {
            table.row(
                    words.say("rota-rules.quarter"),
                    words.whole(rules.path("mostPerQuarter").asLong()));
        }
        yes(table, "rota-rules.feast", rules.path("sameFeastOnlyOnce"), words);
        yes(table, "rota-rules.antennes", rules.path("differentAntennes"), words);
        table.row(words.say("rota-rules.rest"), rest(rules.path("restHours").asLong(), words));
        if (rules.path("frozen").asLong() > 0) {
            table.row(
                    words.say("rota-rules.frozen"),
                    words.count("n.duties", rules.path("frozen").asLong()));
        }
        JsonNode night = rules.path("night");
        if (night.path("from").isTextual()) {
            table.row(
                    words.say("rota-rules.night"),
                    words.say(
                            "rota-rules.fromUntil",
                            dates.time(LocalTime.parse(night.path("from").asText())),
                            dates.time(LocalTime.parse(night.path("until").asText()))));
        }
        return Section.of("rota-rules", words, table.toHtml(), Section.note(words.say("rota-rules.always")));
    }

    private static String level(LevelResult level, Dates dates, Words words) {
        List<String> parts = new ArrayList<>();
        List<Turn> turns = level.level().pattern().turns();
        parts.add(
                turns.size() <= MOST_WRITTEN
                        ? turns.stream().map(turn -> turn(turn, dates, words)).collect(Collectors.joining(", "))
                        : daily(turns, dates, words));
        if (level.level().atOnce() > 1) {
            parts.add(words.say("calendar.atOnce", words.whole(level.level().atOnce())));
        }
        parts.add(words.count("rota-rules.mayTake", level.agents()));
        if (level.level().loadPercent() != 100) {
            parts.add(words.say("rota-rules.percent", words.share(level.level().loadPercent() / 100.0)));
        }
        return String.join(words.say("semicolon"), parts);
    }

    private static String turn(Turn turn, Dates dates, Words words) {
        return words.say(
                "rota-rules.turn",
                CalendarTable.kind(turn.kind(), words),
                words.say("weekday." + turn.startDay()),
                dates.time(turn.start()),
                words.say("weekday." + turn.endDay()),
                dates.time(turn.end()));
    }

    /** The kinds with their hours, each once. */
    private static String daily(List<Turn> turns, Dates dates, Words words) {
        return turns.stream()
                .map(turn -> words.say(
                        "rota-rules.daily",
                        CalendarTable.kind(turn.kind(), words),
                        dates.time(turn.start()),
                        dates.time(turn.end())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void yes(Table table, String key, JsonNode rule, Words words) {
        if (rule.asBoolean()) {
            table.row(words.say(key), words.say("yes"));
        }
    }

    private static String rest(long hours, Words words) {
        return hours == 0 ? words.say("rota-rules.rest.none") : words.say("rota-rules.rest.hours", words.whole(hours));
    }
}
