package fr.maillage.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What each agent bears, from the least to the most, with the mean as a line; nobody is named. */
final class LoadChart {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 340;
    private static final int LEFT = 60;
    private static final int RIGHT = 110;
    private static final int TOP = 12;
    private static final int BOTTOM = 34;

    /** In each bar there is room for its hours up to so many bars. */
    private static final int MOST_LABELLED = 26;

    private static final int LABEL_ABOVE_AXIS = 8;

    private final List<Long> hours;
    private final long meanHours;
    private final double lowest;
    private final double highest;
    private final Words words;

    /** @param hours ascending, at least one */
    LoadChart(List<Long> hours, long meanHours, Words words) {
        this.hours = hours;
        this.meanHours = meanHours;
        this.words = words;
        lowest = Math.min(0, hours.getFirst());
        highest = Math.max(1, hours.getLast());
    }

    /** @param id that no other drawing of the page has */
    Html toHtml(String id) {
        String name = words.say("load.chart");
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("title").attr("id", id + "-name").of(name));
        parts.add(Html.tag("desc")
                .attr("id", id + "-description")
                .of(words.say(
                        "load.chart.description",
                        words.whole(hours.size()),
                        hours(hours.getFirst()),
                        hours(hours.getLast()),
                        hours(meanHours))));
        bars(parts);
        parts.add(line("axis", y(0)));
        parts.add(text("load-label", LEFT - 8, y(0) + 4, "end", "0"));
        double mean = y((double) meanHours);
        parts.add(line("mean", mean));
        parts.add(text("load-mean", WIDTH - RIGHT + 8, mean - 2, "start", words.say("load.mean.short")));
        parts.add(text("load-mean", WIDTH - RIGHT + 8, mean + 13, "start", hours(meanHours)));
        parts.add(text("load-label", LEFT, HEIGHT - 8, "start", words.say("load.least")));
        parts.add(text("load-label", WIDTH - RIGHT, HEIGHT - 8, "end", words.say("load.most")));
        Html drawing = Html.tag("svg")
                .attr("class", "load")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "img")
                .attr("aria-labelledby", id + "-name " + id + "-description")
                .of(parts);
        return Html.tag("div")
                .attr("class", "scroll")
                .attr("role", "region")
                .attr("aria-label", name)
                .attr("tabindex", "0")
                .of(drawing);
    }

    private void bars(List<Html> parts) {
        double step = (double) (WIDTH - LEFT - RIGHT) / hours.size();
        double gap = Math.min(8, step * 0.18);
        for (int k = 0; k < hours.size(); k++) {
            long each = hours.get(k);
            double x = LEFT + k * step + gap / 2;
            double top = y(Math.max(0.0, (double) each));
            parts.add(Html.tag("rect")
                    .attr("class", "share")
                    .attr("x", number(x))
                    .attr("y", number(top))
                    .attr("width", number(step - gap))
                    .attr("height", number(Math.max(1, y(Math.min(0.0, (double) each)) - top)))
                    .of());
            if (hours.size() <= MOST_LABELLED) {
                parts.add(text(
                        each > 0 ? "load-hours" : "load-label",
                        x + (step - gap) / 2,
                        y(0) - LABEL_ABOVE_AXIS,
                        "middle",
                        words.whole(each)));
            }
        }
    }

    private double y(double value) {
        return TOP + (highest - value) / (highest - lowest) * (HEIGHT - TOP - BOTTOM);
    }

    private String hours(long hours) {
        return words.say("n.hours", words.whole(hours));
    }

    private static Html line(String css, double y) {
        return Html.tag("line")
                .attr("class", css)
                .attr("x1", Integer.toString(LEFT - 4))
                .attr("x2", Integer.toString(WIDTH - RIGHT + 4))
                .attr("y1", number(y))
                .attr("y2", number(y))
                .of();
    }

    private static Html text(String css, double x, double y, String anchor, String text) {
        return Html.tag("text")
                .attr("class", css)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .of(text);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
