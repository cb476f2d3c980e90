package fr.maillage.app.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who takes the duties of a rota and on which days, as far as the scenario says it.
 *
 * @param agents none where they are those of the staffing
 * @param fixed the agents of duties, by the duty's identifier
 */
record Roster(List<RotaAgent> agents, RotaDays days, SortedMap<String, String> fixed) {
    Roster {
        agents = List.copyOf(agents);
        fixed = Collections.unmodifiableSortedMap(new TreeMap<>(fixed));
    }
}
