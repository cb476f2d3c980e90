package fr.maillage.benchmarks.growth;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lines on two logarithmic axes as a piece of SVG. Numbers that are not above 0 are left out.
 *
 * @param title above it
 * @param xLabel below the horizontal axis
 * @param series drawn and named
 */
record LogPlot(String title, String xLabel, List<Series> series) {

    /** The size of a plot with its labels, in pixels. */
    static final int WIDTH = 420;

    static final int HEIGHT = 320;

    private static final int LEFT = 60;
    private static final int RIGHT = 15;
    private static final int TOP = 40;
    private static final int BOTTOM = 45;
    private static final int LEGEND_STEP = 16;

    LogPlot {
        series = List.copyOf(series);
        if (series.stream().allMatch(line -> line.points().isEmpty())) {
            throw new IllegalArgumentException("Nothing to plot: " + title);
        }
    }

    /**
     * A line.
     *
     * @param name in the legend
     * @param colour as SVG has it
     * @param points in order of x
     */
    record Series(String name, String colour, List<Point> points) {

        Series {
            points = points.stream()
                    .filter(point -> point.x() > 0 && point.y() > 0)
                    .toList();
        }
    }

    /** A point of a line. */
    record Point(double x, double y) {}

    /** A page of plots side by side. */
    static String page(List<LogPlot> plots) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH * plots.size(),
                HEIGHT));
        for (int i = 0; i < plots.size(); i++) {
            svg.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,0)\">%n", i * WIDTH))
                    .append(plots.get(i).toSvg())
                    .append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private String toSvg() {
        List<Point> all =
                series.stream().flatMap(line -> line.points().stream()).toList();
        Axis x = Axis.of(all.stream().map(Point::x).toList(), LEFT, WIDTH - RIGHT);
        Axis y = Axis.of(all.stream().map(Point::y).toList(), HEIGHT - BOTTOM, TOP);
        StringBuilder svg = new StringBuilder();
        svg.append(text(WIDTH / 2.0, 20, "middle", title));
        svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", xLabel));
        for (int power = x.low(); power <= x.high(); power++) {
            double at = x.at(Math.pow(10, power));
            svg.append(line(at, TOP, at, HEIGHT - BOTTOM));
            svg.append(text(at, HEIGHT - BOTTOM + 16, "middle", number(power)));
        }
        for (int power = y.low(); power <= y.high(); power++) {
            double at = y.at(Math.pow(10, power));
            svg.append(line(LEFT, at, WIDTH - RIGHT, at));
            svg.append(text(LEFT - 6, at + 4, "end", number(power)));
        }
        for (int i = 0; i < series.size(); i++) {
            Series line = series.get(i);
            String path = line.points().stream()
                    .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", x.at(p.x()), y.at(p.y())))
                    .collect(Collectors.joining(" "));
            svg.append(String.format(
                    Locale.ROOT,
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                    path,
                    line.colour()));
            line.points()
                    .forEach(p -> svg.append(String.format(
                            Locale.ROOT,
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                            x.at(p.x()),
                            y.at(p.y()),
                            line.colour())));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    LEFT + 8,
                    TOP + LEGEND_STEP * (i + 1),
                    line.colour(),
                    line.name()));
        }
        return svg.toString();
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                x1,
                y1,
                x2,
                y2);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
    }

    private static String number(int power) {
        return power < 0
                ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                : String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
    }

    /**
     * Whole powers of ten around numbers, and where these lie.
     *
     * @param low power
     * @param high power, above the low one
     * @param from pixel of the low power
     * @param to pixel of the high one
     */
    private record Axis(int low, int high, double from, double to) {

        static Axis of(List<Double> numbers, double from, double to) {
            int low = (int)
                    Math.floor(Math.log10(numbers.stream().min(Double::compare).orElseThrow()));
            int high = (int)
                    Math.ceil(Math.log10(numbers.stream().max(Double::compare).orElseThrow()));
            return new Axis(low, Math.max(low + 1, high), from, to);
        }

        double at(double number) {
            return from + (to - from) * (Math.log10(number) - low) / (high - low);
        }
    }
}
