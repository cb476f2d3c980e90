package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the map tells of the territories of a commune: those it belongs to, and those it would leave. */
final class TerritoryStories {

    private final TerritoriesResult territories;
    private final Words words;
    private final List<Map<String, TerritoryResult>> tiers;
    private final List<Change> changes = new ArrayList<>();

    /** A comparison, its divisions by commune. */
    private record Change(
            ComparisonResult comparison,
            Map<String, TerritoryResult> from,
            Map<String, TerritoryResult> to,
            Set<String> changed) {}

    TerritoryStories(TerritoriesResult territories, Words words) {
        this.territories = territories;
        this.words = words;
        this.tiers = territories.tiers().stream().map(DivisionResult::byCode).toList();
        for (ComparisonResult comparison : territories.comparisons()) {
            territories
                    .findFrom(comparison)
                    .ifPresent(from -> territories
                            .findTo(comparison)
                            .ifPresent(to -> changes.add(new Change(
                                    comparison, from.byCode(), to.byCode(), new HashSet<>(comparison.changed())))));
        }
    }

    /** The lines, each after a line break; none without territories. */
    String of(String insee) {
        StringBuilder story = new StringBuilder();
        List<String> codes = territories.listCodes(insee);
        for (String code : codes) {
            String part = codes.size() > 1 ? partName(code) : "";
            for (int k = 0; k < tiers.size(); k++) {
                TerritoryResult territory = tiers.get(k).get(code);
                if (territory != null) {
                    String tier = territories.tiers().get(k).name();
                    story.append('\n').append(part);
                    story.append(words.say(
                            "story.territory",
                            part.isEmpty() ? TerritoriesSection.capitalised(tier) : tier,
                            territory.name(),
                            territory.seatName()));
                }
            }
            for (Change change : changes) {
                TerritoryResult from = change.from().get(code);
                TerritoryResult to = change.to().get(code);
                if (from != null && to != null && change.changed().contains(code)) {
                    story.append('\n').append(part);
                    story.append(words.say(
                            "story.change",
                            from.name(),
                            change.comparison().from(),
                            to.name(),
                            change.comparison().to()));
                }
            }
        }
        return story.toString();
    }

    private String partName(String code) {
        TerritoriesResult.Part part = territories.parts().get(code);
        return (part == null ? code : part.name()) + words.say("colon");
    }
}
