package fr.maillage.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortageTest {

    @ParameterizedTest
    @CsvSource({
        // target, staff, hundred-thousandths of an ETP
        "10000, 10000, 0",
        "10000, 12000, 0",
        "10000, 9000, 110000",
        "2000, 1000, 150000",
        "1000, 0, 200000",
        "2000, 0, 350000",
        "10000, 9500, 55000",
        "1500, 0, 266000",
        "0, 0, 0",
    })
    void aMissingEtpCountsTheMoreTheLargerItsPartOfTheTarget(long target, long staff, long cost) {
        assertThat(Shortage.cost(target, staff, 1)).isEqualTo(cost);
        assertThat(Shortage.cost(target, staff, 3)).isEqualTo(3 * cost);
    }

    @Test
    void twoSmallHolesAreBetterThanALargeOne() {
        assertThat(2 * Shortage.cost(5000, 4000, 1)).isLessThan(Shortage.cost(5000, 3000, 1));
    }

    @Test
    void itIsConvexInStaffAndEndsAtTheTarget() {
        SplittableRandom random = new SplittableRandom(1);
        for (int n = 0; n < 50; n++) {
            int target = 1 + random.nextInt(12_000);
            long last = Long.MAX_VALUE;
            for (long staff = 0; staff <= target; staff++) {
                long gain = Shortage.cost(target, staff, 1) - Shortage.cost(target, staff + 1, 1);
                assertThat(gain).as("at %d of %d", staff, target).isBetween(0L, last);
                last = gain;
            }
            assertThat(Shortage.cost(target, target, 1)).isZero();
        }
    }
}
