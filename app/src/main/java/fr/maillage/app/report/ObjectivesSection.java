package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** Each objective beside the bound that no plan can pass, and what is left between the two. */
final class ObjectivesSection {

    private ObjectivesSection() {}

    static Html of(NetworkResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(AskedTable.of(result, words));
        List<String> notes = result.objectives().size() > 1 ? List.of(words.say("objectives.order")) : List.of();
        parts.addAll(parts(result.objectives(), words.say("objectives.caption"), notes, words));
        return Section.of("objectives", words, parts.toArray(Html[]::new));
    }

    /**
     * The table of objectives and what it takes to read it.
     *
     * @param notes what is said of their order
     */
    static List<Html> parts(List<ObjectiveResult> objectives, String caption, List<String> notes, Words words) {
        Table table = new Table(caption)
                .stacked()
                .words(words.say("objectives.name"))
                .numbers(words.say("objectives.value"))
                .numbers(words.say("objectives.bound"))
                .numbers(words.say("objectives.gap"))
                .words(words.say("objectives.verdict"));
        for (ObjectiveResult objective : objectives) {
            String css = objective.isProven() ? "verdict proven" : "verdict";
            table.row(
                    Html.join(Html.text(objective.label(words)), meaning(objective, words)),
                    Html.text(objective.valueText(words)),
                    Html.text(objective.hasBound() ? objective.boundText(words) : "–"),
                    Html.text(objective.hasBound() ? words.gap(objective.openGap()) : "–"),
                    Html.tag("span").attr("class", css).of(objective.verdict(words)));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(table.toHtml());
        parts.add(Section.note(words.say("objectives.note")));
        notes.forEach(note -> parts.add(Section.note(note)));
        return parts;
    }

    /** What an objective counts, where its name does not tell. */
    private static Html meaning(ObjectiveResult objective, Words words) {
        String key = "meaning." + objective.name();
        return words.has(key) ? Html.tag("span").attr("class", "meaning").of(words.say(key)) : Html.NOTHING;
    }
}
