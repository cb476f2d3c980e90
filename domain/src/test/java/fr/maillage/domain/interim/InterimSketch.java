package fr.maillage.domain.interim;

import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.rota.Absence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An intérim to be read as a calendar: a line is an encadrant, a column a day from Monday to Friday, weeks are apart. A line
 * begins with a letter, {@code *} for the responsable, and the thousandths of a quotité if it is not full. A day is
 * {@code .} at work, {@code a} or {@code b} on leave (of two requests), {@code s} sick, {@code >} before the arrival,
 * {@code <} after the departure.
 *
 * <p>A plan is one line of words such as {@code A:BB.C}: on the first working days of the period B, B, nobody and C stand in
 * for A, and on all others nobody; {@code -} is the responsable whom the antenne has not.
 */
record InterimSketch(InterimProblem problem) {

    static final LocalDate MONDAY = LocalDate.parse("2027-02-01");
    static final String ANTENNE = "Niort";
    private static final int WEEK = 5;

    /** One antenne, from Monday 1 February 2027 on, where weeks have no public holiday. */
    static InterimSketch of(String calendar) {
        return of(MONDAY, calendar);
    }

    static InterimSketch of(LocalDate monday, String calendar) {
        List<Encadrant> encadrants = new ArrayList<>();
        int days = 0;
        for (String line : calendar.lines().toList()) {
            String[] words = line.strip().split(" +", 2);
            String cells = words[1].replace(" ", "");
            days = cells.length();
            encadrants.add(encadrant(words[0], monday, cells));
        }
        LocalDate until = day(monday, days - 1).plusDays(1);
        return new InterimSketch(new InterimProblem(
                monday,
                until,
                HolidayRegion.METROPOLE,
                new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                encadrants,
                null,
                List.of()));
    }

    private static LocalDate day(LocalDate monday, int weekday) {
        return monday.plusWeeks(weekday / WEEK).plusDays(weekday % WEEK);
    }

    private static Encadrant encadrant(String who, LocalDate monday, String cells) {
        boolean isResponsable = who.indexOf('*') == 1;
        String quotite = who.substring(isResponsable ? 2 : 1);
        int arrival = cells.lastIndexOf('>');
        int departure = cells.indexOf('<');
        List<Absence> absences = new ArrayList<>();
        int first = 0;
        for (int d = 1; d <= cells.length(); d++) {
            char kind = cells.charAt(first);
            if (d == cells.length() || cells.charAt(d) != kind) {
                if (kind == 'a' || kind == 'b' || kind == 's') {
                    absences.add(new Absence(
                            day(monday, first),
                            day(monday, d - 1).plusDays(1),
                            kind == 's' ? Absence.Kind.SICK : Absence.Kind.LEAVE));
                }
                first = d;
            }
        }
        return new Encadrant(
                who.substring(0, 1),
                ANTENNE,
                isResponsable,
                quotite.isEmpty() ? Encadrant.FULL_TIME : Integer.parseInt(quotite),
                arrival < 0 ? null : day(monday, arrival + 1),
                departure < 0 ? null : day(monday, departure),
                absences);
    }

    InterimSketch earlier(String plan) {
        return with(listSubstitutions(plan), problem.frozenUntil());
    }

    InterimSketch frozenUntil(String day) {
        return with(problem.earlier(), LocalDate.parse(day));
    }

    private InterimSketch with(List<Substitution> earlier, @Nullable LocalDate frozenUntil) {
        return new InterimSketch(new InterimProblem(
                problem.from(),
                problem.until(),
                problem.region(),
                problem.workingDays(),
                problem.encadrants(),
                frozenUntil,
                earlier));
    }

    InterimAudit audit(String plan) {
        return audit(listSubstitutions(plan));
    }

    InterimAudit audit(List<Substitution> substitutions) {
        return InterimAudit.of(problem, new InterimPlan(substitutions, List.of(), 0, false));
    }

    /** The values of a plan in the order of the objectives, unfairness left out. */
    List<Long> values(String plan) {
        return InterimObjective.inOrder().stream()
                .filter(objective -> objective != InterimObjective.UNFAIRNESS)
                .map(audit(plan).figures()::value)
                .toList();
    }

    /** The breaches, each as its rule and its sentence. */
    static List<String> listBreaches(InterimAudit audit) {
        return audit.breaches().stream()
                .map(breach -> breach.rule() + " " + breach.sentence())
                .toList();
    }

    private List<Substitution> listSubstitutions(String plan) {
        List<LocalDate> days = new InterimIndex(problem).days();
        List<Substitution> substitutions = new ArrayList<>();
        for (String word : plan.strip().split(" +", -1)) {
            String absent = word.substring(0, 1).replace("-", "");
            String cells = word.length() < 2 ? "" : word.substring(2);
            int first = 0;
            for (int d = 1; d <= cells.length(); d++) {
                if (d == cells.length() || cells.charAt(d) != cells.charAt(first)) {
                    if (cells.charAt(first) != '.') {
                        substitutions.add(new Substitution(
                                ANTENNE,
                                absent.isEmpty() ? null : absent,
                                cells.substring(first, first + 1),
                                days.get(first),
                                days.get(d - 1).plusDays(1)));
                    }
                    first = d;
                }
            }
        }
        return substitutions;
    }
}
