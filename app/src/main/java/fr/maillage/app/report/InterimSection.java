package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who heads each antenne on working days: how often nobody does, and when an antenne is empty. No encadrant is told. */
final class InterimSection {

    /** Stretches of days that are listed; the rest is in the workbook. */
    private static final int MOST_LISTED = 60;

    /** In place of a figure that is not told. */
    private static final String HIDDEN = "·";

    private InterimSection() {}

    static Html of(JsonNode interim, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("p").of(sentence(interim, words)));
        parts.add(antennes(interim, words));
        parts.add(figures(interim, words));
        parts.add(empty(interim, words));
        parts.add(headless(interim, words));
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
        long antennes = interim.path("headlessAntennes").asLong();
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
        long sum = 0;
        boolean isHidden = false;
        for (JsonNode antenne : interim.path("byAntenne")) {
            long working = antenne.path("workingDays").asLong();
            sum += working;
            isHidden |= !antenne.path("headless").isNumber();
            row(table, antenne.path("name").asText(), working, antenne.path("headless"), antenne.path("empty"), words);
        }
        row(
                table.total(),
                words.say("staffing.all"),
                sum,
                interim.path("headlessDays"),
                interim.at("/empty/days"),
                words);
        return isHidden ? Html.join(table.toHtml(), Section.note(words.say("interim.hidden.note"))) : table.toHtml();
    }

    private static void row(Table table, String label, long working, JsonNode headless, JsonNode empty, Words words) {
        boolean isTold = headless.isNumber();
        table.row(
                label,
                words.whole(working),
                isTold ? words.whole(working - headless.asLong()) : HIDDEN,
                isTold ? words.whole(headless.asLong()) : HIDDEN,
                isTold ? words.whole(empty.asLong()) : HIDDEN);
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

    private static Html empty(JsonNode interim, Words words) {
        JsonNode stretches = interim.path("emptyStretches");
        if (stretches.isEmpty()) {
            return interim.at("/empty/days").asLong() == 0
                    ? Html.tag("p").of(words.say("interim.empty.none"))
                    : Html.NOTHING;
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
        return Html.join(
                table.toHtml(), more(stretches.size(), words), Section.note(words.say("interim.givenBack.note")));
    }

    /** Days without a head on which somebody is there: an empty antenne is told already. */
    private static Html headless(JsonNode interim, Words words) {
        Set<String> told = new HashSet<>();
        interim.path("emptyStretches").forEach(each -> told.add(key(each)));
        List<JsonNode> stretches = new ArrayList<>();
        for (JsonNode each : interim.path("headlessStretches")) {
            if (!told.contains(key(each))) {
                stretches.add(each);
            }
        }
        if (stretches.isEmpty()) {
            return Html.NOTHING;
        }
        Dates dates = new Dates(words);
        Table table = new Table(words.say("interim.headless.caption"))
                .words(words.say("staffing.antenne"))
                .words(words.say("interim.dates"))
                .numbers(words.say("interim.workingDays"));
        for (JsonNode each : stretches.subList(0, Math.min(stretches.size(), MOST_LISTED))) {
            table.row(
                    each.path("antenne").asText(),
                    range(each, dates),
                    words.whole(each.path("workingDays").asLong()));
        }
        return Html.join(table.toHtml(), more(stretches.size(), words));
    }

    private static String key(JsonNode stretch) {
        return stretch.path("antenne").asText() + "/" + stretch.path("from").asText() + "/"
                + stretch.path("to").asText();
    }

    private static Html more(int stretches, Words words) {
        int rest = stretches - MOST_LISTED;
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
