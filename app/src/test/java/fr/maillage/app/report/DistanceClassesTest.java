package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The target is a break of the classes, whatever it is. */
class DistanceClassesTest {

    @Test
    void theClassesOfTwentyKilometresAreRoundOnes() {
        Words words = new Words(Language.EN);

        assertThat(DistanceClasses.of(20).classes())
                .extracting(each -> each.label(words).replace('\u00A0', ' '))
                .containsExactly(
                        "0 km: a point in the commune",
                        "5 km or less",
                        "5 to 10 km",
                        "10 to 15 km",
                        "15 to 20 km",
                        "20 to 30 km",
                        "more than 30 km");
    }

    @Property(seed = "79", tries = 500)
    void aDistanceIsBeyondExactlyWhenItsClassIs(
            @ForAll @DoubleRange(min = 0.1, max = 300) double targetKm,
            @ForAll @DoubleRange(min = 0, max = 1000) double km) {
        DistanceClasses classes = DistanceClasses.of(targetKm);

        assertThat(classes.classes().get(classes.indexOf(km)).beyond()).isEqualTo(km > targetKm);
        assertThat(classes.classes().get(classes.indexOf(targetKm)).beyond()).isFalse();
    }

    @Property(seed = "45", tries = 200)
    void theClassesFollowOneAnotherWithoutAHole(@ForAll @DoubleRange(min = 0.1, max = 300) double targetKm) {
        var classes = DistanceClasses.of(targetKm).classes();

        for (int i = 1; i < classes.size(); i++) {
            assertThat(classes.get(i).aboveKm()).isEqualTo(classes.get(i - 1).upToKm());
            assertThat(classes.get(i).upToKm()).isGreaterThan(classes.get(i).aboveKm());
        }
        assertThat(classes.getLast().upToKm()).isInfinite();
    }

    @Test
    void whatIsNoDistanceHasNoClass() {
        assertThatThrownBy(() -> DistanceClasses.of(20).indexOf(Double.NaN)).hasMessage("Not a distance: NaN");
    }
}
