package fr.maillage.domain.rota;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.rota.RotaCapacity.Shortage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells of duties that are more than the agents can have, with the count that shows it. */
final class RotaShortages {

    private final RotaIndex index;
    private final RotaProblem problem;
    private final RotaCapacity.Eligibility eligibility;
    private final Place place;

    /** @param eligibility by the rules that concern a duty by itself and the past */
    RotaShortages(RotaIndex index, RotaCapacity.Eligibility eligibility, Place place) {
        this.index = index;
        problem = index.problem();
        this.eligibility = eligibility;
        this.place = place;
    }

    /** Each level by itself, and levels that share agents where these are too few for both and not for one. */
    List<Fault> listFaults() {
        List<Fault> faults = new ArrayList<>();
        Set<String> alreadyShort = new TreeSet<>();
        for (Set<String> levels : listPools()) {
            if (levels.stream().noneMatch(alreadyShort::contains)) {
                Optional<Fault> fault = findFault(levels);
                fault.ifPresent(each -> {
                    faults.add(each);
                    alreadyShort.addAll(levels);
                });
            }
        }
        return faults;
    }

    private Set<Set<String>> listPools() {
        Set<Set<String>> pools = new LinkedHashSet<>();
        problem.levels().forEach(level -> pools.add(Set.of(level.name())));
        for (List<Integer> group : new Fairness(index).groups()) {
            Set<String> levels = new TreeSet<>();
            group.forEach(agent -> levels.addAll(problem.agents().get(agent).levels()));
            pools.add(levels);
        }
        return pools;
    }

    private Optional<Fault> findFault(Set<String> levels) {
        Optional<Shortage> always = findWithEverybodyThere(index, levels);
        if (always.isPresent() && isEnough(levels, RotaRules.NONE)) {
            return always.map(shortage -> Fault.error(
                    "rule-beyond-reach",
                    place,
                    found(levels, shortage),
                    "rules that a rota can meet; with everybody always there, these are " + rules(problem.rules()),
                    missing(shortage) + advice(levels)));
        }
        return new RotaCapacity(index, levels, eligibility, true)
                .findWorst()
                .map(shortage -> Fault.warning(
                        "too-few-agents",
                        place,
                        found(levels, shortage),
                        "an agent for each duty under " + rules(problem.rules()),
                        missing(shortage) + "Move an absence, or let another agent take the level."));
    }

    private static Optional<Shortage> findWithEverybodyThere(RotaIndex index, Set<String> levels) {
        return new RotaCapacity(
                        index,
                        levels,
                        (agent, duty) -> index.problem()
                                .agents()
                                .get(agent)
                                .levels()
                                .contains(index.duties().get(duty).level()),
                        false)
                .findWorst();
    }

    private static String found(Set<String> levels, Shortage shortage) {
        List<String> counts = new ArrayList<>();
        shortage.agentsByMost()
                .forEach((most, agents) ->
                        counts.add(Found.count(agents, "agent") + " at most " + most + (agents == 1 ? "" : " each")));
        return shortage.duties() + " duties of " + String.join(" and ", levels) + " from " + shortage.from() + " to "
                + shortage.until() + ", of which agents can have " + shortage.possible() + " ("
                + String.join(", ", counts) + ")";
    }

    private static String rules(RotaRules rules) {
        List<String> words = new ArrayList<>(List.of("one duty at a time"));
        if (rules.leastWeeksBetween() > 0) {
            words.add("at least " + Found.count(rules.leastWeeksBetween(), "week") + " between two");
        }
        if (rules.mostPerQuarter() != null) {
            words.add("at most " + rules.mostPerQuarter() + " a quarter");
        }
        if (rules.rest().hours() > 0) {
            words.add(Found.count(rules.rest().hours(), "hour") + " of rest after each");
        }
        return String.join(", ", words);
    }

    private static String missing(Shortage shortage) {
        return "At least " + shortage.missing() + " of them " + (shortage.missing() == 1 ? "stays" : "stay")
                + " without an agent. ";
    }

    private String advice(Set<String> levels) {
        RotaRules now = problem.rules();
        for (int weeks = now.leastWeeksBetween() - 1; weeks >= 0; weeks--) {
            if (isEnough(levels, now.withLeastWeeksBetween(weeks))) {
                return "Agents are enough with " + (weeks == 0 ? "no week" : Found.count(weeks, "week"))
                        + " between two duties.";
            }
        }
        if (isEnough(levels, now.withMostPerQuarter(null))) {
            return "Agents are enough without a limit for a quarter.";
        }
        if (isEnough(levels, now.withRest(RestAfterDuty.of(RestAfterDuty.Kind.NONE)))) {
            return "Agents are enough without a rest after each duty.";
        }
        return "No rule by itself makes the difference: ease several, or let more agents take the level.";
    }

    private boolean isEnough(Set<String> levels, RotaRules rules) {
        return findWithEverybodyThere(new RotaIndex(problem.under(rules)), levels)
                .isEmpty();
    }
}
