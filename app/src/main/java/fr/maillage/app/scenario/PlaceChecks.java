package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether the places that a scenario names exist, and lie in its départements. */
final class PlaceChecks {

    private final Values values;
    private final Gazetteer gazetteer;
    private final Faults faults;
    private final SortedSet<String> departements = new TreeSet<>();

    private PlaceChecks(Values values, Gazetteer gazetteer, Faults faults) {
        this.values = values;
        this.gazetteer = gazetteer;
        this.faults = faults;
    }

    /** The scenario's départements, if all of them are known. */
    static Optional<SortedSet<String>> check(Values values, Gazetteer gazetteer, Faults faults) {
        PlaceChecks checks = new PlaceChecks(values, gazetteer, faults);
        boolean isGroundKnown = checks.departements();
        PlaceNames names = new PlaceNames(gazetteer, checks.departements, isGroundKnown, faults);
        boolean areSitesKnown = isGroundKnown;
        for (String list : List.of(ValueChecks.CANDIDATES, ValueChecks.OPEN, ValueChecks.CLOSED)) {
            areSitesKnown &= checks.communes(list, names);
        }
        checks.communes("before.points", names);
        if (isGroundKnown) {
            checks.before(names);
        }
        if (areSitesKnown && (values.isGood(ValueChecks.CANDIDATES) || !values.isWritten(ValueChecks.CANDIDATES))) {
            checks.sites(names);
        }
        return isGroundKnown ? Optional.of(checks.departements) : Optional.empty();
    }

    /** Whether all of them are known. */
    private boolean departements() {
        List<ScalarNode> nodes = values.listScalars("departement");
        SortedSet<String> known = gazetteer.listDepartements();
        if (nodes.size() == 1 && nodes.getFirst().text().equals(Scenario.FRANCE)) {
            departements.addAll(known);
            return true;
        }
        boolean isGood = values.isGood("departement");
        for (ScalarNode node : nodes) {
            if (known.contains(node.text())) {
                departements.add(node.text());
            } else {
                isGood = false;
                faults.add(unknownDepartement(node, known));
            }
        }
        return isGood;
    }

    private static Fault unknownDepartement(ScalarNode node, SortedSet<String> known) {
        if (node.text().equals(Scenario.FRANCE)) {
            return ScenarioFault.CLASHING_KEYS.at(
                    node.place(), "france beside other départements", "france alone", "Take the others out.");
        }
        return ScenarioFault.UNKNOWN_DEPARTEMENT.at(
                node.place(), Found.quote(node.text()), expected(known), advice(node.text(), known));
    }

    /** What a département may be. */
    static String expected(SortedSet<String> known) {
        return "one of the " + known.size() + " départements of the commune table, such as "
                + Found.quote(known.isEmpty() ? "" : known.first()) + ", or france";
    }

    /** What was probably meant by an unknown département. */
    static String advice(String code, SortedSet<String> known) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        String padded = upper.length() == 1 ? "0" + upper : upper.replaceFirst("^0(?=..$)", "");
        if (known.contains(padded)) {
            return "Did you mean " + Found.quote(padded) + "?";
        }
        if (upper.equals("FRANCE")) {
            return "Write france in small letters.";
        }
        if (upper.equals("20")) {
            return "Corsica's are \"2A\" and \"2B\".";
        }
        return "Use the département's code, such as \"79\" for Deux-Sèvres; the name is not understood.";
    }

    /** Whether all communes of a list are known and of the scenario's départements. */
    private boolean communes(String path, PlaceNames names) {
        if (path.equals(ValueChecks.CANDIDATES) && ScenarioResolver.isCandidatesWord(values)) {
            return true;
        }
        boolean isGood = true;
        for (ScalarNode node : values.listScalars(path)) {
            isGood &= names.findCommune(node).isPresent();
        }
        return isGood;
    }

    private void before(PlaceNames names) {
        int communes = names.listCommunes().size();
        values.findInt("before.count")
                .filter(count -> count > communes)
                .ifPresent(count -> faults.add(ScenarioFault.MORE_POINTS_THAN_CANDIDATES.at(
                        values.placeOf("before.count"),
                        count + " points",
                        "at most the " + communes + " communes of " + names.ground(),
                        "Lower the count.")));
    }

    private void sites(PlaceNames names) {
        SortedMap<String, String> candidates =
                ScenarioResolver.candidates(ScenarioResolver.candidates(values), departements, gazetteer);
        Set<String> sites = new HashSet<>(candidates.keySet());
        sites.addAll(values.listTexts(ValueChecks.OPEN));
        values.listTexts(ValueChecks.CLOSED).forEach(sites::remove);
        Optional<Integer> count = values.findInt(ValueChecks.COUNT).filter(n -> ValueChecks.isCountRead(values));
        if (sites.isEmpty()) {
            faults.add(ScenarioFault.NO_CANDIDATES.at(
                    values.placeOf(ValueChecks.CANDIDATES),
                    "no commune of " + names.ground() + " where a point may stand",
                    "at least one",
                    "Choose other candidates, such as candidates: chefs-lieux, or close fewer communes."));
        } else if (count.isPresent() && count.orElseThrow() > sites.size()) {
            faults.add(ScenarioFault.MORE_POINTS_THAN_CANDIDATES.at(
                    values.placeOf(ValueChecks.COUNT),
                    count.orElseThrow() + " points",
                    "at most the " + sites.size() + " communes where one may stand",
                    "Lower the count, or allow more candidates."));
        }
    }
}
