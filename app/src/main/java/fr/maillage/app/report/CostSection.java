package fr.maillage.app.report;

import java.util.Map;

/** What staff cost in a year, and how many requests each has, before and after. */
final class CostSection {

    private CostSection() {}

    static Html of(StaffingResult result, StaffCosts costs, Words words) {
        Table table = new Table(words.say("costs.caption"))
                .stacked()
                .words(words.say("before.figure"))
                .numbers(words.say("costs.before"))
                .numbers(words.say("costs.after"))
                .numbers(words.say("before.difference"));
        for (Map.Entry<String, StaffCosts.Pair> category : costs.byCategorie().entrySet()) {
            euros(table, words.say("costs.payroll", category.getKey()), category.getValue(), words);
        }
        StaffCosts.Pair payroll = costs.payroll();
        StaffCosts.Pair travel = costs.travel();
        euros(table.total(), words.say("costs.payroll.all"), payroll, words);
        if (costs.created() > 0) {
            euros(table, words.say("costs.created"), new StaffCosts.Pair(0, costs.created()), words);
        }
        euros(table, words.say("costs.travel"), travel, words);
        euros(
                table.total(),
                words.say("costs.all"),
                new StaffCosts.Pair(payroll.before() + travel.before(), payroll.after() + travel.after()),
                words);
        costs.caseload().ifPresent(caseload -> {
            double difference = tenths(caseload.after() - caseload.before());
            table.row(
                    words.say("costs.caseload"),
                    words.format(caseload.before(), 1, 1),
                    words.format(caseload.after(), 1, 1),
                    words.signed(difference, words.format(Math.abs(difference), 1, 1)));
        });
        return Section.of(
                "costs",
                words,
                StaffingSection.badge(result, words),
                Html.tag("p").of(Section.assumptionBadge(words), Html.text(" " + words.say("costs.note"))),
                table.toHtml());
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static void euros(Table table, String label, StaffCosts.Pair pair, Words words) {
        double difference = pair.after() - pair.before();
        table.row(
                label,
                words.euros(pair.before()),
                words.euros(pair.after()),
                words.signed(difference, words.euros(Math.abs(difference))));
    }
}
