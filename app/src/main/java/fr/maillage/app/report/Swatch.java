package fr.maillage.app.report;

/** The small pictures of the legend and of the tables; drawn, since a page without images needs none. */
final class Swatch {

    /** The outline of a star in a square of 20 by 20. */
    static final String SEAT = "M10 1l2.7 5.9l6.3.7l-4.7 4.3l1.3 6.3l-5.6-3.2l-5.6 3.2l1.3-6.3l-4.7-4.3l6.3-.7z";

    private Swatch() {}

    /** The colour of a class of distance; beyond the target it also has a heavy edge, for those who see no colour. */
    static Html of(String colour, boolean beyond) {
        return svg("0 0 20 14")
                .of(Html.tag("rect")
                        .attr("x", "1.25")
                        .attr("y", "1.25")
                        .attr("width", "17.5")
                        .attr("height", "11.5")
                        .attr("fill", colour)
                        .attr("stroke", beyond ? "#3d1503" : "#8495a3")
                        .attr("stroke-width", beyond ? "2.5" : "1")
                        .of());
    }

    /** The seat of a territory, the same as on the map. */
    static Html ofSeat() {
        return svg("0 0 20 20")
                .of(Html.tag("path")
                        .attr("class", "marker marker-seat")
                        .attr("d", SEAT)
                        .of());
    }

    /** The hatching of communes that change. */
    static Html hatched() {
        return svg("0 0 20 14")
                .of(
                        Html.tag("rect")
                                .attr("x", "1")
                                .attr("y", "1")
                                .attr("width", "18")
                                .attr("height", "12")
                                .attr("fill", "#ffffff")
                                .attr("stroke", "#16222e")
                                .of(),
                        Html.tag("path")
                                .attr("d", "M1 7l6-6M1 13l12-12M7 13l12-12M13 13l6-6")
                                .attr("stroke", "#16222e")
                                .attr("stroke-width", "1.6")
                                .of());
    }

    /** The shape of a kind of point, the same as on the map. */
    static Html ofKind(String kind) {
        return svg("0 0 20 20")
                .of(Html.tag("path")
                        .attr("class", "marker " + markerClass(kind))
                        .attr("d", shape(kind))
                        .of());
    }

    /** The outline of a kind of point in a square of 20 by 20. */
    static String shape(String kind) {
        return switch (kind) {
            case "chef-lieu" -> "M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z";
            case "france-services" -> "M4 4h12v12h-12z";
            case "france-services-mobile" -> "M10 2.5l8 14h-16z";
            default -> "M10 2l8 8l-8 8l-8-8z";
        };
    }

    /** The name under which the style sheet colours a kind of point. */
    static String markerClass(String kind) {
        return switch (kind) {
            case "chef-lieu" -> "marker-chef-lieu";
            case "france-services" -> "marker-france-services";
            case "france-services-mobile" -> "marker-mobile";
            default -> "marker-other";
        };
    }

    /** A bar that takes the given share of its cell. */
    static Html bar(double share, String colour, boolean beyond) {
        return bar("bar", share, colour, beyond ? "#3d1503" : "#8495a3");
    }

    /** A bar beneath another, for what was before. */
    static Html thinBar(double share) {
        return bar("bar thin", share, "#5b6b78", "none");
    }

    private static Html bar(String css, double share, String fill, String stroke) {
        if (share == 0) {
            return Html.NOTHING;
        }
        return Html.tag("svg")
                .attr("class", css)
                .attr("viewBox", "0 0 100 10")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .of(Html.tag("rect")
                        .attr("x", "0")
                        .attr("y", "0")
                        .attr("width", Double.toString(Math.round(share * 10_000) / 100.0))
                        .attr("height", "10")
                        .attr("fill", fill)
                        .attr("stroke", stroke)
                        .attr("vector-effect", "non-scaling-stroke")
                        .of());
    }

    private static Html.Tag svg(String viewBox) {
        return Html.tag("svg").attr("class", "swatch").attr("viewBox", viewBox).attr("aria-hidden", "true");
    }
}
