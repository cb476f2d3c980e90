package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** The frame of the map: what a script fills, its switches, and the legend, which needs none. */
final class MapSection {

    private MapSection() {}

    static Html of(NetworkResult result, Words words) {
        Html map = Html.tag("div")
                .attr("id", "map")
                .attr("role", "application")
                .attr("aria-label", words.say("map.label"))
                .of(Html.tag("noscript")
                        .of(Html.tag("p").attr("class", "notice").of(words.say("map.noscript"))));
        Html side = Html.tag("div").attr("class", "map-side").of(controls(result, words), legend(result, words));
        return Section.of(
                "map-section",
                words,
                Html.tag("p").attr("class", "tools-only").flag("hidden").of(words.say("map.help")),
                Html.tag("div").attr("class", "map-frame").of(map, side),
                Section.note(words.say(noteKey(result, words))));
    }

    private static String noteKey(NetworkResult result, Words words) {
        String key = "map." + result.shapes();
        return words.has(key) ? key : "map.contours";
    }

    /** Buttons that the script brings to life; none where all is in one place. */
    private static Html views(NetworkResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("legend").of(words.say("map.views")));
        for (int i = 0; i < result.views().size(); i++) {
            parts.add(Html.tag("button")
                    .attr("type", "button")
                    .attr("class", "view")
                    .attr("data-view", Integer.toString(i))
                    .of(result.views().get(i).label(words)));
        }
        return result.views().size() > 1 ? Html.tag("fieldset").of(parts) : Html.NOTHING;
    }

    private static Html controls(NetworkResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("label").attr("for", "search").of(words.say("map.search")));
        parts.add(Html.tag("input")
                .attr("id", "search")
                .attr("type", "search")
                .attr("list", "communes-list")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .empty());
        parts.add(Html.tag("datalist").attr("id", "communes-list").of());
        parts.add(views(result, words));
        List<Html> switches = new ArrayList<>();
        switches.add(Html.tag("legend").of(words.say("map.layers")));
        switches.add(choice("checkbox", "show-communes", "layers", words.say("map.communes"), true));
        switches.add(choice("checkbox", "show-points", "layers", words.say("map.points"), true));
        parts.add(Html.tag("fieldset").of(switches));
        if (result.hasBeforeDistances()) {
            parts.add(Html.tag("fieldset")
                    .of(
                            Html.tag("legend").of(words.say("map.colours")),
                            choice("radio", "colour-after", "colour", words.say("map.after"), true),
                            choice("radio", "colour-before", "colour", words.say("map.before"), false)));
        }
        parts.add(layers(result.territories(), words));
        parts.add(changes(result.territories(), words));
        parts.add(Html.tag("p")
                .attr("id", "map-status")
                .attr("role", "status")
                .attr("class", "status")
                .of());
        return Html.tag("div")
                .attr("class", "controls tools-only")
                .flag("hidden")
                .of(parts);
    }

    /** One division at a time, or none; nothing without territories. */
    private static Html layers(TerritoriesResult territories, Words words) {
        List<String> labels = territories.layers().stream()
                .map(DivisionResult::name)
                .map(TerritoriesSection::capitalised)
                .toList();
        return oneOf("layer", words.say("map.territories"), words.say("map.territories.none"), labels);
    }

    private static Html changes(TerritoriesResult territories, Words words) {
        List<String> labels = territories.comparisons().stream()
                .map(comparison -> comparison.label(words))
                .toList();
        return oneOf("change", words.say("map.changes"), words.say("map.changes.none"), labels);
    }

    private static Html oneOf(String name, String legend, String none, List<String> labels) {
        if (labels.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("legend").of(legend));
        parts.add(choice("radio", name + "-none", name, none, true));
        for (int i = 0; i < labels.size(); i++) {
            parts.add(choice("radio", name + "-" + i, name, labels.get(i), false));
        }
        return Html.tag("fieldset").of(parts);
    }

    private static Html choice(String type, String id, String name, String label, boolean checked) {
        Html.Tag input = Html.tag("input").attr("type", type).attr("id", id).attr("name", name);
        if (checked) {
            input.flag("checked");
        }
        return Html.tag("label").attr("class", "choice").attr("for", id).of(input.empty(), Html.text(label));
    }

    private static Html legend(NetworkResult result, Words words) {
        List<Html> items = new ArrayList<>();
        boolean targetShown = false;
        for (DistanceClasses.DistanceClass each : result.classes().classes()) {
            if (each.beyond() && !targetShown) {
                items.add(Html.tag("li")
                        .attr("class", "target")
                        .of(words.say("map.target", words.km(result.targetKm()))));
                targetShown = true;
            }
            items.add(Html.tag("li").of(Swatch.of(each.colour(), each.beyond()), Html.text(each.label(words))));
        }
        List<Html> kinds = result.points().stream()
                .map(PointResult::kind)
                .distinct()
                .sorted()
                .map(kind -> Html.tag("li").of(Swatch.ofKind(kind), Html.text(PointResult.kindLabel(words, kind))))
                .toList();
        Html distances = Html.tag("div")
                .attr("id", "legend-none")
                .of(
                        Html.tag("h3").of(words.say("map.legend.distance")),
                        Html.tag("ul").of(items));
        return Html.tag("div")
                .attr("class", "legend")
                .of(
                        distances,
                        layerLegends(result.territories(), words),
                        Html.tag("h3").of(words.say("map.legend.points")),
                        Html.tag("ul").of(kinds));
    }

    /** A legend for each layer of territories, shown while that layer is. */
    private static Html layerLegends(TerritoriesResult territories, Words words) {
        List<Html> legends = new ArrayList<>();
        for (DivisionResult division : territories.layers()) {
            int[] colours = TerritoryColours.of(division);
            List<Html> items = new ArrayList<>();
            for (int t = 0; t < colours.length; t++) {
                items.add(Html.tag("li")
                        .of(
                                Swatch.of(TerritoryColours.PALETTE.get(colours[t]), false),
                                Html.text(division.territories().get(t).name())));
            }
            legends.add(Html.tag("div")
                    .attr("id", "legend-" + legends.size())
                    .flag("hidden")
                    .of(
                            Html.tag("h3").of(TerritoriesSection.capitalised(division.name())),
                            Html.tag("ul")
                                    .of(Html.tag("li").of(Swatch.ofSeat(), Html.text(words.say("map.legend.seat")))),
                            Html.tag("ul")
                                    .attr("class", "territories")
                                    .attr("tabindex", "0")
                                    .of(items)));
        }
        if (!territories.comparisons().isEmpty()) {
            legends.add(Html.tag("ul")
                    .attr("id", "legend-change")
                    .flag("hidden")
                    .of(Html.tag("li").of(Swatch.hatched(), Html.text(words.say("map.legend.change")))));
        }
        return Html.join(legends);
    }
}
