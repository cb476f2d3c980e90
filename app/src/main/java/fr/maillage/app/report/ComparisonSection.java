package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Divisions beside each other: who stays together, who changes, and what it does to the way to the seat. */
final class ComparisonSection {

    private ComparisonSection() {}

    static Html of(NetworkResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("p").of(words.say("comparisons.note")));
        for (ComparisonResult comparison : result.territories().comparisons()) {
            parts.add(Html.tag("h3").of(comparison.label(words)));
            for (String sentence : sentences(result, comparison, words)) {
                parts.add(Html.tag("p").of(sentence));
            }
            parts.add(matches(comparison, words));
        }
        return Section.of("comparisons", words, parts.toArray(Html[]::new));
    }

    static List<String> sentences(NetworkResult result, ComparisonResult comparison, Words words) {
        List<String> sentences = new ArrayList<>();
        if (comparison.changed().isEmpty()) {
            sentences.add(words.say("comparisons.same"));
        } else {
            sentences.add(words.say("comparisons.agreement", words.share(comparison.agreement())) + " "
                    + words.count(
                            "comparisons.changed",
                            comparison.changedPopulation(),
                            words.count("n.communes", comparison.changed().size()))
                    + words.say("colon")
                    + TerritoriesSection.named(
                            comparison.changed().stream().map(result::nameOf).toList(), words));
        }
        sentences.add(words.say(
                "comparisons.mean",
                words.km(comparison.fromMeanKm(), 3),
                comparison.from(),
                words.km(comparison.toMeanKm(), 3),
                comparison.to()));
        String alone = Stream.concat(
                        unmatched(
                                result.territories().findFrom(comparison).stream(),
                                comparison.matches().stream().map(ComparisonResult.Match::from)),
                        unmatched(
                                result.territories().findTo(comparison).stream(),
                                comparison.matches().stream().map(ComparisonResult.Match::to)))
                .collect(Collectors.joining(", "));
        if (!alone.isEmpty()) {
            sentences.add(words.say("comparisons.alone", alone));
        }
        return sentences;
    }

    private static Stream<String> unmatched(Stream<DivisionResult> division, Stream<String> matched) {
        Set<String> names = matched.collect(Collectors.toSet());
        return division.flatMap(each -> each.territories().stream().map(TerritoryResult::name))
                .filter(name -> !names.contains(name));
    }

    private static Html matches(ComparisonResult comparison, Words words) {
        Table table = new Table(words.say("comparisons.caption", comparison.from(), comparison.to()))
                .stacked()
                .words(TerritoriesSection.capitalised(comparison.from()))
                .words(TerritoriesSection.capitalised(comparison.to()))
                .numbers(words.say("comparisons.both"));
        comparison.matches().forEach(match -> table.row(match.from(), match.to(), words.whole(match.population())));
        return table.toHtml();
    }
}
