package fr.maillage.benchmarks.peers;

import fr.maillage.benchmarks.JsonLine;
import fr.maillage.benchmarks.location.PosedInstance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Several solvers on one instance, the engine first.
 *
 * @param instance that they solved
 * @param best known, in the engine's whole numbers
 * @param runs one for each solver
 */
record Comparison(PosedInstance instance, long best, List<PeerRun> runs) {

    private static final double MILLIS_PER_SECOND = 1000;

    Comparison {
        runs = List.copyOf(runs);
    }

    /**
     * A comparison by the best value that is known or was found.
     *
     * @param known in the units of the instance; null where nothing is known
     */
    static Comparison of(PosedInstance instance, @Nullable BigDecimal known, List<PeerRun> runs) {
        boolean isMaximised = instance.isMaximised();
        List<Long> values = new ArrayList<>();
        runs.forEach(run -> run.findValue().ifPresent(values::add));
        if (known != null) {
            values.add(known.movePointRight(instance.decimals()).longValue());
        }
        long best = values.stream()
                .mapToLong(Long::longValue)
                .reduce((a, b) -> isMaximised ? Math.max(a, b) : Math.min(a, b))
                .orElseThrow(() -> new IllegalStateException("No solver found a plan of " + instance.file()));
        return new Comparison(instance, best, runs);
    }

    /** One JSON object on a line for each solver. */
    List<String> toJson() {
        return runs.stream().map(this::toJson).toList();
    }

    @SuppressWarnings("NullAway") // a map of the JDK takes null values, which its annotations cannot say here
    private String toJson(PeerRun run) {
        OptionalLong value = run.findValue();
        OptionalLong toBest = run.findMillisTo(best, instance.isMaximised());
        Double bound = run.bound();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", instance.file());
        members.put("problem", instance.question().problem().key());
        members.put("n", instance.problem().size());
        members.put("p", instance.count());
        members.put("solver", run.solver());
        members.put("value", value.isPresent() ? instance.inUnits(value.getAsLong()) : null);
        members.put(
                "bound", bound == null || !Double.isFinite(bound) ? null : bound / Math.pow(10, instance.decimals()));
        members.put("optimal", run.isProven());
        members.put("best", instance.inUnits(best));
        members.put("millisToBest", toBest.isPresent() ? toBest.getAsLong() : null);
        members.put("millis", run.millis());
        members.put(
                "incumbents",
                run.incumbents().stream()
                        .map(incumbent -> List.of(incumbent.millis(), instance.inUnits(incumbent.value())))
                        .toList());
        return JsonLine.of(members);
    }

    /** A row of the table: the instance, the best value, and a cell for each solver. */
    String toMarkdown() {
        List<String> cells = new ArrayList<>();
        String file = instance.file();
        cells.add(file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.[a-z]+$", "")
                + ", " + instance.question().problem().key()
                + (instance.count() == null ? "" : ", p = " + instance.count()));
        cells.add(instance.inUnits(best).toPlainString());
        runs.forEach(run -> cells.add(cell(run)));
        return "| " + String.join(" | ", cells) + " |";
    }

    private String cell(PeerRun run) {
        OptionalLong toBest = run.findMillisTo(best, instance.isMaximised());
        OptionalLong value = run.findValue();
        if (value.isEmpty()) {
            return "no plan in " + seconds(run.millis()) + " s";
        }
        if (toBest.isEmpty()) {
            double off = Math.abs(value.getAsLong() - best) / Math.max(1e-9, Math.abs((double) best));
            return twoDigits(100 * off) + " % off after " + seconds(run.millis()) + " s";
        }
        String proof = run.isProven() ? ", proven in " + seconds(run.millis()) + " s" : "";
        return seconds(toBest.getAsLong()) + " s" + ratio(run, toBest.getAsLong()) + proof;
    }

    /** How many times as long as the first solver it took to the best value. */
    private String ratio(PeerRun run, long millis) {
        OptionalLong first = runs.getFirst().findMillisTo(best, instance.isMaximised());
        if (run.equals(runs.getFirst()) || first.isEmpty()) {
            return "";
        }
        return " (× " + twoDigits(Math.max(1, millis) / (double) Math.max(1, first.getAsLong())) + ")";
    }

    private static String twoDigits(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(2));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String seconds(long millis) {
        return String.format(
                Locale.ROOT, millis < 10 * MILLIS_PER_SECOND ? "%.2f" : "%.0f", millis / MILLIS_PER_SECOND);
    }

    /** The head of the table. */
    static String head(List<String> solvers) {
        return "| instance | best | " + String.join(" | ", solvers) + " |\n| --- | --- |"
                + " --- |".repeat(solvers.size());
    }
}
