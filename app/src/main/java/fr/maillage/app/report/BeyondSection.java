package fr.maillage.app.report;

import java.util.List;

/** The communes that the network leaves beyond the target. */
final class BeyondSection {

    private BeyondSection() {}

    static Html of(NetworkResult result, Words words) {
        List<CommuneResult> beyond = result.listBeyond();
        String target = words.km(result.targetKm());
        if (beyond.isEmpty()) {
            return Section.of("beyond", words, Html.tag("p").of(words.say("beyond.none", target)));
        }
        Table table = new Table(words.say("beyond.caption", target))
                .words(words.say("commune"))
                .words(words.say("insee"))
                .numbers(words.say("residents"))
                .words(words.say("nearest"))
                .numbers(words.say("distance"));
        for (CommuneResult commune : beyond.stream().limit(Table.MOST_ROWS).toList()) {
            table.row(
                    CommuneCell.of(commune.insee(), commune.name()),
                    Html.text(commune.insee()),
                    Html.text(words.whole(commune.population())),
                    Html.text(commune.nearestName()),
                    Html.text(commune.distanceText(words, 3)));
        }
        return Section.of("beyond", words, table.toHtml(), Section.leftOut(beyond.size(), words));
    }
}
