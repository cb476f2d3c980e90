package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.domain.division.Balance;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.territory.Distances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario without faults says of territories. Commune 2A001 has 100 residents, 2A002 has none. */
class TerritoryReadingTest {

    private static final String SMALL = """
            departement: 2A
            network:
              target: {km: 20}
              accueilPoints: {count: 1, objective: distance}
            """;

    private static final String TIERS = "network.territories.tiers=";
    private static final String HALVES =
            "network.territories.parts=[{commune: 2A001, names: [Est, Ouest], shares: [3, 1]}]";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aScenarioNeedNotAskForTerritories() {
        ResolvedScenario resolved = Reading.of(SMALL).getResolved();

        assertThat(resolved.territories()).isNull();
        assertThat(resolved.splits()).isEmpty();
        assertThat(resolved.divisions()).isEmpty();
    }

    @Test
    void theShortestTierHasTheDefaultsOfTheReferencePage() {
        DivisionRules rules = rules(TIERS + "[{tier: antenne, count: 2}]");

        assertThat(rules)
                .isEqualTo(new DivisionRules(
                        List.of(DivisionObjective.BALANCE, DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS),
                        Map.of(),
                        List.of(new TierRules(
                                "antenne",
                                2,
                                new TreeSet<>(List.of("2A001", "2A002")),
                                List.of(),
                                new Balance(
                                        Measure.POPULATION, List.of(100_000L, 0L), List.of(50_000.0, 50_000.0), null),
                                List.of(),
                                Distances.TOO_FAR,
                                1)),
                        null));
    }

    @Test
    void balanceIsNoObjectiveWhereEveryDrawnTierHasATolerance() {
        assertThat(rules(TIERS + "[{tier: a, count: 1, balance: {tolerance: 0.1}}]")
                        .objectives())
                .containsExactly(DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS);
        assertThat(rules(TIERS + "[{tier: a, count: 1, balance: {tolerance: 0.1}}, {tier: b, count: 2}]")
                        .objectives())
                .startsWith(DivisionObjective.BALANCE);
    }

    @Test
    void weightsAndObjectivesAreThoseWritten() {
        DivisionRules rules = rules(
                TIERS + "[{tier: a, count: 1}]",
                "network.territories.objective=[compactness, distance]",
                "network.territories.weights={distance: 1, compactness: 250}");

        assertThat(rules.objectives()).containsExactly(DivisionObjective.COMPACTNESS, DivisionObjective.DISTANCE);
        assertThat(rules.weights())
                .isEqualTo(Map.of(DivisionObjective.DISTANCE, 1.0, DivisionObjective.COMPACTNESS, 250.0));
    }

    @Test
    void partsAreBlocksOfTheirOwnAndTheCommuneStandsForAllOfThem() {
        ResolvedScenario resolved = Reading.of(
                        SMALL,
                        HALVES,
                        TIERS + "[{tier: a, count: 2, seats: {candidates: [2A001], fixed: [2A001]}, "
                                + "together: [[\"2A001#2\", 2A002]]}]")
                .getResolved();
        TierRules tier = tier(resolved);

        assertThat(resolved.splits()).containsExactly(new Split("2A001", List.of("Est", "Ouest"), List.of(3.0, 1.0)));
        assertThat(tier.seats()).containsExactly("2A001#1", "2A001#2");
        assertThat(tier.fixedSeats()).containsExactly("2A001#1");
        assertThat(tier.groups()).containsExactly(List.of("2A001#2", "2A002"));
        assertThat(tier.balance().values()).containsExactly(75_000L, 25_000L, 0L);
    }

    @Test
    void everyCommuneAboveASizeIsDividedIntoTheFewestEqualParts() {
        ResolvedScenario resolved = Reading.of(
                        SMALL,
                        "departement=\"79\"",
                        "network.territories.parts=[{commune: 79002, count: 3}]",
                        "network.territories.partsAbove=25300",
                        TIERS + "[{tier: a, count: 1}]")
                .getResolved();

        assertThat(resolved.splits())
                .extracting(Split::insee, Split::size)
                .containsExactly(tuple("79001", 2), tuple("79002", 3));
    }

    @Test
    void epciStayWholeWithTheirPartsAndLoneCommunesAreNoGroup() {
        TierRules tier = tier(Reading.of(SMALL, HALVES, TIERS + "[{tier: a, count: 1, together: epci}]")
                .getResolved());
        TierRules alone = tier(Reading.of(
                        SMALL,
                        "departement=\"01\"",
                        TIERS + "[{tier: a, count: 1, together: epci, balance: {target: 1}}]")
                .getResolved());

        assertThat(tier.groups()).containsExactly(List.of("2A001#1", "2A001#2", "2A002"));
        assertThat(alone.groups()).isEmpty();
    }

