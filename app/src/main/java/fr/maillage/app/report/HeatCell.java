package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** A cell of the heat tables: how much of a need is missing, as a colour and in figures. */
final class HeatCell {

    /** Where the classes end, as parts of the need; a class of its own for nought, and one beyond the last. */
    private static final List<Double> ENDS = List.of(0.0, 0.05, 0.1, 0.2, 0.35);

    private HeatCell() {}

    /**
     * A cell.
     *
     * @param place what it is about, such as an antenne and a métier
     */
    static Html of(NeedGroups.Sum sum, String place, Words words) {
        if (!sum.isNeeded()) {
            return Html.tag("span").attr("class", "heat none").of("");
        }
        if (!sum.isShown()) {
            String why = words.say("shortage.hidden");
            return Html.tag("span")
                    .attr("class", "heat masked")
                    .attr("role", "img")
                    .attr("aria-label", why)
                    .attr("title", place + words.say("colon") + why)
                    .of("·");
        }
        String said = words.say("shortage.cell", words.etp(sum.shortageEtp()), words.etp(sum.targetEtp()));
        String beyond = sum.surplusEtp() > 0 ? words.say("shortage.cell.beyond", words.etp(sum.surplusEtp())) : "";
        return Html.tag("span")
                .attr("class", "heat heat-" + indexOf(sum.share()))
                .attr("title", place + words.say("colon") + said + beyond)
                .of(
                        Html.text(words.share(sum.share())),
                        sum.shortageEtp() > 0 ? Html.tag("small").of(words.etp(sum.shortageEtp())) : Html.NOTHING);
    }

    private static int indexOf(double share) {
        for (int i = 0; i < ENDS.size(); i++) {
            // Shares are quotients of thousandths: one at an end of a class may come out a hair beside it.
            if (share <= ENDS.get(i) + 1e-9) {
                return i;
            }
        }
        return ENDS.size();
    }

    /** What the colours mean. */
    static Html legend(Words words) {
        List<Html> items = new ArrayList<>();
        for (int i = 0; i <= ENDS.size(); i++) {
            String label;
            if (i == 0) {
                label = words.say("shortage.class.none");
            } else if (i == ENDS.size()) {
                label = words.say("shortage.class.last", words.share(ENDS.getLast()));
            } else {
                label = words.say("shortage.class", words.share(ENDS.get(i)));
            }
            items.add(Html.tag("li")
                    .of(Html.tag("span").attr("class", "heat heat-" + i).of(label)));
        }
        items.add(Html.tag("li")
                .of(Html.tag("span").attr("class", "heat masked").of("· " + words.say("shortage.hidden"))));
        return Html.tag("ul")
                .attr("class", "heat-legend")
                .attr("aria-label", words.say("shortage.legend"))
                .of(items);
    }
}
