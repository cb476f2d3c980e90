package fr.maillage.geo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.FranceServices;
import fr.maillage.domain.territory.Territory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritorySourceTest {

    private final TerritorySource source = TerritorySource.embedded();
    private final Faults faults = new Faults();

    @Test
    void allOfFranceIsThere() {
        assertThat(source.departements())
                .hasSize(100)
                .contains("01", "2A", "2B", "79", "95", "971", "974")
                .doesNotContain("20", "97", "976");
        assertThat(source.listCommunes(source.departements())).hasSize(34_964);
        assertThat(source.listEpcis()).hasSize(1250);
    }

    @Test
    void theCommunesOfAnEpciAreCountedInAllDepartements() {
        Map<String, Integer> counts = source.countCommunesByEpci();

        assertThat(counts).containsEntry("200041317", 40);
        assertThat(counts.entrySet().stream()
                        .filter(epci -> !epci.getKey().isEmpty())
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .isEqualTo((int) source.listCommunes(source.departements()).stream()
                        .filter(commune -> commune.epciSiren() != null)
                        .count());
    }

    @ParameterizedTest
    @CsvSource({"79, 256, 374587", "45, 325, 684561"})
    void theTwoDepartementsAreComplete(String departement, int communes, long population) {
        Territory territory = territory(departement);

        assertThat(territory.size()).isEqualTo(communes);
        assertThat(territory.population()).isEqualTo(population);
        assertThat(territory.epcis())
                .isNotEmpty()
                .allSatisfy(epci -> assertThat(territory.communes())
                        .anyMatch(commune -> epci.siren().equals(commune.epciSiren())));
        assertThat(territory.franceServices())
                .isNotEmpty()
                .allSatisfy(
                        site -> assertThat(territory.findIndex(site.insee())).isPresent());
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void aTerritoryMayBeMadeOfSeveralDepartementsInAnyOrder() {
        Territory territory = source.getTerritory(List.of("86", "2A", "79", "86"), 1.3, 1, faults);

        assertThat(territory.departements()).containsExactly("2A", "79", "86");
        assertThat(territory.communes())
                .hasSize(124 + 256 + 266)
                .extracting(Commune::departement)
                .containsOnly("2A", "79", "86");
    }

    @Test
    void communesOfAnyDepartementAreFound() {
        assertThat(source.findCommune("45234"))
                .hasValueSatisfying(commune -> assertThat(commune.name()).isEqualTo("Orléans"));
        assertThat(source.findCommune("01001")).isPresent();
        assertThat(source.findCommune("97424")).isPresent();
        assertThat(source.findCommune("2B366")).isPresent();
        assertThat(source.findCommune("79000")).isEmpty();
        assertThat(source.findCommune("7904")).isEmpty();
        assertThat(source.findCommune("")).isEmpty();
    }

    @Test
    void everyCommuneIsFoundByItsCode() {
        for (Commune commune : source.listCommunes(List.of("01", "79", "974"))) {
            assertThat(source.findCommune(commune.insee())).contains(commune);
        }
    }

    @Test
    void epciAreFoundByTheirSiren() {
        assertThat(source.findEpci("200000172"))
                .hasValueSatisfying(epci -> assertThat(epci.type()).isEqualTo("CC"));
        assertThat(source.findEpci("123456789")).isEmpty();
    }

    @Test
    void anUnknownDepartementIsTheCallersMistake() {
        assertThatThrownBy(() -> source.getTerritory(List.of("79", "976"), 1.3, 1, faults))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Départements without communes among [79, 976]");
        assertThat(source.listCommunes(List.of("97", "", "7"))).isEmpty();
    }

    @Test
    void franceServicesOfNoKnownCommuneAreToldAndLeftOut() {
        List<FranceServices> sites = source.listFranceServices(faults);

        assertThat(sites).hasSize(898);
        assertThat(faults.hasErrors()).isFalse();
        assertThat(faults.listWarnings())
                .hasSize(10)
                .extracting(Fault::code)
                .containsOnly("unknown-france-services-commune");
    }

    @Test
    void aTerritoryTellsOnlyOfItsOwnFranceServices() {
        Territory territory = territory("13");

        assertThat(territory.size()).isEqualTo(134);
        assertThat(faults.list()).hasSize(3);
        assertThat(faults.list().getFirst())
                .hasToString("france-services-2020.csv:"
                        + faults.list().getFirst().place().line()
                        + ":1: warning unknown-france-services-commune: found 13055 (Bon Secours St Gabriel); "
                        + "expected a commune of 2024. The site is left out.");
    }

    private Territory territory(String departement) {
        return source.getTerritory(List.of(departement), 1.3, 2, faults);
    }
}
