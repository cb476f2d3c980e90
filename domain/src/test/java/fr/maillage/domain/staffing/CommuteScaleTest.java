package fr.maillage.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.domain.staffing.CommuteScale.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuteScaleTest {

    private static final CommuteScale SCALE =
            new CommuteScale(List.of(new Step(0, 10), new Step(10_000_000, 20), new Step(25_000_000, 40)));

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "99999, 0",
        "100000, 1",
        "1000000, 10",
        "10000000, 100",
        "10050000, 101",
        "25000000, 400",
        "30000000, 600",
        "2147483647, 85299",
    })
    void eachKilometreCostsWhatItsStepSays(long addedMm, long points) {
        assertThat(SCALE.points(addedMm)).isEqualTo(points);
    }

    @Test
    void aScaleThatBeginsLaterOrNotAtAllIsNone() {
        assertThatThrownBy(() -> new CommuteScale(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A scale that does not begin at 0 km: []");
        assertThatThrownBy(() -> new CommuteScale(List.of(new Step(1, 10))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A scale that does not begin at 0 km: [Step[fromMm=1, pointsPerKm=10]]");
    }

    @Test
    void aScaleThatFallsOrStandsStillIsNone() {
        assertThatThrownBy(() -> new CommuteScale(List.of(new Step(0, 10), new Step(0, 20))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A scale that does not grow: ");
        assertThatThrownBy(() -> new CommuteScale(List.of(new Step(0, 10), new Step(5, 9))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A scale that does not grow: ");
    }
}
