package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The territories of each tier, how even and how near they are, and the divisions beside the plan. */
final class TerritoriesSection {

    /** So many communes are named; the summary names all. */
    private static final int MOST_NAMED = 15;

    private TerritoriesSection() {}

    static Html of(NetworkResult result, Words words) {
        TerritoriesResult territories = result.territories();
        List<Html> parts = new ArrayList<>();
        List<DivisionResult> layers = territories.layers();
        for (int layer = 0; layer < layers.size(); layer++) {
            DivisionResult division = layers.get(layer);
            DivisionResult outer = division.isBeside() || layer == 0
                    ? division
                    : territories.tiers().get(layer - 1);
            parts.add(Html.tag("h3").of(heading(division, words)));
            for (String sentence : sentences(result, division, words)) {
                parts.add(Html.tag("p").of(sentence));
            }
            parts.add(Html.tag("p")
                    .attr("class", "tools-only")
                    .flag("hidden")
                    .of(Html.tag("span")
                            .attr("data-layer", Integer.toString(layer))
                            .of(words.say("territories.show"))));
            parts.add(table(division, outer, words));
        }
        if (!territories.parts().isEmpty()) {
            parts.add(Section.note(words.say("territories.parts")));
        }
        parts.addAll(islands(result, words));
        return Section.of("territories", words, parts.toArray(Html[]::new));
    }

    private static String heading(DivisionResult division, Words words) {
        String key = division.isGiven() ? "territories.heading.given" : "territories.heading";
        return words.count(key, division.territories().size(), capitalised(division.name()));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What is known of a division, no more than that. */
    static List<String> sentences(NetworkResult result, DivisionResult division, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(balance(division, words));
        sentences.add(distance(division, words));
        sentences.add(words.count("territories.cutPairs", division.cutPairs()));
        if (division.isOptimal()) {
            sentences.add(words.say("territories.optimal"));
        }
        String broken = String.join(
                ", ",
                division.territories().stream()
                        .filter(territory -> !territory.isContiguous())
                        .map(TerritoryResult::name)
                        .toList());
        if (!broken.isEmpty()) {
            sentences.add(words.say("territories.pieces", broken));
        }
        List<String> beyond = division.territories().stream()
                .flatMap(territory -> territory.beyond().stream())
                .map(result::nameOf)
                .toList();
        if (division.maxKm() != null) {
            String farthest = words.km(division.maxKm());
            sentences.add(
                    beyond.isEmpty()
                            ? words.say("territories.near", farthest)
                            : words.count("territories.beyond", beyond.size(), farthest)
                                    + words.say("colon")
                                    + named(beyond, words));
        }
        return sentences;
    }

    private static String balance(DivisionResult division, Words words) {
        String greatest = words.share(division.greatestDeviation());
        String measure = division.measureLabel(words);
        if (division.isGiven()) {
            return words.say("territories.deviation.given", measure, greatest);
        }
        StringBuilder text = new StringBuilder();
        if (division.tolerance() == null) {
            text.append(words.say("territories.deviation", measure, greatest));
        } else if (division.isWithinTolerance()) {
            text.append(words.say("territories.tolerance.met", measure, greatest, words.share(division.tolerance())));
        } else {
            text.append(
                    words.say("territories.tolerance.broken", measure, greatest, words.share(division.tolerance())));
        }
        Double bound = division.deviationBound();
        if (division.tolerance() != null && division.isWithinTolerance()) {
            return text.toString();
        }
        if (bound == null || bound == 0) {
            return text + " " + words.say("territories.deviation.unbounded");
        }
        if (division.tolerance() != null && bound > division.tolerance()) {
            return text + " " + words.say("territories.tolerance.impossible", words.share(bound));
        }
        return text + " "
                + (bound >= division.greatestDeviation()
                        ? words.say("territories.deviation.proven")
                        : words.say("territories.deviation.bound", words.share(bound)));
    }

    private static String distance(DivisionResult division, Words words) {
        ObjectiveResult distance = division.distance();
        String said = words.say("territories.distance", words.km(division.meanKm(), 3), distance.valueText(words));
        if (division.isGiven()) {
            return said;
        }
        if (!distance.hasBound()) {
            return said + " " + words.say("territories.distance.unbounded");
        }
        return said + " "
                + (distance.isProven()
                        ? words.say("territories.distance.proven")
                        : words.say(
                                "territories.distance.bound",
                                distance.boundText(words),
                                words.gap(distance.openGap())));
    }

    private static Html table(DivisionResult division, DivisionResult outer, Words words) {
        boolean isNested = division.territories().stream().anyMatch(territory -> territory.parent() != null);
        boolean isMeasured = !division.measure().equals("population");
        Table table = new Table(words.say("territories.caption", division.name()))
                .stacked()
                .words(words.say("territories.name"))
                .words(words.say("territories.seat"));
        if (isNested) {
            table.words(capitalised(outer.name()));
        }
        table.numbers(words.say("territories.communes")).numbers(words.say("residents"));
        if (isMeasured) {
            table.numbers(words.say("territories.value", division.measureLabel(words)))
                    .numbers(words.say("territories.target"));
        }
        table.numbers(words.say(division.isGiven() ? "territories.off.given" : "territories.off"))
                .numbers(words.say("territories.points"))
                .numbers(words.say("territories.mean"))
                .numbers(words.say("territories.max"));
        for (TerritoryResult territory : division.territories()) {
            List<Html> cells = new ArrayList<>();
            cells.add(Html.text(territory.name()));
            cells.add(CommuneCell.of(TerritoryResult.insee(territory.seat()), territory.seatName()));
            if (isNested) {
                cells.add(Html.text(parentName(territory, outer)));
            }
            cells.add(Html.text(words.whole(territory.communeCount())));
            cells.add(Html.text(words.whole(territory.population())));
            if (isMeasured) {
                cells.add(Html.text(words.format(territory.value(), 0, 1)));
                cells.add(Html.text(words.format(territory.target(), 0, 1)));
            }
            cells.add(Html.text(words.signed(territory.deviation(), words.share(Math.abs(territory.deviation())))));
            cells.add(Html.text(words.whole(territory.points())));
            cells.add(Html.text(words.km(territory.meanKm(), 1)));
            cells.add(Html.text(words.km(territory.maxKm(), 1)));
            table.row(cells.toArray(Html[]::new));
        }
        return table.toHtml();
    }

    private static String parentName(TerritoryResult territory, DivisionResult outer) {
        String parent = territory.parent();
        return parent == null
                ? ""
                : outer.findIndex(parent)
                        .map(t -> outer.territories().get(t).name())
                        .orElse(parent);
    }

    private static List<Html> islands(NetworkResult result, Words words) {
        List<Html> islands = new ArrayList<>();
        result.network()
                .path("islands")
                .forEach(island -> islands.add(Section.note(words.say(
                        "territories.island",
                        result.nameOf(island.path("commune").asText()),
                        result.nameOf(island.path("to").asText()),
                        words.km(island.path("km").asDouble(), 1)))));
        return islands;
    }

    /** The first of some names, and how many more there are. */
    static String named(List<String> names, Words words) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        int rest = names.size() - MOST_NAMED;
        return rest > 0 ? first + " " + words.count("breach.more", rest) : first + ".";
    }
}
