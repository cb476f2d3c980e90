package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.network.RuleBreach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the files of a run say of territories: five antennes of Deux-Sèvres, and teams in agences of Loiret. */
class TerritoriesFilesTest {

    private static final Path SCHEMA = Path.of(System.getProperty("basedir", "."), "../docs/summary.schema.json");

    private static final SampleTerritories FIVE = SampleTerritories.deuxSevres();
    private static final SampleTerritories NESTED = SampleTerritories.loiret();

    private static JsonNode summary(SampleTerritories sample) {
        return SummaryJson.of(sample.input(), RunResult.of(sample.result()));
    }

    private static JsonNode find(JsonNode array, String key, String value) {
        for (JsonNode node : array) {
            if (node.path(key).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("No " + key + " " + value);
    }

    @Test
    void aSummaryIsAsItsSchemaSays() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);

        assertThat(schema.validate(summary(FIVE))).isEmpty();
        assertThat(schema.validate(summary(NESTED))).isEmpty();
    }

    @Test
    void aTerritoryHasItsFigures() {
        JsonNode network = summary(FIVE).path("network");

        JsonNode niortais = find(network.path("territories"), "name", "Niortais");
        assertThat(niortais.path("seatName").asText()).isEqualTo("Niort");
        assertThat(niortais.path("parent").isNull()).isTrue();
        assertThat(niortais.path("contiguous").asBoolean()).isTrue();
        assertThat(niortais.path("neighbours")).extracting(JsonNode::asText).containsExactly("79202", "79270");
        assertThat(niortais.path("value").decimalValue())
                .isEqualByComparingTo(niortais.path("population").decimalValue());
        assertThat(niortais.path("deviation").asDouble()).isBetween(0.6, 0.7);
        JsonNode antenne = network.at("/tiers/0");
        assertThat(antenne.path("greatestDeviation").asDouble())
                .isCloseTo(niortais.path("deviation").asDouble(), within(5e-5));
        assertThat(antenne.path("deviationBound")).isEqualTo(antenne.path("greatestDeviation"));
        assertThat(antenne.at("/distance/gap").asDouble()).isZero();
        long residents = 0;
        long points = 0;
        for (JsonNode territory : network.path("territories")) {
            residents += territory.path("population").asLong();
            points += territory.path("accueilPoints").asLong();
        }
        assertThat(residents).isEqualTo(network.path("population").asLong());
        assertThat(points).isEqualTo(network.path("accueilPoints").size());
    }

    @Test
    void everyPointBelongsToTheAntenneOfItsCommune() {
        JsonNode network = summary(FIVE).path("network");
        for (JsonNode point : network.path("accueilPoints")) {
            JsonNode territory = find(
                    network.path("territories"), "seat", point.path("antenne").asText());
            assertThat(territory.path("communes")).contains(point.path("insee"));
        }
        assertThat(network.at("/before/accueilPoints/0/antenne").isNull()).isTrue();
        JsonNode orleans = find(summary(NESTED).at("/network/accueilPoints"), "insee", "45234");
        assertThat(orleans.path("antenne").asText()).startsWith("45234#");
    }

    @Test
    void divisionsBesideThePlanAreComparedWithItAndWithEachOther() {
        JsonNode comparisons = summary(FIVE).at("/network/comparisons");

        assertThat(comparisons)
                .extracting(node ->
                        node.path("from").asText() + " → " + node.path("to").asText())
                .containsExactly(
                        "antennes de 2019 → antenne",
                        "annonce de 2025 → antenne",
                        "antennes de 2019 → annonce de 2025");
        assertThat(comparisons.at("/1/agreement").asDouble()).isEqualTo(1);
        assertThat(comparisons.at("/1/changed")).isEmpty();
        assertThat(comparisons.at("/0/changed")).isNotEmpty();
        assertThat(comparisons.at("/0/matches")).hasSize(5);
    }

    @Test
    void tiersAreNestedAndACommuneInPartsIsListedPartByPart() {
        JsonNode network = summary(NESTED).path("network");

        assertThat(network.path("tiers"))
                .extracting(tier -> tier.path("tier").asText() + tier.path("drawn"))
                .containsExactly("agencefalse", "équipetrue");
        assertThat(network.path("parts"))
                .extracting(part -> part.path("code").asText())
                .containsExactly("45234#1", "45234#2", "45234#3");
        for (JsonNode territory : network.path("territories")) {
            if (territory.path("tier").asText().equals("équipe")) {
                JsonNode parent = find(
                        network.path("territories"),
                        "seat",
                        territory.path("parent").asText());
                assertThat(parent.path("communes")).containsAll(territory.path("communes"));
            }
        }
    }

    @Test
    void aBrokenToleranceIsABreachOfThePlan() {
        JsonNode summary = summary(NESTED);

        assertThat(NESTED.result().isFeasible()).isFalse();
        assertThat(summary.path("feasible").asBoolean()).isFalse();
        assertThat(summary.at("/network/tiers/1/feasible").asBoolean()).isFalse();
        assertThat(NESTED.result().listBreaches()).extracting(RuleBreach::rule).contains(RuleBreach.Rule.BALANCE);
        assertThat(FIVE.result().isFeasible()).isTrue();
    }

