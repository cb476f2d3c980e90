package fr.maillage.domain.interim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.interim.EmptyAntenne.LeaveChange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Antennes and days are told; when one responsable is away is not. */
class InterimDisclosureTest {

    /** A Monday; the Thursday of its week is Ascension Day. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);

    private static final List<String> ANTENNES = List.of("A", "B", "C", "D", "E");

    private final InterimProblem problem = new InterimProblem(
            MONDAY,
            MONDAY.plusWeeks(2),
            HolidayRegion.METROPOLE,
            new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
            encadrants(),
            null,
            List.of());

    @Test
    void anAntenneHasItsWorkingDaysWithoutAHeadAndEmpty() {
        InterimFigures figures = new InterimFigures(
                Map.of(InterimObjective.HEADLESS, 3L),
                List.of(),
                List.of(
                        new Gap("A", "head A", true, MONDAY, MONDAY.plusDays(2), 2),
                        new Gap("A", null, true, MONDAY.plusDays(7), MONDAY.plusDays(8), 1),
                        new Gap("A", "deputy A", false, MONDAY, MONDAY.plusDays(2), 2)),
                List.of(new EmptyAntenne("A", MONDAY, MONDAY.plusDays(2), 2, List.of(), 2)));

        assertThat(InterimDisclosure.antennes(problem, figures))
                .startsWith(new InterimDisclosure.Antenne("A", 9, 3, 2), new InterimDisclosure.Antenne("B", 9, 0, 0))
                .hasSize(5);
    }

    @Test
    void theDaysOfASingleEncadrantAreNotTold() {
        InterimProblem alone = new InterimProblem(
                problem.from(),
                problem.until(),
                problem.region(),
                problem.workingDays(),
                List.of(new Encadrant("head A", "A", true, 1000, null, null, List.of())),
                null,
                List.of());
        InterimFigures figures = new InterimFigures(
                Map.of(InterimObjective.HEADLESS, 2L),
                List.of(),
                List.of(new Gap("A", "head A", true, MONDAY, MONDAY.plusDays(2), 2)),
                List.of(new EmptyAntenne("A", MONDAY, MONDAY.plusDays(2), 2, List.of(), 2)));

        assertThat(InterimDisclosure.listTold(alone)).isEmpty();
        assertThat(InterimDisclosure.antennes(alone, figures))
                .containsExactly(new InterimDisclosure.Antenne("A", 9, null, null));
        assertThat(InterimDisclosure.countHeadless(figures)).isEqualTo(1);
    }

    @Test
    void theDaysOfASingleEncadrantDoNotFollowFromTheSum() {
        assertThat(InterimDisclosure.listTold(problem)).containsExactlyElementsOf(ANTENNES);
        List<Encadrant> more = new ArrayList<>(encadrants());
        more.add(new Encadrant("second deputy", "A", false, 1000, null, null, List.of()));
        more.add(new Encadrant("alone", "F", true, 1000, null, null, List.of()));
        InterimProblem withOneAlone = new InterimProblem(
                problem.from(), problem.until(), problem.region(), problem.workingDays(), more, null, List.of());

        assertThat(InterimDisclosure.listTold(withOneAlone))
                .as("what is left of the sum is of five: F alone, and two each of B and C")
                .containsExactly("A", "D", "E");
    }

    @Test
    void daysUnderASubstituteAreToldOfFiveAntennes() {
        assertThat(InterimDisclosure.substitutedDays(problem, plan(ANTENNES))).isEqualTo(5 * 4);
        assertThat(InterimDisclosure.substitutedDays(problem, plan(List.of("A", "B"))))
                .isNull();
        assertThat(InterimDisclosure.substitutedDays(problem, plan(List.of()))).isEqualTo(0);
    }

    @Test
    void daysGivenBackAreWorkingDays() {
        EmptyAntenne empty = new EmptyAntenne(
                "A",
                MONDAY,
                MONDAY.plusDays(8),
                5,
                List.of(
                        new LeaveChange("head A", MONDAY, MONDAY.plusDays(5)),
                        new LeaveChange("deputy A", MONDAY.plusDays(7), MONDAY.plusDays(8))),
                0);

        assertThat(InterimDisclosure.daysGivenBack(problem, empty)).isEqualTo(5);
    }

    /** In each of these antennes the deputy stands in for a week; a deputy who is stood in for is no head. */
    private static InterimPlan plan(List<String> antennes) {
        List<Substitution> substitutions = new ArrayList<>();
        for (String antenne : antennes) {
            substitutions.add(
                    new Substitution(antenne, "head " + antenne, "deputy " + antenne, MONDAY, MONDAY.plusDays(5)));
            substitutions.add(new Substitution(
                    antenne, "deputy " + antenne, "head " + antenne, MONDAY.plusDays(7), MONDAY.plusDays(8)));
        }
        return new InterimPlan(substitutions, List.of(), 0, false);
    }

    private static List<Encadrant> encadrants() {
        List<Encadrant> encadrants = new ArrayList<>();
        for (String antenne : ANTENNES) {
            encadrants.add(new Encadrant("head " + antenne, antenne, true, 1000, null, null, List.of()));
            encadrants.add(new Encadrant("deputy " + antenne, antenne, false, 1000, null, null, List.of()));
        }
        return encadrants;
    }
}
