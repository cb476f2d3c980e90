package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.rota.RotaBreach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the JSON files of a run say of a rota. */
class RotaFilesTest {

    private static final Path SCHEMA = Path.of(System.getProperty("basedir", "."), "../docs/summary.schema.json");

    private static final ScenarioInput INPUT = ScenarioInput.read("deux-sevres", List.of(), 2);
    private static final RotaResult RESULT = SampleRota.result();

    @TempDir
    private Path folder;

    private static JsonNode summary(RotaResult result) {
        return SummaryJson.of(INPUT, RunResult.of(result));
    }

    private static ObjectNode plan(RotaResult result) {
        return PlanJson.write(RunResult.of(result));
    }

    @Test
    void aSummaryIsAsItsSchemaSays() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);

        assertThat(schema.validate(summary(RESULT))).isEmpty();
        assertThat(schema.validate(summary(SampleRota.result("A-1", Compensation.REST))))
                .isEmpty();
        assertThat(schema.validate(summary(SampleRota.next()))).isEmpty();
        ObjectNode without = summary(RESULT).deepCopy();
        ((ObjectNode) without.path("rota")).remove("load");
        assertThat(schema.validate(without)).isNotEmpty();
    }

    @Test
    void dutiesAndLoadsAreTold() {
        JsonNode rota = summary(RESULT).path("rota");

        assertThat(rota.path("from").asText()).isEqualTo("2027-03-08");
        assertThat(rota.path("to").asText()).isEqualTo("2027-04-04");
        assertThat(rota.path("duties").asInt()).isEqualTo(8);
        assertThat(rota.path("unassigned").asInt()).isEqualTo(1);
        assertThat(rota.path("violations").asInt(-1)).isZero();
        assertThat(rota.path("levels").toString())
                .isEqualTo("[{\"name\":\"première ligne\",\"duties\":4,\"unassigned\":1},"
                        + "{\"name\":\"seconde ligne\",\"duties\":4,\"unassigned\":0}]");
        assertThat(rota.at("/unassignedDuties/0").toString())
                .isEqualTo("{\"level\":\"première ligne\",\"kind\":\"week\",\"start\":\"2027-03-29T08:00\","
                        + "\"end\":\"2027-04-05T08:00\"}");
        assertThat(rota.at("/load/min").asLong())
                .as("whole hours")
                .isEqualTo(Math.round(RESULT.figures().load().min() / 100.0));
        assertThat(rota.at("/load/unfairness").asDouble())
                .isEqualTo(RESULT.figures().load().unfairnessHours(), within(0.0005));
        assertThat(rota.at("/cost/compensation").asText()).isEqualTo("pay");
        assertThat(rota.at("/cost/euros").asDouble())
                .as("seven weeks, and Easter Monday beside one of them")
                .isEqualTo(7 * 149.48 + 43.38);
        assertThat(rota.path("changes").isNull()).as("no earlier rota").isTrue();
    }

    @Test
    void whatFairnessCostsInWishesIsTold() {
        JsonNode rota = summary(RESULT).path("rota");

        assertThat(rota.path("wishes").toString())
                .as("wishes of two agents")
                .isEqualTo("{\"asked\":null,\"notMet\":null}");
        assertThat(rota.at("/wishesFirst/wishes").has("notMet")).isTrue();
        assertThat(rota.at("/wishesFirst/objectives"))
                .extracting(objective -> objective.path("name").asText())
                .containsExactly("unassigned", "wishes", "unfairness", "spacing");
    }

    @Test
    void theInterimIsToldInDays() {
        JsonNode interim = summary(RESULT).at("/rota/interim");

        assertThat(interim.path("headlessDays").asInt()).isEqualTo(2);
        assertThat(interim.path("uncoveredDays").asInt()).isEqualTo(2);
        assertThat(interim.path("daysStoodIn").isNull()).as("of one encadrant").isTrue();
        assertThat(interim.path("substitutions").isNull()).isTrue();
        assertThat(interim.path("empty").toString()).isEqualTo("{\"stretches\":1,\"days\":2,\"daysLeft\":0}");
        assertThat(interim.path("objectives")).hasSize(5);
    }

    @Test
    void nothingThatIsHandedRoundNamesAnAgent() {
        RotaResult broken = new RotaResult(
                RESULT.problem(),
                RESULT.plan(),
                RESULT.figures(),
                List.of(new RotaBreach(RotaBreach.Rule.ABSENCE, "agent A-1 on x, absent from 2027-03-08")),
                RESULT.wishesFirst(),
                RESULT.interim(),
                false,
                0);
        JsonNode summary = summary(broken);

        assertThat(summary.toString()).doesNotContain("A-1").doesNotContain("A-4");
        assertThat(summary.path("feasible").asBoolean()).isFalse();
        assertThat(summary.at("/rota/violations").asInt()).isEqualTo(1);
        assertThat(summary.at("/rota/breaches").toString())
                .isEqualTo("[{\"rule\":\"ABSENCE\",\"count\":1,"
                        + "\"sentence\":\"it is about single agents; rota.xlsx tells which\"}]");
    }

    @Test
    void aPlanReadsBackAsItWas() {
        PlannedRota read = RotaPlanJson.read(plan(RESULT));

        assertThat(PlanJson.readSteps(plan(RESULT))).containsExactly(Step.ROTA);
        assertThat(read.problem()).isEqualTo(RESULT.problem());
        assertThat(read.plan().assigned()).isEqualTo(RESULT.plan().assigned());
        assertThat(read.plan().outcomes()).isEqualTo(RESULT.plan().outcomes());
        assertThat(read.history()).isEqualTo(RESULT.history());
        PlannedRota.Interim interim = Objects.requireNonNull(read.interim());
        assertThat(interim.problem()).isEqualTo(SampleRota.interim("A-1").problem());
        assertThat(interim.plan().substitutions())
                .isEqualTo(SampleRota.interim("A-1").plan().substitutions());
        assertThat(summary(RotaProof.of(read))).isEqualTo(summary(RESULT));
    }

    @Test
    void aHistoryReadsBackAsItWas() {
        RotaResult next = SampleRota.next();

        assertThat(next.history().duties()).hasSize(2);
        assertThat(next.history().substitutions()).hasSize(1);
        assertThat(RotaPlanJson.read(plan(next)).history()).isEqualTo(next.history());
        assertThat(RotaPlanJson.read(plan(next)).revision()).isEqualTo(1);
    }

    @Test
    void aPlanWithOtherValuesIsRefused() {
        ObjectNode boastful = plan(RESULT);
        ((ObjectNode) boastful.at("/rota/plan/objectives/1")).put("value", 1).put("bound", 1);

        assertThatThrownBy(() -> RotaProof.of(RotaPlanJson.read(boastful)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("where the search found");
    }

    @ParameterizedTest
    @CsvSource({
        "/rota, version, 2, a rota of version 2 where 1 is read",
        "/rota/problem, from, soon, no date from",
        "/rota/problem, zone, Mars/Olympus, no zone zone",
        "/rota/problem, region, ATLANTIS, unknown HolidayRegion ATLANTIS",
        "/rota/problem, agents, none, no list agents",
        "/rota/problem/agents/0, milliQuotite, all, no whole number milliQuotite",
        "/rota/problem/agents/0, milliQuotite, 0, Agent A-1 at 0 thousandths of full time",
        "/rota/plan/objectives/0, name, joy, unknown objective \"joy\"",
        "/rota/history, scope, , no text scope",
    })
    void whatIsDamagedIsNamed(String at, String key, String value, String message) throws IOException {
        ObjectNode damaged = plan(RESULT);
        ObjectNode parent = (ObjectNode) damaged.at(at);
        if (value == null) {
            parent.remove(key);
        } else if (value.matches("[0-9]+")) {
            parent.put(key, Integer.parseInt(value));
        } else {
            parent.put(key, value);
        }

        assertThatThrownBy(() -> RotaPlanJson.read(damaged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        Path file = Files.writeString(folder.resolve("plan.json"), JsonFiles.text(damaged));
        assertThatThrownBy(() -> EarlierRotaRun.get(file))
                .isInstanceOf(FaultException.class)
                .hasMessage(file + ": error damaged-run: found " + message
                        + "; expected a file of a run of this version. Plan the scenario again.");
    }

    @Test
    void anEarlierRunThatIsTornHasNoRotaOrIsNoneIsAFault() throws IOException {
        String whole = JsonFiles.text(plan(RESULT));
        Path torn = Files.writeString(folder.resolve("torn.json"), whole.substring(0, whole.length() / 2));
        assertThatThrownBy(() -> EarlierRotaRun.get(torn))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("torn.json: error damaged-run: found Unexpected end-of-input");

        Path without = Files.writeString(
                folder.resolve("plan.json"),
                JsonFiles.text(PlanJson.write(new RunResult(null, null, SampleStaffing.result()))));
        assertThatThrownBy(() -> EarlierRotaRun.get(folder))
                .isInstanceOf(FaultException.class)
                .hasMessage(
                        without + ": error no-rota-in-run: found a plan without a rota; expected the run that the rota"
                                + " is to follow. Give rota.previous a run that planned a rota, or take the key out.");
        assertThatThrownBy(() -> EarlierRotaRun.get(folder.resolve("nothing")))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("found no such file");
    }
}
