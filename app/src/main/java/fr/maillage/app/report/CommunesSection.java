package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every commune with its nearest point and its territories, folded away: the map in words, for those who cannot use it, and
 * the list that a decision needs.
 */
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
        TerritoriesResult territories = result.territories();
        List<Map<String, TerritoryResult>> divisions = new ArrayList<>();
        Stream.concat(territories.tiers().stream(), territories.beside().stream())
                .forEach(division -> {
                    table.words(TerritoriesSection.capitalised(division.name()));
                    divisions.add(division.byCode());
                });
        result.communes().stream()
                .sorted(isCut ? CommuneResult.FARTHEST_FIRST : Comparator.comparing(CommuneResult::insee))
                .limit(Table.MOST_ROWS)
                .forEach(commune -> table.row(cells(commune, territories, divisions, words)));
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

    private static Html[] cells(
            CommuneResult commune,
            TerritoriesResult territories,
            List<Map<String, TerritoryResult>> divisions,
            Words words) {
        List<Html> cells = new ArrayList<>(List.of(
                CommuneCell.of(commune.insee(), commune.name()),
                Html.text(commune.insee()),
                Html.text(words.whole(commune.population())),
                Html.text(commune.nearestName()),
                Html.text(commune.distanceText(words, 2))));
        List<String> codes = territories.listCodes(commune.insee());
        for (Map<String, TerritoryResult> division : divisions) {
            cells.add(Html.text(codes.stream()
                    .map(division::get)
                    .filter(Objects::nonNull)
                    .map(TerritoryResult::name)
                    .distinct()
                    .collect(Collectors.joining(", "))));
        }
        return cells.toArray(Html[]::new);
    }
}
