package fr.maillage.app.report;

/** The situation before, beside the plan; made by a rule, and marked so. */
final class BeforeSection {

    private BeforeSection() {}

    static Html of(NetworkResult result, Situation before, Words words) {
        Situation plan = result.plan();
        Table table = new Table(words.say("before.caption"))
                .stacked()
                .words(words.say("before.figure"))
                .numbers(words.say("before.before"))
                .numbers(words.say("before.after"))
                .numbers(words.say("before.difference"));
        counts(table, words, words.say("figure.points"), before.points(), plan.points());
        counts(
                table,
                words,
                words.say("figure.covered", words.km(result.targetKm())),
                before.covered(),
                plan.covered());
        kilometres(table, words, words.say("figure.mean"), before.meanKm(), plan.meanKm());
        kilometres(table, words, words.say("figure.median"), before.medianKm(), plan.medianKm());
        kilometres(table, words, words.say("figure.p90"), before.p90Km(), plan.p90Km());
        kilometres(table, words, words.say("figure.max"), before.maxKm(), plan.maxKm());
        return Section.of(
                "before",
                words,
                Html.tag("p").of(Section.assumptionBadge(words), Html.text(" " + words.say("before.note"))),
                table.toHtml());
    }

    private static void counts(Table table, Words words, String label, long before, long after) {
        long difference = after - before;
        table.row(
                label,
                words.whole(before),
                words.whole(after),
                words.signed((double) difference, words.whole(Math.abs(difference))));
    }

    private static void kilometres(Table table, Words words, String label, double before, double after) {
        double difference = Math.round((after - before) * 100) / 100.0;
        table.row(
                label,
                words.km(before, 2),
                words.km(after, 2),
                words.signed(difference, words.km(Math.abs(difference), 2)));
    }
}
