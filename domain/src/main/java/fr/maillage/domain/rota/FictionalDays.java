package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.Feast;
import fr.maillage.domain.calendar.HolidayRegion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Absences and wishes that nobody has, for scenarios whose real ones are not at hand. What an agent has in a calendar year
 * depends on its identifier, the seed and the year alone, so that others who come or go, and another period, change nothing
 * (random numbers are those of {@link SplittableRandom}).
 *
 * <ul>
 *   <li>Leave: 25 working days. Three weeks in a row that begin on one of the six first Mondays from July on; one week, at
 *       Christmas or in February, each for half of the agents; five single Mondays or Fridays, for half of the agents one
 *       of them the day after Ascension. A week lasts from Monday to Sunday.
 *   <li>Training: a Tuesday with its Wednesday, and a Thursday, outside of July, August and December.
 *   <li>Wishes: rather not on two weekends, and for a third of agents not from 24 to 26 December; for half of them rather
 *       in some week. None is during an absence.
 * </ul>
 *
 * <p>Agents choose without regard to each other, so that now and then all of an antenne are away at once.
 */
public final class FictionalDays {

    private static final int SUMMER_WEEKS = 3;
    private static final int SUMMER_STARTS = 6;
    private static final int SINGLE_DAYS = 5;
    private static final int WEEKEND_WISHES = 2;
    private static final int WEEKS = 52;
    private static final int DAYS_PER_WEEK = 7;

    /** A day that is free is found long before. */
    private static final int PATIENCE = 200;

    private final int year;
    private final SplittableRandom random;
    private final List<Absence> absences = new ArrayList<>();
    private final List<DutyWish> wishes = new ArrayList<>();

    private FictionalDays(String agent, long seed, int year) {
        this.year = year;
        random = new SplittableRandom(
                seed * 0x9E3779B97F4A7C15L + agent.hashCode() * 0xBF58476D1CE4E5B9L + year * 0x94D049BB133111EBL);
        leave();
        training();
        wish();
    }

    /**
     * The absences of an agent that touch a period, in order.
     *
     * @param from the first day
     * @param until the day after the last
     */
    public static List<Absence> listAbsences(String agent, long seed, LocalDate from, LocalDate until) {
        List<Absence> touching = new ArrayList<>();
        for (int year = from.getYear() - 1; year <= until.getYear(); year++) {
            new FictionalDays(agent, seed, year)
                    .absences.stream()
                            .filter(absence -> absence.overlaps(from.atStartOfDay(), until.atStartOfDay()))
                            .forEach(touching::add);
        }
        touching.sort(Comparator.comparing(Absence::from));
        return List.copyOf(touching);
    }

    /** The wishes of an agent that touch a period, in order; parameters as above. */
    public static List<DutyWish> listWishes(String agent, long seed, LocalDate from, LocalDate until) {
        List<DutyWish> touching = new ArrayList<>();
        for (int year = from.getYear() - 1; year <= until.getYear(); year++) {
            new FictionalDays(agent, seed, year)
                    .wishes.stream()
                            .filter(wish -> wish.overlaps(from.atStartOfDay(), until.atStartOfDay()))
                            .forEach(touching::add);
        }
        touching.sort(Comparator.comparing(DutyWish::from));
        return List.copyOf(touching);
    }

    private void leave() {
        LocalDate july = firstMonday(Month.JULY).plusWeeks(random.nextInt(SUMMER_STARTS));
        add(july, july.plusWeeks(SUMMER_WEEKS), Absence.Kind.LEAVE);
        LocalDate christmas =
                LocalDate.of(year, Month.DECEMBER, 25).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate winter =
                random.nextBoolean() ? christmas : firstMonday(Month.FEBRUARY).plusWeeks(1 + random.nextInt(3));
        add(winter, winter.plusWeeks(1), Absence.Kind.LEAVE);
        int left = SINGLE_DAYS;
        LocalDate ascension =
                Feast.ASCENSION.findDate(year, HolidayRegion.METROPOLE).orElseThrow();
        if (random.nextBoolean()) {
            addDays(ascension.plusDays(1), 1, Absence.Kind.LEAVE);
            left--;
        }
        while (left > 0) {
            DayOfWeek day = random.nextBoolean() ? DayOfWeek.MONDAY : DayOfWeek.FRIDAY;
            addDays(findFree(day, 1, false), 1, Absence.Kind.LEAVE);
            left--;
        }
    }

    private void training() {
        addDays(findFree(DayOfWeek.TUESDAY, 2, true), 2, Absence.Kind.TRAINING);
        addDays(findFree(DayOfWeek.THURSDAY, 1, true), 1, Absence.Kind.TRAINING);
    }

    private void wish() {
        for (int n = 0; n < WEEKEND_WISHES; n++) {
            LocalDate saturday = findFree(DayOfWeek.SATURDAY, 2, false);
            wishes.add(new DutyWish(saturday, saturday.plusDays(2), false));
        }
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 24);
        if (random.nextInt(3) == 0 && isFree(christmas, 3)) {
            wishes.add(new DutyWish(christmas, christmas.plusDays(3), false));
        }
        if (random.nextBoolean()) {
            LocalDate monday = findFree(DayOfWeek.MONDAY, DAYS_PER_WEEK, false);
            wishes.add(new DutyWish(monday, monday.plusWeeks(1), true));
        }
    }

    private LocalDate firstMonday(Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private void addDays(LocalDate from, int days, Absence.Kind kind) {
        add(from, from.plusDays(days), kind);
    }

    private void add(LocalDate from, LocalDate until, Absence.Kind kind) {
        absences.add(new Absence(from, until, kind));
    }

    /** Some days that hold neither an absence nor a wish. */
    private LocalDate findFree(DayOfWeek first, int days, boolean isOfTerm) {
        LocalDate start = LocalDate.of(year, Month.JANUARY, 1).with(TemporalAdjusters.nextOrSame(first));
        LocalDate found = start;
        for (int n = 0; n < PATIENCE; n++) {
            found = start.plusWeeks(random.nextInt(WEEKS));
            boolean isHoliday = found.getMonth() == Month.JULY
                    || found.getMonth() == Month.AUGUST
                    || found.getMonth() == Month.DECEMBER;
            if (isFree(found, days) && !(isOfTerm && isHoliday)) {
                break;
            }
        }
        return found;
    }

    private boolean isFree(LocalDate from, int days) {
        LocalDate until = from.plusDays(days);
        return absences.stream().noneMatch(each -> each.overlaps(from.atStartOfDay(), until.atStartOfDay()))
                && wishes.stream().noneMatch(each -> each.overlaps(from.atStartOfDay(), until.atStartOfDay()));
    }
}
