package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.geo.table.CappedFaults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of an earlier rota holds for this one: what stays, what it is compared with, and what is past. */
final class Published {

    private final AskedRota asked;
    private final RotaSettings settings;
    private final EarlierRota earlier;
    private final Faults faults;
    private final Map<String, List<PastDuty>> pastByAgent = new HashMap<>();

    Published(AskedRota asked, EarlierRota earlier, Faults faults) {
        this.asked = asked;
        this.settings = asked.settings();
        this.earlier = earlier;
        this.faults = faults;
        if (!earlier.duties().isEmpty()) {
            // No period is longer than ten years.
            for (Duty duty : listDuties(settings.from().minusYears(10), settings.from())) {
                String agent = earlier.duties().get(duty.id());
                if (agent != null) {
                    pastByAgent
                            .computeIfAbsent(agent, id -> new ArrayList<>())
                            .add(new PastDuty(duty.level(), duty.start(), duty.end()));
                }
            }
        }
    }

    private List<Duty> listDuties(LocalDate from, LocalDate until) {
        List<Duty> duties = new ArrayList<>();
        settings.levels().forEach(each -> duties.addAll(each.level().listDuties(from, until)));
        duties.sort(Duty.IN_TIME);
        return duties;
    }

    /** The earlier duties before the period. */
    List<PastDuty> pastOf(RotaAgent agent) {
        return pastByAgent.getOrDefault(agent.id(), List.of());
    }

    /** The agents of the earlier rota in the period. */
    SortedMap<String, String> inPeriod() {
        SortedMap<String, String> agents = new TreeMap<>();
        for (Duty duty : listDuties(settings.from(), settings.until())) {
            String agent = earlier.duties().get(duty.id());
            if (agent != null) {
                agents.put(duty.id(), agent);
            }
        }
        return agents;
    }

    List<Substitution> substitutions() {
        return earlier.substitutions();
    }

    /** The duties whose agent stays. */
    SortedMap<String, String> frozen(List<OnCallAgent> agents) {
        Map<String, OnCallAgent> byId = new HashMap<>();
        agents.forEach(agent -> byId.put(agent.id(), agent));
        SortedMap<String, String> frozen = new TreeMap<>();
        LocalDate until = settings.frozenUntil();
        if (until != null
                && earlier.duties().isEmpty()
                && earlier.substitutions().isEmpty()) {
            faults.add(ScenarioFault.FROZEN_WITHOUT_ROTA.at(
                    asked.placeOf("frozenUntil"),
                    "a rota that is frozen until " + until + ", and no earlier one",
                    "an earlier run with a rota",
                    "Name it under rota.previous, or take the key out."));
        } else if (until != null) {
            freeze(until, byId, frozen);
        }
        asked.roster().fixed().forEach((duty, agent) -> {
            if (byId.containsKey(agent)) {
                frozen.put(duty, agent);
            } else {
                faults.add(ScenarioFault.UNKNOWN_AGENT.at(
                        asked.placeOf("fixed"),
                        "the agent " + Found.quote(agent) + ", who takes no duty in the period",
                        "an agent of the rota",
                        "Correct it, or take it out."));
            }
        });
        return frozen;
    }

    private void freeze(LocalDate until, Map<String, OnCallAgent> agents, SortedMap<String, String> frozen) {
        try (CappedFaults capped = new CappedFaults(asked.placeOf("frozenUntil").file(), faults)) {
            for (Duty duty : listDuties(settings.from(), settings.until())) {
                String id = earlier.duties().get(duty.id());
                if (id == null || !duty.start().isBefore(until.atStartOfDay())) {
                    continue;
                }
                if (canHave(agents.get(id), duty)) {
                    frozen.put(duty.id(), id);
                } else if (!asked.roster().fixed().containsKey(duty.id())) {
                    capped.add(ScenarioFault.PUBLISHED_RELEASED.warnAt(
                            asked.placeOf("frozenUntil"),
                            "the published duty " + Found.plain(duty.id()) + " to " + duty.end()
                                    + ", which its agent cannot have any more",
                            "an agent who is there",
                            "It is given to another; tell those concerned."));
                }
            }
        }
    }

    private static boolean canHave(@Nullable OnCallAgent agent, Duty duty) {
        return agent != null
                && agent.levels().contains(duty.level())
                && agent.isThere(duty.start(), duty.end())
                && agent.absences().stream().noneMatch(absence -> absence.overlaps(duty.start(), duty.end()));
    }
}
