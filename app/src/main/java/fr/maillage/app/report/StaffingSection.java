package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** What was asked of a staffing, the proof of its headcount, posts created and suppressed, and the antennes. */
final class StaffingSection {

    private StaffingSection() {}

    static Html of(StaffingResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(badge(result, words));
        parts.add(asked(result, words));
        parts.add(headcount(result, words));
        if (!result.created().isEmpty()) {
            parts.add(budget(result.created(), "staffing.created", words));
        }
        if (!result.suppressed().isEmpty()) {
            parts.add(budget(result.suppressed(), "staffing.suppressed", words));
        }
        if (!result.antennes().isEmpty()) {
            parts.add(antennes(result, words));
        }
        return Section.of("staffing", words, parts.toArray(Html[]::new));
    }

    /** Marks figures of a tableau des emplois that is made up; nothing where it is not. */
    static Html badge(StaffingResult result, Words words) {
        return result.isFictional()
                ? Html.tag("p").of(Html.tag("span").attr("class", "badge").of(words.say("staffing.fictional")))
                : Html.NOTHING;
    }

    private static Html asked(StaffingResult result, Words words) {
        Table table = new Table(words.say("staffing.asked.caption"))
                .words(words.say("asked.rule"))
                .words(words.say("asked.value"));
        table.row(
                words.say("staffing.asked.tableau"),
                words.say(
                        result.isFictional() ? "staffing.asked.tableau.fictional" : "staffing.asked.tableau.given",
                        words.count("n.postes", result.all().postsBefore()),
                        words.count("n.agents", result.count("agents")),
                        words.count("n.vacant", result.all().postsBefore() - result.count("agents"))));
        table.row(
                words.say("staffing.asked.division"),
                result.findDivision().orElseGet(() -> words.say("staffing.asked.division.own")));
        if (!result.needs().isEmpty()) {
            table.row(words.say("staffing.asked.needs"), words.etp(result.targetEtp()));
        }
        double requests =
                result.antennes().stream().mapToDouble(AntenneResult::requests).sum();
        if (requests > 0) {
            String number = words.format(requests, 0, 0);
            table.row(
                    words.say("staffing.asked.requests"),
                    result.areRequestsByDefault() ? words.say("staffing.asked.requests.default", number) : number);
        }
        HeadcountResult all = result.all();
        table.row(
                words.say("staffing.asked.budget"),
                all.hasBudget()
                        ? words.say(
                                "staffing.asked.budget.posts",
                                words.whole(all.created()),
                                words.whole(all.suppressed()))
                        : words.say("staffing.asked.budget.constant"));
        return table.toHtml();
    }

    private static Html headcount(StaffingResult result, Words words) {
        Table table = new Table(words.say("staffing.headcount.caption"))
                .stacked()
                .words(words.say("staffing.categorie"))
                .numbers(words.say("staffing.posts.before"))
                .numbers(words.say("staffing.posts.created"))
                .numbers(words.say("staffing.posts.suppressed"))
                .numbers(words.say("staffing.posts.after"))
                .numbers(words.say("staffing.etp.before"))
                .numbers(words.say("staffing.etp.after"))
                .numbers(words.say("staffing.etp.difference"));
        result.categories().forEach(category -> row(table, category, category.categorie(), words));
        row(table.total(), result.all(), words.say("staffing.all"), words);
        return table.toHtml();
    }

    private static void row(Table table, HeadcountResult headcount, String label, Words words) {
        double difference = Math.round((headcount.etpAfter() - headcount.etpBefore()) * 1000) / 1000.0;
        table.row(
                label,
                words.whole(headcount.postsBefore()),
                words.whole(headcount.created()),
                words.whole(headcount.suppressed()),
                words.whole(headcount.postsAfter()),
                words.format(headcount.etpBefore(), 1, 3),
                words.format(headcount.etpAfter(), 1, 3),
                words.signed(difference, words.format(Math.abs(difference), 1, 3)));
    }

    private static Html budget(List<StaffingResult.BudgetResult> budget, String caption, Words words) {
        Table table = new Table(words.say(caption))
                .words(words.say("shortage.metier"))
                .numbers(words.say("staffing.posts"))
                .numbers(words.say("staffing.etp"));
        budget.forEach(each -> table.row(each.metier(), words.whole(each.posts()), words.format(each.etp(), 1, 3)));
        return table.toHtml();
    }

    private static Html antennes(StaffingResult result, Words words) {
        Table table = new Table(words.say("staffing.antennes.caption"))
                .stacked()
                .words(words.say("staffing.antenne"))
                .words(words.say("territories.seat"))
                .numbers(words.say("residents"))
                .numbers(words.say("staffing.requests"))
                .numbers(words.say("staffing.posts"))
                .numbers(words.say("staffing.etp"));
        for (AntenneResult antenne : result.antennes()) {
            table.row(
                    Html.text(antenne.name()),
                    CommuneCell.of(antenne.seat(), antenne.seatName()),
                    Html.text(words.whole(antenne.residents())),
                    Html.text(words.format(antenne.requests(), 0, 0)),
                    Html.text(words.whole(antenne.posts())),
                    Html.text(words.format(antenne.etp(), 1, 3)));
        }
        return table.toHtml();
    }
}
