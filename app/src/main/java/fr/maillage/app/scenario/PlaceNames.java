package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DividedCity;
import fr.maillage.domain.territory.Epci;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether a code that a scenario names is that of a commune, or of an EPCI, of its départements. */
final class PlaceNames {

    private final Gazetteer gazetteer;
    private final SortedSet<String> departements;
    private final boolean isGroundKnown;
    private final Faults faults;
    private List<Commune> communes = List.of();
    private final Map<String, Commune> communesByName = new HashMap<>();
    private final Hints hints = new Hints();

    /**
     * @param departements those of the scenario that are known
     * @param isGroundKnown whether these are all, so that a commune can be told to lie elsewhere
     */
    PlaceNames(Gazetteer gazetteer, SortedSet<String> departements, boolean isGroundKnown, Faults faults) {
        this.gazetteer = gazetteer;
        this.departements = departements;
        this.isGroundKnown = isGroundKnown;
        this.faults = faults;
    }

    /** The communes of the scenario's départements, by INSEE code. */
    List<Commune> listCommunes() {
        if (communes.isEmpty()) {
            communes = departements.stream()
                    .flatMap(d -> gazetteer.listCommunes(d).stream())
                    .sorted(Comparator.comparing(Commune::insee))
                    .toList();
        }
        return communes;
    }

    /** The communes where candidates that are said by a word may stand. */
    Collection<String> listSites(Candidates candidates) {
        return ScenarioResolver.candidates(candidates, departements, gazetteer).keySet();
    }

    /** The commune that a code names; a fault where there is none, or where it lies elsewhere. */
    Optional<Commune> findCommune(ScalarNode node) {
        return findCommune(node, node.text());
    }

    /**
     * The commune that a value names.
     *
     * @param insee the part of the value that is its code
     */
    Optional<Commune> findCommune(ScalarNode node, String insee) {
        Optional<Commune> commune = gazetteer.findCommune(insee);
        if (commune.isEmpty()) {
            faults.add(ScenarioFault.UNKNOWN_COMMUNE.at(
                    node.place(),
                    Found.quote(node.text()),
                    "the INSEE code of a commune, five characters",
                    communeAdvice(insee)));
            return Optional.empty();
        }
        Commune found = commune.orElseThrow();
        if (isGroundKnown && !departements.contains(found.departement())) {
            faults.add(ScenarioFault.COMMUNE_ELSEWHERE.at(
                    node.place(),
                    Found.quote(node.text()) + ", " + found.name() + ", of département " + found.departement(),
                    "a commune of " + ground(),
                    "Take it out, or add its département to the scenario."));
            return Optional.empty();
        }
        return commune;
    }

    /** The départements as a message names them. */
    String ground() {
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
        Optional<DividedCity> city = DividedCity.find(text);
        if (city.isPresent()) {
            return city.orElseThrow().advice();
        }
        return Optional.ofNullable(communesByName().get(text.toLowerCase(Locale.ROOT)))
                .map(c -> "Write the code of " + c.name() + ", \"" + c.insee() + "\".")
                .orElse("Look the code up; a commune that was merged bears the code of the new one.");
    }

    /** Made when first asked for: a scenario without a mistake has no use for it. */
    private Map<String, Commune> communesByName() {
        if (communesByName.isEmpty()) {
            listCommunes().forEach(c -> communesByName.putIfAbsent(c.name().toLowerCase(Locale.ROOT), c));
        }
        return communesByName;
    }

    /** The communes of an EPCI in these départements; a fault where there is no such EPCI, or none of its communes. */
    List<Commune> listEpci(ScalarNode node) {
        Optional<Epci> epci = gazetteer.findEpci(node.text());
        List<Commune> communes = listCommunes().stream()
                .filter(commune -> node.text().equals(commune.epciSiren()))
                .toList();
        if (epci.isEmpty()) {
            faults.add(ScenarioFault.UNKNOWN_EPCI.at(
                    node.place(), Found.quote(node.text()), "the SIREN of an EPCI, nine digits", epciAdvice(node)));
        } else if (communes.isEmpty()) {
            faults.add(ScenarioFault.EPCI_ELSEWHERE.at(
                    node.place(),
                    Found.quote(node.text()) + ", " + epci.orElseThrow().name(),
                    "an EPCI with communes in " + ground(),
                    "Take it out, or add its département to the scenario."));
        }
        return epci.isEmpty() ? List.of() : communes;
    }

    private String epciAdvice(ScalarNode node) {
        SortedSet<String> ours = listCommunes().stream()
                .map(Commune::epciSiren)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return hints.find(node.text(), ours)
                .flatMap(gazetteer::findEpci)
                .map(e -> "Did you mean \"" + e.siren() + "\", " + e.name() + "?")
                .orElse("Look the SIREN up.");
    }
}
