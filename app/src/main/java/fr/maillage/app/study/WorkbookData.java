package fr.maillage.app.study;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.territory.Commune;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the sheets of {@code staffing.xlsx} are made of.
 *
 * @param communeNames of the territory, by INSEE code
 * @param agents by identifier
 */
record WorkbookData(
        StaffingResult result, WorkbookWords words, Map<String, String> communeNames, Map<String, Agent> agents) {

    static WorkbookData of(List<Commune> communes, StaffingResult result, WorkbookWords words) {
        Map<String, Agent> agents = new HashMap<>();
        for (Poste poste : result.problem().postes()) {
            Agent agent = poste.agent();
            if (agent != null) {
                agents.put(agent.id(), agent);
            }
        }
        return new WorkbookData(
                result,
                words,
                communes.stream().collect(Collectors.toUnmodifiableMap(Commune::insee, Commune::name)),
                Collections.unmodifiableMap(agents));
    }

    /** The name of a commune; empty where it lies outside the territory. */
    String commune(String insee) {
        return communeNames.getOrDefault(insee, "");
    }

    /**
     * An agent of the tableau.
     *
     * @throws IllegalArgumentException if there is none of that identifier
     */
    Agent getAgent(String id) {
        Agent agent = agents.get(id);
        if (agent == null) {
            throw new IllegalArgumentException("No agent " + id);
        }
        return agent;
    }

    Unit unit(int position) {
        return result.problem().units().get(position);
    }

    /** As results name the antenne of a team of the whole département. */
    String antenne(Unit unit) {
        String antenne = unit.antenne();
        return antenne == null ? words.say("departement") : antenne;
    }

    /** A commune by name and code. */
    String site(String insee) {
        String name = commune(insee);
        return name.isEmpty() ? insee : name + " (" + insee + ")";
    }

    boolean followsPole(Change change) {
        return unit(change.toUnit()).continues().contains(change.from().pole());
    }

    /** Whether the sheet of moves tells of it: of others only a wish that is not met is left to tell. */
    boolean isListedMove(Change change) {
        return change.isMoved()
                || change.changesPoste()
                || change.changesMetier()
                || change.isApart()
                || !followsPole(change);
    }

    static BigDecimal etp(long milliEtp) {
        return Decimals.etp(milliEtp);
    }

    static BigDecimal km(long mm) {
        return Decimals.exactKm(mm);
    }
}
