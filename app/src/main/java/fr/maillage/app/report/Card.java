package fr.maillage.app.report;

/** A great figure with what it is, and what it was or what of it matters most. */
final class Card {

    private Card() {}

    /**
     * A card.
     *
     * @param beside a line beneath; empty for none
     */
    static Html of(String figure, String label, String beside) {
        return Html.tag("div")
                .attr("class", "card")
                .of(
                        Html.tag("p").attr("class", "figure").of(figure),
                        Html.tag("p").attr("class", "label").of(label),
                        beside.isEmpty()
                                ? Html.NOTHING
                                : Html.tag("p").attr("class", "was").of(beside));
    }
}
