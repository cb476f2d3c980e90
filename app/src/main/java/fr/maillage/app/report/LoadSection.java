package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** How evenly the load is borne, and which hours it consists of. */
final class LoadSection {

    private static final String COLOUR = "#4484bd";

    private static final int WHOLE = 100;

    private LoadSection() {}

    static Html of(RotaResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("p").of(words.say("rota-load.note")));
        JsonNode groups = result.rota().path("shares");
        for (int g = 0; g < groups.size(); g++) {
            parts.addAll(group(groups.path(g), groups.size() > 1, "load-" + (g + 1), words));
        }
        parts.add(Section.note(words.say("rota-load.private")));
        parts.add(hours(result.rota().path("hours"), words));
        if (result.levels().stream().anyMatch(level -> level.level().loadPercent() != WHOLE)) {
            parts.add(Section.note(words.say("load.levels")));
        }
        return Section.of("rota-load", words, parts.toArray(Html[]::new));
    }

    private static List<Html> group(JsonNode group, boolean isOneOfSeveral, String id, Words words) {
        List<Html> parts = new ArrayList<>();
        String levels = String.join(
                ", ",
                StreamSupport.stream(group.path("levels").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        if (isOneOfSeveral) {
            parts.add(Html.tag("h3").of(levels));
        }
        List<Long> hours = StreamSupport.stream(group.path("hours").spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
        if (hours.isEmpty()) {
            parts.add(Html.tag("p")
                    .of(words.say("load.few", words.whole(group.path("agents").asLong()))));
            return parts;
        }
        long mean = group.path("mean").asLong();
        parts.add(Html.tag("div")
                .attr("class", "load-frame")
                .of(new LoadChart(hours, mean, words).toHtml(id), spread(hours, mean, levels, words)));
        return parts;
    }

    private static Html spread(List<Long> hours, long mean, String levels, Words words) {
        Table table = new Table(words.say("load.caption", levels))
                .words(words.say("before.figure"))
                .numbers(words.say("load.hours"));
        table.row(words.say("load.agents"), words.whole(hours.size()));
        table.row(words.say("load.min"), words.whole(hours.getFirst()));
        table.row(words.say("load.q1"), words.whole(quantile(hours, 1)));
        table.row(words.say("load.median"), words.whole(quantile(hours, 2)));
        table.row(words.say("load.q3"), words.whole(quantile(hours, 3)));
        table.row(words.say("load.max"), words.whole(hours.getLast()));
        table.row(words.say("load.mean"), words.whole(mean));
        return table.toHtml();
    }

    /** The smallest share that so many quarters of the agents do not pass. */
    private static long quantile(List<Long> hours, int quarters) {
        return hours.get((hours.size() * quarters + 3) / 4 - 1);
    }

    private static Html hours(JsonNode classes, Words words) {
        double all = 0;
        double weightedOfAll = 0;
        double greatest = 1;
        for (JsonNode each : classes) {
            all += each.path("hours").asDouble();
            weightedOfAll += each.path("weighted").asDouble();
            greatest = Math.max(greatest, each.path("weighted").asDouble());
        }
        Table table = new Table(words.say("load.classes.caption"))
                .stacked()
                .words(words.say("load.class"))
                .numbers(words.say("load.class.hours"))
                .numbers(words.say("load.class.points"))
                .numbers(words.say("load.class.weighted"))
                .words(words.say("distribution.chart"));
        for (JsonNode each : classes) {
            table.row(
                    Html.text(words.say("hour." + each.path("class").asText())),
                    Html.text(words.format(each.path("hours").asDouble(), 0, 1)),
                    Html.text(words.whole(each.path("points").asLong())),
                    Html.text(words.format(each.path("weighted").asDouble(), 0, 1)),
                    Swatch.bar(each.path("weighted").asDouble() / greatest, COLOUR, false));
        }
        table.total()
                .row(words.say("staffing.all"), words.format(all, 0, 1), "", words.format(weightedOfAll, 0, 1), "");
        return table.toHtml();
    }
}
