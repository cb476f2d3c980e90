package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FictionalDaysTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2028, 1, 1);

    private static List<Absence> absences(String agent) {
        return FictionalDays.listAbsences(agent, 79, FROM, UNTIL);
    }

    private static Stream<String> agents() {
        return IntStream.rangeClosed(1, 60).mapToObj(n -> "E" + n);
    }

    @Test
    void anAgentHasTwentyFiveWorkingDaysOfLeaveAndThreeOfTraining() {
        assertThat(agents()).allSatisfy(agent -> {
            assertThat(workingDays(agent, Absence.Kind.LEAVE)).isEqualTo(25);
            assertThat(workingDays(agent, Absence.Kind.TRAINING)).isEqualTo(3);
        });
    }

    private static long workingDays(String agent, Absence.Kind kind) {
        return absences(agent).stream()
                .filter(absence -> absence.kind() == kind)
                .flatMap(absence -> absence.from().datesUntil(absence.until()))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .count();
    }

    @Test
    void noTwoAbsencesOverlapAndWishesAreBesideThem() {
        assertThat(agents()).allSatisfy(agent -> {
            List<Absence> absences = absences(agent);
            for (int n = 1; n < absences.size(); n++) {
                assertThat(absences.get(n).from())
                        .isAfterOrEqualTo(absences.get(n - 1).until());
            }
            assertThat(FictionalDays.listWishes(agent, 79, FROM, UNTIL))
                    .hasSizeBetween(2, 4)
                    .noneMatch(wish -> absences.stream()
                            .anyMatch(absence -> wish.overlaps(
                                    absence.from().atStartOfDay(),
                                    absence.until().atStartOfDay())));
        });
    }

    @Test
    void summersBeginOnSixMondays() {
        assertThat(agents().flatMap(agent -> absences(agent).stream())
                        .filter(absence -> absence.from().plusWeeks(3).equals(absence.until()))
                        .map(Absence::from)
                        .distinct())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2027, 7, 5),
                        LocalDate.of(2027, 7, 12),
                        LocalDate.of(2027, 7, 19),
                        LocalDate.of(2027, 7, 26),
                        LocalDate.of(2027, 8, 2),
                        LocalDate.of(2027, 8, 9));
    }

    @Test
    void anotherPeriodOrSeedOrAgentChangesNothingOrAll() {
        List<Absence> ofYear = absences("E1");
        LocalDate july = LocalDate.of(2027, 7, 1);

        assertThat(FictionalDays.listAbsences("E1", 79, july, july.plusYears(2)))
                .containsAll(ofYear.stream()
                        .filter(absence -> absence.until().isAfter(july))
                        .toList());
        assertThat(FictionalDays.listAbsences("E1", 80, FROM, UNTIL)).isNotEqualTo(ofYear);
        assertThat(absences("E2")).isNotEqualTo(ofYear);
    }
}
