package fr.maillage.domain.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.domain.network.RuleBreach;
import fr.maillage.domain.network.RuleBreach.Rule;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Nine communes in three rows, C1 to C9 of 10 to 90 residents, a kilometre apart:
 *
 * <pre>
 * 1 2 3
 * 4 5 6
 * 7 8 9
 * </pre>
 */
class DivisionAuditTest {

    private static final Territory NINE = Grid.NINE.territory();
    private static final Ground GROUND = Grid.NINE.ground();

    private static final District WEST = new District("Ouest", "99004", Grid.codes(1, 4, 7));
    private static final District MIDDLE = new District("Milieu", "99005", Grid.codes(2, 5, 8));
    private static final District EAST = new District("Est", "99009", Grid.codes(3, 6, 9));

    private static final TierRules THREE = rules(3, List.of(), null, List.of(), Distances.TOO_FAR);

    @Test
    void figuresAreThoseWorkedOutByHand() {
        DivisionFigures figures = DivisionAudit.figures(NINE, GROUND, THREE, columns());

        assertThat(figures.districts())
                .extracting(each -> each.district().name())
                .containsExactly("Ouest", "Milieu", "Est");
        assertThat(figures.districts()).extracting(DistrictFigures::population).containsExactly(120L, 150L, 180L);
        assertThat(figures.districts())
                .extracting(DistrictFigures::value)
                .containsExactly(120_000L, 150_000L, 180_000L);
        assertThat(figures.districts()).extracting(DistrictFigures::target).containsOnly(150_000.0);
        // 10 + 70 residents at 1 km; 20 + 80 at 1 km; 60 at 1 km and 30 at 2 km.
        assertThat(figures.districts())
                .extracting(DistrictFigures::residentMm)
                .containsExactly(80L * Grid.KM, 100L * Grid.KM, 120L * Grid.KM);
        assertThat(figures.districts())
                .extracting(DistrictFigures::maxMm)
                .containsExactly(Grid.KM, Grid.KM, 2 * Grid.KM);
        assertThat(figures.districts()).allMatch(DistrictFigures::isContiguous);
        assertThat(figures.cutPairs()).isEqualTo(6);
        assertThat(figures.greatestDeviation()).isCloseTo(0.2, within(1e-12));
        assertThat(figures.sumOfDeviations()).isEqualTo(60_000);
        assertThat(figures.residentMm()).isEqualTo(300L * Grid.KM);
        assertThat(figures.maxMm()).isEqualTo(2 * Grid.KM);
    }

    @Test
    void aDivisionThatKeepsEveryRuleHasNoBreach() {
        TierRules rules = rules(3, List.of("99009"), 0.2, List.of(Grid.codes(1, 4)), 2 * Grid.KM);
        Division outer = new Division(
                "agence",
                List.of(
                        new District("Tout l'ouest", "99001", Grid.codes(1, 2, 4, 5, 7, 8)),
                        new District("Est", "99003", Grid.codes(3, 6, 9))));

        assertThat(DivisionAudit.of(NINE, GROUND, rules, columns(), outer).breaches())
                .isEmpty();
    }

    @Test
    void asManyTerritoriesAsWereAskedFor() {
        TierRules rules = rules(2, List.of(), null, List.of(), Distances.TOO_FAR);

        assertThat(breaches(rules, columns()))
                .containsExactly(
                        breach(Rule.TERRITORIES, List.of(), "3 territories of tier antenne; 2 were asked for"));
    }

    @Test
    void everyCommuneInOneTerritory() {
        Division division = division(
                new District("Ouest", "99004", Grid.codes(4, 7)),
                MIDDLE,
                new District("Est", "99009", Grid.codes(6, 8, 9)));

        assertThat(breaches(THREE, division))
                .containsExactly(
                        breach(Rule.TERRITORIES, Grid.codes(1, 3), "2 communes in no territory of tier antenne"),
                        breach(Rule.TERRITORIES, Grid.codes(8), "1 commune in several territories of tier antenne"));
    }

    @Test
    void noTerritoryWithoutACommune() {
        Division division = division(
                new District("Tout", "99005", Grid.codes(1, 2, 3, 4, 5, 6, 7, 8, 9)),
                new District("Rien", "99006", List.of()));

        assertThat(breaches(rules(2, List.of(), null, List.of(), Distances.TOO_FAR), division))
                .containsExactly(
                        breach(Rule.TERRITORIES, List.of(), "territory Rien has no commune"),
                        breach(
                                Rule.SEAT,
                                Grid.codes(6),
                                "1 commune with a seat, outside the territory of tier antenne it is of"));
    }

