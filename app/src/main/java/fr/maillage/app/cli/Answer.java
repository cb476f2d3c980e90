package fr.maillage.app.cli;

import fr.maillage.app.study.NetworkResult;
import fr.maillage.app.study.RotaResult;
import fr.maillage.app.study.RunResult;
import fr.maillage.app.study.ScenarioInput;
import fr.maillage.app.study.StaffingResult;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.network.Components;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a plan says on the terminal: the page to open, what residents get, and how sure that is. */
final class Answer {

    /** So many communes are named; the summary names all. */
    private static final int MOST_NAMED = 25;

    private static final int MOST_SIZES = 5;

    /** What is smaller than that would be shown as nought. */
    private static final double LEAST_PERCENT = 0.01;

    private Answer() {}

    /**
     * The lines.
     *
     * @param target the folder of the run
     */
    static List<String> lines(Path target, ScenarioInput input, RunResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(target.resolve("report.html").toString());
        NetworkResult network = result.network();
        if (network != null) {
            lines.addAll(network(input, network));
        }
        StaffingResult staffing = result.staffing();
        if (staffing != null) {
            lines.addAll(StaffingAnswer.lines(staffing));
        }
        RotaResult rota = result.rota();
        if (rota != null) {
            lines.addAll(RotaAnswer.lines(rota));
        }
        return lines;
    }

    private static List<String> network(ScenarioInput input, NetworkResult result) {
        NetworkFigures figures = result.audit().figures();
        NetworkRules rules = input.scenario().networkRules();
        List<String> lines = new ArrayList<>();
        int points = result.plan().accueilPoints().size();
        lines.add(String.format(
                Locale.ROOT,
                "%s; %,d of %,d residents within %s km; mean %.3f km, farthest %.3f km",
                count(points, "point"),
                figures.coveredPopulation(),
                figures.population(),
                km(rules.targetMm()),
                figures.meanMm() / 1e6,
                figures.maxMm() / 1e6));
        if (!figures.tooFar().isEmpty()) {
            lines.add(tooFar(input.territory(), figures));
        }
        result.plan().outcomes().forEach(outcome -> lines.add(ProgressLine.text(outcome)));
        if (rules.isTargetHard() || rules.objectives().contains(Objective.POINTS)) {
            lines.addAll(components(input.territory(), rules, result.components()));
        }
        if (result.territories() != null) {
            lines.addAll(TerritoryAnswer.lines(result.territories()));
        }
        result.listBreaches().forEach(breach -> lines.add(breach(breach.rule(), breach.sentence())));
        return lines;
    }

    /** A hard rule that is broken. */
    static String breach(Enum<?> rule, String sentence) {
        return "rule broken: " + rule.name().toLowerCase(Locale.ROOT) + ": " + sentence;
    }

    private static String tooFar(Territory territory, NetworkFigures figures) {
        long residents = figures.tooFar().stream()
                .mapToLong(insee ->
                        territory.communes().get(territory.getIndex(insee)).population())
                .sum();
        return String.format(
                Locale.ROOT,
                "at least so far: %s with %,d residents %s farther than %,.3f km from any point, and %s as that far",
                count(figures.tooFar().size(), "commune"),
                residents,
                figures.tooFar().size() == 1 ? "is" : "are",
                Distances.TOO_FAR / 1e6,
                figures.tooFar().size() == 1 ? "counts" : "count");
    }

    /** Nothing of a territory that is all of one part. */
    private static List<String> components(Territory territory, NetworkRules rules, Components components) {
        List<String> lines = new ArrayList<>();
        List<Integer> sizes = components.sizes();
        if (sizes.size() > 1) {
            String first = sizes.stream()
                    .limit(MOST_SIZES)
                    .map(size -> String.format(Locale.ROOT, "%,d", size))
                    .collect(Collectors.joining(", "));
            String rest = sizes.size() > MOST_SIZES ? ", and " + (sizes.size() - MOST_SIZES) + " more" : "";
            lines.add(sizes.size() + " components, farther than " + km(rules.targetMm()) + " km from each other: of "
                    + first + " communes" + rest);
        }
        if (!components.alone().isEmpty()) {
            lines.add(count(components.alone().size(), "commune")
                    + (components.alone().size() == 1 ? " covers only itself: " : " cover only themselves: ")
                    + names(territory, components.alone()));
        }
        if (!components.outOfReach().isEmpty()) {
            lines.add(count(components.outOfReach().size(), "commune") + " within the target of no candidate: "
                    + names(territory, components.outOfReach()));
        }
        return lines;
    }

    private static String names(Territory territory, List<String> codes) {
        String first = codes.stream()
                .limit(MOST_NAMED)
                .map(insee -> territory.communes().get(territory.getIndex(insee)))
                .map(Commune::name)
                .collect(Collectors.joining(", "));
        return codes.size() > MOST_NAMED ? first + ", and " + (codes.size() - MOST_NAMED) + " more" : first;
    }

    /** A gap that is not proven to be nought, relative to the value: never 0.00 %. */
    static String gap(long value, long bound) {
        double percent = 100.0 * Math.abs(value - bound) / Math.max(1, Math.abs(value));
        return value != bound && percent < LEAST_PERCENT ? "< 0.01 %" : String.format(Locale.ROOT, "%.2f %%", percent);
    }

    static String count(long count, String noun) {
        return Found.count(count, noun);
    }

    /** A target as it was given: one decimal, or as many as it takes. */
    private static String km(int mm) {
        BigDecimal km = BigDecimal.valueOf(mm, 6).stripTrailingZeros();
        return km.setScale(Math.clamp(km.scale(), 1, 3), RoundingMode.HALF_UP).toPlainString();
    }
}
