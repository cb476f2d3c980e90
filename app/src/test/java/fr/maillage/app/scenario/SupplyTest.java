package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SupplyTest {

    @Test
    void whatServesTwoPurposesGivesWayToTheOneThatHasNothingElse() {
        Map<Set<String>, Long> amounts = Map.of(Set.of("a", "b"), 3L, Set.of("b"), 2L);

        assertThat(Supply.findShortfall(amounts, List.of(demand("b", 2), demand("a", 3))))
                .isEmpty();
        assertThat(Supply.findShortfall(amounts, List.of(demand("b", 3), demand("a", 3))))
                .contains(new Supply.Shortfall(List.of("b", "a"), 6, 5));
        assertThat(Supply.findShortfall(amounts, List.of(demand("a", 4), demand("b", 1))))
                .contains(new Supply.Shortfall(List.of("a"), 4, 3));
    }

    @Test
    void whatNothingServesIsMissing() {
        assertThat(Supply.findShortfall(Map.of(), List.of(demand("a", 1))))
                .contains(new Supply.Shortfall(List.of("a"), 1, 0));
        assertThat(Supply.findShortfall(Map.of(), List.of(demand("a", 0)))).isEmpty();
    }

    /** Against every set of demands, one by one; fixed seeds. */
    @Test
    void aShortfallIsFoundJustWhereSomeDemandsExceedAllThatServesThem() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Map<Set<String>, Long> amounts = new HashMap<>();
            for (int s = 0; s < 4; s++) {
                amounts.merge(purposes(random), (long) random.nextInt(8), Long::sum);
            }
            List<Supply.Demand> demands = new ArrayList<>();
            for (int d = 0; d < 4; d++) {
                demands.add(new Supply.Demand("d" + d, purposes(random), random.nextInt(6)));
            }

            Optional<Supply.Shortfall> found = Supply.findShortfall(amounts, demands);

            boolean isShort = false;
            for (int set = 1; set < 16; set++) {
                isShort |= asked(demands, set) > there(amounts, demands, set);
            }
            assertThat(found.isPresent()).as("seed %d", seed).isEqualTo(isShort);
            found.ifPresent(shortfall -> {
                int set = 0;
                for (String label : shortfall.labels()) {
                    set |= 1 << Integer.parseInt(label.substring(1));
                }
                assertThat(shortfall.asked()).isEqualTo(asked(demands, set)).isGreaterThan(shortfall.there());
                assertThat(shortfall.there()).isEqualTo(there(amounts, demands, set));
            });
        }
    }

    private static long asked(List<Supply.Demand> demands, int set) {
        long sum = 0;
        for (int d = 0; d < demands.size(); d++) {
            sum += (set >> d & 1) * demands.get(d).amount();
        }
        return sum;
    }

    private static long there(Map<Set<String>, Long> amounts, List<Supply.Demand> demands, int set) {
        Set<String> purposes = new TreeSet<>();
        for (int d = 0; d < demands.size(); d++) {
            if ((set >> d & 1) == 1) {
                purposes.addAll(demands.get(d).purposes());
            }
        }
        return amounts.entrySet().stream()
                .filter(entry -> entry.getKey().stream().anyMatch(purposes::contains))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Set<String> purposes(Random random) {
        Set<String> purposes = new TreeSet<>();
        for (String purpose : List.of("a", "b", "c")) {
            if (random.nextBoolean()) {
                purposes.add(purpose);
            }
        }
        return purposes.isEmpty() ? Set.of("a") : Set.copyOf(purposes);
    }

    private static Supply.Demand demand(String purpose, long amount) {
        return new Supply.Demand(purpose, Set.of(purpose), amount);
    }
}
