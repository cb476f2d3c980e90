package fr.maillage.app.study;

import fr.maillage.domain.calendar.CivilZone;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimAudit;
import fr.maillage.domain.interim.InterimFigures;
import fr.maillage.domain.interim.InterimObjective;
import fr.maillage.domain.interim.InterimOutcome;
import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.DutyPattern;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaAudit;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Four weeks of two levels from Monday 8 March 2027 on, shared by four agents: the clocks change in the third, the fourth
 * begins with Easter Monday and has nobody on the first line. A-1 would rather not be on call in the third week and is; A-2
 * would rather be in the third and is not; A-4 is on leave in the last.
 */
final class SampleRota {

    static final LocalDate FROM = LocalDate.of(2027, 3, 8);
    static final LocalDate UNTIL = LocalDate.of(2027, 4, 5);
    static final String FIRST = "première ligne";
    static final String SECOND = "seconde ligne";

    private SampleRota() {}

    static String first(int week) {
        return FIRST + "/" + FROM.plusWeeks(week - 1) + "T08:00/1";
    }

    static String second(int week) {
        return SECOND + "/" + FROM.plusWeeks(week - 1) + "T08:00/1";
    }

    static RotaProblem problem() {
        return problem("A-1", new TreeMap<>(), Compensation.PAY);
    }

    /**
     * The problem.
     *
     * @param hostile the identifier of the first agent
     * @param earlier who had which duty in an earlier rota
     */
    static RotaProblem problem(String hostile, SortedMap<String, String> earlier, Compensation compensation) {
        List<RotaObjective> objectives = new ArrayList<>(RotaObjective.inOrder());
        if (earlier.isEmpty()) {
            objectives.remove(RotaObjective.CHANGES);
        }
        return new RotaProblem(
                FROM,
                UNTIL,
                CivilZone.of("79"),
                HolidayRegion.METROPOLE,
                List.of(level(FIRST), level(SECOND)),
                List.of(
                        agent(hostile, "Niortais", 1000, List.of(), List.of(wish(3, false))),
                        agent("A-2", "Niortais", 1000, List.of(), List.of(wish(3, true))),
                        agent("A-3", "Bressuirais", 1000, List.of(), List.of()),
                        agent("A-4", "Bressuirais", 800, List.of(leave(4)), List.of())),
                new RotaRules(0, 3, false, true, RestAfterDuty.of(RestAfterDuty.Kind.NONE)),
                LoadWeights.DEFAULT,
                RotaWeights.DEFAULT,
                objectives,
                new TreeMap<>(),
                earlier,
                compensation,
                OnCallScale.ARRETE_2015);
    }

    private static Level level(String name) {
        return new Level(name, DutyPattern.wholeWeek(DayOfWeek.MONDAY, LocalTime.of(8, 0)), 1, 100);
    }

    private static OnCallAgent agent(
            String id, String antenne, int milliQuotite, List<Absence> absences, List<DutyWish> wishes) {
        LocalDateTime past = FROM.minusWeeks(1).atTime(8, 0);
        return new OnCallAgent(
                id,
                antenne,
                new TreeSet<>(Set.of(FIRST, SECOND)),
                milliQuotite,
                null,
                null,
                absences,
                wishes,
                id.equals("A-4") ? List.of(new PastDuty(SECOND, past, past.plusWeeks(1))) : List.of());
    }

    private static DutyWish wish(int week, boolean isFor) {
        LocalDate monday = FROM.plusWeeks(week - 1);
        return new DutyWish(monday.plusDays(1), monday.plusDays(5), isFor);
    }

    private static Absence leave(int week) {
        LocalDate monday = FROM.plusWeeks(week - 1);
        return new Absence(monday, monday.plusWeeks(1), Absence.Kind.LEAVE);
    }

