package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.domain.division.DivisionFigures;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Deux-Sèvres in five antennes of whole EPCI, against every way to do it. */
class FiveAntennesTest {

    private static final int ANTENNES = 5;

    private final ScenarioInput input = ScenarioInput.read("deux-sevres", List.of(), 2);
    private final Territory territory = input.territory();
    private final Ground ground = TerritoryAudit.ground(territory, NetworkStudy.shapes(territory), List.of());
    private final List<List<Integer>> epcis = epcis();

    /** What a division is worth, in the order of what counts. */
    private record Worth(double deviation, double sum, long residentMm) {

        private static final Comparator<Worth> ORDER = Comparator.comparingDouble(Worth::deviation)
                .thenComparingDouble(Worth::sum)
                .thenComparingLong(Worth::residentMm);
    }

    @Test
    void theDivisionDrawnIsTheBestOfAll165() {
        List<Worth> all = new ArrayList<>();
        enumerate(new int[epcis.size()], 0, 0, all);

        TerritoryStudy study =
                new TerritoryStudy(territory, AskedTerritories.of(input.scenario()), ProgressListener.silent());
        TerritoryResult.Tier drawn = study.run(NetworkStudy.shapes(territory), SearchLimits.ofSteps(1000, 0))
                .tiers()
                .getFirst();

        assertThat(all).as("contiguous divisions of 8 EPCI").hasSize(165);
        Worth best = all.stream().min(Worth.ORDER).orElseThrow();
        DivisionFigures figures = drawn.audit().figures();
        assertThat(figures.greatestDeviation()).isCloseTo(best.deviation(), within(1e-12));
        assertThat(figures.sumOfDeviations() / 1000).isCloseTo(best.sum(), within(1e-6));
        assertThat(figures.residentMm()).isEqualTo(best.residentMm());
        assertThat(drawn.drawn().isOptimal()).isTrue();
        assertThat(drawn.drawn().distanceBound()).isEqualTo(best.residentMm());
        assertThat(figures.greatestDeviation()).as("the Niortais alone").isBetween(0.63, 0.64);
    }

    private List<List<Integer>> epcis() {
        Map<String, List<Integer>> bySiren = new TreeMap<>();
        for (int i = 0; i < territory.size(); i++) {
            bySiren.computeIfAbsent(String.valueOf(territory.communes().get(i).epciSiren()), siren -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(bySiren.values());
    }

    /** Every way to give each EPCI an antenne, the first of each antenne in order, so that each way comes once. */
    private void enumerate(int[] antenne, int next, int used, List<Worth> found) {
        if (next == antenne.length) {
            if (used == ANTENNES && IntStream.range(0, used).allMatch(a -> isContiguous(members(antenne, a)))) {
                found.add(worth(antenne));
            }
            return;
        }
        for (int a = 0; a <= Math.min(used, ANTENNES - 1); a++) {
            antenne[next] = a;
            enumerate(antenne, next + 1, Math.max(used, a + 1), found);
        }
    }

    private List<Integer> members(int[] antenne, int a) {
        return IntStream.range(0, antenne.length)
                .filter(e -> antenne[e] == a)
                .boxed()
                .flatMap(e -> epcis.get(e).stream())
                .toList();
    }

    private boolean isContiguous(List<Integer> communes) {
        List<Integer> left = new ArrayList<>(communes);
        Deque<Integer> reached = new ArrayDeque<>(List.of(left.removeFirst()));
        while (!reached.isEmpty()) {
            List<Integer> neighbours = ground.neighbours().get(reached.remove());
            List<Integer> next = left.stream().filter(neighbours::contains).toList();
            reached.addAll(next);
            left.removeAll(next);
        }
        return left.isEmpty();
    }

    private Worth worth(int[] antenne) {
        double mean = (double) territory.population() / ANTENNES;
        double deviation = 0;
        double sum = 0;
        long residentMm = 0;
        for (int a = 0; a < ANTENNES; a++) {
            List<Integer> members = members(antenne, a);
            long residents = members.stream().mapToLong(this::population).sum();
            deviation = Math.max(deviation, Math.abs(residents / mean - 1));
            sum += Math.abs(residents - mean);
            residentMm += members.stream()
                    .mapToLong(seat -> members.stream()
                            .mapToLong(from ->
                                    population(from) * territory.distances().mm(from, seat))
                            .sum())
                    .min()
                    .orElseThrow();
        }
        return new Worth(deviation, sum, residentMm);
    }

    private long population(int commune) {
        return territory.communes().get(commune).population();
    }
}
