package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.scenario.key.KeyPaths;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.network.Objective;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScenarioWriterTest {

    private static final Arbitrary<String> CODES =
            Arbitraries.integers().between(1, 254).map(i -> "79" + String.format("%03d", i));

    @Test
    void theEmbeddedScenarioIsWrittenOutInFull() {
        assertThat(ScenarioWriter.write(Reading.ofFile("deux-sevres").getScenario()))
                .startsWith("""
                        name: "deux-sevres"
                        title: "Deux-Sèvres : 44 points d'accueil à moins de 20 km"
                        departement: "79"
                        seed: 0
                        distance:
                          measure: geodesic
                          detourFactor: 1.3
                          speedKmh: 50
                        network:
                          target:
                            km: 20
                          accueilPoints:
                            count: 44
                            objective: ["distance"]
                            candidates: chefs-lieux
                            open: []
                            closed: []
                          territories:
                            objective: ["balance", "distance", "compactness"]
                            tiers:
                              - tier: "antenne"
                                count: 5
                                seats:
                                  candidates: chefs-lieux
                                  fixed: []
                                balance:
                                  measure: population
                                together: epci
                                weight: 1
                        before:
                          rule: most-populated
                          count: 44
                        divisions:
                          - name: "antennes de 2019"
                            tier: "antenne"
                            territories:
                              - name: "Niortais"
                                seat: "79191"
                                epcis: ["200041317"]
                        """);
    }

    @Property(seed = "79", tries = 300)
    void whatIsWrittenIsReadAsTheSame(@ForAll("scenarios") Scenario scenario) {
        assertThat(Reading.of(ScenarioWriter.write(scenario)).getScenario()).isEqualTo(scenario);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
                        Arbitraries.doubles().between(0.001, 2000).ofScale(3),
                        CODES.list().uniqueElements().ofMinSize(10).ofMaxSize(30),
                        Arbitraries.of(Objective.class).list().uniqueElements().ofMinSize(1),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.of(KeyPaths.list()),
                        Arbitraries.doubles().between(1, 10).ofScale(6))
                .as(ScenarioWriterTest::scenario);
    }

    private static Scenario scenario(
            String anyText,
            double number,
            List<String> codes,
            List<Objective> objectives,
            long seed,
            String path,
            double factor) {
        String text = anyText.replace("\u0000", "");
        String line = text.replaceAll("[\\x00-\\x1f]", "");
        boolean even = seed % 2 == 0;
        Candidates candidates =
                even ? new Candidates(Candidates.Kind.LISTED, codes) : new Candidates(Candidates.Kind.ALL, List.of());
        NetworkSettings network = new NetworkSettings(
                even ? number : null,
                even ? null : factor,
                objectives,
                3,
                even ? 5 : null,
                candidates,
                codes.subList(0, 2),
                codes.subList(2, 4));
        return new Scenario(
                even ? "n\"ame" : "été: #1",
                line.isEmpty() ? null : line,
                even ? List.of("79") : List.of("45", "79"),
                even ? Path.of("/somewhere else/ta\"ble.csv") : null,
                new DistanceSettings(DistanceSettings.Measure.GEODESIC, factor, 50),
                network,
                even ? new Before.MostPopulated(12) : new Before.Listed(codes),
                territories(even),
                divisions(even, number),
                null,
                null,
                List.of(new Assumption(path, "x" + text, even ? null : "s" + text)),
                seed);
    }

    private static TerritorySettings territories(boolean even) {
        TierSettings.Drawn outer = new TierSettings.Drawn(
                "agence: #1",
                4,
                new Candidates(Candidates.Kind.CHEFS_LIEUX, List.of()),
                List.of("79001", "79002#1"),
                new BalanceSettings(Measure.REQUESTS, null, 0.15, null, List.of(3.0, 0.5, 1.0, 1.25)),
                new Together(Together.Kind.LISTED, List.of(List.of("79003", "79002#2"), List.of("79004", "79005"))),
                12.5,
                2);
        TierSettings.Drawn inner = new TierSettings.Drawn(
                "équipe",
                5,
                new Candidates(Candidates.Kind.LISTED, List.of("79001", "79002", "79003", "79004", "79008")),
                List.of(),
                new BalanceSettings(Measure.POPULATION, null, null, 100.0, List.of()),
                new Together(Together.Kind.NONE, List.of()),
                null,
                1);
        return new TerritorySettings(
                List.of(
                        new PartSettings("79001", 3, List.of(), List.of()),
                        new PartSettings("79002", 2, List.of("\"Est\"", "Ouest"), List.of(0.25, 0.75))),
                even ? null : 25_000,
                even
                        ? List.of(DivisionObjective.COMPACTNESS, DivisionObjective.BALANCE, DivisionObjective.DISTANCE)
                        : List.of(DivisionObjective.DISTANCE),
                even ? Map.of(DivisionObjective.DISTANCE, 1.0, DivisionObjective.COMPACTNESS, 250.5) : Map.of(),
                even ? List.of(outer, inner) : List.of(new TierSettings.Given("agence: #1", "d"), inner));
    }

    private static List<DivisionSettings> divisions(boolean even, double number) {
        List<String> rest = even
                ? List.of("200041317", "200041416", "200069748", "247900798", "200069755", "200041994")
                : List.of("200041317", "200041416", "200069748", "247900798", "200069755", "200041994", "244500468");
        return List.of(
                new DivisionSettings.Listed(
                        "d",
                        null,
                        List.of(
                                new DivisionSettings.ListedTerritory(
                                        "Nord", "79001#2", List.of("200041333"), List.of()),
                                new DivisionSettings.ListedTerritory("Sud", null, rest, List.of()),
                                new DivisionSettings.ListedTerritory("Centre", null, List.of("200040244"), List.of()))),
                new DivisionSettings.Drawn(
                        "e",
                        "agence: #1",
                        new TierSettings.Drawn(
                                "maison",
                                6,
                                new Candidates(Candidates.Kind.CHEFS_LIEUX, List.of()),
                                List.of(),
                                new BalanceSettings(Measure.POPULATION, null, null, number, List.of()),
                                new Together(even ? Together.Kind.EPCI : Together.Kind.NONE, List.of()),
                                null,
                                1)));
    }
}
