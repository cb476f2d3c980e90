package fr.maillage.app.study;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.Disclosure;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.ToldCount;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a planner should look at in a staffing that keeps to every rule. */
public final class StaffingWarnings {

    /** A new way to work above this is told where no limit was given, one way. */
    private static final int LONG_MM = 50_000_000;

    private StaffingWarnings() {}

    /** The warning {@code long-way}, or none. */
    public static List<Fault> list(StaffingResult result) {
        long count = countLongWays(result);
        if (count == 0) {
            return List.of();
        }
        String found = count < Disclosure.LEAST
                ? "fewer than " + Disclosure.LEAST + " agents"
                : String.format(Locale.ROOT, "%,d agents", count);
        return List.of(Fault.warning(
                "long-way",
                Place.of("the plan"),
                found + " whose way to work grows to more than " + LONG_MM / 1_000_000
                        + " km, and who have no travel limit",
                "a limit of travel, or shorter ways",
                "staffing.xlsx tells who, on the sheet of moves; give them a limit in the tableau, or one to all agents by "
                        + "staffing.travelLimitKm."));
    }

    /** How many agents without a travel limit get a longer way, of more than 50 km. */
    static long countLongWays(StaffingResult result) {
        Map<String, Agent> agents = new HashMap<>();
        for (Poste poste : result.problem().postes()) {
            Agent agent = poste.agent();
            if (agent != null) {
                agents.put(agent.id(), agent);
            }
        }
        return result.figures().changes().stream()
                .filter(change -> {
                    Agent agent = agents.get(change.agent());
                    return agent != null && isLong(result, change, agent);
                })
                .count();
    }

    /** What may be told of these to everybody. */
    static ToldCount.Kind tellLongWays(StaffingResult result) {
        long count = countLongWays(result);
        long others = result.figures().changes().size() - count;
        if (count > 0 && count < Disclosure.LEAST) {
            return ToldCount.Kind.FEW;
        }
        return others > 0 && others < Disclosure.LEAST ? ToldCount.Kind.ALL_BUT_FEW : ToldCount.Kind.NUMBER;
    }

    private static boolean isLong(StaffingResult result, Change change, Agent agent) {
        return change.addedMm() > 0
                && agent.travelLimitMm() == null
                && result.commutes().mm(agent.residence(), change.toSite()) > LONG_MM;
    }
}
