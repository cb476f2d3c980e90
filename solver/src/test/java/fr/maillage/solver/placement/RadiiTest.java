package fr.maillage.solver.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.search.Aside;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RadiiTest {

    @Test
    void everyDistanceIsLookedUpAsIfAllStoodInOrder() {
        for (long seed = 0; seed < 200; seed++) {
            SiteLists lists = new SiteLists(SmallTerritories.random(seed, List.of(Objective.WORST)), new Aside(1));
            Radii radii = new Radii(lists);
            TreeSet<Integer> all = new TreeSet<>();
            IntStream.range(0, lists.demands())
                    .flatMap(demand -> Arrays.stream(lists.orderMm(demand)))
                    .forEach(all::add);

            int least = IntStream.range(0, lists.demands())
                    .map(demand -> lists.orderMm(demand)[0])
                    .max()
                    .orElseThrow();
            assertThat(radii.least()).as("seed %d", seed).isEqualTo(least);
            assertThat(radii.reach()).as("seed %d", seed).isEqualTo(Integer.MAX_VALUE);
            for (int mm = least; mm < all.last(); mm += 97) {
                assertThat(radii.upTo(mm)).as("seed %d, %d mm", seed, mm).isEqualTo(all.floor(mm));
                assertThat(radii.above(mm)).as("seed %d, %d mm", seed, mm).isEqualTo(all.higher(mm));
            }
        }
    }
}
