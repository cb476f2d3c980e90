package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.FictionalDays;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.geo.heading.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Puts a rota into the terms of the domain, once its agents are known. */
final class RotaAssembly {

    private final AskedRota asked;
    private final RotaSettings settings;
    private final List<RotaAgent> agents;
    private final Published published;
    private final Faults faults;

    /** @param faults gets what can be said of the agents, and of what is published */
    RotaAssembly(AskedRota asked, List<StaffEncadrant> staff, EarlierRota earlier, Faults faults) {
        this.asked = asked;
        this.settings = asked.settings();
        this.faults = faults;
        this.agents = asked.isOfStaffing()
                ? new StaffOnCall(asked, faults).list(staff)
                : asked.roster().agents();
        this.published = new Published(asked, earlier, faults);
    }

    /** Tells whose days and duties are passed over. */
    void check() {
        Set<String> known = new HashSet<>();
        agents.forEach(agent -> known.add(Identifiers.key(agent.id())));
        if (asked.isOfStaffing()) {
            long others = asked.roster().days().listAgents().stream()
                    .filter(agent -> !known.contains(agent))
                    .count();
            if (others > 0) {
                faults.add(ScenarioFault.AGENT_NOT_ON_CALL.warnAt(
                        asked.placeOf("absences"),
                        "days or duties of " + Found.count(others, "agent") + " who take no duty",
                        "agents of the métiers of the levels, or encadrants",
                        "They are passed over."));
            }
        } else if ((settings.interim() != null || settings.rules().differentAntennes())
                && agents.stream().allMatch(agent -> agent.antenne() == null)) {
            faults.add(ScenarioFault.AGENTS_WITHOUT_ANTENNE.warnAt(
                    asked.placeOf("agents"),
                    "no agent with an antenne",
                    "a column of antennes, for intérim and for differentAntennes",
                    "Without it nobody stands in for another, and levels may come from the same antenne."));
        }
    }

    RotaProblem problem() {
        List<OnCallAgent> onCall = agents.stream()
                .filter(agent -> !agent.levels().isEmpty())
                .map(this::onCall)
                .toList();
        SortedMap<String, String> earlier = published.inPeriod();
        List<RotaObjective> objectives = new ArrayList<>(settings.objectives());
        if (earlier.isEmpty()) {
            objectives.remove(RotaObjective.CHANGES);
        }
        return new RotaProblem(
                settings.from(),
                settings.until(),
                asked.zone(),
                asked.region(),
                settings.levels().stream().map(LevelSettings::level).toList(),
                onCall,
                settings.rules(),
                settings.load(),
                settings.weights(),
                objectives,
                published.frozen(onCall),
                earlier,
                settings.compensation(),
                settings.scale());
    }

    private OnCallAgent onCall(RotaAgent agent) {
        List<PastDuty> past = new ArrayList<>(asked.roster().days().pastOf(agent.id()));
        published.pastOf(agent).stream().filter(duty -> !past.contains(duty)).forEach(past::add);
        return new OnCallAgent(
                agent.id(),
                agent.antenne(),
                agent.levels(),
                agent.milliQuotite(),
                agent.arrival(),
                agent.departure(),
                absences(agent),
                wishes(agent),
                past);
    }

    private List<Absence> absences(RotaAgent agent) {
        List<Absence> absences = new ArrayList<>(asked.roster().days().absencesOf(agent.id()));
        if (asked.areAbsencesFictional()) {
            absences.addAll(FictionalDays.listAbsences(
                    agent.id(), settings.fictionalSeed(), settings.from(), settings.until()));
        }
        return absences;
    }

    private List<DutyWish> wishes(RotaAgent agent) {
        List<DutyWish> wishes = new ArrayList<>(asked.roster().days().wishesOf(agent.id()));
        if (asked.areWishesFictional()) {
            wishes.addAll(
                    FictionalDays.listWishes(agent.id(), settings.fictionalSeed(), settings.from(), settings.until()));
        }
        return wishes;
    }

    Optional<InterimProblem> findInterim() {
        InterimSettings interim = settings.interim() == null ? InterimSettings.DEFAULT : settings.interim();
        List<Encadrant> encadrants = new ArrayList<>();
        for (RotaAgent agent : agents) {
            if (agent.isEncadrant() && agent.antenne() != null) {
                encadrants.add(new Encadrant(
                        agent.id(),
                        agent.antenne(),
                        agent.isResponsable(),
                        agent.milliQuotite(),
                        agent.arrival(),
                        agent.departure(),
                        absences(agent)));
            }
        }
        return encadrants.isEmpty()
                ? Optional.empty()
                : Optional.of(new InterimProblem(
                        settings.from(),
                        settings.until(),
                        asked.region(),
                        interim.workingDays(),
                        encadrants,
                        settings.frozenUntil(),
                        published.substitutions()));
    }
}
