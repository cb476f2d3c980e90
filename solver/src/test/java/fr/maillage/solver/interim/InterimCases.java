package fr.maillage.solver.interim;

import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimIndex;
import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Absence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Problems to be read as calendars, and plans as a line: a row is an encadrant, a column a day from Monday to Friday, weeks
 * are apart. A row begins with a letter, {@code *} for the responsable, and the thousandths of a quotité if it is not full.
 * A day is {@code .} at work, {@code a} on leave, {@code >} before the arrival, {@code <} after the departure. A line
 * {@code -} parts antennes.
 *
 * <p>A plan is one line of words such as {@code A:BB.C}: on the working days from the first on B, B, nobody and C stand in
 * for A, and on all others nobody; {@code -} is the responsable whom the antenne has not.
 */
final class InterimCases {

    static final LocalDate MONDAY = LocalDate.parse("2027-02-01");
    private static final int WEEK = 5;

    private InterimCases() {}

    static InterimProblem problem(String calendar) {
        List<Encadrant> encadrants = new ArrayList<>();
        int antenne = 1;
        int days = 0;
        for (String line : calendar.lines().toList()) {
            if (line.strip().equals("-")) {
                antenne++;
                continue;
            }
            String[] words = line.strip().split(" +", 2);
            String cells = words[1].replace(" ", "");
            days = cells.length();
            encadrants.add(encadrant(words[0], "antenne " + antenne, cells));
        }
        return problem(encadrants, day(days - 1).plusDays(1), null, List.of());
    }

    static InterimProblem problem(
            List<Encadrant> encadrants, LocalDate until, @Nullable LocalDate frozenUntil, List<Substitution> earlier) {
        return new InterimProblem(
                MONDAY,
                until,
                HolidayRegion.METROPOLE,
                new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                encadrants,
                frozenUntil,
                earlier);
    }

    static InterimProblem after(InterimProblem problem, List<Substitution> earlier, @Nullable LocalDate frozenUntil) {
        return problem(problem.encadrants(), problem.until(), frozenUntil, earlier);
    }

    /** A working day, from 0 on. */
    static LocalDate day(int number) {
        return MONDAY.plusWeeks(number / WEEK).plusDays(number % WEEK);
    }

    private static Encadrant encadrant(String who, String antenne, String cells) {
        boolean isResponsable = who.indexOf('*') == 1;
        String quotite = who.substring(isResponsable ? 2 : 1);
        int arrival = cells.lastIndexOf('>');
        int departure = cells.indexOf('<');
        List<Absence> absences = new ArrayList<>();
        for (int d = 0; d < cells.length(); d++) {
            if (cells.charAt(d) == 'a') {
                absences.add(new Absence(day(d), day(d).plusDays(1), Absence.Kind.LEAVE));
            }
        }
        return new Encadrant(
                who.substring(0, 1),
                antenne,
                isResponsable,
                quotite.isEmpty() ? Encadrant.FULL_TIME : Integer.parseInt(quotite),
                arrival < 0 ? null : day(arrival + 1),
                departure < 0 ? null : day(departure),
                absences);
    }

    /** The plan of one antenne as a line. */
    static String line(InterimProblem problem, InterimPlan plan) {
        List<LocalDate> days = new InterimIndex(problem).days();
        Map<String, StringBuilder> words = new TreeMap<>();
        for (Substitution each : plan.substitutions()) {
            StringBuilder word = words.computeIfAbsent(
                    each.absent() == null ? "-" : each.absent(), key -> new StringBuilder(".".repeat(days.size())));
            for (int d = 0; d < days.size(); d++) {
                if (!days.get(d).isBefore(each.from()) && days.get(d).isBefore(each.until())) {
                    word.replace(d, d + 1, each.substitute());
                }
            }
        }
        List<String> line = new ArrayList<>();
        words.forEach((absent, word) -> line.add(absent + ":" + word.toString().replaceAll("[.]+$", "")));
        return String.join(" ", line);
    }

    /** What a line says, of the first antenne. */
    static List<Substitution> listSubstitutions(InterimProblem problem, String line) {
        List<LocalDate> days = new InterimIndex(problem).days();
        List<Substitution> substitutions = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            for (int d = 2; d < word.length(); d++) {
                if (word.charAt(d) != '.') {
                    substitutions.add(new Substitution(
                            "antenne 1",
                            word.charAt(0) == '-' ? null : word.substring(0, 1),
                            word.substring(d, d + 1),
                            days.get(d - 2),
                            days.get(d - 2).plusDays(1)));
                }
            }
        }
        return substitutions;
    }
}
