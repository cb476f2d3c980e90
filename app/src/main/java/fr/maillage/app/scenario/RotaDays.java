package fr.maillage.app.scenario;

import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.geo.heading.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is said of the days of agents, each by what the spellings of its identifier have in common. */
record RotaDays(
        Map<String, List<Absence>> absences, Map<String, List<DutyWish>> wishes, Map<String, List<PastDuty>> past) {

    RotaDays {
        absences = Map.copyOf(absences);
        wishes = Map.copyOf(wishes);
        past = Map.copyOf(past);
    }

    List<Absence> absencesOf(String agent) {
        return absences.getOrDefault(Identifiers.key(agent), List.of());
    }

    List<DutyWish> wishesOf(String agent) {
        return wishes.getOrDefault(Identifiers.key(agent), List.of());
    }

    List<PastDuty> pastOf(String agent) {
        return past.getOrDefault(Identifiers.key(agent), List.of());
    }

    /** The keys of all agents of whom something is said. */
    SortedSet<String> listAgents() {
        SortedSet<String> agents = new TreeSet<>(absences.keySet());
        agents.addAll(wishes.keySet());
        agents.addAll(past.keySet());
        return agents;
    }

    int countAbsences() {
        return absences.values().stream().mapToInt(List::size).sum();
    }
}
