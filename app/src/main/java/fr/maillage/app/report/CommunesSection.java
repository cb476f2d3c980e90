package fr.maillage.app.report;

import java.util.Comparator;

/** Every commune with its nearest point, folded away: the map in words, for those who cannot use it. */
final class CommunesSection {

    private CommunesSection() {}

    static Html of(NetworkResult result, Words words) {
        Table table = new Table(words.say("communes.caption"))
                .words(words.say("commune"))
                .words(words.say("insee"))
                .numbers(words.say("residents"))
                .words(words.say("nearest"))
                .numbers(words.say("distance"));
        result.communes().stream()
                .sorted(Comparator.comparing(CommuneResult::insee))
                .forEach(commune -> table.row(
                        CommuneCell.of(commune.insee(), commune.name()),
                        Html.text(commune.insee()),
                        Html.text(words.whole(commune.population())),
                        Html.text(commune.nearestName()),
                        Html.text(commune.distanceText(words, 2))));
        return Section.of(
                "communes",
                words,
                Html.tag("details")
                        .of(
                                Html.tag("summary")
                                        .of(words.count(
                                                "communes.show",
                                                result.communes().size())),
                                table.toHtml()));
    }
}