    @Test
    void everyTerritoryInOnePiece() {
        Division division = division(
                new District("Coins", "99001", Grid.codes(1, 3, 7)),
                new District("Reste", "99005", Grid.codes(2, 4, 5, 6, 8)),
                new District("Neuf", "99009", Grid.codes(9)));

        DivisionAudit audit = DivisionAudit.of(NINE, GROUND, THREE, division, null);

        assertThat(audit.breaches())
                .containsExactly(
                        breach(Rule.CONTIGUITY, List.of(), "territory Coins of tier antenne lies in 3 pieces"));
        assertThat(audit.figures().districts())
                .extracting(DistrictFigures::isContiguous)
                .containsExactly(false, true, true);
    }

    @Test
    void aGroupInPiecesIsNoBreachButNotContiguous() {
        TierRules rules = rules(3, List.of(), null, List.of(Grid.codes(1, 3, 7)), Distances.TOO_FAR);
        Division division = division(
                new District("Coins", "99001", Grid.codes(1, 3, 7)),
                new District("Reste", "99005", Grid.codes(2, 4, 5, 6, 8)),
                new District("Neuf", "99009", Grid.codes(9)));

        DivisionAudit audit = DivisionAudit.of(NINE, GROUND, rules, division, null);

        assertThat(audit.breaches()).isEmpty();
        assertThat(audit.figures().districts().getFirst().isContiguous()).isFalse();
    }

    @Test
    void aLinkJoinsButIsNoBorder() {
        // 7, 8 and 9 are an island, linked to the rest.
        List<List<Integer>> cut = IntStream.range(0, 9)
                .mapToObj(i -> GROUND.neighbours().get(i).stream()
                        .filter(j -> (i < 6) == (j < 6))
                        .toList())
                .toList();
        Ground islands = new Ground(GROUND.blocks(), cut, List.of(new Ground.Link(6, 3, Grid.KM)), GROUND.origin());

        DivisionAudit audit = DivisionAudit.of(NINE, islands, THREE, columns(), null);

        assertThat(audit.breaches())
                .extracting(RuleBreach::sentence)
                .containsExactly(
                        "territory Milieu of tier antenne lies in 2 pieces",
                        "territory Est of tier antenne lies in 2 pieces");
        assertThat(audit.figures().cutPairs()).isEqualTo(6);
        assertThat(DivisionAudit.figures(
                                NINE,
                                islands,
                                THREE,
                                division(
                                        new District("Nord", "99001", Grid.codes(1, 2, 3, 4, 5, 6)),
                                        new District("Sud", "99007", Grid.codes(7, 8, 9))))
                        .cutPairs())
                .isZero();
    }

    @Test
    void noTerritoryFartherFromItsTargetThanIsTolerated() {
        TierRules rules = rules(3, List.of(), 0.1, List.of(), Distances.TOO_FAR);

        assertThat(breaches(rules, columns()))
                .containsExactly(
                        breach(
                                Rule.BALANCE,
                                List.of(),
                                "territory Ouest of tier antenne has 120 of population, -20.0 % off its target of"
                                        + " 150; 10.0 % are allowed"),
                        breach(
                                Rule.BALANCE,
                                List.of(),
                                "territory Est of tier antenne has 180 of population, +20.0 % off its target of 150;"
                                        + " 10.0 % are allowed"));
    }

    @Test
    void aDeviationOfTheToleranceItselfIsAllowed() {
        assertThat(breaches(rules(3, List.of(), 0.2, List.of(), Distances.TOO_FAR), columns()))
                .isEmpty();
        assertThat(breaches(rules(3, List.of(), 0.199_999, List.of(), Distances.TOO_FAR), columns()))
                .hasSize(2);
    }

    @Test
    void seatsStandAtCandidatesInTheirTerritoryAndFixedOnesWhereTheyAre() {
        TierRules rules = new TierRules(
                "antenne",
                3,
                new TreeSet<>(Grid.codes(1, 5, 9)),
                Grid.codes(1),
                THREE.balance(),
                List.of(),
                Distances.TOO_FAR,
                1);
        Division division = division(WEST, new District("Milieu", "99009", MIDDLE.blocks()), EAST);

        assertThat(breaches(rules, division))
                .containsExactly(
                        breach(Rule.SEAT, Grid.codes(4), "1 commune no candidate for a seat, with one of tier antenne"),
                        breach(
                                Rule.SEAT,
                                Grid.codes(9),
                                "1 commune with a seat, outside the territory of tier antenne it is of"),
                        breach(Rule.SEAT, Grid.codes(1), "1 commune a fixed seat, without one of tier antenne"));
    }

