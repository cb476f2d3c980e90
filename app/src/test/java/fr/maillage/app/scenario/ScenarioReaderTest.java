package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.network.Objective;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a scenario without faults means. */
class ScenarioReaderTest {

    private static final String SMALL = """
            departement: "79"
            network:
              target: {km: 20}
              accueilPoints: {count: 4, objective: distance}
            """;

    @Test
    void theShortestScenarioHasTheDefaultsOfTheReferencePage() {
        Scenario scenario = Reading.of(SMALL).getScenario();

        assertThat(scenario.name()).isEqualTo("s");
        assertThat(scenario.distance()).isEqualTo(new DistanceSettings(DistanceSettings.Measure.GEODESIC, 1.3, 50));
        assertThat(scenario.network().candidates().kind()).isEqualTo(Candidates.Kind.CHEFS_LIEUX);
        assertThat(scenario.seed()).isZero();
        assertThat(scenario.targetMm()).isEqualTo(20_000_000);
    }

    @Test
    void theRulesHoldEveryChefLieu() {
        NetworkRules rules = Reading.of(SMALL).getResolved().networkRules();

        assertThat(rules.candidates()).hasSize(256).containsEntry("79001", "chef-lieu");
        assertThat(rules.count()).isEqualTo(4);
        assertThat(rules.objectives()).containsExactly(Objective.DISTANCE);
    }

    @Test
    void minutesBecomeKilometresAndTheStricterTargetHolds() {
        assertThat(Reading.of(SMALL, "network.target.km=null", "network.target.minutes=30")
                        .getScenario()
                        .targetMm())
                .isEqualTo(25_000_000);
        assertThat(Reading.of(SMALL, "network.target.minutes=30").getScenario().targetMm())
                .isEqualTo(20_000_000);
        assertThat(Reading.of(SMALL, "network.target.minutes=30", "distance.speedKmh=30")
                        .getScenario()
                        .targetMm())
                .isEqualTo(15_000_000);
    }

    @Test
    void franceServicesAreCandidatesAndTheFixedOneWinsOverTheBus() {
        assertThat(candidates("network.accueilPoints.candidates=france-services", "network.accueilPoints.count=2"))
                .isEqualTo(Map.of("79001", "france-services", "79002", "france-services-mobile"));
        assertThat(candidates("network.accueilPoints.candidates=all"))
                .hasSize(256)
                .containsEntry("79001", "france-services")
                .containsEntry("79002", "france-services-mobile")
                .containsEntry("79003", "chef-lieu");
    }

    @Test
    void listedCandidatesAreChefsLieuxWhetherQuotedOrNot() {
        assertThat(candidates("network.accueilPoints.candidates=[79003, \"79004\"]", "network.accueilPoints.count=2"))
                .isEqualTo(Map.of("79003", "chef-lieu", "79004", "chef-lieu"));
    }

    private static Map<String, String> candidates(String... settings) {
        return Reading.of(SMALL, settings).getResolved().networkRules().candidates();
    }

    @Test
    void keptPointsAreSitesThoughTheyAreNoCandidates() {
        NetworkRules rules = Reading.of(
                        SMALL,
                        "network.accueilPoints.candidates=[79003, 79004]",
                        "network.accueilPoints.open=[79010]",
                        "network.accueilPoints.closed=[79004]",
                        "network.accueilPoints.count=2")
                .getResolved()
                .networkRules();

        assertThat(rules.listSites()).containsExactly("79003", "79010");
    }

    @Test
    void anUnquotedCodeKeepsItsZero() {
        assertThat(Reading.of(
                                SMALL,
                                "departement=\"01\"",
                                "network.accueilPoints={objective: worst, count: 1, open: [01001]}")
                        .getScenario()
                        .network()
                        .open())
                .containsExactly("01001");
    }

    @Test
    void severalDepartementsAndFranceAreWrittenOut() {
        assertThat(Reading.of(SMALL, "departement=[\"79\", 2A]").getResolved().departements())
                .containsExactly("2A", "79");
        assertThat(Reading.of(SMALL, "departement=france").getResolved().departements())
                .containsExactly("01", "2A", "45", "79");
    }

    @Test
    void theCountIsNotReadWhereTheFewestPointsAreLookedFor() {
        ResolvedScenario resolved = Reading.of(
                        SMALL, "network.accueilPoints.objective=points", "network.accueilPoints.count=400")
                .getResolved();

        assertThat(resolved.networkRules().objectives()).containsExactly(Objective.POINTS);
        assertThat(Reading.of(
                                SMALL,
                                "network.accueilPoints.objective=[points, distance]",
                                "network.accueilPoints.count=null")
                        .lines())
                .isEmpty();
    }

    @Test
    void theSituationBeforeIsMadeOfTheMostPopulatedCommunes() {
        assertThat(Reading.of(SMALL, "before={rule: most-populated, count: 2}")
                        .getResolved()
                        .before())
                .containsExactly(
                        new AccueilPoint("79001", "Commune 79001", "chef-lieu"),
                        new AccueilPoint("79002", "Commune 79002", "chef-lieu"));
        assertThat(Reading.of(SMALL, "before.points=[79200, 79100]")
                        .getResolved()
                        .before())
                .extracting(AccueilPoint::insee)
                .containsExactly("79100", "79200");
    }

    @Test
    void aTableOfTheUserIsLookedForBesideTheScenario() {
        assertThat(Reading.of("communes: tables/mine.csv\n" + SMALL)
                        .getScenario()
                        .communesFile())
                .isEqualTo(Path.of("/plans/tables/mine.csv"));
        assertThat(Objects.requireNonNull(
                        Reading.of(SMALL, "communes=mine.csv").getScenario().communesFile()))
                .isEqualTo(Path.of("mine.csv").toAbsolutePath());
    }

    @Test
    void anAliasRepeatsAValue() {
        Scenario scenario = Reading.of("""
                        departement: "79"
                        network:
                          target: {km: 20}
                          accueilPoints: {count: 4, objective: distance, open: &kept [79001, 79002]}
                        before: {points: *kept}
                        """).getScenario();

        assertThat(scenario.before()).isEqualTo(new Before.Listed(List.of("79001", "79002")));
    }

    @Test
    void theLastSettingOfAPathWins() {
        assertThat(Reading.of(SMALL, "seed=1", "seed=2").getScenario().seed()).isEqualTo(2);
    }

    @Test
    void aSettingWithoutAnEqualsSignIsWrongUsage() {
        assertThatThrownBy(() -> Setting.parse("seed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Found \"seed\"; expected PATH=VALUE, such as network.accueilPoints.count=40");
    }
}
