package fr.maillage.benchmarks.rota;

import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.DutyPattern;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rota of whole weeks that nobody has, of a credible make; the same for the same numbers on every machine. Each agent has
 * two or three weeks of leave in summer and two more in the year, and three wishes a year, one in three of them for a duty.
 * Three free weeks between two duties, the same feast not two years in a row, eleven hours of rest.
 *
 * <p>Alike: all work full time, were always there and take every level. Mixed: an agent takes one level, one in three the
 * next as well; three in ten work part time, one in twelve arrives in the first half; each had up to four duties before.
 */
public final class RotaCase {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);
    private static final int WEEKS_A_YEAR = 52;
    private static final int[] PART_TIME = {500, 600, 800, 900};

    private final SplittableRandom random;
    private final int weeks;
    private final boolean isMixed;
    private final List<Level> levels = new ArrayList<>();

    private RotaCase(int weeks, int levels, boolean isMixed, long seed) {
        random = new SplittableRandom(seed);
        this.weeks = weeks;
        this.isMixed = isMixed;
        DutyPattern week = DutyPattern.wholeWeek(DayOfWeek.MONDAY, LocalTime.of(8, 0));
        for (int level = 1; level <= levels; level++) {
            this.levels.add(new Level("level " + level, week, 1, level % 2 == 1 ? 100 : 50));
        }
    }

    /** Makes one. */
    public static RotaProblem of(int weeks, int levels, int agents, boolean isMixed, long seed) {
        return new RotaCase(weeks, levels, isMixed, seed).make(agents);
    }

    private RotaProblem make(int agents) {
        List<OnCallAgent> all = new ArrayList<>();
        for (int a = 0; a < agents; a++) {
            all.add(agent(a));
        }
        return new RotaProblem(
                FROM,
                FROM.plusWeeks(weeks),
                ZoneId.of("Europe/Paris"),
                HolidayRegion.METROPOLE,
                levels,
                all,
                new RotaRules(3, null, false, true, RestAfterDuty.of(RestAfterDuty.Kind.DAILY)),
                LoadWeights.DEFAULT,
                RotaWeights.DEFAULT,
                List.of(
                        RotaObjective.UNASSIGNED,
                        RotaObjective.UNFAIRNESS,
                        RotaObjective.WISHES,
                        RotaObjective.SPACING),
                new TreeMap<>(),
                new TreeMap<>(),
                Compensation.PAY,
                OnCallScale.ARRETE_2015);
    }

    private OnCallAgent agent(int number) {
        List<Absence> absences = new ArrayList<>();
        List<DutyWish> wishes = new ArrayList<>();
        for (int year = 0; year * WEEKS_A_YEAR < weeks; year++) {
            LocalDate start = FROM.plusWeeks((long) WEEKS_A_YEAR * year);
            absences.add(leave(start.plusWeeks(26 + random.nextInt(8)), 5 + 7 * (1 + random.nextInt(2))));
            absences.add(leave(start.plusWeeks(5 + random.nextInt(18)), 5));
            absences.add(leave(start.plusWeeks(40 + random.nextInt(12)), 5));
            for (int k = 0; k < 3; k++) {
                LocalDate from = start.plusDays(random.nextInt(7 * WEEKS_A_YEAR));
                wishes.add(new DutyWish(from, from.plusDays(1 + random.nextInt(7)), random.nextInt(3) == 0));
            }
        }
        TreeSet<String> takes = new TreeSet<>();
        List<PastDuty> past = new ArrayList<>();
        int milliQuotite = OnCallAgent.FULL_TIME;
        LocalDate arrival = null;
        if (isMixed) {
            int first = number % levels.size();
            takes.add(levels.get(first).name());
            if (random.nextInt(3) == 0) {
                takes.add(levels.get((first + 1) % levels.size()).name());
            }
            if (random.nextInt(10) >= 7) {
                milliQuotite = PART_TIME[random.nextInt(PART_TIME.length)];
            }
            for (int left = random.nextInt(5); left > 0; left--) {
                LocalDate from = FROM.minusWeeks(3 + random.nextInt(48));
                past.add(new PastDuty(
                        takes.first(), from.atTime(8, 0), from.plusWeeks(1).atTime(8, 0)));
            }
            arrival = random.nextInt(12) == 0 ? FROM.plusWeeks(random.nextInt(Math.max(1, weeks / 2))) : null;
        } else {
            levels.forEach(level -> takes.add(level.name()));
        }
        return new OnCallAgent(
                "E" + number, "antenne " + number % 5, takes, milliQuotite, arrival, null, absences, wishes, past);
    }

    private static Absence leave(LocalDate from, int days) {
        return new Absence(from, from.plusDays(days), Absence.Kind.LEAVE);
    }
}
