package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.FictionalTableau;
import fr.maillage.domain.staffing.Metier;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the métiers, pôles and teams that a scenario speaks of are those that it lists. */
final class StaffingNames {

    private final Values staffing;
    private final Map<String, Metier> metiers;
    private final Faults faults;
    private final Hints hints = new Hints();

    private StaffingNames(Values staffing, Faults faults) {
        this.staffing = staffing;
        this.metiers = metiers(staffing);
        this.faults = faults;
    }

    static void check(Values staffing, Faults faults) {
        StaffingNames names = new StaffingNames(staffing, faults);
        // A métier whose name is not good may be the one that is missed elsewhere.
        if (staffing.listMaps("metiers").stream()
                .allMatch(metier -> metier.findText("metier").isPresent())) {
            names.metiers();
            names.transformations();
            names.created();
        }
        names.units("pole", "organisation.poles", ScenarioFault.UNKNOWN_POLE);
        names.units("team", "organisation.teams", ScenarioFault.UNKNOWN_TEAM);
    }

    /**
     * Every known métier: those of a fictional tableau, then those listed, which come before them. Only what is good of
     * them is read.
     */
    static Map<String, Metier> metiers(Values staffing) {
        Map<String, Metier> metiers = new LinkedHashMap<>();
        if (StaffingDocument.isFictional(staffing)) {
            FictionalTableau.listMetiers().forEach(metier -> metiers.put(metier.name(), metier));
        }
        StaffingDocument.metiers(staffing).forEach(metier -> metiers.put(metier.name(), metier));
        return metiers;
    }

    private void metiers() {
        for (String list : List.of("needs", "quorums", "budget.created", "budget.suppressed", "vacancies.byMetier")) {
            staffing.listMaps(list).forEach(each -> metiers(each.listScalars("metier")));
        }
        for (Values each : staffing.listMaps("transformations")) {
            metiers(each.listScalars("from"));
            metiers(each.listScalars("to"));
        }
        metiers(staffing.listScalars("guichets.metiers"));
        metiers(staffing.listScalars("amounts.caseload"));
    }

    private void metiers(List<ScalarNode> nodes) {
        for (ScalarNode node : nodes) {
            if (!metiers.containsKey(node.text())) {
                faults.add(ScenarioFault.UNKNOWN_METIER.at(
                        node.place(),
                        Found.quote(node.text()),
                        "a métier of staffing.metiers",
                        meant(
                                node.text(),
                                metiers.keySet(),
                                "List it there: - {metier: " + Found.plain(node.text()) + "}")));
            }
        }
    }

    private String meant(String word, Collection<String> known, String orElse) {
        return hints.find(word, known).map(near -> "Did you mean " + near + "?").orElse(orElse);
    }

    private void transformations() {
        for (Values each : staffing.listMaps("transformations")) {
            Optional<Metier> from = each.findText("from").map(metiers::get);
            Optional<Metier> to = each.findText("to").map(metiers::get);
            if (from.isEmpty() || to.isEmpty()) {
                continue;
            }
            Set<String> before = from.orElseThrow().cadres();
            Set<String> after = to.orElseThrow().cadres();
            if (from.equals(to)) {
                faults.add(ScenarioFault.SAME_METIER.at(
                        each.placeOf("to"),
                        Found.quote(to.orElseThrow().name()) + " from and to",
                        "two métiers",
                        "Correct one of them, or take the transformation out."));
            } else if (!before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after)) {
                faults.add(
                        ScenarioFault.NO_COMMON_CADRE.at(
                                each.placeOf("to"),
                                cadres(before) + " before, " + cadres(after) + " after",
                                "a cadre d'emplois that both métiers take",
                                "A poste keeps its cadre: suppress and create postes under budget instead, or correct the cadres."));
            }
        }
    }

    private static String cadres(Set<String> cadres) {
        return String.join(", ", cadres.stream().map(Found::plain).sorted().toList());
    }

    private void created() {
        for (Values each : staffing.listMaps("budget.created")) {
            Optional<Metier> metier = each.findText("metier").map(metiers::get);
            each.findScalar("cadre")
                    .filter(cadre -> metier.filter(
                                    m -> !m.cadres().isEmpty() && !m.cadres().contains(cadre.text()))
                            .isPresent())
                    .ifPresent(cadre -> faults.add(ScenarioFault.CADRE_NOT_OF_METIER.at(
                            cadre.place(),
                            Found.quote(cadre.text()),
                            "a cadre of " + metier.orElseThrow().name() + ": "
                                    + cadres(metier.orElseThrow().cadres()),
                            "Correct it, or add it to the cadres of the métier.")));
        }
    }

    private void units(String key, String list, ScenarioFault fault) {
        List<String> known = staffing.listMaps(list).stream()
                .map(unit -> unit.findText(key))
                .flatMap(Optional::stream)
                .toList();
        boolean isListGood =
                known.size() == staffing.listMaps(list).size() && (staffing.isGood(list) || !staffing.isWritten(list));
        for (Values need : staffing.listMaps("needs")) {
            need.findScalar(key)
                    .filter(node -> isListGood && !known.contains(node.text()))
                    .ifPresent(node -> faults.add(fault.at(
                            node.place(),
                            Found.quote(node.text()),
                            known.isEmpty()
                                    ? "the name of one of staffing." + list
                                    : "one of "
                                            + String.join(
                                                    ", ",
                                                    known.stream()
                                                            .map(Found::plain)
                                                            .toList()),
                            meant(node.text(), known, "Correct it, or add it to staffing." + list + "."))));
        }
    }
}
