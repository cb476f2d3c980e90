package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The frame that the parts of the page share: a heading, and an anchor to link to. */
final class Section {

    private Section() {}

    /**
     * A part of the page.
     *
     * @param id its anchor; its heading is the word {@code id.title}
     */
    static Html of(String id, Words words, Html... content) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("h2").attr("id", id + "-title").of(words.say(id + ".title")));
        parts.addAll(Arrays.asList(content));
        return Html.tag("section")
                .attr("id", id)
                .attr("aria-labelledby", id + "-title")
                .of(parts);
    }

    /** A remark under a table or a figure. */
    static Html note(String text) {
        return Html.tag("p").attr("class", "note").of(text);
    }

    /** Where the rest of a table is that shows its first rows; nothing where it shows all. */
    static Html leftOut(int rows, Words words) {
        int rest = rows - Table.MOST_ROWS;
        return rest > 0
                ? note(words.say("table.leftOut", words.whole(Table.MOST_ROWS), words.whole(rest)))
                : Html.NOTHING;
    }

    /** What marks a figure as an assumption. */
    static Html assumptionBadge(Words words) {
        return Html.tag("span").attr("class", "badge").of(words.say("assumption"));
    }
}
