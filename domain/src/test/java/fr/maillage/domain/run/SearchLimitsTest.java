package fr.maillage.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class SearchLimitsTest {

    private static final BooleanSupplier NEVER = SearchLimits.ofSteps(0, 0).interrupted();

    private static final SearchLimits BOTH = new SearchLimits(Duration.ofSeconds(10), 1_000L, 7, 2, NEVER);

    @Test
    void aPartIsOneOfBothLimits() {
        assertThat(BOTH.part(0.25)).isEqualTo(new SearchLimits(Duration.ofMillis(2_500), 250L, 7, 2, NEVER));
        assertThat(BOTH.part(1)).isEqualTo(BOTH);
        assertThat(BOTH.part(0)).isEqualTo(new SearchLimits(Duration.ZERO, 0L, 7, 2, NEVER));
    }

    @Test
    void whatIsSpentIsTakenOffBothLimits() {
        assertThat(BOTH.less(400, Duration.ofSeconds(3)))
                .isEqualTo(new SearchLimits(Duration.ofSeconds(7), 600L, 7, 2, NEVER));
    }

    @Test
    void whoSpendsTooMuchHasNothingLeft() {
        assertThat(BOTH.less(1_001, Duration.ofMinutes(1))).isEqualTo(new SearchLimits(Duration.ZERO, 0L, 7, 2, NEVER));
    }

    @Test
    void whatIsNoLimitStaysNone() {
        SearchLimits steps = SearchLimits.ofSteps(10, 1);
        SearchLimits time = SearchLimits.ofTime(Duration.ofSeconds(1), 1);

        assertThat(steps.part(0.5).time()).isNull();
        assertThat(steps.part(0.5).findSteps()).hasValue(5);
        assertThat(steps.less(3, Duration.ofDays(1)).time()).isNull();
        assertThat(steps.less(3, Duration.ofDays(1)).findSteps()).hasValue(7);
        assertThat(time.part(0.5).findSteps()).isEmpty();
        assertThat(time.less(1_000_000, Duration.ZERO).findSteps()).isEmpty();
        assertThat(time.less(0, Duration.ofMillis(300)).time()).isEqualTo(Duration.ofMillis(700));
    }

    @Test
    void limitsThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchLimits(null, null, 1, 1, NEVER))
                .withMessage("A search without any limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchLimits.ofSteps(-1, 1))
                .withMessage("A step limit below zero: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchLimits.ofTime(Duration.ofMillis(-1), 1))
                .withMessage("A time limit below zero: PT-0.001S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchLimits(null, 1L, 1, 0, NEVER))
                .withMessage("Threads: 0");
    }
}
