package fr.maillage.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The drawing of flows from old places to new ones: bars for places, bands as thick as the agents that they stand for. */
final class FlowDiagram {

    private static final int WIDTH = 1000;
    private static final int LEFT = 270;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int BAR = 10;
    private static final int TEXT_GAP = 8;

    /** So much text of a label has room beside its bar. */
    private static final int MOST_CHARACTERS = 30;

    private static final String GREY = "#aeb8c0";

    private FlowDiagram() {}

    static Html of(List<FlowResult> flows, Words words) {
        FlowLayout layout = FlowLayout.of(flows);
        Map<String, String> colours = colours(layout);
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("title").attr("id", "flows-name").of(words.say("flows.diagram")));
        parts.add(Html.tag("desc").attr("id", "flows-description").of(words.say("flows.diagram.description")));
        parts.add(text("flow-side", LEFT, 14, "end", words.say("flows.from")));
        parts.add(text("flow-side", RIGHT, 14, "start", words.say("flows.to")));
        layout.ribbons().forEach(ribbon -> parts.add(ribbon(ribbon, colours, words)));
        parts.addAll(side(layout.from(), true, colours, words));
        parts.addAll(side(layout.to(), false, colours, words));
        Html drawing = Html.tag("svg")
                .attr("class", "flows")
                .attr("viewBox", "0 0 " + WIDTH + " " + number(layout.height()))
                .attr("role", "img")
                .attr("aria-labelledby", "flows-name flows-description")
                .of(parts);
        return Html.tag("div")
                .attr("class", "scroll")
                .attr("role", "region")
                .attr("aria-label", words.say("flows.diagram"))
                .attr("tabindex", "0")
                .of(drawing);
    }

    /** One for each antenne of the plan, and for each team of the département. */
    private static Map<String, String> colours(FlowLayout layout) {
        Map<String, String> colours = new LinkedHashMap<>();
        int palette = TerritoryColours.PALETTE.size() - 1;
        for (FlowLayout.Node node : layout.to().nodes()) {
            colours.computeIfAbsent(
                    key(node.place()),
                    key -> node.place().isOther() ? GREY : TerritoryColours.PALETTE.get(colours.size() % palette));
        }
        return colours;
    }

    private static String key(FlowResult.Place place) {
        return place.antenne().isEmpty() ? "/" + place.pole() : place.antenne();
    }

    private static List<Html> side(FlowLayout.Side side, boolean isLeft, Map<String, String> colours, Words words) {
        List<Html> parts = new ArrayList<>();
        int textX = isLeft ? LEFT - BAR - TEXT_GAP : RIGHT + BAR + TEXT_GAP;
        String anchor = isLeft ? "end" : "start";
        for (FlowLayout.Group group : side.groups()) {
            String name = group.antenne().isEmpty() ? words.say("shortage.departement") : group.antenne();
            parts.add(label("flow-group", textX, group.baseline(), anchor, name, ""));
        }
        for (FlowLayout.Node node : side.nodes()) {
            FlowResult.Place place = node.place();
            parts.add(Html.tag("rect")
                    .attr("x", Integer.toString(isLeft ? LEFT - BAR : RIGHT))
                    .attr("y", number(node.y()))
                    .attr("width", Integer.toString(BAR))
                    .attr("height", number(Math.max(1, node.height())))
                    .attr("fill", isLeft ? "#5b6b78" : colours.getOrDefault(key(place), GREY))
                    .of());
            String name = place.name(words);
            parts.add(
                    label("flow-label", textX, node.middle() + 4.5, anchor, name, " · " + words.whole(node.agents())));
        }
        return parts;
    }

    private static Html ribbon(FlowLayout.Ribbon ribbon, Map<String, String> colours, Words words) {
        FlowResult flow = ribbon.flow();
        int middle = WIDTH / 2;
        double fromEnd = ribbon.fromY() + ribbon.height();
        double toEnd = ribbon.toY() + ribbon.height();
        String path = "M" + LEFT + " " + number(ribbon.fromY())
                + curve(middle, ribbon.fromY(), ribbon.toY(), RIGHT)
                + "V" + number(toEnd)
                + curve(middle, toEnd, fromEnd, LEFT)
                + "Z";
        return Html.tag("path")
                .attr("class", flow.isOther() ? "flow flow-other" : "flow")
                .attr("d", path)
                .attr("fill", flow.isOther() ? GREY : colours.getOrDefault(key(flow.to()), GREY))
                .of(Html.tag("title")
                        .of(words.say(
                                "flows.story",
                                flow.from().label(words),
                                flow.to().label(words),
                                words.count("n.agents", flow.agents()))));
    }

    private static String curve(int middle, double y, double toY, int toX) {
        return "C" + middle + " " + number(y) + " " + middle + " " + number(toY) + " " + toX + " " + number(toY);
    }

    /** A name, shortened where it is long, in full where one points at it. */
    private static Html label(String css, int x, double y, String anchor, String name, String figure) {
        if (name.length() <= MOST_CHARACTERS) {
            return text(css, x, y, anchor, name + figure);
        }
        int end = name.offsetByCodePoints(0, Math.min(MOST_CHARACTERS - 1, name.codePointCount(0, name.length())));
        return at(css, x, y, anchor)
                .of(Html.tag("title").of(name), Html.text(name.substring(0, end).strip() + "…" + figure));
    }

    private static Html text(String css, int x, double y, String anchor, String text) {
        return at(css, x, y, anchor).of(text);
    }

    private static Html.Tag at(String css, int x, double y, String anchor) {
        return Html.tag("text")
                .attr("class", css)
                .attr("x", Integer.toString(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
