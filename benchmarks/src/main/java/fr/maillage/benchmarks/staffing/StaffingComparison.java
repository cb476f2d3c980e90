package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.JsonLine;
import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.peers.Incumbent;
import fr.maillage.domain.staffing.StaffingObjective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Several solvers on one problem.
 *
 * @param name of the problem
 * @param runs one for each solver
 */
record StaffingComparison(String name, StaffingCase made, long seed, List<AuditedRun> runs) {

    private static final double MILLIS_PER_SECOND = 1000;
    private static final double PERCENT = 100;
    private static final double SMALLEST = 1e-9;

    StaffingComparison {
        runs = List.copyOf(runs);
    }

    /** The least audited value of a plan that breaks no rule. */
    OptionalLong findBest() {
        return runs.stream()
                .map(AuditedRun::findValid)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .min();
    }

    /** The greatest bound that any solver gives. */
    OptionalDouble findBound() {
        return runs.stream()
                .map(each -> each.run().bound())
                .filter(Objects::nonNull)
                .mapToDouble(bound -> bound)
                .max();
    }

    /** What cannot be: sums that differ from the audit's, and bounds above a plan's value. */
    List<String> listContradictions() {
        List<String> wrong = new ArrayList<>();
        OptionalLong best = findBest();
        for (AuditedRun each : runs) {
            if (!each.isAgreed()) {
                wrong.add(String.format(
                        Locale.ROOT,
                        "%s says that its plan costs %.1f, the audit says %d",
                        each.solver(),
                        each.run().told(),
                        each.findValue(StaffingObjective.COST).orElseThrow()));
            }
            if (best.isPresent() && !each.allows(best.getAsLong())) {
                wrong.add(String.format(
                        Locale.ROOT,
                        "%s has a bound of %.1f, and there is a plan of %d",
                        each.solver(),
                        each.run().bound(),
                        best.getAsLong()));
            }
        }
        return wrong;
    }

    /** One JSON object on a line for each solver. */
    List<String> toJson() {
        return runs.stream().map(this::toJson).toList();
    }

    private String toJson(AuditedRun audited) {
        StaffingRun run = audited.run();
        List<Incumbent> incumbents = run.incumbents();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("problem", name);
        members.put("postes", made.problem().postes().size());
        members.put("units", made.problem().units().size());
        members.put("needs", made.problem().needs().size());
        members.put("seed", seed);
        members.put("solver", audited.solver());
        members.put("value", boxed(audited.findValue(StaffingObjective.COST)));
        members.put("shortage", boxed(audited.findValue(StaffingObjective.SHORTAGE)));
        members.put(
                "breaches",
                audited.audit() == null ? null : audited.audit().breaches().size());
        members.put("told", run.told());
        members.put("bound", run.bound());
        members.put("optimal", run.isProven());
        members.put("bestBound", findBound().isPresent() ? findBound().getAsDouble() : null);
        members.put("gap", gap(audited));
        members.put(
                "millisToFirst",
                incumbents.isEmpty() ? null : incumbents.getFirst().millis());
        members.put(
                "millisToLast",
                incumbents.isEmpty() ? null : incumbents.getLast().millis());
        members.put("millis", run.millis());
        members.put(
                "incumbents",
                incumbents.stream()
                        .map(incumbent -> List.of(incumbent.millis(), incumbent.value()))
                        .toList());
        return JsonLine.of(members);
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /** To the greatest bound, as a part of the value; null without a plan that keeps to the rules, or a bound. */
    private @Nullable Double gap(AuditedRun audited) {
        OptionalLong value = audited.findValid();
        OptionalDouble bound = findBound();
        return value.isEmpty() || bound.isEmpty()
                ? null
                : ((double) value.getAsLong() - bound.getAsDouble()) / Math.max(SMALLEST, (double) value.getAsLong());
    }

    /** A row of the table: the problem, the greatest bound, and a cell for each solver. */
    String toMarkdown() {
        List<String> cells = new ArrayList<>();
        cells.add(String.format(
                Locale.ROOT, "%s, %d units", name, made.problem().units().size()));
        cells.add(
                findBound().isPresent()
                        ? String.format(Locale.ROOT, "%,.0f", findBound().getAsDouble())
                        : "none");
        runs.forEach(each -> cells.add(cell(each)));
        return "| " + String.join(" | ", cells) + " |";
    }

    private String cell(AuditedRun audited) {
        OptionalLong value = audited.findValid();
        List<Incumbent> incumbents = audited.run().incumbents();
        String end = seconds(audited.run().millis());
        if (audited.audit() != null && value.isEmpty()) {
            return audited.audit().breaches().size() + " rules broken after " + end;
        }
        if (value.isEmpty()) {
            return "no plan in " + end;
        }
        Double gap = gap(audited);
        StringBuilder cell = new StringBuilder(String.format(Locale.ROOT, "%,d", value.getAsLong()));
        if (gap != null) {
            cell.append(String.format(Locale.ROOT, " (%.2f %%)", PERCENT * Math.max(0, gap)));
        }
        if (!incumbents.isEmpty()) {
            cell.append("; first after ")
                    .append(seconds(incumbents.getFirst().millis()))
                    .append(", last after ")
                    .append(seconds(incumbents.getLast().millis()));
        }
        return cell + (audited.run().isProven() ? ", proven in " + end : "");
    }

    private static String seconds(long millis) {
        return String.format(
                Locale.ROOT, millis < 10 * MILLIS_PER_SECOND ? "%.2f s" : "%.0f s", millis / MILLIS_PER_SECOND);
    }

    /** The head of the table. */
    static String head(List<String> solvers) {
        return "| problem | bound | " + String.join(" | ", solvers) + " |\n| --- | --- |"
                + " --- |".repeat(solvers.size());
    }
}
