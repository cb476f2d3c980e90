package fr.maillage.app.report;

import java.util.OptionalLong;

/** How much longer the ways to work become: a table whose bars make the histogram. */
final class CommutingSection {

    private static final String COLOUR = "#4484bd";

    private CommutingSection() {}

    static Html of(StaffingResult result, Words words) {
        long agents =
                Math.max(1, result.bins().stream().mapToLong(CommuteBin::agents).sum());
        long greatest = result.bins().stream()
                .filter(CommuteBin::isLonger)
                .mapToLong(CommuteBin::agents)
                .max()
                .orElse(1);
        Table table = new Table(words.say("commuting.caption"))
                .stacked()
                .words(words.say("commuting.added"))
                .numbers(words.say("commuting.agents"))
                .numbers(words.say("distribution.share"))
                .words(words.say("commuting.chart"));
        for (CommuteBin bin : result.bins()) {
            table.row(
                    Html.text(bin.label(words)),
                    Html.text(words.whole(bin.agents())),
                    Html.text(words.share((double) bin.agents() / agents)),
                    bin.isLonger() ? Swatch.bar((double) bin.agents() / greatest, COLOUR, false) : Html.NOTHING);
        }
        return Section.of(
                "commuting",
                words,
                StaffingSection.badge(result, words),
                Html.tag("p").of(words.say("commuting.note", words.km(result.addedCommuteKm(), 3))),
                table.toHtml(),
                longWays(result, words),
                Section.note(words.say("commuting.merged")));
    }

    /** What a planner is warned of; nothing where nobody's way becomes so long. */
    private static Html longWays(StaffingResult result, Words words) {
        OptionalLong count = result.findLongWays();
        if (count.isPresent()) {
            return count.getAsLong() == 0
                    ? Html.NOTHING
                    : Html.tag("p").of(words.count("commuting.long", count.getAsLong()));
        }
        return result.areLongWaysFew() ? Html.tag("p").of(words.say("commuting.long.few")) : Html.NOTHING;
    }
}
