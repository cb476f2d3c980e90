package fr.maillage.domain.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        assertThat(Apportionment.largestRemainders(10, List.of(1.5, 3.3, 5.2))).containsExactly(2L, 3L, 5L);
        assertThat(Apportionment.largestRemainders(100, List.of(0.335, 0.335, 0.33)))
                .containsExactly(34L, 33L, 33L);
    }

    @Test
    void ofEqualsTheFirstGetsMore() {
        assertThat(Apportionment.largestRemainders(116_617, List.of(1.0, 1.0, 1.0)))
                .containsExactly(38_873L, 38_872L, 38_872L);
        assertThat(Apportionment.largestRemainders(5, List.of(2.0, 2.0, 2.0))).containsExactly(2L, 2L, 1L);
    }

    @Test
    void onlyProportionsCount() {
        assertThat(Apportionment.largestRemainders(1_000, List.of(0.3, 0.4, 0.3)))
                .isEqualTo(Apportionment.largestRemainders(1_000, List.of(30.0, 40.0, 30.0)))
                .containsExactly(300L, 400L, 300L);
    }

    @Test
    void aShareOfNothingGetsNothing() {
        assertThat(Apportionment.largestRemainders(7, List.of(0.0, 1.0))).containsExactly(0L, 7L);
        assertThat(Apportionment.largestRemainders(0, List.of(1.0, 1.0))).containsExactly(0L, 0L);
    }

    @Test
    void everyShareIsRoundedUpOrDownAndNothingIsLost() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Double> shares = Stream.generate(
                            () -> random.nextInt(5) == 0 ? random.nextInt(1, 4) : random.nextDouble() + 1e-6)
                    .limit(random.nextInt(1, 12))
                    .map(Number::doubleValue)
                    .toList();
            long whole = random.nextLong(random.nextBoolean() ? 20 : 100_000_000);

            List<Long> given = Apportionment.largestRemainders(whole, shares);

            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            assertThat(given.stream().mapToLong(Long::longValue).sum())
                    .as("seed %d", seed)
                    .isEqualTo(whole);
            for (int i = 0; i < shares.size(); i++) {
                assertThat(given.get(i) - whole * shares.get(i) / sum)
                        .as("seed %d, share %d", seed, i)
                        .isBetween(-1.0 - 1e-6, 1.0 + 1e-6);
            }
        }
    }
}
