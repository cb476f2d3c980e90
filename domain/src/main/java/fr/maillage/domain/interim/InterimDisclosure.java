package fr.maillage.domain.interim;

import fr.maillage.domain.calendar.PublicHolidays;
import fr.maillage.domain.staffing.Disclosure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of an intérim may be handed round: on which days an antenne has no head, which everyone there sees; not when its
 * responsable, who is one person, is away and stood in for. Of an antenne with a single encadrant the days without a head
 * are those of one person's absences: they are not told, nor do they follow from the sum of all.
 */
public final class InterimDisclosure {

    private InterimDisclosure() {}

    /**
     * The working days of an antenne.
     *
     * @param workingDays of the period
     * @param headless of them, without its responsable and without a substitute of the responsable; null where that is not
     *     told
     * @param empty of these, without any encadrant; null where that is not told
     */
    public record Antenne(
            String antenne,
            int workingDays,
            @Nullable Integer headless,
            @Nullable Integer empty) {}

    /**
     * The antennes whose days are told: those with several encadrants, and where one has a single one, not the smallest of
     * them either, until at least {@value Disclosure#LEAST} encadrants share what is left of the sum of all.
     */
    public static Set<String> listTold(InterimProblem problem) {
        SortedMap<String, Integer> encadrants = new TreeMap<>();
        problem.encadrants().forEach(each -> encadrants.merge(each.antenne(), 1, Integer::sum));
        Set<String> told = new TreeSet<>(encadrants.keySet());
        int hidden = 0;
        for (Map.Entry<String, Integer> smallest : encadrants.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList()) {
            if (smallest.getValue() == 1 || (hidden > 0 && hidden < Disclosure.LEAST)) {
                told.remove(smallest.getKey());
                hidden += smallest.getValue();
            }
        }
        return Collections.unmodifiableSet(told);
    }

    /** Every antenne, by name. */
    public static List<Antenne> antennes(InterimProblem problem, InterimFigures figures) {
        int workingDays = countWorkingDays(problem, problem.from(), problem.until());
        Set<String> toldOf = listTold(problem);
        List<Antenne> told = new ArrayList<>();
        for (String antenne : problem.listAntennes()) {
            boolean isTold = toldOf.contains(antenne);
            told.add(new Antenne(
                    antenne,
                    workingDays,
                    isTold ? headless(figures, antenne) : null,
                    isTold
                            ? figures.empty().stream()
                                    .filter(empty -> empty.antenne().equals(antenne))
                                    .mapToInt(EmptyAntenne::workingDays)
                                    .sum()
                            : null));
        }
        return List.copyOf(told);
    }

    private static Integer headless(InterimFigures figures, String antenne) {
        return figures.gaps().stream()
                .filter(gap -> gap.isResponsable() && gap.antenne().equals(antenne))
                .mapToInt(Gap::workingDays)
                .sum();
    }

    /** How many antennes have a working day without a head. */
    public static int countHeadless(InterimFigures figures) {
        return (int) figures.gaps().stream()
                .filter(Gap::isResponsable)
                .map(Gap::antenne)
                .distinct()
                .count();
    }

    /**
     * Working days on which antennes are headed by a substitute.
     *
     * @return null where that is so in few antennes
     */
    public static @Nullable Integer substitutedDays(InterimProblem problem, InterimPlan plan) {
        Set<String> responsables = new HashSet<>();
        problem.encadrants().stream().filter(Encadrant::isResponsable).forEach(each -> responsables.add(each.id()));
        SortedMap<String, Integer> days = new TreeMap<>();
        for (Substitution each : plan.substitutions()) {
            if (each.absent() == null || responsables.contains(each.absent())) {
                days.merge(each.antenne(), countWorkingDays(problem, each.from(), each.until()), Integer::sum);
            }
        }
        return days.isEmpty() || days.size() >= Disclosure.LEAST
                ? days.values().stream().mapToInt(Integer::intValue).sum()
                : null;
    }

    /** Days of leave that the least change gives back. */
    public static int daysGivenBack(InterimProblem problem, EmptyAntenne empty) {
        return empty.leastChange().stream()
                .mapToInt(change -> countWorkingDays(problem, change.from(), change.until()))
                .sum();
    }

    private static int countWorkingDays(InterimProblem problem, LocalDate from, LocalDate until) {
        Set<LocalDate> holidays = Collections.unmodifiableSet(
                PublicHolidays.between(from, until, problem.region()).keySet());
        return (int) from.datesUntil(until)
                .filter(day -> problem.workingDays().contains(day.getDayOfWeek()) && !holidays.contains(day))
                .count();
    }
}
