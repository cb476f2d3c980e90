package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.CivilZone;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rota to be read as a calendar: a line is an agent, a column a week from Monday at midnight. Each line begins with
 * {@code id:levels}, {@code id:levels:antenne} or {@code id:levels:antenne:quotité}; weeks before a bar are past. In a
 * week stand {@code .} for nothing, {@code 1} and {@code 2} for a duty of that level, {@code a} for leave, {@code s} for
 * sickness, {@code -} for rather not, {@code +} for rather, {@code >} for arrival and {@code <} for departure on its
 * Monday, or several of these.
 *
 * @param problem with no rule but that of one duty at a time
 * @param plan what the calendar shows
 */
record RotaSketch(RotaProblem problem, RotaPlan plan) {

    static final List<Level> LEVELS = List.of(level("1", 1), level("2", 1));

    private static Level level(String name, int atOnce) {
        return new Level(name, DutyPattern.wholeWeek(DayOfWeek.MONDAY, LocalTime.MIDNIGHT), atOnce, 100);
    }

    /**
     * A calendar in which each level has duties that some line takes.
     *
     * @param monday of the first week that is not past
     */
    static RotaSketch of(String monday, String calendar) {
        LocalDate from = LocalDate.parse(monday);
        List<OnCallAgent> agents = new ArrayList<>();
        Map<String, String> holders = new HashMap<>();
        int weeks = 0;
        for (String line : calendar.lines().toList()) {
            String[] words = line.strip().split(" +", -1);
            int bar = List.of(words).indexOf("|");
            List<String> past = bar < 0 ? List.of() : List.of(words).subList(1, bar);
            List<String> cells = List.of(words).subList(Math.max(bar, 0) + 1, words.length);
            weeks = cells.size();
            agents.add(agent(words[0].split(":", -1), from, past, cells, holders));
        }
        TreeSet<String> named = new TreeSet<>();
        agents.forEach(agent -> named.addAll(agent.levels()));
        RotaProblem problem = problem(
                from,
                from.plusWeeks(weeks),
                LEVELS.stream().filter(level -> named.contains(level.name())).toList(),
                agents,
                Collections.emptySortedMap(),
                Collections.emptySortedMap());
        return new RotaSketch(problem, plan(problem, holders));
    }

    private static RotaProblem problem(
            LocalDate from,
            LocalDate until,
            List<Level> levels,
            List<OnCallAgent> agents,
            SortedMap<String, String> frozen,
            SortedMap<String, String> earlier) {
        return new RotaProblem(
                from,
                until,
                CivilZone.of("79"),
                HolidayRegion.METROPOLE,
                levels,
                agents,
                RotaRules.NONE,
                LoadWeights.DEFAULT,
                RotaWeights.DEFAULT,
                RotaObjective.inOrder(),
                frozen,
                earlier,
                Compensation.PAY,
                OnCallScale.ARRETE_2015);
    }

    private static RotaPlan plan(RotaProblem problem, Map<String, String> holders) {
        return new RotaPlan(
                problem.listDuties().stream()
                        .map(duty -> new Assigned(duty.id(), holders.get(duty.id())))
                        .toList(),
                List.of(),
                0,
                false);
    }

