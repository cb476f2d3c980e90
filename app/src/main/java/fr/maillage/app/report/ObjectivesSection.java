package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** Each objective beside the bound that no plan can pass, and what is left between the two. */
final class ObjectivesSection {

    private ObjectivesSection() {}

    static Html of(NetworkResult result, Words words) {
        Table table = new Table(words.say("objectives.caption"))
                .stacked()
                .words(words.say("objectives.name"))
                .numbers(words.say("objectives.value"))
                .numbers(words.say("objectives.bound"))
                .numbers(words.say("objectives.gap"))
                .words(words.say("objectives.verdict"));
        for (ObjectiveResult objective : result.objectives()) {
            String css = objective.isProven() ? "verdict proven" : "verdict";
            table.row(
                    Html.text(objective.label(words)),
                    Html.text(objective.valueText(words)),
                    Html.text(objective.hasBound() ? objective.boundText(words) : "–"),
                    Html.text(objective.hasBound() ? words.gap(objective.openGap()) : "–"),
                    Html.tag("span").attr("class", css).of(objective.verdict(words)));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(AskedTable.of(result, words));
        parts.add(table.toHtml());
        parts.add(Section.note(words.say("objectives.note")));
        if (result.objectives().size() > 1) {
            parts.add(Section.note(words.say("objectives.order")));
        }
        return Section.of("objectives", words, parts.toArray(Html[]::new));
    }
}
