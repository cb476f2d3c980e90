package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who heads each antenne on working days: how often nobody does, and when an antenne is empty. No encadrant is told. */
final class InterimSection {

    /** Stretches of days that are listed; the rest is in the workbook. */
    private static final int MOST_LISTED = 60;

    private InterimSection() {}

    static Html of(JsonNode interim, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("p").of(sentence(interim, words)));
        parts.add(antennes(interim, words));
        parts.add(figures(interim, words));
        parts.add(empty(interim.path("emptyStretches"), words));
        parts.add(headless(interim.path("headlessStretches"), words));
        List<ObjectiveResult> objectives = RotaResult.readObjectives(interim, "interim.");
        if (!objectives.isEmpty()) {
            parts.addAll(ObjectivesSection.parts(
                    objectives, words.say("interim.objectives"), List.of(words.say("objectives.order")), words));
        }
        parts.add(Section.note(words.say("interim.private")));
        return Section.of("interim", words, parts.toArray(Html[]::new));
    }

    /** Whether each antenne has a head on each working day. */
    static String sentence(JsonNode interim, Words words) {
        long headless = interim.path("headlessDays").asLong();
        long antennes = 0;
        for (JsonNode antenne : interim.path("byAntenne")) {
            antennes += antenne.path("headless").asLong() > 0 ? 1 : 0;
        }
        return headless == 0
                ? words.say("interim.answer.none")
                : words.count("interim.answer", headless, words.count("n.antennes", antennes));
    }

    private static Html antennes(JsonNode interim, Words words) {
        Table table = new Table(words.say("interim.antennes"))
                .stacked()
                .words(words.say("staffing.antenne"))
                .numbers(words.say("interim.workingDays"))
                .numbers(words.say("interim.headed"))
                .numbers(words.say("interim.headless"))
                .numbers(words.say("interim.empty"));
        long[] sums = new long[3];
        for (JsonNode antenne : interim.path("byAntenne")) {
            long working = antenne.path("workingDays").asLong();
            long headless = antenne.path("headless").asLong();
            long empty = antenne.path("empty").asLong();
            sums[0] += working;
            sums[1] += headless;
            sums[2] += empty;
            row(table, antenne.path("name").asText(), working, headless, empty, words);
        }
        row(table.total(), words.say("staffing.all"), sums[0], sums[1], sums[2], words);
        return table.toHtml();
    }

    private static void row(Table table, String label, long working, long headless, long empty, Words words) {
        table.row(
                label,
                words.whole(working),
                words.whole(working - headless),
                words.whole(headless),
                words.whole(empty));
    }

    private static Html figures(JsonNode interim, Words words) {
        Table table = new Table(words.say("interim.figures"))
                .words(words.say("before.figure"))
                .numbers(words.say("figures.value"));
        table.row(words.say("interim.substituted"), told(interim.path("substitutedDays"), words));
        table.row(words.say("interim.uncovered"), told(interim.path("uncoveredDays"), words));
        table.row(
                words.say("interim.handovers"),
                words.whole(interim.path("handovers").asLong()));
        return table.toHtml();
    }

    private static String told(JsonNode number, Words words) {
        return number.isNumber() ? words.whole(number.asLong()) : words.say("told.few.hidden");
    }

    private static Html empty(JsonNode stretches, Words words) {
        if (stretches.isEmpty()) {
            return Html.tag("p").of(words.say("interim.empty.none"));
        }
        Dates dates = new Dates(words);
        Table table = new Table(words.say("interim.empty.caption"))
                .stacked()
                .words(words.say("staffing.antenne"))
                .words(words.say("interim.dates"))
                .numbers(words.say("interim.workingDays"))
                .numbers(words.say("interim.givenBack"))
                .numbers(words.say("interim.left"));
        for (int k = 0; k < Math.min(stretches.size(), MOST_LISTED); k++) {
            JsonNode each = stretches.path(k);
            table.row(
                    each.path("antenne").asText(),
                    range(each, dates),
                    words.whole(each.path("workingDays").asLong()),
                    words.whole(each.path("daysGivenBack").asLong()),
                    words.whole(each.path("daysLeft").asLong()));
        }
        return Html.join(table.toHtml(), more(stretches, words), Section.note(words.say("interim.givenBack.note")));
    }

    private static Html headless(JsonNode stretches, Words words) {
        if (stretches.isEmpty()) {
            return Html.NOTHING;
        }
        Dates dates = new Dates(words);
        Table table = new Table(words.say("interim.headless.caption"))
                .words(words.say("staffing.antenne"))
                .words(words.say("interim.dates"))
                .numbers(words.say("interim.workingDays"));
        for (int k = 0; k < Math.min(stretches.size(), MOST_LISTED); k++) {
            JsonNode each = stretches.path(k);
            table.row(
                    each.path("antenne").asText(),
                    range(each, dates),
                    words.whole(each.path("workingDays").asLong()));
        }
        return Html.join(table.toHtml(), more(stretches, words));
    }

    private static Html more(JsonNode stretches, Words words) {
        int rest = stretches.size() - MOST_LISTED;
        return rest > 0
                ? Section.note(words.say("interim.more", words.whole(MOST_LISTED), words.whole(rest)))
                : Html.NOTHING;
    }

    private static String range(JsonNode stretch, Dates dates) {
        return dates.range(
                LocalDate.parse(stretch.path("from").asText()),
                LocalDate.parse(stretch.path("to").asText()));
    }
}
