package fr.maillage.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearIndexTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 16, 17, 100, 1000})
    void findsTheNearestAndAllWithin(int size) {
        Random random = new Random(size);
        // Places of a coarse grid, so that many stand together or at equal distances.
        Positions positions = new Positions(
                random.ints(size, 0, 20).asDoubleStream().toArray(),
                random.ints(size, 0, 20).asDoubleStream().toArray(),
                random.ints(size, 0, 3).asDoubleStream().toArray());
        int[] members = IntStream.range(0, size).filter(i -> i % 3 != 1).toArray();
        NearIndex.Search search = new NearIndex(positions, members).search();
        for (int from = 0; from < size; from++) {
            int place = from;
            double[] sorted = IntStream.of(members)
                    .mapToDouble(to -> positions.straightMm(place, to))
                    .sorted()
                    .toArray();
            for (int most : new int[] {0, 1, 5, size}) {
                int found = search.nearest(from, most);
                assertThat(found).isEqualTo(Math.min(most, members.length));
                for (int k = 0; k < found; k++) {
                    assertThat(search.straightMm(k)).isEqualTo(sorted[k]);
                    assertThat(positions.straightMm(from, search.place(k))).isEqualTo(sorted[k]);
                }
            }
            int[] expected = IntStream.of(members)
                    .filter(to -> positions.straightMm(place, to) <= 5)
                    .toArray();
            int found = search.within(from, 5);
            assertThat(IntStream.range(0, found).map(search::place).sorted().toArray())
                    .isEqualTo(expected);
            for (int enough : new int[] {0, 3, size}) {
                int someFound = search.within(from, 5, enough);
                assertThat(someFound).isBetween(Math.min(expected.length, enough), expected.length);
                assertThat(someFound > enough).isEqualTo(expected.length > enough);
            }
        }
    }

    @Test
    void nobodyIsNearWhereThereIsNobody() {
        Positions positions = new Positions(new double[1], new double[1], new double[1]);
        NearIndex.Search search = new NearIndex(positions, new int[0]).search();
        assertThat(search.nearest(0, 3)).isZero();
        assertThat(search.within(0, 10)).isZero();
    }
}