    @Test
    void whatIsToStayTogetherStaysTogether() {
        TierRules rules = rules(3, List.of(), null, List.of(Grid.codes(8, 9), Grid.codes(1, 4)), Distances.TOO_FAR);

        assertThat(breaches(rules, columns()))
                .containsExactly(breach(Rule.GROUP, Grid.codes(8, 9), "2 communes in groups that tier antenne cuts"));
    }

    @Test
    void everyResidentWithinTheGreatestDistance() {
        TierRules rules = rules(3, List.of(), null, List.of(), Grid.KM);

        assertThat(breaches(rules, columns()))
                .containsExactly(breach(
                        Rule.SEAT_DISTANCE,
                        Grid.codes(3),
                        "1 commune farther than 1.000 km from their seat of tier antenne, the farthest at 2.000 km"));
        assertThat(DivisionAudit.figures(NINE, GROUND, rules, columns())
                        .districts()
                        .getLast()
                        .beyond())
                .containsExactly("99003");
    }

    @Test
    void whereNobodyLivesNobodyIsFar() {
        Grid empty = new Grid(3, List.of(0, 5, 5));
        TierRules rules = new TierRules(
                "antenne",
                1,
                new TreeSet<>(Grid.codes(3)),
                List.of(),
                new Balance(Measure.POPULATION, List.of(0L, 5_000L, 5_000L), List.of(10_000.0), 0.0),
                List.of(),
                Grid.KM,
                1);
        Division whole = division(new District("Tout", "99003", Grid.codes(1, 2, 3)));

        DivisionAudit audit = DivisionAudit.of(empty.territory(), empty.ground(), rules, whole, null);

        assertThat(audit.breaches()).isEmpty();
        assertThat(audit.figures().maxMm()).isEqualTo(Grid.KM);
        assertThat(audit.figures().residentMm()).isEqualTo(5L * Grid.KM);
    }

    @Test
    void everyTerritoryInsideOneOfTheTierAround() {
        Division outer = new Division(
                "agence",
                List.of(
                        new District("Nord", "99001", Grid.codes(1, 2, 3, 4, 5, 6)),
                        new District("Sud", "99007", Grid.codes(7, 8, 9))));
        Division inner = division(
                new District("Haut", "99001", Grid.codes(1, 2, 3)),
                new District("Reste", "99005", Grid.codes(4, 5, 6, 7, 8)),
                new District("Neuf", "99009", Grid.codes(9)));

        assertThat(DivisionAudit.of(NINE, GROUND, THREE, inner, outer).breaches())
                .containsExactly(breach(
                        Rule.NESTING, List.of(), "territory Reste of tier antenne lies in several of tier agence"));
    }

    @Test
    void anUnknownCommuneIsNamed() {
        Division unknown = division(WEST, MIDDLE, new District("Est", "99009", List.of("01001")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionAudit.figures(NINE, GROUND, THREE, unknown))
                .withMessage("No block 01001 in this territory");
    }

    private static List<RuleBreach> breaches(TierRules rules, Division division) {
        return DivisionAudit.of(NINE, GROUND, rules, division, null).breaches();
    }

    private static RuleBreach breach(Rule rule, List<String> communes, String sentence) {
        return new RuleBreach(rule, communes, sentence);
    }

    private static Division columns() {
        return division(WEST, MIDDLE, EAST);
    }

    private static Division division(District... districts) {
        return new Division("antenne", List.of(districts));
    }

    private static TierRules rules(
            int count, List<String> fixedSeats, @Nullable Double tolerance, List<List<String>> groups, int maxMm) {
        List<Long> values =
                GROUND.blocks().stream().map(block -> 1000 * block.population()).toList();
        return new TierRules(
                "antenne",
                count,
                new TreeSet<>(GROUND.indexByCode().keySet()),
                fixedSeats,
                new Balance(Measure.POPULATION, values, Collections.nCopies(count, 450_000.0 / count), tolerance),
                groups,
                maxMm,
                1);
    }
}
