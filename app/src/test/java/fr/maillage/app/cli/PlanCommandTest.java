package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "deux-sevres, distance, 44, 44, 965673.29",
        "deux-sevres, distance, 12, 12, 3765127.96",
        "deux-sevres, points, 44, 12, 12",
        "loiret, distance, 47, 47, 1623278.37",
        "loiret, distance, 13, 13, 7572976.86"
    })
    void knownOptimaAreFoundAndProven(String scenario, String objective, int count, int points, double value)
            throws IOException {
        Path run = folder.resolve("run");
        Program plan = Program.run(
                "plan",
                scenario,
                "--only",
                "network",
                "--out",
                run,
                "--step-limit",
                100_000_000,
                "--set",
                "network.accueilPoints.count=" + count,
                "--set",
                "network.accueilPoints.objective=" + objective,
                "--set",
                "network.territories=null",
                "--set",
                "divisions=null");

        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.DONE);
        JsonNode network = Runs.summary(run).path("network");
        assertThat(network.path("accueilPoints")).hasSize(points);
        assertThat(network.at("/objective/name").asText()).isEqualTo(objective);
        assertThat(network.at("/objective/value").asDouble()).isEqualTo(value);
        assertThat(network.at("/objective/bound").asDouble()).isEqualTo(value);
        assertThat(network.at("/objective/gap").asDouble()).isZero();
        assertThat(network.at("/coverage/share").asDouble()).isEqualTo(1);
        assertThat(Program.run("check", run).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theSameScenarioSeedAndStepsGiveTheSameBytesOnAnyNumberOfThreads() throws IOException {
        for (String steps : List.of("0", "1500")) {
            Path one = folder.resolve("one-" + steps);
            Path two = folder.resolve("two-" + steps);
            for (Path run : List.of(one, two)) {
                assertThat(Program.run(
                                        "plan",
                                        "deux-sevres",
                                        "--set",
                                        "network.accueilPoints.count=12",
                                        "--step-limit",
                                        steps,
                                        "--threads",
                                        run.equals(one) ? "1" : "2",
                                        "--quiet",
                                        "--out",
                                        run)
                                .code())
                        .isIn(ExitCode.DONE, ExitCode.BREACH);
            }
            for (String file : List.of("summary.json", "plan.json", "network.geojson", "scenario.yaml")) {
                assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
            }
        }
    }

    @Test
    void aHardTargetThatCannotBeMetIsSaidAndEndsWithFour() throws IOException {
        Path run = folder.resolve("run");
        Program plan = Program.run(
                "plan",
                "deux-sevres",
                "--only",
                "network",
                "--set",
                "network.accueilPoints.count=10",
                "--out",
                run,
                "--step-limit",
                1000000);

        assertThat(plan.code()).isEqualTo(ExitCode.BREACH);
        assertThat(plan.out()).contains("rule broken: target:");
        JsonNode summary = Runs.summary(run);
        assertThat(summary.path("feasible").asBoolean()).isFalse();
        assertThat(summary.at("/network/coverage/population").asLong()).isEqualTo(371_706);
        assertThat(summary.at("/network/coverage/bound").asLong()).isEqualTo(371_706);
        assertThat(summary.at("/network/coverage/uncovered")).isNotEmpty();
        assertThat(summary.at("/network/breaches/0/rule").asText()).isEqualTo("TARGET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--seed x",
                "--threads 0",
                "--time-limit 5",
                "--time-limit 999999999h",
                "--step-limit -1",
                "--only staffing,points",
                "--lang de",
                "--set nothing",
                "--sed 3"
            })
    void wrongUsageIsTwoAndWritesNothing(String options) throws IOException {
        Path run = folder.resolve("run");
        Object[] arguments = Stream.concat(
                        Stream.of("plan", "deux-sevres", "--out", run), Stream.of(options.split(" ")))
                .toArray();

        Program plan = Program.run(arguments);

        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.USAGE);
        assertThat(plan.out()).isEmpty();
        assertThat(Runs.leftovers(folder)).isEmpty();
    }

    @Test
    void allFaultsOfAScenarioAreSaidAtOnceAndNothingIsWritten() throws IOException {
        Path scenario = Files.writeString(folder.resolve("s.yaml"), """
                departement: "79"
                network:
                  target: {km: -3}
                  accueilPoints:
                    cout: 44
                    objective: distance
                    open: ["79049", "45234"]
                    closed: ["79049"]
                """);

        Program plan = Program.run("plan", scenario, "--out", folder.resolve("run"));

        assertThat(plan.code()).isEqualTo(ExitCode.INPUT);
        assertThat(plan.out()).isEmpty();
        assertThat(plan.err())
                .contains("s.yaml:3:16: error out-of-range")
                .contains("s.yaml:5:5: error unknown-key")
                .contains("Did you mean count?")
                .contains("error kept-and-closed")
                .contains("error commune-elsewhere");
        assertThat(Runs.leftovers(folder)).containsExactly("s.yaml");
    }

    @Test
    void allOfFranceIsAScenarioLikeAnyOther() {
        Path scenario = folder.resolve("france.yaml");
        assertThat(Program.run("init", "france", "--out", scenario).code()).isEqualTo(ExitCode.DONE);

        Program check = Program.run("check", scenario);

        assertThat(check.code()).as(check.err()).isEqualTo(ExitCode.DONE);
        assertThat(check.out())
                .endsWith(": valid; 34,964 communes, 67,408,052 residents, 34,964 candidates" + System.lineSeparator());
    }

    @Test
    void franceMayBeThatOfACommuneTableOfOnesOwn() throws IOException {
        Path scenario = folder.resolve("own.yaml");
        Files.writeString(folder.resolve("own.csv"), """
                insee_code,name,departement,epci_siren,population_2021,lon,lat
                79049,Bressuire,79,,19882,-0.48942,46.84073
                79191,Niort,79,,58952,-0.46459,46.32313
                97411,Saint-Denis,974,,153810,55.44708,-20.88231
                """);
        assertThat(Program.run("init", "france", "--out", scenario).code()).isEqualTo(ExitCode.DONE);
        String[] settings = {"--set", "communes=" + folder.resolve("own.csv"), "--set", "network.accueilPoints.count=2"
        };

        Program plan = Program.run(
                "plan",
                scenario,
                settings[0],
                settings[1],
                settings[2],
                settings[3],
                "--out",
                folder.resolve("run"),
                "--set",
                "network.accueilPoints.objective=[points, distance]");

        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.DONE);
        assertThat(plan.out())
                .contains("3 components, farther than 20.0 km from each other: of 1, 1, 1 communes")
                .contains("3 communes cover only themselves: Bressuire, Niort, Saint-Denis");
        assertThat(Runs.summary(folder.resolve("run")).at("/network/components/alone"))
                .hasSize(3);
    }

    @Test
    void whoIsTooFarFromAnyPointIsSaidNotCountedInSilence() throws IOException {
        Path run = folder.resolve("run");
        Program plan = Program.run(
                "plan",
                "deux-sevres",
                "--set",
                "departement=[\"90\", \"974\"]",
                "--set",
                "staffing=null",
                "--set",
                "rota=null",
                "--set",
                "divisions=null",
                "--set",
                "network.territories=null",
                "--set",
                "before=null",
                "--set",
                "network.accueilPoints.open=null",
                "--set",
                "network.accueilPoints.objective=[coverage, distance]",
                "--set",
                "network.accueilPoints.count=1",
                "--quiet",
                "--step-limit",
                200,
                "--out",
                run);

        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.DONE);
        assertThat(plan.out())
                .contains("at least so far: 101 communes with 139,654 residents are farther than 2,147.484 km from any"
                        + " point, and count as that far");
        assertThat(Runs.summary(run).at("/network/distanceKm/tooFar")).hasSize(101);
        assertThat(Files.readString(run.resolve("report.html"))).contains("101\u00a0communes sont plus loin");
        assertThat(Files.readString(run.resolve("network.geojson"))).contains("\"nearest\":null");
        assertThat(Program.run("check", run).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aPlanFromAnEarlierRunNeedsARun() throws IOException {
        Program plan =
                Program.run("plan", "deux-sevres", "--from", folder.resolve("none"), "--out", folder.resolve("run"));

        assertThat(plan.code()).isEqualTo(ExitCode.INPUT);
        assertThat(plan.err()).contains("error damaged-run");
    }

    @Test
    void anyDepartementIsPlannedFromAnInitOfItsOwn() throws IOException {
        for (String departement : List.of("23", "2A", "974", "75")) {
            Path scenario = folder.resolve(departement + ".yaml");
            assertThat(Program.run("init", departement, "--out", scenario).code())
                    .isEqualTo(ExitCode.DONE);
            for (String objective : List.of("points", "[coverage, distance]", "worst")) {
                Path run = folder.resolve(departement + objective.hashCode());
                Program plan = Program.run(
                        "plan",
                        scenario,
                        "--only",
                        "network",
                        "--set",
                        "network.accueilPoints.objective=" + objective,
                        "--quiet",
                        "--out",
                        run);
                assertThat(plan.code())
                        .as("%s %s %s", departement, objective, plan.err())
                        .isZero();
                assertThat(Runs.summary(run).at("/network/objective/gap").asDouble())
                        .isZero();
                assertThat(Program.run("check", run).code()).isZero();
            }
        }
    }
}
