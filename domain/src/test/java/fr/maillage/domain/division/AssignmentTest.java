package fr.maillage.domain.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void findsWhatTryingEveryAssignmentFinds() {
        for (long seed = 0; seed < 1_500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = random.nextInt(1, 7);
            int columns = random.nextInt(1, 7);
            // Few different worths, so that many assignments are equal.
            long most = random.nextBoolean() ? 4 : 1_000_000_000_000L;
            long[][] worth = new long[rows][columns];
            for (long[] row : worth) {
                Arrays.setAll(row, c -> random.nextLong(most));
            }

            int[] columnOf = Assignment.greatest(worth);

            int[] given = Arrays.stream(columnOf).filter(c -> c >= 0).toArray();
            assertThat(given).as("seed %d", seed).hasSize(Math.min(rows, columns));
            assertThat(given).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(IntStream.range(0, rows)
                            .filter(row -> columnOf[row] >= 0)
                            .mapToLong(row -> worth[row][columnOf[row]])
                            .sum())
                    .as("seed %d", seed)
                    .isEqualTo(greatest(worth, 0, 0));
        }
    }

    @Test
    void withoutRowsThereIsNothingToAssign() {
        assertThat(Assignment.greatest(new long[0][])).isEmpty();
    }

    /** The greatest sum of the rows from one on, each with a column that is not taken, or none. */
    private static long greatest(long[][] worth, int row, int taken) {
        if (row == worth.length) {
            return 0;
        }
        long best = greatest(worth, row + 1, taken);
        for (int c = 0; c < worth[row].length; c++) {
            if ((taken >> c & 1) == 0) {
                best = Math.max(best, worth[row][c] + greatest(worth, row + 1, taken | 1 << c));
            }
        }
        return best;
    }
}
