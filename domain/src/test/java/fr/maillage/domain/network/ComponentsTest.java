package fr.maillage.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {

    /** Communes of a road at so many km, all but the third populated. */
    private static final int[] KM = {0, 8, 14, 20, 60, 64, 100, 150};

    @Test
    void aTerritoryFallsIntoPartsThatNobodyCrosses() {
        Components components = Components.of(road(), rules(10, "00000", "00002", "00004", "00005", "00006"));

        // 0 and 8 share a site, which joins 20 by the empty commune at 14; 60 and 64; 100; 150.
        assertThat(components.sizes()).containsExactly(3, 2, 1, 1);
        assertThat(components.alone()).containsExactly("00006");
        assertThat(components.outOfReach()).containsExactly("00007");
        assertThat(components.isWhole()).isFalse();
    }

    @Test
    void aPlaceForAPointThatNobodyReachesIsNoPart() {
        Components components = Components.of(road(), rules(5, "00002"));

        assertThat(components.sizes()).containsExactly(1, 1, 1, 1, 1, 1, 1);
        assertThat(components.outOfReach()).hasSize(7);
    }

    @Test
    void aWholeTerritoryHasNothingToTell() {
        assertThat(Components.of(road(), rules(130, "00003")).isWhole()).isTrue();
        assertThat(Components.of(road(), rules(129, "00003")).isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 60, 2000})
    void partsAreThoseOfASearchThroughAllPairs(int targetM) {
        for (int seed = 0; seed < 20; seed++) {
            Territory territory = RandomTerritories.make(150, seed, true);
            TreeMap<String, String> candidates = new TreeMap<>();
            Random random = new Random(seed);
            territory.communes().stream()
                    .filter(commune -> random.nextInt(3) > 0)
                    .forEach(commune -> candidates.put(commune.insee(), NetworkRules.CHEF_LIEU));
            NetworkRules rules = rules(targetM * 1000, candidates);

            Components components = Components.of(territory, rules);

            assertThat(components).isEqualTo(bySearch(territory, rules));
            assertThat(Components.of(RandomTerritories.make(150, seed, false), rules))
                    .isEqualTo(components);
        }
    }

    private static Components bySearch(Territory territory, NetworkRules rules) {
        int size = territory.size();
        List<Integer> sites =
                rules.listSites().stream().map(territory::getIndex).toList();
        boolean[] isSeen = new boolean[size];
        List<Integer> sizes = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        List<String> outOfReach = new ArrayList<>();
        for (int start = 0; start < size; start++) {
            if (!isPopulated(territory, start)) {
                continue;
            }
            int populated = 0;
            List<Integer> open = new ArrayList<>();
            if (!isSeen[start]) {
                isSeen[start] = true;
                open.add(start);
            }
            while (!open.isEmpty()) {
                int one = open.removeLast();
                populated += isPopulated(territory, one) ? 1 : 0;
                for (int other = 0; other < size; other++) {
                    boolean isJoined = (isPopulated(territory, one)
                                    && sites.contains(other)
                                    && reaches(territory, rules, one, other))
                            || (isPopulated(territory, other)
                                    && sites.contains(one)
                                    && reaches(territory, rules, other, one));
                    if (isJoined && !isSeen[other]) {
                        isSeen[other] = true;
                        open.add(other);
                    }
                }
            }
            if (populated > 0) {
                sizes.add(populated);
                int from = start;
                List<Integer> reached = sites.stream()
                        .filter(site -> reaches(territory, rules, from, site))
                        .toList();
                String insee = territory.communes().get(start).insee();
                if (reached.isEmpty()) {
                    outOfReach.add(insee);
                } else if (populated == 1 && reached.equals(List.of(start))) {
                    alone.add(insee);
                }
            }
        }
        sizes.sort(Collections.reverseOrder());
        return new Components(sizes, alone, outOfReach);
    }

    private static boolean isPopulated(Territory territory, int commune) {
        return territory.communes().get(commune).population() > 0;
    }

    private static boolean reaches(Territory territory, NetworkRules rules, int commune, int site) {
        return territory.distances().mm(commune, site) <= rules.targetMm();
    }

    private static NetworkRules rules(int targetKm, String... candidates) {
        TreeMap<String, String> kinds = new TreeMap<>();
        List.of(candidates).forEach(code -> kinds.put(code, NetworkRules.CHEF_LIEU));
        return rules(targetKm * 1_000_000, kinds);
    }

    private static NetworkRules rules(int targetMm, SortedMap<String, String> candidates) {
        return new NetworkRules(
                List.of(Objective.POINTS), null, null, targetMm, candidates, new TreeSet<>(), new TreeSet<>());
    }

    private static Territory road() {
        List<Commune> communes = IntStream.range(0, KM.length)
                .mapToObj(i -> new Commune("0000" + i, "C" + i, "00", null, i == 2 ? 0 : 10, 0, 0))
                .toList();
        int[] mm = new int[KM.length * KM.length];
        for (int i = 0; i < mm.length; i++) {
            mm[i] = Math.abs(KM[i / KM.length] - KM[i % KM.length]) * 1_000_000;
        }
        return new Territory(List.of("00"), communes, List.of(), List.of(), new DenseDistances(KM.length, mm));
    }
}
