package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of files of territories, of a given tier, and where in a scenario. */
class TerritoryFileFaultsTest {

    private static final String SMALL = """
            departement: 2A
            network:
              target: {km: 20}
              accueilPoints: {count: 1, objective: distance}
              territories:
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMeasureThatIsNothingAnywhereCannotBeBalanced() throws IOException {
        assertThat(Reading.of(SMALL + """
                                tiers:
                                  - tier: a
                                    count: 1
                                    balance: {measure: posts, file: %s}
                            """.formatted(file("insee_code,posts\n2A001,0\n2A002,0\n")))
                        .lines())
                .containsExactly("s.yaml:9:28: error nothing-to-balance: found 0 posts in all communes together; "
                        + "expected more than 0. Correct the file, or balance another measure.");
    }

    @Test
    void aFileWithFaultsIsToldOfOnceThoughTwoTiersNameIt() throws IOException {
        Path file = file("insee_code,posts\n2A001,x\n");

        assertThat(Reading.of(SMALL + """
                                tiers:
                                  - {tier: a, count: 1, balance: {measure: posts, file: %1$s}}
                                  - {tier: b, count: 1, balance: {measure: posts, file: %1$s}}
                            """.formatted(file)).codes()).containsExactly("bad-value", "missing-communes");
    }

    @Test
    void aDivisionInAFileHasToHoldEveryCommuneOnceAndOneSeatATerritory() throws IOException {
        Path file = file("insee_code,territory,seat\n2A001,Nord,x\n2A001#2,Sud,\n");

        assertThat(divided(file).lines())
                .containsExactly(
                        file + ":3: error commune-in-two: found \"2A001#2\", Commune 2A001 2, which \"Nord\" "
                                + "holds already; expected each commune in one territory, once. Take it out of one of the two.");
        Files.writeString(file, "insee_code,territory,seat\n2A001#1,Nord,x\n2A001#2,Nord,x\n");
        assertThat(divided(file).lines())
                .containsExactly(file + ":3: error doubled-seat: found a second seat of \"Nord\"; the first is "
                        + "\"2A001#1\"; expected one seat in a territory. Empty the column in one of the two rows.");
        Files.writeString(file, "insee_code,territory\n2A001,Nord\n");
        assertThat(divided(file).lines())
                .containsExactly(file + ": error communes-left-out: found \"2A002\", Commune 2A002 in no territory; "
                        + "expected every commune of département 2A in one. Add each to the territory that it "
                        + "belongs to.");
    }

    private static Reading divided(Path file) {
        return Reading.of(
                SMALL.replace("  territories:\n", ""),
                "network.territories={parts: [{commune: 2A001, count: 2}], tiers: [{tier: a, count: 1}]}",
                "divisions=[{name: d, file: '" + file + "'}]");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    @Test
    void anEpciThatABorderCutsIsAWarningOnly() {
        Reading reading =
                Reading.of(SMALL.replace("2A", "\"45\"") + "    tiers: [{tier: a, count: 1, together: epci}]\n");

        assertThat(reading.resolved()).isNotNull();
        assertThat(reading.lines())
                .containsExactly("s.yaml:6:43: warning group-cut: found EPCI 244500468 with 1 of 326 communes outside; "
                        + "expected EPCI that lie in département 45 as a whole. The communes inside stay together; add "
                        + "the other départements to plan the EPCI as a whole.");
    }

    @Test
    void aGivenTierIsTheOutermostAndItsTerritoriesAreMetByThoseInside() {
        assertThat(tiers("{tier: a, count: 1}, {tier: b, given: d}").codes()).containsExactly("given-inner-tier");
        assertThat(tiers("{tier: a, given: d}, {tier: b, count: 1}").lines())
                .containsExactly("s.yaml:6:51: error fewer-territories-than-around: found 1 territory; expected at "
                        + "least the 2 of tier a, in which they are nested. Raise it, or change the order of the "
                        + "tiers: the outer comes first.");
        assertThat(tiers("{tier: a, given: d}, {tier: b, count: 2, together: epci}")
                        .codes())
                .containsExactly("more-territories-than-blocks", "group-across");
        assertThat(tiers("{tier: a, given: d}, {tier: b, count: 2, seats: {candidates: [2A001]}}")
                        .lines())
                .endsWith("s.yaml:6:74: error too-few-candidates: found no candidate in Sud; expected one in each "
                        + "territory of the given tier a. Allow more candidates, such as candidates: chefs-lieux.");
        assertThat(tiers("{tier: a, given: e}").lines())
                .containsExactly(
                        "s.yaml:6:30: error unknown-division: found \"e\", which is drawn; expected one of the "
                                + "divisions \"d\". Name one of divisions that has territories or a file.");
    }

    @Test
    void aDivisionIsComparedWithATierOfThePlan() {
        assertThat(Reading.of(SMALL + "    tiers: [{tier: a, count: 1}]\n"
                                + "divisions: [{name: d, tier: b, drawn: {tier: c, count: 1}}]\n")
                        .lines())
                .isEqualTo(List.of("s.yaml:7:29: error unknown-tier: found \"b\"; expected one of the tiers a. "
                        + "Name one of them, or take the key out to compare with the outermost."));
    }

    private static Reading tiers(String tiers) {
        return Reading.of(SMALL + "    tiers: [" + tiers + "]\n" + """
                divisions:
                  - name: d
                    territories: [{name: Nord, communes: [2A001]}, {name: Sud, communes: [2A002]}]
                  - name: e
                    drawn: {tier: c, count: 1}
                """);
    }
}
