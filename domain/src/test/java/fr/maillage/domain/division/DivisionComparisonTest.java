package fr.maillage.domain.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.maillage.domain.division.DivisionComparison.Match;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nine communes in three rows, C1 to C9 of 10 to 90 residents, a kilometre apart. */
class DivisionComparisonTest {

    private static final Territory NINE = Grid.NINE.territory();
    private static final Ground GROUND = Grid.NINE.ground();

    private static final Division COLUMNS = new Division(
            "antenne",
            List.of(
                    new District("Ouest", "99004", Grid.codes(1, 4, 7)),
                    new District("Milieu", "99005", Grid.codes(2, 5, 8)),
                    new District("Est", "99009", Grid.codes(3, 6, 9))));

    @Test
    void aDivisionBesideItselfChangesNothing() {
        DivisionComparison comparison = compare(COLUMNS, COLUMNS);

        assertThat(comparison.agreement()).isEqualTo(1);
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.changedPopulation()).isZero();
        assertThat(comparison.population()).isEqualTo(450);
        assertThat(comparison.matches())
                .containsExactly(
                        new Match("Ouest", "Ouest", 120),
                        new Match("Milieu", "Milieu", 150),
                        new Match("Est", "Est", 180));
        assertThat(comparison.fromResidentMm()).isEqualTo(300L * Grid.KM);
        assertThat(comparison.toResidentMm()).isEqualTo(300L * Grid.KM);
    }

    @Test
    void namesSeatsAndOrderDoNotMatter() {
        Division renamed = new Division(
                "agence",
                List.of(
                        new District("C", "99003", Grid.codes(3, 6, 9)),
                        new District("B", "99008", Grid.codes(2, 5, 8)),
                        new District("A", "99007", Grid.codes(1, 4, 7))));

        DivisionComparison comparison = compare(COLUMNS, renamed);

        assertThat(comparison.agreement()).isEqualTo(1);
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.matches())
                .containsExactly(
                        new Match("Ouest", "A", 120), new Match("Milieu", "B", 150), new Match("Est", "C", 180));
    }

    @Test
    void whoChangesIsCounted() {
        // 8 goes to the west, 2 to the east, where the seat moves to 6.
        Division changed = new Division(
                "antenne",
                List.of(
                        new District("Ouest", "99004", Grid.codes(1, 4, 7, 8)),
                        new District("Milieu", "99005", Grid.codes(5)),
                        new District("Est", "99006", Grid.codes(2, 3, 6, 9))));

        DivisionComparison comparison = compare(COLUMNS, changed);

        assertThat(comparison.changed()).containsExactly("99002", "99008");
        assertThat(comparison.changedPopulation()).isEqualTo(100);
        assertThat(comparison.agreement()).isEqualTo(350.0 / 450);
        assertThat(comparison.matches())
                .containsExactly(
                        new Match("Ouest", "Ouest", 120),
                        new Match("Milieu", "Milieu", 50),
                        new Match("Est", "Est", 180));
        assertThat(comparison.fromResidentMm()).isEqualTo(300L * Grid.KM);
        // 80 as before and 80 residents at 2 km; nobody; 20 at 2 km, 30 and 90 at 1 km.
        assertThat(comparison.toResidentMm()).isEqualTo((80L + 160 + 40 + 120) * Grid.KM);
    }

    @Test
    void whereOneHasMoreTerritoriesSomeHaveNoMatch() {
        Division two = new Division(
                "antenne",
                List.of(
                        new District("Ouest", "99004", Grid.codes(1, 4, 7)),
                        new District("Est", "99005", Grid.codes(2, 3, 5, 6, 8, 9))));

        DivisionComparison fewer = compare(COLUMNS, two);
        DivisionComparison more = compare(two, COLUMNS);

        assertThat(fewer.matches()).containsExactly(new Match("Ouest", "Ouest", 120), new Match("Est", "Est", 180));
        assertThat(fewer.changed()).containsExactly("99002", "99005", "99008");
        assertThat(more.changed()).isEqualTo(fewer.changed());
        assertThat(more.agreement()).isEqualTo(fewer.agreement()).isEqualTo(300.0 / 450);
    }

    @Test
    void agreementIsTheSameBothWaysAndThatOfTheBestMatching() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Division one = random(random, 1 + random.nextInt(5));
            Division other = random(random, 1 + random.nextInt(5));

            DivisionComparison there = compare(one, other);
            DivisionComparison back = compare(other, one);

            assertThat(there.agreement()).as("seed %d", seed).isEqualTo(back.agreement());
            assertThat(there.population() - there.changedPopulation())
                    .as("seed %d", seed)
                    .isEqualTo(there.matches().stream()
                            .mapToLong(Match::population)
                            .sum())
                    .isEqualTo(best(one, other, 0, 0));
            assertThat(compare(one, one).agreement()).as("seed %d", seed).isEqualTo(1);
        }
    }

    @Test
    void theAuditOfAGivenDivisionTellsItsOwnDistance() {
        for (int seed = 0; seed < 100; seed++) {
            Division division = random(new Random(seed), 1 + seed % 5);
            TierRules rules = TierRules.ofGiven(GROUND.blocks(), division);

            DivisionAudit audit = DivisionAudit.of(NINE, GROUND, rules, division, division);

            assertThat(audit.figures().residentMm())
                    .as("seed %d", seed)
                    .isEqualTo(compare(division, COLUMNS).fromResidentMm());
            assertThat(audit.breaches())
                    .as("seed %d", seed)
                    .allMatch(breach -> breach.sentence().contains(" pieces"));
        }
    }

    @Test
    void aBlockInNoTerritoryIsNamed() {
        Division partial = new Division("antenne", List.of(new District("Ouest", "99004", Grid.codes(1, 4, 7))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(COLUMNS, partial))
                .withMessage("Block 99002 is in no territory");
    }

    private static DivisionComparison compare(Division from, Division to) {
        return DivisionComparison.of(NINE, GROUND, "one", from, "other", to);
    }

    /** Every commune in some territory, whether or not in one piece; none without a commune. */
    private static Division random(Random random, int count) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, 9).boxed().toList());
        Collections.shuffle(order, random);
        List<List<String>> blocks = new ArrayList<>();
        for (int k = 0; k < 9; k++) {
            String code = Grid.code(order.get(k));
            if (k < count) {
                blocks.add(new ArrayList<>(List.of(code)));
            } else {
                blocks.get(random.nextInt(count)).add(code);
            }
        }
        return new Division(
                "antenne",
                blocks.stream()
                        .map(each -> new District("T" + each.getFirst(), each.getFirst(), each))
                        .toList());
    }

    /** The most residents in matched territories, by trying every matching. */
    private static long best(Division one, Division other, int t, int taken) {
        if (t == one.districts().size()) {
            return 0;
        }
        long best = best(one, other, t + 1, taken);
        for (int s = 0; s < other.districts().size(); s++) {
            if ((taken >> s & 1) == 0) {
                List<String> theirs = other.districts().get(s).blocks();
                List<String> ours = one.districts().get(t).blocks();
                long common = GROUND.blocks().stream()
                        .filter(block -> ours.contains(block.code()) && theirs.contains(block.code()))
                        .mapToLong(Block::population)
                        .sum();
                best = Math.max(best, common + best(one, other, t + 1, taken | 1 << s));
            }
        }
        return best;
    }
}
