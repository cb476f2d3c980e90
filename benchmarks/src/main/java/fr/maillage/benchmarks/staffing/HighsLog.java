package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.peers.Incumbent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What HiGHS writes about a search. It is the only way to its bound: OR-Tools gives out the value of the plan in its place,
 * also of one that is not optimal.
 *
 * @param incumbents its plans, the time in tenths of a second after its start
 * @param bound the last that it gives; null where it gives none
 */
record HighsLog(List<Incumbent> incumbents, @Nullable Double bound) {

    private static final int MILLIS_PER_SECOND = 1000;

    /** BestBound, BestSol, Gap, three numbers of cuts, iterations of the LP and seconds, at the end of a row. */
    private static final Pattern ROW =
            Pattern.compile("(?<bound>-?[0-9.e+]+|-?inf) +(?<value>-?[0-9.e+]+|-?inf) +(?:[0-9.]+%|Large|inf)"
                    + "(?: +[0-9]+){4} +(?<seconds>[0-9.]+)s$");

    private static final Pattern LAST_BOUND = Pattern.compile("^ +Dual bound +(?<bound>-?[0-9.e+]+)$");

    HighsLog {
        incumbents = List.copyOf(incumbents);
    }

    /** Reads the lines. */
    static HighsLog of(List<String> lines) {
        List<Incumbent> incumbents = new ArrayList<>();
        Double bound = null;
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            Matcher last = LAST_BOUND.matcher(line);
            if (last.find()) {
                bound = Double.valueOf(last.group("bound"));
            } else if (row.find() && !row.group("value").endsWith("inf")) {
                long value = Math.round(Double.parseDouble(row.group("value")));
                if (incumbents.isEmpty() || value < incumbents.getLast().value()) {
                    double seconds = Double.parseDouble(row.group("seconds"));
                    incumbents.add(new Incumbent(Math.round(MILLIS_PER_SECOND * seconds), value));
                }
            }
        }
        return new HighsLog(incumbents, bound);
    }
}
