package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.DutyPattern;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaAudit;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Sections {@code rota} of summaries of rotas that never were: each duty goes to who has borne least by then, four places
 * of a duty apart, and is free. A few of the duties have nobody. Their bounds are invented.
 */
public final class RotaSummaries {

    public static final DutyPattern WEEKS = DutyPattern.wholeWeek(DayOfWeek.MONDAY, LocalTime.of(8, 0));
    public static final DutyPattern WEEKNIGHTS =
            DutyPattern.weeknightsAndWeekends(LocalTime.of(8, 0), LocalTime.of(18, 0));
    public static final DutyPattern DAYS = DutyPattern.days(LocalTime.of(8, 0));
    public static final DutyPattern DAYS_AND_NIGHTS =
            DutyPattern.daysAndNights(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final List<String> ANTENNES =
            List.of("Niortais", "Bressuirais", "Thouarsais", "La Gâtine", "Mellois-Haut Val de Sèvre");

    private final List<OnCallAgent> agents = new ArrayList<>();
    private LocalDate from = FROM;
    private LocalDate until = FROM.plusYears(1);
    private List<Level> levels =
            List.of(new Level("première ligne", WEEKS, 1, 100), new Level("direction", WEEKS, 1, 50));
    private Compensation compensation = Compensation.PAY;
    private int everyUnassigned = 37;
    private boolean isFollowing;
    private boolean hasInterim;

    private RotaSummaries() {}

    /** A year of weeks of two levels with 13 agents; the second is taken by five of them. */
    public static RotaSummaries ofYear() {
        return new RotaSummaries().agents(13);
    }

    /** Another period, up to the day after its last. */
    public RotaSummaries period(String fromDay, String upToDay) {
        from = LocalDate.parse(fromDay);
        until = LocalDate.parse(upToDay);
        return this;
    }

    public RotaSummaries level(DutyPattern pattern, int atOnce) {
        levels = List.of(new Level("première ligne", pattern, atOnce, 100));
        return this;
    }

    public RotaSummaries levels(int count, DutyPattern pattern) {
        List<Level> all = new ArrayList<>();
        for (int level = 1; level <= count; level++) {
            all.add(new Level("niveau " + level, pattern, 1, 100));
        }
        levels = List.copyOf(all);
        return this;
    }

    public RotaSummaries inRest() {
        compensation = Compensation.REST;
        return this;
    }

    /** Every so manieth duty has nobody; with 0 each has someone. */
    public RotaSummaries unassigned(int every) {
        everyUnassigned = every;
        return this;
    }

    /** An earlier rota had some duties otherwise. */
    public RotaSummaries following() {
        isFollowing = true;
        return this;
    }

    public RotaSummaries withInterim() {
        hasInterim = true;
        return this;
    }

    public RotaSummaries agents(int count) {
        agents.clear();
        for (int a = 0; a < count; a++) {
            List<DutyWish> wishes = new ArrayList<>();
            for (int w = 0; w < 3; w++) {
                LocalDate day = FROM.plusDays((a * 53 + w * 117) % 360);
                wishes.add(new DutyWish(day, day.plusDays(5), w == 1));
            }
            LocalDate leave = FROM.plusDays(a * 29 % 330);
            agents.add(new OnCallAgent(
                    "secret-" + a,
                    ANTENNES.get(a % ANTENNES.size()),
                    new TreeSet<>(),
                    a % 5 == 3 ? 800 : OnCallAgent.FULL_TIME,
                    null,
                    null,
                    List.of(new Absence(leave, leave.plusWeeks(2), Absence.Kind.LEAVE)),
                    wishes,
                    List.of()));
        }
        return this;
    }

    public ObjectNode section() {
        RotaProblem problem = problem(new TreeMap<>());
        RotaPlan plan = plan(problem, everyUnassigned, 1);
        if (isFollowing) {
            SortedMap<String, String> earlier = new TreeMap<>();
            for (int d = 0; d < plan.assigned().size(); d++) {
                Assigned assigned = plan.assigned().get(d);
                String agent = d % 9 == 4 ? agents.getFirst().id() : assigned.agent();
                if (agent != null) {
                    earlier.put(assigned.duty(), agent);
                }
            }
            problem = problem(earlier);
        }
        RotaPlan other = plan(problem, everyUnassigned, 7);
        RotaResult result = new RotaResult(
                problem,
                proven(problem, plan, value -> value * 97 / 100),
                RotaAudit.of(problem, plan).figures(),
                List.of(),
                new RotaResult.WishesFirst(other, RotaAudit.of(problem, other).figures()),
                hasInterim ? SampleInterim.of(from, until, ANTENNES) : null,
                false,
                isFollowing ? 1 : 0);
        ObjectNode node = JsonFiles.MAPPER.createObjectNode();
        node.putArray("departements").add("79");
        RotaJson.figures(node, result);
        node.putArray("assumptions").addObject().put("path", "rota.load").put("text", "Les poids des heures.");
        return node;
    }

    private RotaProblem problem(SortedMap<String, String> earlier) {
        List<OnCallAgent> all = new ArrayList<>();
        for (int a = 0; a < agents.size(); a++) {
            OnCallAgent agent = agents.get(a);
            TreeSet<String> taken = new TreeSet<>();
            for (int level = 0; level < levels.size(); level++) {
                if (level == 0 || a % levels.size() == level || (level == 1 && a % 5 < 2)) {
                    taken.add(levels.get(level).name());
                }
            }
            all.add(new OnCallAgent(
                    agent.id(),
                    agent.antenne(),
                    taken,
                    agent.milliQuotite(),
                    null,
                    null,
                    agent.absences(),
                    agent.wishes(),
                    List.of()));
        }
        return new RotaProblem(
                from,
                until,
                ZoneId.of("Europe/Paris"),
                HolidayRegion.METROPOLE,
                levels,
                all,
                new RotaRules(1, 6, true, true, RestAfterDuty.of(RestAfterDuty.Kind.DAILY)),
                LoadWeights.DEFAULT,
                RotaWeights.DEFAULT,
                RotaObjective.inOrder(),
                new TreeMap<>(),
                earlier,
                compensation,
                OnCallScale.ARRETE_2015);
    }

    /** @param shuffle another number gives another plan */
    private static RotaPlan plan(RotaProblem problem, int everyUnassigned, int shuffle) {
        Map<String, Long> loads = new HashMap<>();
        Map<String, LocalDateTime> busyUntil = new HashMap<>();
        List<Assigned> assigned = new ArrayList<>();
        List<Duty> duties = problem.listDuties();
        for (int d = 0; d < duties.size(); d++) {
            Duty duty = duties.get(d);
            OnCallAgent best = null;
            for (OnCallAgent agent : problem.agents()) {
                boolean isFree = agent.levels().contains(duty.level())
                        && !busyUntil
                                .getOrDefault(agent.id(), LocalDateTime.MIN)
                                .isAfter(duty.start())
                        && agent.absences().stream().noneMatch(absence -> absence.overlaps(duty.start(), duty.end()));
                if (isFree && (best == null || borne(loads, agent, shuffle) < borne(loads, best, shuffle))) {
                    best = agent;
                }
            }
            if (everyUnassigned > 0 && d % everyUnassigned == everyUnassigned - 1) {
                best = null;
            }
            if (best != null) {
                loads.merge(best.id(), 1000L, Long::sum);
                busyUntil.put(best.id(), duty.end().plusDays(2));
            }
            assigned.add(new Assigned(duty.id(), best == null ? null : best.id()));
        }
        return new RotaPlan(assigned, List.of(), 0, false);
    }

    private static long borne(Map<String, Long> loads, OnCallAgent agent, int shuffle) {
        return loads.getOrDefault(agent.id(), 0L) * 1000 / agent.milliQuotite() * 100
                + Math.floorMod(agent.id().hashCode() * shuffle, 97);
    }

    private static RotaPlan proven(RotaProblem problem, RotaPlan plan, UnaryOperator<Long> bound) {
        RotaFigures figures = RotaAudit.of(problem, plan).figures();
        return new RotaPlan(
                plan.assigned(),
                problem.objectives().stream()
                        .map(objective -> new RotaOutcome(
                                objective,
                                figures.value(objective),
                                switch (objective) {
                                    case UNASSIGNED, CHANGES -> Long.valueOf(figures.value(objective));
                                    case UNFAIRNESS -> bound.apply(figures.value(objective));
                                    case WISHES, SPACING -> null;
                                }))
                        .toList(),
                1000,
                false);
    }
}
