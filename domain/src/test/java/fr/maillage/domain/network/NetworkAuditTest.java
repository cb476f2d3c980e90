package fr.maillage.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five communes on a road, 1 km apart; the audit's figures by hand. */
class NetworkAuditTest {

    private static final int[] RESIDENTS = {10, 0, 30, 20, 40};
    private static final Territory ROAD = road();

    @Test
    void everyFigureIsThatOfTheNearestPoint() {
        NetworkFigures figures = NetworkAudit.figures(ROAD, 1_000_000, List.of(point("99002"), point("99004")));

        assertThat(figures.nearest()).containsExactly(1, 1, 1, 3, 3);
        assertThat(figures.distanceMm()).containsExactly(1_000_000, 0, 1_000_000, 0, 1_000_000);
        assertThat(figures.population()).isEqualTo(100);
        assertThat(figures.coveredPopulation()).isEqualTo(100);
        assertThat(figures.uncovered()).isEmpty();
        assertThat(figures.totalResidentMm()).isEqualTo(80_000_000L);
        assertThat(figures.meanMm()).isEqualTo(800_000);
        assertThat(figures.medianMm()).isEqualTo(1_000_000);
        assertThat(figures.p90Mm()).isEqualTo(1_000_000);
        assertThat(figures.maxMm()).isEqualTo(1_000_000);
        assertThat(figures.values())
                .containsEntry(Objective.POINTS, 2L)
                .containsEntry(Objective.COVERAGE, 100L)
                .containsEntry(Objective.DISTANCE, 80_000_000L)
                .containsEntry(Objective.WORST, 1_000_000L);
    }

    @Test
    void tiesGoToTheLowestCode() {
        assertThat(NetworkAudit.figures(ROAD, 0, List.of(point("99004"), point("99002")))
                        .nearest())
                .containsExactly(1, 1, 1, 3, 3);
    }

    @Test
    void whereNobodyLivesNobodyIsBeyondTheTarget() {
        NetworkFigures figures = NetworkAudit.figures(ROAD, 999_999, List.of(point("99001"), point("99003")));

        assertThat(figures.uncovered()).containsExactly("99004", "99005");
        assertThat(figures.coveredPopulation()).isEqualTo(40);
        assertThat(figures.coveredShare()).isEqualTo(0.4);
        assertThat(figures.maxMm()).isEqualTo(2_000_000);
    }

