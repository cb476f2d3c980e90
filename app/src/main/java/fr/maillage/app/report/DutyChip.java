package fr.maillage.app.report;

/** Who has a duty: a number, whose colour only helps the eye. */
final class DutyChip {

    /** How many colours the style sheet has; they start again after the last. */
    static final int COLOURS = 30;

    private DutyChip() {}

    static Html of(LevelResult.OnDuty onDuty, Words words) {
        Integer number = onDuty.number();
        if (number == null) {
            return Html.tag("b")
                    .attr("class", "duty nobody")
                    .of(Html.text("–"), Html.tag("span").attr("class", "unseen").of(words.say("calendar.nobody")));
        }
        String css = "duty n" + ((number - 1) % COLOURS + 1);
        String figure = Integer.toString(number);
        return onDuty.isChanged()
                ? Html.tag("b")
                        .attr("class", css + " changed")
                        .of(Html.tag("ins").of(figure))
                : Html.tag("b").attr("class", css).of(figure);
    }
}
