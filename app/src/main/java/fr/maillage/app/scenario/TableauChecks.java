package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.geo.heading.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the tableau has what the scenario says of it, and the scenario a place for what the tableau has. */
final class TableauChecks {

    /** So many wishes are named in a message. */
    private static final int NAMED = 10;

    private static final int FAR_MM = 300_000_000;

    private final AskedStaffing asked;
    private final Tableau tableau;
    private final Values staffing;
    private final Faults faults;
    private final Hints hints = new Hints();

    private TableauChecks(AskedStaffing asked, Faults faults) {
        this.asked = asked;
        this.tableau = asked.tableau();
        this.staffing = asked.staffing();
        this.faults = faults;
    }

    /** @param names of antennes, drawn or not yet */
    static void check(AskedStaffing asked, AntenneNames names, Faults faults) {
        TableauChecks checks = new TableauChecks(asked, faults);
        checks.metiers();
        checks.pins();
        checks.poles();
        checks.suppressed();
        checks.wishes(names);
        checks.residences();
    }

    private void metiers() {
        Set<String> needed = asked.settings().needs().stream()
                .flatMap(need -> need.metiers().stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (Transformation transformation : asked.settings().transformations()) {
            if (asked.settings().needs().stream()
                    .anyMatch(need -> need.metiers().contains(transformation.to()))) {
                needed.add(transformation.from());
            }
        }
        Map<String, Integer> suppressed = new TreeMap<>();
        asked.settings().budget().suppressed().forEach(each -> suppressed.put(each.metier(), each.posts()));
        SortedMap<String, Integer> counts = new TreeMap<>();
        tableau.postes().forEach(poste -> counts.merge(poste.metier(), 1, Integer::sum));
        asked.settings().budget().created().forEach(each -> counts.merge(each.metier(), each.posts(), Integer::sum));
        counts.forEach((metier, count) -> {
            if (!needed.contains(metier) && suppressed.getOrDefault(metier, 0) < count) {
                faults.add(ScenarioFault.UNNEEDED_METIER.at(
                        staffing.placeOf("needs"),
                        Found.count(count, "poste") + " of " + Found.plain(metier) + ", which no need names",
                        "a need of every métier that the tableau has, if only of 0 ETP",
                        "Add a need, a transformation into a métier that has one, or suppress the postes under "
                                + "budget."));
            }
        });
    }

    private void pins() {
        Set<String> units = new TreeSet<>();
        Set<String> keys = new HashSet<>();
        SortedSet<String> postes = new TreeSet<>();
        SortedSet<String> agents = new TreeSet<>();
        for (Poste poste : tableau.postes()) {
            postes.add(poste.id());
            Agent agent = poste.agent();
            if (agent != null) {
                agents.add(agent.id());
            }
            Workplace before = poste.before();
            if (before != null) {
                units.add(unit(before.antenne(), before.pole()));
                keys.add(AntenneNames.key(unit(before.antenne(), before.pole())));
            }
        }
        identifiers("fixed.postes", postes, ScenarioFault.UNKNOWN_POSTE, "the identifier of a poste of the tableau");
        identifiers("fixed.agents", agents, ScenarioFault.UNKNOWN_AGENT, "the identifier of an agent of the tableau");
        for (Values each : staffing.listMaps("fixed.units")) {
            String unit = unit(
                    each.findText("antenne").orElse(""), each.findText("pole").orElse(""));
            if (!keys.contains(AntenneNames.key(unit))) {
                faults.add(ScenarioFault.UNKNOWN_UNIT.at(
                        each.placeOf("antenne"),
                        Found.quote(unit),
                        "an antenne and a pôle in the words of the tableau",
                        hints.find(unit, units)
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Correct them, or take the pin out.")));
            }
        }
    }

    /** Pôles of today that nobody goes on with: mostly one that was forgotten under continues. */
    private void poles() {
        if (tableau.isFictional()) {
            return;
        }
        OrganisationSettings organisation = asked.settings().organisation();
        Set<String> continued = new HashSet<>();
        for (OrganisationSettings.Pole pole : organisation.poles()) {
            continued.add(AntenneNames.key(pole.name()));
            pole.continues().forEach(each -> continued.add(AntenneNames.key(each)));
        }
        for (OrganisationSettings.Team team : organisation.teams()) {
            continued.add(AntenneNames.key(team.name()));
            team.continues().forEach(each -> continued.add(AntenneNames.key(each)));
        }
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Poste poste : tableau.postes()) {
            Workplace before = poste.before();
            if (before != null && !continued.contains(AntenneNames.key(before.pole()))) {
                counts.merge(before.pole(), 1, Integer::sum);
            }
        }
        counts.entrySet().stream()
                .limit(NAMED)
                .forEach(entry -> pole("the pôle " + Found.quote(entry.getKey()) + " of today with "
                        + Found.count(entry.getValue(), "poste") + ", which no pôle or team continues"));
        if (counts.size() > NAMED) {
            pole(Found.count(counts.size() - NAMED, "more pôle") + " of today that no pôle or team continues");
        }
    }

    private void pole(String found) {
        faults.add(ScenarioFault.UNCONTINUED_POLE.warnAt(
                staffing.placeOf("organisation"),
                found,
                "the name of each pôle of today under continues, or a pôle or team of its name",
                "Name it there; as it is, wherever its postes go counts as another pôle."));
    }

    private static String unit(String antenne, String pole) {
        return antenne + " · " + pole;
    }

    private void identifiers(String path, SortedSet<String> known, ScenarioFault fault, String expected) {
        Set<String> keys = known.stream().map(Identifiers::key).collect(Collectors.toSet());
        for (ScalarNode node : staffing.listScalars(path)) {
            if (!keys.contains(Identifiers.key(node.text()))) {
                faults.add(fault.at(
                        node.place(),
                        Found.quote(node.text()),
                        expected,
                        hints.find(node.text(), known)
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Correct it, or take it out.")));
            }
        }
    }

    /** A poste that is suppressed has no agent left, so there have to be as many vacant ones of the grades concerned. */
    private void suppressed() {
        for (Values each : staffing.listMaps("budget.suppressed")) {
            String metier = each.findText("metier").orElse("");
            int posts = each.findInt("posts").orElse(0);
            List<Poste> own = tableau.postes().stream()
                    .filter(poste -> poste.metier().equals(metier))
                    .toList();
            Set<Poste.Grade> grades = own.stream().map(Poste::grade).collect(Collectors.toSet());
            List<Poste> vacant = new ArrayList<>(tableau.postes());
            vacant.removeIf(poste -> poste.agent() != null || !grades.contains(poste.grade()));
            int createdOfGrades = asked.settings().budget().created().stream()
                    .filter(created ->
                            grades.contains(new Poste.Grade(created.categorie(), created.cadre(), created.milliEtp())))
                    .mapToInt(BudgetSettings.Created::posts)
                    .sum();
            int most = Math.min(own.size(), vacant.size() + createdOfGrades);
            if (posts > most) {
                faults.add(ScenarioFault.MORE_SUPPRESSED_THAN_POSTES.at(
                        each.placeOf("posts"),
                        Found.count(posts, "poste") + " of " + Found.plain(metier),
                        posts > own.size()
                                ? "at most the " + own.size() + " of the tableau"
                                : "at most " + most + ", as many as can be left without an agent",
                        "Lower the number; agents move only to vacant postes of their own grade and quotité."));
            }
        }
    }

    private void wishes(AntenneNames names) {
        SortedMap<String, List<Integer>> unknown =
                new TargetPostes(asked.settings(), asked.metiers().keySet(), names).listUnknownWishes(tableau);
        unknown.entrySet().stream()
                .limit(NAMED)
                .forEach(
                        entry -> wish(Found.quote(entry.getKey()) + asked.read().rows(entry.getValue())));
        if (unknown.size() > NAMED) {
            wish(Found.count(unknown.size() - NAMED, "more name"));
        }
    }

    private void wish(String found) {
        faults.add(ScenarioFault.UNKNOWN_WISH.warnAt(
                staffing.placeOf("tableau"),
                "wishes for " + found,
                "antennes, pôles and métiers of today or to come",
                "They are passed over; correct them in the tableau."));
    }

    /** Ways to work that nobody goes every day: a wrong code, or a residence overseas. */
    private void residences() {
        List<Integer> far = asked.listFarResidences(FAR_MM);
        if (!far.isEmpty() && !tableau.isFictional()) {
            faults.add(ScenarioFault.FAR_RESIDENCE.warnAt(
                    staffing.placeOf("tableau"),
                    Found.count(far.size(), "agent") + (far.size() == 1 ? " who lives" : " who live") + " more than "
                            + FAR_MM / 1_000_000 + " km from the site of today"
                            + asked.read().rows(far),
                    "a way that can be gone every day",
                    "Correct the residence in the tableau; as it is, the way counts in full in kilometres and travel "
                            + "costs."));
        }
    }
}