    @Test
    void theMapKnowsWhereACommuneBelongsAndDrawsEachTerritoryOnce() throws IOException {
        JsonNode features = JsonFiles.MAPPER
                .readTree(NetworkGeoJson.text(NESTED.input().territory(), NESTED.result()))
                .path("features");
        List<JsonNode> outlines = new ArrayList<>();
        int seats = 0;
        for (JsonNode feature : features) {
            switch (feature.at("/properties/feature").asText()) {
                case "territory" -> outlines.add(feature);
                case "seat" -> seats++;
                default -> {
                    // Communes and points are the same as without territories.
                }
            }
        }
        int territories = summary(NESTED).at("/network/territories").size();
        assertThat(outlines).hasSize(territories);
        assertThat(seats).isEqualTo(territories);
        assertThat(outlines)
                .filteredOn(feature -> feature.path("geometry").isNull())
                .as("a commune in parts is drawn where its largest part is")
                .extracting(feature -> feature.at("/properties/name").asText())
                .containsExactly("Orléans Centre");
        assertThat(outlines)
                .filteredOn(feature -> feature.path("geometry").isObject())
                .extracting(feature -> feature.at("/geometry/type").asText())
                .isSubsetOf("Polygon", "MultiPolygon");
        JsonNode orleans = JsonFiles.MAPPER.missingNode();
        for (JsonNode feature : features) {
            if (feature.at("/properties/insee").asText().equals("45234")
                    && feature.at("/properties").has("covered")) {
                orleans = feature.path("properties");
            }
        }
        assertThat(orleans.at("/territories/équipe")).hasSize(3);
        assertThat(orleans.path("changed")).isEmpty();
    }

    @Test
    void communesThatChangeBearTheNumberOfTheComparison() throws IOException {
        JsonNode features = JsonFiles.MAPPER
                .readTree(NetworkGeoJson.text(FIVE.input().territory(), FIVE.result()))
                .path("features");
        JsonNode comparisons = summary(FIVE).at("/network/comparisons");
        for (JsonNode feature : features) {
            if (feature.at("/properties/feature").asText().equals("commune")) {
                List<Integer> changed = new ArrayList<>();
                for (int k = 0; k < comparisons.size(); k++) {
                    for (JsonNode code : comparisons.path(k).path("changed")) {
                        if (code.equals(feature.at("/properties/insee"))) {
                            changed.add(k);
                        }
                    }
                }
                assertThat(feature.at("/properties/changed"))
                        .extracting(JsonNode::asInt)
                        .isEqualTo(changed);
            }
        }
    }

    @Test
    void aPlanReadsBackAsItWas() {
        for (SampleTerritories sample : List.of(FIVE, NESTED)) {
            ObjectNode plan = PlanJson.write(RunResult.of(sample.result()));

            assertThat(PlanJson.read(plan)).isEqualTo(sample.result().plan());
            assertThat(PlanJson.readTerritories(plan)).isEqualTo(sample.planned());
            Ground ground = TerritoryAudit.ground(
                    sample.input().territory(), null, sample.asked().splits());
            assertThat(TerritoryAudit.of(
                            sample.input().territory(), ground, sample.asked(), PlanJson.readTerritories(plan)))
                    .isEqualTo(sample.result().territories());
        }
        ObjectNode without = PlanJson.write(RunResult.of(FIVE.result()));
        ((ObjectNode) without.path("network")).remove(List.of("territories", "divisions"));
        assertThat(PlanJson.readTerritories(without).isEmpty()).isTrue();
    }

    @Test
    void aPlanThatIsNotTheScenariosIsRefused() {
        PlannedTerritories planned = FIVE.planned();

        assertRefused(
                new PlannedTerritories(List.of(), planned.divisions()),
                "territories [] where the scenario asks for [antenne]");
        PlannedTerritories.Planned given = planned.divisions().getFirst();
        assertRefused(
                new PlannedTerritories(
                        planned.tiers(),
                        List.of(
                                new PlannedTerritories.Planned(
                                        given.name(),
                                        true,
                                        planned.tiers().getFirst().drawn()),
                                planned.divisions().get(1))),
                "territories antennes de 2019 that are not those which the scenario gives");
    }

    private static void assertRefused(PlannedTerritories planned, String message) {
        assertThatThrownBy(() -> TerritoryAudit.of(FIVE.input().territory(), FIVE.ground(), FIVE.asked(), planned))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aBoundThatAFigurePassesIsAFault() {
        PlannedTerritories.Planned tier = FIVE.planned().tiers().getFirst();
        for (Map.Entry<Double, Long> bounds :
                Map.of(0.9, 0L, 0.1, Long.MAX_VALUE).entrySet()) {
            DrawnDivision boastful =
                    new DrawnDivision(tier.drawn().division(), bounds.getKey(), bounds.getValue(), false);
            PlannedTerritories planned = new PlannedTerritories(
                    List.of(new PlannedTerritories.Planned(tier.name(), false, boastful)),
                    FIVE.planned().divisions());

            assertThatThrownBy(() -> TerritoryAudit.of(FIVE.input().territory(), FIVE.ground(), FIVE.asked(), planned))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("where the bound is");
        }
    }
}