    @Test
    void targetsAreTheMeanOrOneNumberOrInProportion() {
        assertThat(targets("target: 70")).containsExactly(70_000.0, 70_000.0);
        assertThat(targets("sizes: [3, 1]")).containsExactly(75_000.0, 25_000.0);
        assertThat(targets("tolerance: 0")).containsExactly(50_000.0, 50_000.0);
    }

    private static List<Double> targets(String balance) {
        return tier(Reading.of(SMALL, TIERS + "[{tier: a, count: 2, balance: {" + balance + "}}]")
                        .getResolved())
                .balance()
                .targets();
    }

    @Test
    void requestsWithoutAFileAreThoseOfLoiretPerResident() {
        TierRules tier = tier(
                Reading.of(SMALL, TIERS + "[{tier: a, count: 1, balance: {measure: requests}, maxKm: 12.5, weight: 2}]")
                        .getResolved());

        assertThat(tier.balance().measure()).isEqualTo(Measure.REQUESTS);
        assertThat(tier.balance().values()).containsExactly(1987L, 0L);
        assertThat(tier.maxMm()).isEqualTo(12_500_000);
        assertThat(tier.weight()).isEqualTo(2);
    }

    @Test
    void aMeasureIsReadFromAFileAndDividedAmongParts() throws IOException {
        Path file = folder.resolve("posts.csv");
        Files.writeString(file, "insee_code;posts\n2A002;0.5\n2A001;10\n");

        TierRules tier = tier(Reading.of(
                        SMALL, HALVES, TIERS + "[{tier: a, count: 1, balance: {measure: posts, file: '" + file + "'}}]")
                .getResolved());

        assertThat(tier.balance().values()).containsExactly(7_500L, 2_500L, 500L);
        assertThat(tier.balance().targets()).containsExactly(10_500.0);
    }

    @Test
    void aDivisionOfEpciAndCommunesHasItsSeatsInTheMostPopulated() {
        ResolvedScenario resolved = Reading.of(
                        SMALL,
                        "departement=[\"01\", 2A]",
                        "divisions=[{name: d, territories: [{name: Sud, epcis: [\"242010056\"]}, "
                                + "{name: Nord, communes: [01001], seat: 01001}]}]")
                .getResolved();

        assertThat(resolved.divisions())
                .containsExactly(new NamedDivision.Given(
                        "d",
                        new Division(
                                "territoire",
                                List.of(
                                        new District("Nord", "01001", List.of("01001")),
                                        new District("Sud", "2A001", List.of("2A001", "2A002"))))));
    }

    @Test
    void aDivisionIsReadFromAFileAndCanBeTheOutermostTier() throws IOException {
        Path file = folder.resolve("today.csv");
        Files.writeString(file, "territory,insee_code,seat\nN,2A001#2,\nS,2A002,x\nS,2A001#1,non\n");

        ResolvedScenario resolved = Reading.of(
                        SMALL,
                        HALVES,
                        "divisions=[{name: today, file: '" + file + "'}]",
                        TIERS + "[{tier: agence, given: today}, {tier: equipe, count: 3}]")
                .getResolved();
        DivisionRules rules = Objects.requireNonNull(resolved.territories());

        assertThat(rules.frame())
                .isEqualTo(new Division(
                        "agence",
                        List.of(
                                new District("N", "2A001#2", List.of("2A001#2")),
                                new District("S", "2A002", List.of("2A001#1", "2A002")))));
        assertThat(rules.tiers()).extracting(TierRules::name).containsExactly("equipe");
        assertThat(resolved.divisions()).extracting(NamedDivision::tier).containsExactly("agence");
    }

    @Test
    void aDivisionCanBeDrawnByARule() {
        NamedDivision division = Reading.of(
                        SMALL,
                        TIERS + "[{tier: agence, count: 1}]",
                        "divisions=[{name: maisons, drawn: {tier: maison, count: 2, balance: {tolerance: 0.15}}}]")
                .getResolved()
                .divisions()
                .getFirst();

        assertThat(division.tier()).isEqualTo("agence");
        assertThat(((NamedDivision.Drawn) division).rules().count()).isEqualTo(2);
        assertThat(((NamedDivision.Drawn) division).rules().balance().tolerance())
                .isEqualTo(0.15);
    }

    private static DivisionRules rules(String... settings) {
        return Objects.requireNonNull(Reading.of(SMALL, settings).getResolved().territories());
    }

    private static TierRules tier(ResolvedScenario resolved) {
        return Objects.requireNonNull(resolved.territories()).tiers().getFirst();
    }
}
