package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.scenario.key.KeyPaths;
import fr.maillage.domain.network.Objective;
import java.nio.file.Path;
import java.util.List;
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
                          - name: "antennes annoncées"
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
                null,
                List.of(),
                List.of(new Assumption(path, "x" + text, even ? null : "s" + text)),
                seed);
    }
}
