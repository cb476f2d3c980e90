package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the values about staffing have to be to each other, whatever the ground and the tableau. */
final class StaffingChecks {

    private static final List<String> TARGETS = Stream.of(NeedSettings.Target.values())
            .filter(target -> target != NeedSettings.Target.LEAST)
            .map(NeedSettings.Target::key)
            .toList();

    private final Values staffing;
    private final Faults faults;

    private StaffingChecks(Values staffing, Faults faults) {
        this.staffing = staffing;
        this.faults = faults;
    }

    /** @param staffing the map {@link StaffingDocument#STAFFING} */
    static void check(Values staffing, Faults faults) {
        StaffingChecks checks = new StaffingChecks(staffing, faults);
        checks.tableau();
        checks.lists();
        checks.needs();
        checks.quorums();
        checks.together(staffing, "requests", List.of("perThousandResidents", "file"));
        checks.commuting();
        StaffingNames.check(staffing, faults);
    }

    private void clash(Values at, String path, String found, String advice) {
        faults.add(ScenarioFault.CLASHING_KEYS.at(at.placeOf(path), found, "one of the two", advice));
    }

    /** At most one of some keys of a map; the first two that are written are told. */
    private void together(Values at, String map, List<String> keys) {
        at.findMap(map).ifPresent(inner -> atMostOne(inner, keys));
    }

    private boolean atMostOne(Values at, List<String> keys) {
        List<String> written = keys.stream().filter(at::isWritten).toList();
        if (written.size() > 1) {
            clash(at, written.get(1), "both " + written.getFirst() + " and " + written.get(1), "Take one of them out.");
        }
        return written.size() <= 1;
    }

    private void tableau() {
        if (staffing.find("tableau").isEmpty()) {
            return;
        }
        boolean isFictional = StaffingDocument.isFictional(staffing);
        for (String key : isFictional ? List.of("sheet", "columns") : List.of("fictional")) {
            if (staffing.isWritten(key)) {
                clash(
                        staffing,
                        key,
                        (isFictional ? "a fictional tableau" : "a tableau in a file") + " and " + key,
                        isFictional
                                ? "Take " + key + " out: there is no file."
                                : "Take it out, or write tableau: fictional.");
            }
        }
        together(staffing, "fictional", List.of("seats", "antennes"));
        ValueChecks.doubled("fictional.seats", staffing.listScalars("fictional.seats"), faults);
        int antennes = staffing.isWritten("fictional.seats")
                ? staffing.listScalars("fictional.seats").size()
                : staffing.findInt("fictional.antennes").orElse(TableauSettings.Fictional.DEFAULT_ANTENNES);
        staffing.findInt("fictional.posts")
                .filter(posts -> posts < antennes)
                .ifPresent(posts -> faults.add(ScenarioFault.FEWER_POSTS_THAN_ANTENNES.at(
                        staffing.placeOf("fictional.posts"),
                        Found.count(posts, "poste"),
                        "at least one for each of the " + antennes + " antennes",
                        "Raise the number, or have fewer antennes.")));
    }

    private void lists() {
        List<ScalarNode> units = new ArrayList<>(names("organisation.poles", "pole"));
        units.addAll(names("organisation.teams", "team"));
        ValueChecks.doubled("poles and teams", units, faults);
        for (String list : List.of("organisation.poles", "organisation.teams")) {
            for (Values unit : staffing.listMaps(list)) {
                ValueChecks.doubled("continues", unit.listScalars("continues"), faults);
                ValueChecks.doubled("antennes", unit.listScalars("antennes"), faults);
            }
        }
        doubled("organisation.sites", "commune");
        doubled("metiers", "metier");
        for (Values metier : staffing.listMaps("metiers")) {
            ValueChecks.doubled("cadres", metier.listScalars("cadres"), faults);
            ValueChecks.doubled("qualifications", metier.listScalars("qualifications"), faults);
        }
        doubled("guichets.sites", "commune");
        doubled("budget.suppressed", "metier");
        doubled("vacancies.byMetier", "metier");
        pairs("transformations", "from", "to");
        pairs("fixed.units", "antenne", "pole");
        for (String list :
                List.of("guichets.metiers", "fixed.postes", "fixed.agents", "objectives", "amounts.caseload")) {
            ValueChecks.doubled(list, staffing.listScalars(list), faults);
        }
    }

    private List<ScalarNode> names(String list, String key) {
        return staffing.listMaps(list).stream()
                .map(each -> each.findScalar(key))
                .flatMap(Optional::stream)
                .toList();
    }

    private void doubled(String list, String key) {
        ValueChecks.doubled(list, names(list, key), faults);
    }