    private static OnCallAgent agent(
            String[] who, LocalDate from, List<String> past, List<String> cells, Map<String, String> holders) {
        SortedSet<String> levels = new TreeSet<>(List.of(who[1].split("", -1)));
        levels.remove("");
        List<Absence> absences = new ArrayList<>();
        List<DutyWish> wishes = new ArrayList<>();
        List<PastDuty> pastDuties = new ArrayList<>();
        LocalDate arrival = null;
        LocalDate departure = null;
        LocalDate monday = from.minusWeeks(past.size());
        for (String cell : past) {
            LocalDate next = monday.plusWeeks(1);
            if (!cell.equals(".")) {
                pastDuties.add(new PastDuty(cell, monday.atStartOfDay(), next.atStartOfDay()));
            }
            monday = next;
        }
        for (String cell : cells) {
            LocalDate next = monday.plusWeeks(1);
            for (String sign : cell.split("", -1)) {
                switch (sign) {
                    case "a" -> absences.add(new Absence(monday, next, Absence.Kind.LEAVE));
                    case "s" -> absences.add(new Absence(monday, next, Absence.Kind.SICK));
                    case "-" -> wishes.add(new DutyWish(monday, next, false));
                    case "+" -> wishes.add(new DutyWish(monday, next, true));
                    case ">" -> arrival = monday;
                    case "<" -> departure = monday;
                    case ".", "" -> {}
                    default -> holders.put(id(sign, monday), who[0]);
                }
            }
            monday = next;
        }
        return new OnCallAgent(
                who[0],
                who.length > 2 ? who[2] : null,
                levels,
                who.length > 3 ? Integer.parseInt(who[3]) : OnCallAgent.FULL_TIME,
                arrival,
                departure,
                absences,
                wishes,
                pastDuties);
    }

    static String id(String level, LocalDate monday) {
        return level + "/" + monday + "T00:00/1";
    }

    /** The same in another period. */
    RotaSketch within(String from, String until) {
        RotaProblem other = problem(
                LocalDate.parse(from),
                LocalDate.parse(until),
                problem.levels(),
                problem.agents(),
                problem.frozen(),
                problem.earlier());
        return new RotaSketch(other, plan).under(problem.rules());
    }

    RotaSketch under(RotaRules rules) {
        return new RotaSketch(problem.under(rules), plan);
    }

    /** The same with a duty of the first level that an agent did in an earlier week. */
    RotaSketch withPast(String agent, String monday) {
        LocalDate start = LocalDate.parse(monday);
        List<OnCallAgent> agents = new ArrayList<>();
        for (OnCallAgent each : problem.agents()) {
            List<PastDuty> past = new ArrayList<>(each.pastDuties());
            if (each.id().equals(agent)) {
                past.add(new PastDuty(
                        "1", start.atStartOfDay(), start.plusWeeks(1).atStartOfDay()));
            }
            agents.add(new OnCallAgent(
                    each.id(),
                    each.antenne(),
                    each.levels(),
                    each.milliQuotite(),
                    each.arrival(),
                    each.departure(),
                    each.absences(),
                    each.wishes(),
                    past));
        }
        RotaProblem with =
                problem(problem.from(), problem.until(), problem.levels(), agents, problem.frozen(), problem.earlier());
        return new RotaSketch(with, plan).under(problem.rules());
    }

    /** The same with duties of the first level that are published, by their Mondays. */
    RotaSketch frozen(Map<String, String> agentByMonday) {
        return fixed(ids(agentByMonday), problem.earlier());
    }

    /** The same with duties of the first level as an earlier plan had them, by their Mondays. */
    RotaSketch earlier(Map<String, String> agentByMonday) {
        return fixed(problem.frozen(), ids(agentByMonday));
    }

    private RotaSketch fixed(SortedMap<String, String> frozen, SortedMap<String, String> earlier) {
        RotaProblem with =
                problem(problem.from(), problem.until(), problem.levels(), problem.agents(), frozen, earlier);
        return new RotaSketch(with, plan).under(problem.rules());
    }

    private static SortedMap<String, String> ids(Map<String, String> agentByMonday) {
        SortedMap<String, String> agents = new TreeMap<>();
        agentByMonday.forEach((monday, agent) -> agents.put(id("1", LocalDate.parse(monday)), agent));
        return agents;
    }

    RotaAudit audit() {
        return RotaAudit.of(problem, plan);
    }

    /** The breaches, each as its rule and its sentence. */
    List<String> listBreaches() {
        return audit().breaches().stream()
                .map(b -> b.rule() + " " + b.sentence())
                .toList();
    }

    @Nullable
    Long share(String agent) {
        return audit().figures().agents().stream()
                .filter(each -> each.agent().equals(agent))
                .findFirst()
                .orElseThrow()
                .share();
    }
}
