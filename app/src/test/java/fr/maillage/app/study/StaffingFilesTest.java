package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.StaffingBreach;
import fr.maillage.domain.staffing.StaffingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JSON files of a run say of a staffing. */
class StaffingFilesTest {

    private static final Path SCHEMA = Path.of(System.getProperty("basedir", "."), "../docs/summary.schema.json");

    private static final ScenarioInput INPUT = ScenarioInput.read("deux-sevres", List.of(), 2);
    private static final StaffingResult RESULT = SampleStaffing.result();

    @TempDir
    private Path folder;

    private static JsonNode summary(StaffingResult result) {
        return SummaryJson.of(INPUT, new RunResult(null, null, result));
    }

    private static StaffingResult broken(StaffingBreach... breaches) {
        return new StaffingResult(
                RESULT.problem(),
                RESULT.commutes(),
                RESULT.plan(),
                RESULT.figures(),
                List.of(breaches),
                RESULT.costs(),
                RESULT.amounts(),
                true,
                null);
    }

    @Test
    void aSummaryIsAsItsSchemaSays() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);

        assertThat(schema.validate(summary(RESULT))).isEmpty();
        assertThat(schema.validate(summary(broken(new StaffingBreach(StaffingBreach.Rule.NEED, "too few")))))
                .isEmpty();
    }

    @Test
    void theHeadcountIsToldByCategory() {
        JsonNode staffing = summary(RESULT).path("staffing");

        assertThat(staffing.path("posts").toString()).isEqualTo("{\"before\":15,\"after\":15}");
        assertThat(staffing.path("etp").toString()).isEqualTo("{\"before\":14.3,\"after\":14.8}");
        assertThat(staffing.at("/byCategorie/A").toString())
                .isEqualTo("{\"before\":11.8,\"after\":12.8,\"posts\":{\"before\":12,\"after\":13},"
                        + "\"created\":1,\"suppressed\":0}");
        assertThat(staffing.at("/byCategorie/C").toString())
                .isEqualTo("{\"before\":2.5,\"after\":2.0,\"posts\":{\"before\":3,\"after\":2},"
                        + "\"created\":0,\"suppressed\":1}");
        assertThat(staffing.path("created").toString())
                .isEqualTo("[{\"metier\":\"assistant de service social\",\"posts\":1,\"etp\":1.0}]");
        assertThat(staffing.path("suppressed").toString())
                .isEqualTo("[{\"metier\":\"secrétaire\",\"posts\":1,\"etp\":0.5}]");
    }

    @Test
    void whoMovesAndWhatIsMissingIsToldInAll() {
        JsonNode staffing = summary(RESULT).path("staffing");

        assertThat(staffing.path("agents").asInt()).isEqualTo(14);
        assertThat(staffing.path("vacant").asInt()).isEqualTo(1);
        assertThat(staffing.path("moved").asInt()).isEqualTo(3);
        assertThat(staffing.path("agentsMoved").isNull()).as("three moved").isTrue();
        assertThat(staffing.path("againstWish").isNull())
                .as("two, one had wished it")
                .isTrue();
        assertThat(staffing.path("changedPoste").asInt(-1)).as("nobody").isZero();
        assertThat(staffing.path("few"))
                .extracting(JsonNode::asText)
                .contains("agentsMoved", "againstWish", "changedMetier")
                .doesNotContain("changedPoste");
        assertThat(staffing.path("transformed").asInt()).isEqualTo(1);
        assertThat(staffing.path("trainingDays").isNull())
                .as("ten, of one agent")
                .isTrue();
        assertThat(staffing.path("addedCommuteKm").asDouble()).isEqualTo(30);
        assertThat(staffing.path("shortageEtp").decimalValue())
                .as("a desk, and a quarter of the one that is to be recruited")
                .isEqualByComparingTo("1.25");
        assertThat(staffing.path("surplusEtp").decimalValue()).isEqualByComparingTo("0.8");
        assertThat(staffing.path("longWays").asInt(-1)).as("nobody").isZero();
        assertThat(staffing.path("requestsByDefault").isBoolean()).isTrue();
        assertThat(staffing.path("assumptions"))
                .extracting(assumption -> assumption.path("path").asText())
                .contains("divisions", "staffing.tableau")
                .doesNotContain("distance.speedKmh")
                .noneMatch(path -> path.startsWith("network"));
        assertThat(staffing.path("otherwise").isNull()).isTrue();
        assertThat(staffing.path("fictional").asBoolean()).isTrue();
        assertThat(staffing.path("division").asText()).isEqualTo("antennes annoncées");
    }

    @Test
    void theLastObjectiveIsTheObjective() {
        JsonNode staffing = summary(RESULT).path("staffing");

        assertThat(staffing.path("objective")).isEqualTo(staffing.at("/objectives/1"));
        assertThat(staffing.at("/objectives/0/name").asText()).isEqualTo("shortage");
        assertThat(staffing.at("/objectives/0/gap").asDouble()).isZero();
        assertThat(staffing.at("/objectives/1/name").asText()).isEqualTo("cost");
        assertThat(staffing.at("/objectives/1/bound").isNull()).isTrue();
        assertThat(staffing.at("/objectives/1/gap").isNull()).isTrue();
    }

    @Test
    void noFigureIsAboutFewAgents() {
        JsonNode staffing = summary(RESULT).path("staffing");

        for (JsonNode unit : staffing.path("units")) {
            assertThat(unit.path("agents").isNull() || unit.path("agents").asInt() >= 5)
                    .isTrue();
        }
        for (JsonNode flow : staffing.path("flows")) {
            assertThat(flow.path("agents").asInt()).isGreaterThanOrEqualTo(5);
        }
        assertThat(staffing.path("flows").toString())
                .as("four agents in four small flows cannot be told, nor can the large one beside them")
                .isEqualTo("[{\"from\":{\"antenne\":null,\"pole\":null},\"to\":{\"antenne\":null,\"pole\":null},"
                        + "\"agents\":14}]");
        assertThat(staffing.at("/commuteKm/0").toString()).isEqualTo("{\"from\":null,\"to\":10.0,\"agents\":14}");
        assertThat(staffing.path("commuteKm"))
                .filteredOn(bin -> bin.path("agents").asInt() != 0)
                .hasSize(1);
    }

    @Test
    void nothingThatIsHandedRoundNamesAnAgentOrAPoste() {
        String summary = summary(RESULT).toString();

        assertThat(summary).doesNotContain("A-1").doesNotContain("P-1").doesNotContain("CRE-001");
    }

    @Test
    void whatIsBrokenIsToldButNotOfSingleAgents() {
        StaffingResult broken = broken(
                new StaffingBreach(StaffingBreach.Rule.NEED, "Niortais · action sociale has 1.000 ETP"),
                new StaffingBreach(StaffingBreach.Rule.TRAVEL, "poste P-11 is 40.000 km from its agent's residence"),
                new StaffingBreach(StaffingBreach.Rule.TRAVEL, "poste P-12 is 41.000 km from its agent's residence"));
        JsonNode summary = summary(broken);

        assertThat(summary.path("feasible").asBoolean()).isFalse();
        assertThat(summary.at("/staffing/breaches").toString())
                .isEqualTo(
                        "[{\"rule\":\"NEED\",\"sentence\":\"Niortais · action sociale has 1.000 ETP\"},"
                                + "{\"rule\":\"TRAVEL\",\"sentence\":\"it is about single agents; staffing.xlsx tells which\"}]");
    }

    @Test
    void antennesUnitsAndNeedsHaveTheirFigures() {
        JsonNode staffing = summary(RESULT).path("staffing");

        assertThat(staffing.at("/antennes/1").toString())
                .isEqualTo("{\"name\":\"Niortais\",\"seat\":\"79191\",\"seatName\":\"Niort\",\"residents\":60000,"
                        + "\"requests\":960.0,\"posts\":11,\"etp\":10.8,\"shortageEtp\":0.0}");
        assertThat(staffing.at("/units/2/name").asText()).isEqualTo("Bressuirais · action sociale");
        assertThat(staffing.at("/units/2/staffEtp").asDouble()).isEqualTo(1.75);
        assertThat(staffing.at("/units/3/antenne").isNull()).isTrue();
        assertThat(staffing.at("/needs/1/shortageEtp").asDouble()).isEqualTo(1);
        assertThat(staffing.at("/needs/0/leastEtp").asDouble()).isEqualTo(5);
    }

    @Test
    void aPlanReadsBackAsItWas() {
        ObjectNode plan = PlanJson.write(new RunResult(null, null, RESULT));

        assertThat(PlanJson.readSteps(plan)).containsExactly(Step.STAFFING);
        assertThat(plan.has("network")).isFalse();
        StaffingPlan read = StaffingPlanJson.read(plan, RESULT.problem());
        assertThat(read.placed()).isEqualTo(RESULT.plan().placed());
        assertThat(read.outcomes()).isEqualTo(RESULT.plan().outcomes());
        StaffingResult again = StaffingProof.of(SampleStaffing.posed("P-01"), (problem, commutes) -> read);
        assertThat(summary(again)).isEqualTo(summary(RESULT));
    }

    @Test
    void aPlanOfAnotherOrganisationOrWithOtherValuesIsRefused() {
        ObjectNode plan = PlanJson.write(new RunResult(null, null, RESULT));
        ((ArrayNode) plan.at("/staffing/units")).set(0, "Ailleurs · PMI");

        assertThatThrownBy(() -> StaffingPlanJson.read(plan, RESULT.problem()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("where the scenario asks for [Niortais · action sociale,");

        ObjectNode boastful = PlanJson.write(new RunResult(null, null, RESULT));
        ((ObjectNode) boastful.at("/staffing/objectives/1")).put("value", 1);
        assertThatThrownBy(() -> StaffingProof.of(
                        SampleStaffing.posed("P-01"), (problem, commutes) -> StaffingPlanJson.read(boastful, problem)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("where the search found");
    }

    @Test
    void whatTheStaffingStandsOnIsKeptInThePlan() {
        ObjectNode kept = JsonFiles.MAPPER.createObjectNode();
        kept.putArray("territories");
        ObjectNode plan = PlanJson.write(new RunResult(null, kept, RESULT));

        assertThat(plan.path("network")).isEqualTo(kept);
        assertThat(PlanJson.readSteps(plan)).containsExactly(Step.STAFFING);
    }

    @Test
    void aPlanOfAnOlderVersionIsOfANetwork() {
        ObjectNode old = JsonFiles.MAPPER.createObjectNode().put("version", 1);

        assertThat(PlanJson.readSteps(old)).containsExactly(Step.NETWORK);
        old.putArray("steps").add("tour");
        assertThatThrownBy(() -> PlanJson.readSteps(old)).hasMessage("unknown step \"tour\"");
    }

    @Test
    void filesWithAgentsAreTheirOwnersAloneAndAreNamed() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews())
                .as("rights of files")
                .contains("posix");
        Path run = folder.resolve("run");
        Path mine = Files.writeString(folder.resolve("mine.csv"), "=1+1,@x\r\n");
        try (RunFolder files = RunFolder.open(run, false)) {
            files.writePrivately("plan.json", new byte[] {1});
            files.copyPrivately("tableau.csv", mine);
            files.write("run.json", "{}");
            files.finish();
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.resolve("plan.json"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.resolve("tableau.csv"))))
                .isEqualTo("rw-------");
        assertThat(Files.getPosixFilePermissions(run.resolve("run.json"))).hasSizeGreaterThan(2);
        assertThat(run.resolve("tableau.csv")).as("byte for byte").hasBinaryContent(Files.readAllBytes(mine));
    }

    @Test
    void runJsonSaysWhichFilesHoldPersonalData() {
        RunConditions conditions = new RunConditions(SearchLimits.ofSteps(1, 0), Instant.EPOCH, new Stopwatch());
        JsonNode run = RunJson.of(
                INPUT,
                conditions,
                new RunResult(null, null, RESULT),
                new TreeSet<>(List.of("staffing.xlsx", "plan.json")));

        assertThat(run.path("personalData").toString())
                .isEqualTo("{\"contains\":true,\"files\":[\"plan.json\",\"staffing.xlsx\"],\"fictional\":true}");
        assertThat(run.path("steps").toString()).isEqualTo("[\"staffing\"]");
        assertThat(run.path("stepsTaken").asInt()).isEqualTo(7);
        assertThat(run.path("interrupted").asBoolean()).isFalse();
    }

    @Test
    void aSignalAfterTheLastSearchIsAnInterruptionToo() {
        SearchLimits limits = new SearchLimits(null, 1L, 0, 1, () -> true);
        JsonNode run = RunJson.of(
                INPUT,
                new RunConditions(limits, Instant.EPOCH, new Stopwatch()),
                new RunResult(null, null, RESULT),
                new TreeSet<>());

        assertThat(RESULT.plan().interrupted()).isFalse();
        assertThat(run.path("interrupted").asBoolean()).isTrue();
    }
}
