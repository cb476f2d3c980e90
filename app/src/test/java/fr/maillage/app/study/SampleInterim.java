package fr.maillage.app.study;

import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.interim.AgentInterim;
import fr.maillage.domain.interim.EmptyAntenne;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.Gap;
import fr.maillage.domain.interim.InterimFigures;
import fr.maillage.domain.interim.InterimObjective;
import fr.maillage.domain.interim.InterimOutcome;
import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An intérim that never was. */
final class SampleInterim {

    private SampleInterim() {}

    /** A fortnight of substitutions in each antenne, days without a head in two and an empty antenne in one. */
    static InterimResult of(LocalDate from, LocalDate until, List<String> antennes) {
        List<Encadrant> encadrants = new ArrayList<>();
        for (String antenne : antennes) {
            encadrants.add(encadrant("secret-head-" + antenne, antenne, true));
            encadrants.add(encadrant("secret-deputy-" + antenne, antenne, false));
        }
        InterimProblem problem = new InterimProblem(
                from,
                until,
                HolidayRegion.METROPOLE,
                new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                encadrants,
                null,
                List.of());
        List<Substitution> substitutions = antennes.stream()
                .map(antenne -> new Substitution(
                        antenne,
                        "secret-head-" + antenne,
                        "secret-deputy-" + antenne,
                        LocalDate.of(2027, 7, 12),
                        LocalDate.of(2027, 7, 31)))
                .toList();
        LocalDate first = LocalDate.of(2027, 8, 2);
        List<Gap> gaps = List.of(
                new Gap("La Gâtine", "secret-head-La Gâtine", true, first, first.plusDays(5), 5),
                new Gap("Niortais", "secret-deputy-Niortais", false, first, first.plusDays(2), 2),
                new Gap("Thouarsais", null, true, LocalDate.of(2027, 12, 27), LocalDate.of(2028, 1, 1), 5));
        List<EmptyAntenne> empty = List.of(new EmptyAntenne(
                "La Gâtine",
                first,
                first.plusDays(5),
                5,
                List.of(new EmptyAntenne.LeaveChange("secret-deputy-La Gâtine", first, first.plusDays(4))),
                1));
        Map<InterimObjective, Long> values = new EnumMap<>(InterimObjective.class);
        values.put(InterimObjective.HEADLESS, 10L);
        values.put(InterimObjective.UNCOVERED, 2L);
        values.put(InterimObjective.CHANGES, 0L);
        values.put(InterimObjective.HANDOVERS, 3L);
        values.put(InterimObjective.UNFAIRNESS, 41_000L);
        InterimPlan plan = new InterimPlan(
                substitutions,
                InterimObjective.inOrder().stream()
                        .map(each -> new InterimOutcome(each, values.getOrDefault(each, 0L), values.get(each)))
                        .toList(),
                10,
                false);
        InterimFigures figures = new InterimFigures(
                values,
                encadrants.stream()
                        .map(each -> new AgentInterim(each.id(), each.antenne(), 25, 15, 1500))
                        .toList(),
                gaps,
                empty);
        return new InterimResult(problem, plan, figures, List.of());
    }

    private static Encadrant encadrant(String id, String antenne, boolean isResponsable) {
        return new Encadrant(id, antenne, isResponsable, Encadrant.FULL_TIME, null, null, List.of());
    }
}
