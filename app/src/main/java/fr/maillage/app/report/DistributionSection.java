package fr.maillage.app.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many residents live how far from their point: a table whose bars make the chart. */
final class DistributionSection {

    private DistributionSection() {}

    static Html of(NetworkResult result, Words words) {
        boolean compares = result.hasBeforeDistances();
        long[] after = residentsByClass(result, CommuneResult::distanceKm);
        long[] before = residentsByClass(result, CommuneResult::beforeDistanceKm);
        Table table = new Table(words.say("distribution.caption"))
                .stacked()
                .words(words.say("distribution.class"))
                .numbers(words.say("distribution.residents"))
                .numbers(words.say("distribution.share"))
                .words(words.say(compares ? "distribution.chart.before" : "distribution.chart"));
        if (compares) {
            table.numbers(words.say("distribution.before"));
        }
        List<DistanceClasses.DistanceClass> classes = result.classes().classes();
        long greatest = 1;
        for (int i = 0; i < after.length; i++) {
            greatest = Math.max(greatest, Math.max(after[i], before[i]));
        }
        double everyone = Math.max(1, result.population());
        for (int i = 0; i < classes.size(); i++) {
            DistanceClasses.DistanceClass each = classes.get(i);
            Html label = Html.join(Swatch.of(each.colour(), each.beyond()), Html.text(each.label(words)));
            Html residents = Html.text(words.whole(after[i]));
            Html share = Html.text(words.share(after[i] / everyone));
            Html bar = Html.join(
                    Swatch.bar((double) after[i] / greatest, each.colour(), each.beyond()),
                    compares ? Swatch.thinBar((double) before[i] / greatest) : Html.NOTHING);
            if (compares) {
                table.row(label, residents, share, bar, Html.text(words.whole(before[i])));
            } else {
                table.row(label, residents, share, bar);
            }
        }
        Html figures = Html.tag("div").attr("class", "figures").of(figures(result, words));
        return Section.of("distribution", words, table.toHtml(), figures);
    }

    private static long[] residentsByClass(NetworkResult result, Function<CommuneResult, @Nullable Double> distance) {
        long[] residents = new long[result.classes().classes().size()];
        for (CommuneResult commune : result.communes()) {
            Double km = distance.apply(commune);
            if (km != null) {
                residents[result.classes().indexOf(km)] += commune.population();
            }
        }
        return residents;
    }

    private static Html figures(NetworkResult result, Words words) {
        Situation plan = result.plan();
        Table table = new Table(words.say("figures.caption"))
                .words(words.say("before.figure"))
                .numbers(words.say("figures.value"));
        table.row(words.say("figure.communes"), words.whole(result.communeCount()));
        table.row(words.say("figure.population"), words.whole(result.population()));
        table.row(words.say("figure.points"), words.whole(plan.points()));
        result.findCandidateCount().ifPresent(count -> table.row(words.say("figure.candidates"), words.whole(count)));
        table.row(
                words.say(result.isTargetHard() ? "figure.target.hard" : "figure.target.soft"),
                words.km(result.targetKm()));
        table.row(words.say("figure.covered", words.km(result.targetKm())), words.whole(plan.covered()));
        table.row(words.say("figure.share", words.km(result.targetKm())), words.share(plan.share()));
        table.row(words.say("figure.beyond"), words.whole(result.population() - plan.covered()));
        table.row(words.say("figure.mean"), words.km(plan.meanKm(), 3));
        table.row(words.say("figure.median"), words.km(plan.medianKm(), 3));
        table.row(words.say("figure.p90"), words.km(plan.p90Km(), 3));
        table.row(words.say("figure.max"), words.km(plan.maxKm(), 3));
        return table.toHtml();
    }
}
