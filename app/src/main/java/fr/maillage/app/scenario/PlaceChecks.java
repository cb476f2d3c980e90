package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.territory.Commune;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the places that a scenario names exist, and lie in its départements. */
final class PlaceChecks {

    /** So many of those left out are named in a message. */
    private static final int NAMED = 3;

    private final Values values;
    private final Gazetteer gazetteer;
    private final Faults faults;
    private final SortedSet<String> departements = new TreeSet<>();
    private final Map<String, Commune> communesByName = new HashMap<>();
    private final Hints hints = new Hints();

    private PlaceChecks(Values values, Gazetteer gazetteer, Faults faults) {
        this.values = values;
        this.gazetteer = gazetteer;
        this.faults = faults;
    }

    static void check(Values values, Gazetteer gazetteer, Faults faults) {
        PlaceChecks checks = new PlaceChecks(values, gazetteer, faults);
        boolean isGroundKnown = checks.departements();
        boolean areSitesKnown = isGroundKnown;
        for (String list : List.of(ValueChecks.CANDIDATES, ValueChecks.OPEN, ValueChecks.CLOSED)) {
            areSitesKnown &= checks.communes(list, isGroundKnown);
        }
        checks.communes("before.points", isGroundKnown);
        checks.epcis(isGroundKnown);
        if (isGroundKnown) {
            checks.before();
        }
        if (areSitesKnown && (values.isGood(ValueChecks.CANDIDATES) || !values.isWritten(ValueChecks.CANDIDATES))) {
            checks.sites();
        }
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
    private boolean communes(String path, boolean isGroundKnown) {
        boolean isGood = true;
        if (path.equals(ValueChecks.CANDIDATES) && ScenarioResolver.isCandidatesWord(values)) {
            return true;
        }
        for (ScalarNode node : values.listScalars(path)) {
            Optional<Commune> commune = gazetteer.findCommune(node.text());
            if (commune.isEmpty()) {
                isGood = false;
                faults.add(ScenarioFault.UNKNOWN_COMMUNE.at(
                        node.place(),
                        Found.quote(node.text()),
                        "the INSEE code of a commune, five characters",
                        communeAdvice(node.text())));
            } else if (isGroundKnown
                    && !departements.contains(commune.orElseThrow().departement())) {
                isGood = false;
                Commune stranger = commune.orElseThrow();
                faults.add(ScenarioFault.COMMUNE_ELSEWHERE.at(
                        node.place(),
                        Found.quote(node.text()) + ", " + stranger.name() + ", of département "
                                + stranger.departement(),
                        "a commune of " + ground(),
                        "Take it out, or add its département to the scenario."));
            }
        }
        return isGood;
    }

    private String ground() {
        return switch (departements.size()) {
            case 1 -> "département " + departements.first();
            case 2, 3, 4, 5 -> "the départements " + String.join(", ", departements);
            default -> "the " + departements.size() + " départements";
        };
    }

    private String communeAdvice(String text) {
        if (text.matches("[0-9]{4}") && gazetteer.findCommune("0" + text).isPresent()) {
            return "Did you mean \"0" + text + "\"?";
        }
        return Optional.ofNullable(communesByName().get(text.toLowerCase(Locale.ROOT)))
                .map(c -> "Write the code of " + c.name() + ", \"" + c.insee() + "\".")
                .orElse("Look the code up; a commune that was merged bears the code of the new one.");
    }

    /** Made when first asked for: a scenario without a mistake has no use for it. */
    private Map<String, Commune> communesByName() {
        if (communesByName.isEmpty()) {
            departements.stream()
                    .flatMap(d -> gazetteer.listCommunes(d).stream())
                    .forEach(c -> communesByName.putIfAbsent(c.name().toLowerCase(Locale.ROOT), c));
        }
        return communesByName;
    }

    private void epcis(boolean isGroundKnown) {
        Set<String> ours = new TreeSet<>();
        for (String departement : departements) {
            for (Commune commune : gazetteer.listCommunes(departement)) {
                if (commune.epciSiren() != null) {
                    ours.add(commune.epciSiren());
                }
            }
        }
        for (Values antenne : values.listMaps("antennes")) {
            for (ScalarNode node : antenne.listScalars("epcis")) {
                if (gazetteer.findEpci(node.text()).isEmpty()) {
                    faults.add(ScenarioFault.UNKNOWN_EPCI.at(
                            node.place(),
                            Found.quote(node.text()),
                            "the SIREN of an EPCI, nine digits",
                            hints.find(node.text(), ours)
                                    .flatMap(gazetteer::findEpci)
                                    .map(e -> "Did you mean \"" + e.siren() + "\", " + e.name() + "?")
                                    .orElse("Look the SIREN up.")));
                } else if (isGroundKnown && !ours.contains(node.text())) {
                    faults.add(ScenarioFault.EPCI_ELSEWHERE.at(
                            node.place(),
                            Found.quote(node.text()) + ", "
                                    + gazetteer
                                            .findEpci(node.text())
                                            .orElseThrow()
                                            .name(),
                            "an EPCI with communes in " + ground(),
                            "Take it out, or add its département to the scenario."));
                }
            }
        }
        if (isGroundKnown && values.isGood("antennes")) {
            leftOut(ours);
        }
    }

    private void leftOut(Set<String> ours) {
        Set<String> left = new TreeSet<>(ours);
        values.listMaps("antennes")
                .forEach(antenne -> antenne.listTexts("epcis").forEach(left::remove));
        if (left.isEmpty()) {
            return;
        }
        String names = left.stream()
                .limit(NAMED)
                .flatMap(siren -> gazetteer.findEpci(siren).stream())
                .map(epci -> epci.name() + ", \"" + epci.siren() + "\"")
                .collect(Collectors.joining("; "));
        faults.add(ScenarioFault.EPCI_WITHOUT_ANTENNE.warnAt(
                values.placeOf("antennes"),
                "no antenne for " + names + (left.size() > NAMED ? "; and " + (left.size() - NAMED) + " more" : ""),
                "every EPCI of " + ground() + " in an antenne",
                left.size() == 1 ? "Add it to the antenne it belongs to." : "Add each to the antenne it belongs to."));
    }

    private void before() {
        int communes = departements.stream()
                .mapToInt(d -> gazetteer.listCommunes(d).size())
                .sum();
        values.findInt("before.count")
                .filter(count -> count > communes)
                .ifPresent(count -> faults.add(ScenarioFault.MORE_POINTS_THAN_CANDIDATES.at(
                        values.placeOf("before.count"),
                        count + " points",
                        "at most the " + communes + " communes of " + ground(),
                        "Lower the count.")));
    }

    private void sites() {
        SortedMap<String, String> candidates =
                ScenarioResolver.candidates(ScenarioResolver.candidates(values), departements, gazetteer);
        Set<String> sites = new HashSet<>(candidates.keySet());
        sites.addAll(values.listTexts(ValueChecks.OPEN));
        values.listTexts(ValueChecks.CLOSED).forEach(sites::remove);
        Optional<Integer> count = values.findInt(ValueChecks.COUNT).filter(n -> ValueChecks.isCountRead(values));
        if (sites.isEmpty()) {
            faults.add(ScenarioFault.NO_CANDIDATES.at(
                    values.placeOf(ValueChecks.CANDIDATES),
                    "no commune of " + ground() + " where a point may stand",
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