    /** A fault for each entry of a list that says the same of two keys as an earlier one. */
    private void pairs(String list, String one, String other) {
        List<String> seen = new ArrayList<>();
        for (Values each : staffing.listMaps(list)) {
            Optional<String> first = each.findText(one);
            Optional<String> second = each.findText(other);
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            String pair = first.orElseThrow() + " and " + second.orElseThrow();
            if (seen.contains(pair)) {
                faults.add(ScenarioFault.DOUBLED_CODE.at(
                        each.placeOf(one), pair + " again", "each pair once in " + list, "Take one of the two out."));
            }
            seen.add(pair);
        }
    }

    private void needs() {
        for (Values need : staffing.listMaps("needs")) {
            atMostOne(need, List.of("pole", "team"));
            if (need.isWritten("team")) {
                atMostOne(need, List.of("team", "antennes"));
            }
            ValueChecks.doubled("metier", need.listScalars("metier"), faults);
            ValueChecks.doubled("antennes", need.listScalars("antennes"), faults);
            boolean isOne = atMostOne(need, TARGETS);
            if (!need.isWritten("least") && TARGETS.stream().noneMatch(need::isWritten)) {
                faults.add(ScenarioFault.MISSING_KEY.at(
                        need.root().place(),
                        "neither least nor a target",
                        "least, or one of " + String.join(", ", TARGETS),
                        "Add one of them, such as etp: 3"));
            }
            Optional<Double> least = need.findDouble("least");
            Optional<Double> target = need.findDouble("etp");
            if (isOne && least.isPresent() && target.isPresent() && least.orElseThrow() > target.orElseThrow()) {
                faults.add(ScenarioFault.LEAST_ABOVE_TARGET.at(
                        need.placeOf("least"),
                        "at least " + need.findText("least").orElseThrow(),
                        "at most the target, " + need.findText("etp").orElseThrow(),
                        "Lower it, or raise etp."));
            }
        }
    }

    private void quorums() {
        List<String> seen = new ArrayList<>();
        for (Values quorum : staffing.listMaps("quorums")) {
            if (quorum.isWritten("exactly")) {
                for (String other : List.of("least", "most")) {
                    atMostOne(quorum, List.of("exactly", other));
                }
            }
            Optional<Integer> least = quorum.findInt("least");
            Optional<Integer> most = quorum.findInt("most");
            if (least.isPresent() && most.isPresent() && least.orElseThrow() > most.orElseThrow()) {
                faults.add(ScenarioFault.LEAST_ABOVE_MOST.at(
                        quorum.placeOf("least"),
                        "at least " + least.orElseThrow(),
                        "at most " + most.orElseThrow() + ", the most",
                        "Lower it, or raise most."));
            }
            Optional<String> metier = quorum.findText("metier");
            String per = quorum.findText("per").orElse("antenne");
            if (metier.isPresent() && seen.contains(metier.orElseThrow() + per)) {
                faults.add(ScenarioFault.DOUBLED_CODE.at(
                        quorum.placeOf("metier"),
                        metier.orElseThrow() + " per " + per + " again",
                        "each once in quorums",
                        "Make one of the two."));
            }
            seen.add(metier.orElse("") + per);
        }
    }

    private void commuting() {
        List<Values> steps = staffing.listMaps("commuting");
        boolean isGood = steps.stream()
                .allMatch(step -> step.findDouble("km").isPresent()
                        && step.findInt("pointsPerKm").isPresent());
        for (int k = 0; isGood && k < steps.size(); k++) {
            Values step = steps.get(k);
            int fromMm = StaffingDocument.fromMm(step);
            int points = step.findInt("pointsPerKm").orElseThrow();
            if (k == 0 && fromMm != 0) {
                notGrowing(step, "km", "the first step from " + km(step) + " km on", "from 0 km on");
            } else if (k > 0 && fromMm <= StaffingDocument.fromMm(steps.get(k - 1))) {
                notGrowing(
                        step,
                        "km",
                        km(step) + " km",
                        "more than " + km(steps.get(k - 1)) + ", where the step before it begins");
            } else if (k > 0 && points < steps.get(k - 1).findInt("pointsPerKm").orElseThrow()) {
                notGrowing(step, "pointsPerKm", points + " points", "at least as many as in the step before it");
            }
        }
    }

    private static String km(Values step) {
        return step.findText("km").orElseThrow();
    }

    private void notGrowing(Values step, String key, String found, String expected) {
        faults.add(ScenarioFault.STEPS_NOT_GROWING.at(
                step.placeOf(key), found, expected, "A farther kilometre never costs less than a nearer one."));
    }
}
