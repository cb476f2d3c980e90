package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyPatternTest {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    private static List<Duty> duties(DutyPattern pattern, int atOnce, LocalDate from, LocalDate until) {
        return new Level("premier niveau", pattern, atOnce, 100).listDuties(from, until);
    }

    @Test
    void aWholeWeekGoesFromMondayToMonday() {
        assertThat(duties(DutyPattern.wholeWeek(DayOfWeek.MONDAY, MORNING), 1, MONDAY, MONDAY.plusWeeks(2)))
                .containsExactly(
                        new Duty(
                                "premier niveau/2027-01-04T08:00/1",
                                "premier niveau",
                                1,
                                "week",
                                MONDAY.atTime(8, 0),
                                MONDAY.plusWeeks(1).atTime(8, 0)),
                        new Duty(
                                "premier niveau/2027-01-11T08:00/1",
                                "premier niveau",
                                1,
                                "week",
                                MONDAY.plusWeeks(1).atTime(8, 0),
                                MONDAY.plusWeeks(2).atTime(8, 0)));
    }

    @Test
    void weeknightsAndWeekendsFollowOneAnother() {
        List<Duty> duties = duties(DutyPattern.weeknightsAndWeekends(MORNING, EVENING), 1, MONDAY, MONDAY.plusDays(7));

        assertThat(duties).extracting(Duty::kind).containsExactly("weeknights", "weekend");
        assertThat(duties.getFirst().end()).isEqualTo(duties.getLast().start()).isEqualTo("2027-01-08T18:00");
        assertThat(duties.getLast().end()).isEqualTo("2027-01-11T08:00");
    }

    @Test
    void daysAndNightsFillTheWeekWithoutAnOverlap() {
        DutyPattern pattern = DutyPattern.daysAndNights(MORNING, EVENING);

        assertThat(pattern.listOverlaps()).isEmpty();
        assertThat(pattern.turns().stream().mapToInt(Turn::minutes).sum()).isEqualTo(7 * 24 * 60);
        assertThat(duties(pattern, 1, MONDAY, MONDAY.plusDays(1)))
                .extracting(Duty::id)
                .containsExactly("premier niveau/2027-01-04T08:00/1", "premier niveau/2027-01-04T18:00/1");
    }

    @Test
    void daysGoOnToTheNextDay() {
        assertThat(duties(DutyPattern.days(MORNING), 1, MONDAY.minusDays(1), MONDAY))
                .extracting(Duty::end)
                .containsExactly(MONDAY.atTime(8, 0));
    }

    @Test
    void dutiesOfSeveralAtOnceStandSideBySide() {
        assertThat(duties(DutyPattern.wholeWeek(DayOfWeek.FRIDAY, EVENING), 2, MONDAY, MONDAY.plusWeeks(1)))
                .extracting(Duty::id)
                .containsExactly("premier niveau/2027-01-08T18:00/1", "premier niveau/2027-01-08T18:00/2");
    }

    @Test
    void aDutyHasTheSameIdentifierInAnyPeriodThatHoldsIt() {
        DutyPattern pattern = DutyPattern.daysAndNights(MORNING, EVENING);

        assertThat(duties(pattern, 2, MONDAY, MONDAY.plusYears(1)))
                .containsAll(duties(pattern, 2, MONDAY.plusDays(100), MONDAY.plusDays(150)));
    }

    @Test
    void turnsThatOverlapAreNamed() {
        Turn week = new Turn("week", DayOfWeek.MONDAY, MORNING, DayOfWeek.MONDAY, MORNING);
        Turn weekend = new Turn("weekend", DayOfWeek.FRIDAY, EVENING, DayOfWeek.MONDAY, MORNING);
        Turn monday = new Turn("day", DayOfWeek.MONDAY, LocalTime.of(7, 59), DayOfWeek.MONDAY, EVENING);

        assertThat(new DutyPattern(List.of(week, weekend)).listOverlaps())
                .containsExactly(new DutyPattern.Overlap(week, weekend));
        assertThat(new DutyPattern(List.of(weekend, monday)).listOverlaps())
                .containsExactly(new DutyPattern.Overlap(weekend, monday));
        assertThat(new DutyPattern(List.of(monday, monday)).listOverlaps()).hasSize(1);
        assertThatThrownBy(() -> new Level("direction", new DutyPattern(List.of(weekend, monday)), 1, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weekend (FRIDAY 18:00 to MONDAY 08:00)");
    }

    @Test
    void aTurnInSecondsIsRefused() {
        assertThatThrownBy(() -> new Turn("day", DayOfWeek.MONDAY, MORNING.plusSeconds(1), DayOfWeek.MONDAY, EVENING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A turn from 08:00:01 to 18:00 is not in whole minutes");
    }
}