    @Test
    void quantilesAreTheSmallestDistanceThatReachesSoManyResidents() {
        // 40 residents at 0, 20 at 1 km, 30 at 2 km, 10 at 4 km.
        NetworkFigures figures = NetworkAudit.figures(ROAD, 1, List.of(point("99005")));

        assertThat(figures.medianMm()).isEqualTo(1_000_000);
        assertThat(figures.p90Mm()).isEqualTo(2_000_000);
        assertThat(figures.maxMm()).isEqualTo(4_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 200})
    void figuresFromPositionsAreThoseOfAllPairs(int points) {
        for (int seed = 0; seed < 10; seed++) {
            Territory near = RandomTerritories.make(200, seed, true);
            List<AccueilPoint> open = new Random(seed)
                    .ints(0, 200)
                    .distinct()
                    .limit(points)
                    .mapToObj(i -> point(near.communes().get(i).insee()))
                    .toList();

            NetworkFigures figures = NetworkAudit.figures(near, 5000, open);

            assertThat(figures).isEqualTo(NetworkAudit.figures(RandomTerritories.make(200, seed, false), 5000, open));
            for (int commune = 0; commune < near.size(); commune++) {
                int nearest = figures.nearest().get(commune);
                int mm = near.distances().mm(commune, nearest);
                assertThat(figures.distanceMm().get(commune)).isEqualTo(mm);
                for (AccueilPoint other : open) {
                    int index = near.getIndex(other.insee());
                    int otherMm = near.distances().mm(commune, index);
                    assertThat(otherMm > mm || (otherMm == mm && index >= nearest))
                            .as("%s to %s rather than %s", commune, nearest, other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void communesTooFarFromAnyPointAreNamed() {
        int[] mm = {0, Distances.TOO_FAR, Distances.TOO_FAR, 0};
        Territory oceans = new Territory(
                List.of("99"), ROAD.communes().subList(2, 4), List.of(), List.of(), new DenseDistances(2, mm));

        NetworkFigures figures = NetworkAudit.figures(oceans, 2_000_000_000, List.of(point("99003")));

        assertThat(figures.tooFar()).containsExactly("99004");
        assertThat(figures.uncovered()).containsExactly("99004");
        assertThat(NetworkAudit.figures(ROAD, 0, List.of(point("99001"))).tooFar())
                .isEmpty();
    }

    @Test
    void everyHardRuleIsCheckedOnThePlanAlone() {
        NetworkRules rules = new NetworkRules(
                List.of(Objective.DISTANCE),
                3,
                null,
                1_000_000,
                candidates("99001", "99002", "99005"),
                new TreeSet<>(List.of("99001")),
                new TreeSet<>(List.of("99005")));

        NetworkAudit audit = NetworkAudit.of(ROAD, rules, plan("99004", "99005"));

        assertThat(audit.isFeasible()).isFalse();
        assertThat(audit.breaches())
                .extracting(RuleBreach::rule)
                .containsExactly(
                        RuleBreach.Rule.COUNT,
                        RuleBreach.Rule.KEPT,
                        RuleBreach.Rule.CLOSED,
                        RuleBreach.Rule.CANDIDATE,
                        RuleBreach.Rule.TARGET);
        assertThat(audit.breaches())
                .extracting(RuleBreach::communes)
                .containsExactly(List.of(), List.of("99001"), List.of("99005"), List.of("99004"), List.of("99001"));
        assertThat(audit.breaches().getLast().sentence())
                .isEqualTo("1 commune beyond the target, with 10 residents, the farthest Un at 3.000 km");
    }

    @Test
    void aSoftTargetIsNoRule() {
        NetworkRules rules = new NetworkRules(
                List.of(Objective.COVERAGE, Objective.DISTANCE),
                1,
                null,
                0,
                candidates("99001"),
                new TreeSet<>(),
                new TreeSet<>());

        assertThat(NetworkAudit.of(ROAD, rules, plan("99001")).isFeasible()).isTrue();
    }

    @Test
    void aNetworkNeedsAPoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkAudit.figures(ROAD, 1, List.of()))
                .withMessage("A network without any point");
    }

    private static NetworkPlan plan(String... insee) {
        return new NetworkPlan(
                List.of(insee).stream().map(NetworkAuditTest::point).toList(),
                new ObjectiveOutcome(Objective.COVERAGE, 0, null),
                List.of(new ObjectiveOutcome(Objective.DISTANCE, 0, null)));
    }

    private static AccueilPoint point(String insee) {
        return new AccueilPoint(insee, insee, NetworkRules.CHEF_LIEU);
    }

    private static SortedMap<String, String> candidates(String... insee) {
        SortedMap<String, String> kinds = new TreeMap<>();
        List.of(insee).forEach(code -> kinds.put(code, NetworkRules.CHEF_LIEU));
        return kinds;
    }

    private static Territory road() {
        String[] names = {"Un", "Deux", "Trois", "Quatre", "Cinq"};
        List<Commune> communes = IntStream.range(0, 5)
                .mapToObj(i -> new Commune("9900" + (i + 1), names[i], "99", null, RESIDENTS[i], i, 46))
                .toList();
        int[] mm = new int[25];
        for (int i = 0; i < 25; i++) {
            mm[i] = Math.abs(i / 5 - i % 5) * 1_000_000;
        }
        return new Territory(List.of("99"), communes, List.of(), List.of(), new DenseDistances(5, mm));
    }
}
