package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.FictionalTableau;
import fr.maillage.domain.staffing.Need;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTemplateTest {

    @ParameterizedTest
    @CsvSource({"79, 41", "45, 51", "01, 1", "2A, 1"})
    void anyDepartementGetsAScenarioThatReadsWithoutAFault(String departement, int count) {
        ResolvedScenario resolved = Reading.of(template(departement)).getResolved();

        assertThat(resolved.departements()).containsExactly(departement);
        assertThat(resolved.networkRules().count()).isEqualTo(count);
        assertThat(resolved.networkRules().isTargetHard()).isFalse();
    }

    @Test
    void allOfFranceGetsOneToo() {
        ResolvedScenario resolved = Reading.of(template("france")).getResolved();

        assertThat(resolved.departements()).containsExactly("01", "2A", "45", "79");
        assertThat(resolved.networkRules().count()).isEqualTo(92);
        assertThat(template("france")).contains("# A scenario of Maillage for all of France.");
    }

    @ParameterizedTest
    @CsvSource({"79, 5", "2A, 2", "france, 5"})
    void theTerritoriesInItAreGoodOnceTheNumberSignsAreTakenOut(String departement, int count) {
        String template = template(departement);
        assertThat(Reading.of(template).getResolved().territories()).isNull();

        String uncommented = template.replaceAll("(?m)^  # (territories:|  )", "  $1");
        DivisionRules rules =
                Objects.requireNonNull(Reading.of(uncommented).getResolved().territories());

        assertThat(rules.tiers()).extracting(TierRules::count).containsExactly(count);
        assertThat(rules.tiers().getFirst().balance().tolerance()).isEqualTo(0.15);
    }

    @ParameterizedTest
    @CsvSource({"79, 6", "45, 6"})
    void theStaffingAndTheRotaInItAreGoodOnceTheNumberSignsAreTakenOut(String departement, int antennes) {
        String template = template(departement);
        assertThat(Reading.of(template).getResolved().staffing()).isNull();

        String uncommented = template.replaceAll("(?m)^  # (territories:|  )", "  $1")
                .replaceAll("(?m)^# (staffing:|rota:|  )", "$1");
        AskedRota rota =
                Objects.requireNonNull(Reading.of(uncommented).getResolved().rota());
        assertThat(rota.countDuties()).isEqualTo(2 * 52);
        assertThat(rota.metiers()).containsExactly("adjoint au responsable d'antenne", "responsable d'antenne");
        AskedStaffing staffing =
                Objects.requireNonNull(Reading.of(uncommented).getResolved().staffing());

        assertThat(staffing.tableau().isFictional()).isTrue();
        assertThat(staffing.tableau().postes())
                .filteredOn(poste -> poste.metier().equals("responsable d'antenne"))
                .hasSize(antennes);
        assertThat(staffing.settings().metiers())
                .as("written out for who takes a tableau of her own")
                .isEqualTo(FictionalTableau.listMetiers());
        assertThat(uncommented).contains("- {metier: psychologue, cadres: [psychologue], qualifications: [");
        assertThat(staffing.findOutline().orElseThrow().needs().stream()
                        .filter(need -> need.metier().equals("responsable d'antenne"))
                        .mapToInt(Need::targetMilliEtp))
                .as("as many as the quorum lets stay")
                .containsOnly(1000);
    }

    @Test
    void whatNobodyPublishedForTheDepartementIsSaidToBeAssumed() {
        assertThat(Reading.of(template("79")).getResolved().scenario().assumptions())
                .extracting(Assumption::path)
                .containsExactly(
                        "network.accueilPoints.count",
                        "network.accueilPoints.candidates",
                        "network.target.km",
                        "distance.detourFactor",
                        "distance.speedKmh");
    }

    @Test
    void itNamesNoCommuneSoThatAnyObjectiveAndPlaceCanBeSet() {
        String template = template("79");

        assertThat(Reading.of(template, "network.accueilPoints.objective=points")
                        .lines())
                .isEmpty();
        assertThat(Reading.of(template, "departement=\"45\"").lines()).isEmpty();
    }

    @Test
    void anUnknownDepartementIsAFault() {
        Faults faults = new Faults();

        assertThat(ScenarioTemplate.write("1", Place.of("init 1"), new TinyFrance(), faults))
                .isEmpty();
        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly(
                        "init 1: error unknown-departement: found \"1\"; expected one of the 4 départements of "
                                + "the commune table, such as \"01\", or france. Did you mean \"01\"?");
    }

    private static String template(String departement) {
        Faults faults = new Faults();
        String text = ScenarioTemplate.write(departement, Place.of("init"), new TinyFrance(), faults)
                .orElseThrow();
        assertThat(faults.list()).isEmpty();
        return text;
    }
}
