package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.key.KeyPaths;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the values of a scenario have to be to each other, whatever the territory. */
final class ValueChecks {

    static final String COUNT = "network.accueilPoints.count";
    static final String MAX_COUNT = "network.accueilPoints.maxCount";
    static final String OBJECTIVE = "network.accueilPoints.objective";
    static final String CANDIDATES = "network.accueilPoints.candidates";
    static final String OPEN = "network.accueilPoints.open";
    static final String CLOSED = "network.accueilPoints.closed";

    private final Values values;
    private final Faults faults;
    private final Hints hints = new Hints();

    private ValueChecks(Values values, Faults faults) {
        this.values = values;
        this.faults = faults;
    }

    static void check(Values values, Faults faults) {
        ValueChecks checks = new ValueChecks(values, faults);
        checks.measure();
        checks.counts();
        checks.doubled("departement", values.listScalars("departement"));
        for (String list : List.of(OBJECTIVE, CANDIDATES, OPEN, CLOSED, "before.points")) {
            checks.doubled(list, values.listScalars(list));
        }
        checks.keptAndClosed();
        checks.before();
        checks.assumptions();
        TerritoryChecks.check(values, faults);
        values.findMap(StaffingDocument.STAFFING).ifPresent(staffing -> StaffingChecks.check(staffing, faults));
        RotaValueChecks.check(values, faults);
    }

    private void measure() {
        values.findScalar("distance.measure")
                .filter(node -> List.of("matrix", "osm").contains(node.text()))
                .ifPresent(node -> faults.add(ScenarioFault.NOT_IN_THIS_VERSION.at(
                        node.place(),
                        "the measure " + node.text(),
                        "geodesic",
                        "This version has no road distances; distance.detourFactor stands for them.")));
    }

    private void counts() {
        boolean isCountRead = isCountRead(values);
        if (isCountRead && values.isGood(OBJECTIVE) && !values.isWritten(COUNT) && !values.isWritten(MAX_COUNT)) {
            faults.add(ScenarioFault.MISSING_KEY.at(
                    values.placeOf("network.accueilPoints"),
                    "neither count nor maxCount",
                    COUNT + ", except where points is an objective",
                    "Add it, such as count: 40, or name the objective points."));
        }
        Optional<Integer> count = values.findInt(COUNT).filter(n -> isCountRead);
        Optional<Integer> most = values.findInt(MAX_COUNT);
        if (count.isPresent() && most.isPresent() && most.orElseThrow() < count.orElseThrow()) {
            faults.add(ScenarioFault.MAX_BELOW_COUNT.at(
                    values.placeOf(MAX_COUNT),
                    "maxCount " + most.orElseThrow(),
                    "at least the count, " + count.orElseThrow(),
                    "Raise it, or take it out."));
        }
        int kept = new HashSet<>(values.listTexts(OPEN)).size();
        belowKept(COUNT, count, kept);
        belowKept(MAX_COUNT, most, kept);
    }

    /** The count is not read where the fewest points are looked for. */
    static boolean isCountRead(Values values) {
        return !values.listTexts(OBJECTIVE).contains("points");
    }

    private void belowKept(String path, Optional<Integer> count, int kept) {
        if (count.isPresent() && count.orElseThrow() < kept) {
            faults.add(ScenarioFault.COUNT_BELOW_KEPT.at(
                    values.placeOf(path),
                    count.orElseThrow() + " points",
                    "at least the " + kept + " kept open",
                    "Raise it, or shorten " + OPEN + "."));
        }
    }

    private void doubled(String path, List<ScalarNode> nodes) {
        doubled(path, nodes, faults);
    }

    /** A fault for each text of a list that stands there already. */
    static void doubled(String path, List<ScalarNode> nodes, Faults faults) {
        Map<String, ScalarNode> first = new HashMap<>();
        for (ScalarNode node : nodes) {
            ScalarNode earlier = first.putIfAbsent(node.text(), node);
            if (earlier != null) {
                faults.add(ScenarioFault.DOUBLED_CODE.at(
                        node.place(),
                        Found.plain(node.text()) + " again",
                        "each once in " + path + "; it stands already at " + earlier.place(),
                        "Take one of the two out."));
            }
        }
    }

    private void keptAndClosed() {
        Set<String> kept = new HashSet<>(values.listTexts(OPEN));
        for (ScalarNode node : values.listScalars(CLOSED)) {
            if (kept.contains(node.text())) {
                faults.add(ScenarioFault.KEPT_AND_CLOSED.at(
                        node.place(),
                        Found.plain(node.text()) + " closed, and kept open at " + values.placeOf(OPEN),
                        "a commune in one of the two at most",
                        "Take it out of " + OPEN + " or of " + CLOSED + "."));
            }
        }
    }

    private void before() {
        boolean isRule = values.isWritten("before.rule");
        if (isRule && values.isWritten("before.points")) {
            faults.add(ScenarioFault.CLASHING_KEYS.at(
                    values.placeOf("before.points"),
                    "both before.rule and before.points",
                    "one of the two",
                    "Take out before.points to have the rule make them, or before.rule and before.count."));
        } else if (isRule != values.isWritten("before.count") && values.isWritten("before")) {
            faults.add(
                    isRule
                            ? ScenarioFault.MISSING_KEY.at(
                                    values.placeOf("before"),
                                    "no before.count",
                                    "before.count, a whole number from 1",
                                    "Add how many points the rule makes, such as count: 44")
                            : ScenarioFault.CLASHING_KEYS.at(
                                    values.placeOf("before.count"),
                                    "before.count without before.rule",
                                    "before.count beside before.rule only",
                                    "Add rule: most-populated, or take the count out."));
        }
    }

    private void assumptions() {
        for (Values assumption : values.listMaps("assumptions")) {
            assumption
                    .findScalar("path")
                    .filter(path -> !KeyPaths.isKnown(path.text()))
                    .ifPresent(path -> faults.add(ScenarioFault.UNKNOWN_PATH.at(
                            path.place(),
                            "the path " + Found.quote(path.text()),
                            "the path of a key of scenarios",
                            hints.find(() -> KeyPaths.findNearest(path.text()))
                                    .map(known -> "Did you mean " + known + "?")
                                    .orElse("docs/scenario-reference.md lists them."))));
        }
    }
}
