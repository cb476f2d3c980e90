package fr.maillage.app.report;

import java.util.Comparator;

/** Every commune with its nearest point, folded away: the map in words, for those who cannot use it. */
final class CommunesSection {

    private CommunesSection() {}

    static Html of(NetworkResult result, Words words) {
        int communes = result.communes().size();
        boolean isCut = communes > Table.MOST_ROWS;
        Table table = new Table(words.say(isCut ? "communes.caption.farthest" : "communes.caption"))
                .words(words.say("commune"))
                .words(words.say("insee"))
                .numbers(words.say("residents"))
                .words(words.say("nearest"))
                .numbers(words.say("distance"));
        result.communes().stream()
                .sorted(isCut ? CommuneResult.FARTHEST_FIRST : Comparator.comparing(CommuneResult::insee))
                .limit(Table.MOST_ROWS)
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
                                                isCut ? "communes.showFarthest" : "communes.show",
                                                Math.min(communes, Table.MOST_ROWS))),
                                table.toHtml()),
                Section.leftOut(communes, words));
    }
}
