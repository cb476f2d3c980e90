package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rota to be made. Every name that one list uses stands in the list that it belongs to; {@link #earlier} alone may name
 * duties and agents that there are no more.
 *
 * @param from the first day
 * @param until the day after the last; a duty that begins before it belongs to the period
 * @param zone whose clock the duties go by
 * @param region whose public holidays count
 * @param objectives that a plan makes small, strictly in this order: {@link RotaObjective#UNASSIGNED} first, none twice
 * @param frozen the agent of each published duty, by its identifier
 * @param earlier the agent of each duty in an earlier plan, by its identifier
 */
public record RotaProblem(
        LocalDate from,
        LocalDate until,
        ZoneId zone,
        HolidayRegion region,
        List<Level> levels,
        List<OnCallAgent> agents,
        RotaRules rules,
        LoadWeights loads,
        RotaWeights weights,
        List<RotaObjective> objectives,
        SortedMap<String, String> frozen,
        SortedMap<String, String> earlier,
        Compensation compensation,
        OnCallScale scale) {

    /**
     * @throws IllegalArgumentException for a period that does not end after its start, for names that are there twice or
     *     not at all, for past duties within the period, and for such objectives
     */
    public RotaProblem {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A rota from " + from + " until " + until);
        }
        levels = List.copyOf(levels);
        agents = List.copyOf(agents);
        objectives = List.copyOf(objectives);
        frozen = Collections.unmodifiableSortedMap(new TreeMap<>(frozen));
        earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
        if (objectives.isEmpty()
                || objectives.getFirst() != RotaObjective.UNASSIGNED
                || new HashSet<>(objectives).size() < objectives.size()) {
            throw new IllegalArgumentException("Objectives in the order " + objectives);
        }
        Set<String> levelNames =
                unique("level", levels.stream().map(Level::name).toList());
        Set<String> ids = unique("agent", agents.stream().map(OnCallAgent::id).toList());
        for (OnCallAgent agent : agents) {
            known("level", agent.levels(), levelNames);
            for (PastDuty past : agent.pastDuties()) {
                known("level", List.of(past.level()), levelNames);
                if (!past.start().isBefore(from.atStartOfDay())) {
                    throw new IllegalArgumentException("Past duty " + past + " in a rota from " + from);
                }
            }
        }
        known("agent", frozen.values(), ids);
        Set<String> duties = new HashSet<>();
        listDuties(levels, from, until).forEach(duty -> duties.add(duty.id()));
        known("duty", frozen.keySet(), duties);
    }

    private static Set<String> unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("The " + what + " " + name + " is there twice");
            }
        }
        return seen;
    }

    private static void known(String what, Iterable<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("No " + what + " " + name);
            }
        }
    }

    private static List<Duty> listDuties(List<Level> levels, LocalDate from, LocalDate until) {
        List<Duty> duties = new ArrayList<>();
        levels.forEach(level -> duties.addAll(level.listDuties(from, until)));
        duties.sort(Duty.IN_TIME);
        return List.copyOf(duties);
    }

    /** Every duty that begins in the period, in order of start, level and place. {@link RotaIndex} has them at hand. */
    public List<Duty> listDuties() {
        return listDuties(levels, from, until);
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until);
    }

    /** The same problem with its objectives in another order, or with fewer of them. */
    public RotaProblem inOrder(List<RotaObjective> others) {
        return with(rules, others, frozen);
    }

    /** The same problem under other rules. */
    public RotaProblem under(RotaRules others) {
        return with(others, objectives, frozen);
    }

    /** The same problem with other duties published. */
    public RotaProblem publishing(SortedMap<String, String> others) {
        return with(rules, objectives, others);
    }

    private RotaProblem with(
            RotaRules otherRules, List<RotaObjective> otherObjectives, SortedMap<String, String> otherFrozen) {
        return new RotaProblem(
                from,
                until,
                zone,
                region,
                levels,
                agents,
                otherRules,
                loads,
                weights,
                otherObjectives,
                otherFrozen,
                earlier,
                compensation,
                scale);
    }
}