    /** Who has which duty: the agents of the first level week by week, a dash for nobody, then those of the second. */
    static RotaPlan plan(RotaProblem problem, String agents) {
        String[] words = agents.split(" ", -1);
        List<Assigned> assigned = new ArrayList<>();
        List<Duty> duties = problem.listDuties();
        for (int d = 0; d < duties.size(); d++) {
            int levels = problem.levels().size();
            boolean isFirst = duties.get(d).level().equals(FIRST);
            String word = words[d / levels + (isFirst ? 0 : words.length / levels)];
            String agent = word.equals("A-1") ? problem.agents().getFirst().id() : word;
            assigned.add(new Assigned(duties.get(d).id(), word.equals("-") ? null : agent));
        }
        RotaPlan bare = new RotaPlan(assigned, List.of(), 0, false);
        var figures = RotaAudit.of(problem, bare).figures();
        return new RotaPlan(
                assigned,
                problem.objectives().stream()
                        .map(objective -> new RotaOutcome(
                                objective,
                                figures.value(objective),
                                objective == RotaObjective.UNASSIGNED ? Long.valueOf(0) : null))
                        .toList(),
                11,
                false);
    }

    static RotaResult result() {
        return result("A-1", Compensation.PAY);
    }

    static RotaResult result(String hostile, Compensation compensation) {
        RotaProblem problem = problem(hostile, new TreeMap<>(), compensation);
        RotaPlan plan = plan(problem, "A-1 A-2 A-3 - A-3 A-4 A-1 A-2");
        RotaProblem other = RotaProof.findWishesFirst(problem).orElseThrow();
        RotaPlan wishesFirst = plan(other, "A-1 A-3 A-2 A-1 A-3 A-4 A-3 A-2");
        return RotaProof.of(
                new PlannedRota(problem, plan, wishesFirst, interim(hostile), false, 0, RotaHistory.first("sample")));
    }

    /** A rota that follows {@link #result}: A-2 is gone from the first line of the second week, and nobody is missing. */
    static RotaResult next() {
        EarlierRotaRun earlier = earlier(result());
        RotaProblem problem = problem("A-1", new TreeMap<>(earlier.rota().duties()), Compensation.PAY);
        RotaPlan plan = plan(problem, "A-1 A-1 A-3 A-3 A-3 A-4 A-1 A-2");
        return RotaProof.of(new PlannedRota(
                problem, plan, null, null, false, 1, RotaHistories.next(earlier, problem, plan, List.of())));
    }

    /** A result as a later rota follows it. */
    static EarlierRotaRun earlier(RotaResult result) {
        return EarlierRotaRun.find(PlanJson.write(RunResult.of(result)), Path.of("plan.json"))
                .orElseThrow();
    }

    /** A-4, who heads the Bressuirais, is on leave in the last week, and A-3 stands in but for its last two days. */
    static PlannedRota.Interim interim(String hostile) {
        InterimProblem problem = interimProblem(hostile, List.of());
        return new PlannedRota.Interim(problem, interimPlan(problem));
    }

    static InterimProblem interimProblem(String hostile, List<Substitution> earlier) {
        LocalDate thursday = FROM.plusWeeks(3).plusDays(3);
        LocalDate saturday = thursday.plusDays(2);
        List<Encadrant> encadrants = List.of(
                encadrant(hostile, "Niortais", true, List.of()),
                encadrant("A-2", "Niortais", false, List.of()),
                encadrant("A-3", "Bressuirais", false, List.of(new Absence(thursday, saturday, Absence.Kind.LEAVE))),
                encadrant("A-4", "Bressuirais", true, List.of(leave(4))));
        return new InterimProblem(
                FROM,
                UNTIL,
                HolidayRegion.METROPOLE,
                new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                encadrants,
                null,
                earlier);
    }

    private static InterimPlan interimPlan(InterimProblem problem) {
        LocalDate tuesday = FROM.plusWeeks(3).plusDays(1);
        List<Substitution> substitutions =
                List.of(new Substitution("Bressuirais", "A-4", "A-3", tuesday, tuesday.plusDays(2)));
        InterimFigures bare = InterimAudit.of(problem, new InterimPlan(substitutions, List.of(), 0, false))
                .figures();
        return new InterimPlan(
                substitutions,
                InterimObjective.inOrder().stream()
                        .map(objective -> new InterimOutcome(objective, bare.value(objective), null))
                        .toList(),
                3,
                false);
    }

    private static Encadrant encadrant(String id, String antenne, boolean isResponsable, List<Absence> absences) {
        return new Encadrant(id, antenne, isResponsable, 1000, null, null, absences);
    }
}
