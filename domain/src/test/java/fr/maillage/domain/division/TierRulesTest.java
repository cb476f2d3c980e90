package fr.maillage.domain.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.maillage.domain.territory.Distances;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TierRulesTest {

    @Test
    void aFixedSeatHasItsOwnTargetAndTheOthersFollowTheirValues() {
        TierRules rules = rules(List.of("D"), 300.0, 50.0, 200.0, 100.0);

        assertThat(rules.targetsOf(List.of("A", "B", "C", "D"), List.of(9L, 7L, 8L, 1L)))
                .containsExactly(200.0, 50.0, 100.0, 300.0);
    }

    @Test
    void ofEqualValuesTheFirstHasTheLesserTarget() {
        TierRules rules = rules(List.of(), 2.0, 1.0);

        assertThat(rules.targetsOf(List.of("A", "B"), List.of(5L, 5L))).containsExactly(1.0, 2.0);
    }

    @Test
    void territoriesBeyondTheCountHaveTheMeanTarget() {
        TierRules rules = rules(List.of("A"), 10.0, 20.0);

        assertThat(rules.targetsOf(List.of("A", "B", "C"), List.of(1L, 2L, 3L))).containsExactly(10.0, 20.0, 15.0);
        assertThat(rules.targetsOf(List.of("B"), List.of(1L))).containsExactly(20.0);
    }

    @Test
    void aGivenDivisionIsHeldAgainstItsMean() {
        List<Block> blocks = Grid.NINE.ground().blocks();
        Division division = new Division(
                "antenne",
                List.of(
                        new District("Ouest", "99001", Grid.codes(1, 4, 7)),
                        new District("Est", "99003", Grid.codes(2, 3, 5, 6, 8, 9))));

        TierRules rules = TierRules.ofGiven(blocks, division);

        assertThat(rules.name()).isEqualTo("antenne");
        assertThat(rules.count()).isEqualTo(2);
        assertThat(rules.seats()).containsExactly("99001", "99003");
        assertThat(rules.balance().values())
                .containsExactly(10_000L, 20_000L, 30_000L, 40_000L, 50_000L, 60_000L, 70_000L, 80_000L, 90_000L);
        assertThat(rules.balance().targets()).containsExactly(225_000.0, 225_000.0);
        assertThat(rules.balance().tolerance()).isNull();
        assertThat(rules.maxMm()).isEqualTo(Distances.TOO_FAR);
        assertThat(DivisionAudit.of(Grid.NINE.territory(), Grid.NINE.ground(), rules, division, null)
                        .breaches())
                .isEmpty();
    }

    @Test
    void rulesThatContradictThemselvesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TierRules(
                        "antenne",
                        3,
                        new TreeSet<>(List.of("A")),
                        List.of(),
                        new Balance(Measure.POPULATION, List.of(), List.of(1.0), null),
                        List.of(),
                        Distances.TOO_FAR,
                        1))
                .withMessage("Tier antenne of 3 territories, 1 targets and 0 fixed seats");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(List.of("A", "B"), 1.0))
                .withMessage("Tier antenne of 1 territories, 1 targets and 2 fixed seats");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(List.of("Z"), 1.0))
                .withMessage("Fixed seats of tier antenne that are none of its seats");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Balance(Measure.POSTS, List.of(), List.of(1.0, 0.0), null))
                .withMessage("Targets of a balance: [1.0, 0.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Balance(Measure.POSTS, List.of(), List.of(Double.NaN), null));
    }

    @Test
    void objectivesAreNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionRules(List.of(), Collections.emptyMap(), List.of(), null))
                .withMessage("Objectives are none or named twice: []");
        List<DivisionObjective> twice = List.of(DivisionObjective.DISTANCE, DivisionObjective.DISTANCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionRules(twice, Collections.emptyMap(), List.of(), null))
                .withMessage("Objectives are none or named twice: [DISTANCE, DISTANCE]");
    }

    private static TierRules rules(List<String> fixedSeats, Double... targets) {
        return new TierRules(
                "antenne",
                targets.length,
                new TreeSet<>(List.of("A", "B", "C", "D")),
                fixedSeats,
                new Balance(Measure.POPULATION, List.of(), List.of(targets), null),
                List.of(),
                Distances.TOO_FAR,
                1);
    }
}
