package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.DutyHours;
import fr.maillage.domain.calendar.DutySpan;
import fr.maillage.domain.calendar.Feast;
import fr.maillage.domain.calendar.OnCallUnits;
import fr.maillage.domain.calendar.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * What follows from a rota problem before anyone is on duty, computed once: the duties and what each of them is. Duties
 * are named by their positions in {@link #duties()}, agents by theirs in {@link RotaProblem#agents()}.
 */
public final class RotaIndex {

    /** The longest that a duty reaches beyond the period, and a day for its last morning. */
    private static final int DAYS_BEYOND = 8;

    private final RotaProblem problem;
    private final SortedMap<LocalDate, Feast> holidays;
    private final List<Duty> duties;
    private final Map<String, Integer> dutyById = new HashMap<>();
    private final Map<String, Integer> agentById = new HashMap<>();
    private final Map<String, Integer> percentByLevel = new HashMap<>();
    private final List<DutyHours> hours = new ArrayList<>();
    private final List<List<FeastDay>> feasts = new ArrayList<>();
    private final long[] loads;

    public RotaIndex(RotaProblem problem) {
        this.problem = problem;
        holidays =
                PublicHolidays.between(earliestDay(problem), problem.until().plusDays(DAYS_BEYOND), problem.region());
        duties = problem.listDuties();
        loads = new long[duties.size()];
        problem.levels().forEach(level -> percentByLevel.put(level.name(), level.loadPercent()));
        for (int d = 0; d < duties.size(); d++) {
            Duty duty = duties.get(d);
            dutyById.put(duty.id(), d);
            hours.add(hours(duty.start(), duty.end()));
            loads[d] = load(duty.level(), duty.start(), duty.end());
            feasts.add(listFeasts(duty.start(), duty.end()));
        }
        for (int a = 0; a < problem.agents().size(); a++) {
            agentById.put(problem.agents().get(a).id(), a);
        }
    }

    private static LocalDate earliestDay(RotaProblem problem) {
        return problem.agents().stream()
                .flatMap(agent -> agent.pastDuties().stream())
                .map(past -> past.start().toLocalDate())
                .reduce(problem.from(), (a, b) -> a.isBefore(b) ? a : b);
    }

    public RotaProblem problem() {
        return problem;
    }

    /** In order of start, level and place. */
    public List<Duty> duties() {
        return duties;
    }

    public OptionalInt findDuty(String id) {
        Integer position = dutyById.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    public OptionalInt findAgent(String id) {
        Integer position = agentById.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    public DutyHours hours(int duty) {
        return hours.get(duty);
    }

    /** Weighted minutes of a duty: {@link LoadWeights#minutes}. */
    public long load(int duty) {
        return loads[duty];
    }

    /** Weighted minutes of a past duty. */
    public long load(PastDuty past) {
        return load(past.level(), past.start(), past.end());
    }

    /**
     * The feasts that a duty has: those whose noon falls in it. Of duties that follow one another without a gap one alone
     * has a feast, whatever hour they change at; a night has none.
     */
    public List<FeastDay> listFeasts(int duty) {
        return feasts.get(duty);
    }

    /** The feasts that a past duty has, as {@link #listFeasts(int)}. */
    public List<FeastDay> listFeasts(PastDuty past) {
        return listFeasts(past.start(), past.end());
    }

    /** What a duty consists of on the on-call scale. */
    public OnCallUnits units(int duty) {
        Duty of = duties.get(duty);
        return problem.scale().hours().cut(of.start(), of.end(), holidays.keySet());
    }

    private DutyHours hours(LocalDateTime start, LocalDateTime end) {
        return DutyHours.of(
                new DutySpan(start, end, problem.zone()),
                holidays.keySet(),
                problem.loads().night());
    }

    private long load(String level, LocalDateTime start, LocalDateTime end) {
        return problem.loads().minutes(hours(start, end), percentByLevel.getOrDefault(level, 0));
    }

    private List<FeastDay> listFeasts(LocalDateTime start, LocalDateTime end) {
        List<FeastDay> all = new ArrayList<>();
        LocalDate dayAfter = end.toLocalDate().plusDays(1);
        for (LocalDate day : holidays.subMap(start.toLocalDate(), dayAfter).keySet()) {
            LocalDateTime noon = day.atTime(LocalTime.NOON);
            if (!noon.isBefore(start) && noon.isBefore(end)) {
                PublicHolidays.feastsOn(day, problem.region())
                        .forEach(feast -> all.add(new FeastDay(feast, day.getYear())));
            }
        }
        return List.copyOf(all);
    }
}
