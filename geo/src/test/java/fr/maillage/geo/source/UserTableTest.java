package fr.maillage.geo.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of communes of the user's own, sound and unsound. */
class UserTableTest {

    private static final String HEADER = "insee_code,name,departement,epci_siren,population_2021,lon,lat\n";
    private static final String NIORT = "79191,Niort,79,200041317,58952,-0.46459,46.32313\n";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void aSoundTableTakesThePlaceOfTheEmbeddedOne() {
        TerritorySource source = read("\uFEFF" + HEADER.replace("\n", "\r\n") + NIORT.replace("\n", "\r\n")
                        + "79049,Bressuire,79,,19882,-0.48942,46.84073\r\n")
                .orElseThrow();

        assertThat(faults.list()).isEmpty();
        assertThat(source.departements()).containsExactly("79");
        assertThat(source.listCommunes(List.of("79")))
                .containsExactly(
                        new Commune("79049", "Bressuire", "79", null, 19_882, -0.48942, 46.84073),
                        new Commune("79191", "Niort", "79", "200041317", 58_952, -0.46459, 46.32313));
        Territory territory = source.getTerritory(List.of("79"), 1.0, 1, faults);
        assertThat(territory.epcis()).hasSize(1);
        assertThat(territory.franceServices()).extracting(site -> site.insee()).isSubsetOf("79049", "79191");
    }

    @Test
    void aColumnOfResidentsMayBearAnotherYearOrNone() {
        assertThat(read(HEADER.replace("population_2021", "population_2019") + NIORT))
                .isPresent();
        assertThat(read(HEADER.replace("population_2021", "population") + NIORT))
                .isPresent();
    }

    @Test
    void everyFaultOfTheFileIsToldInOneGo() {
        Optional<TerritorySource> source = read(HEADER
                + NIORT
                + "79049,Bressuire,79,200040244,19882,-0.48942,200\n"
                + "79202,Parthenay,79,200041333,-5,-0.24,46.64\n"
                + "79329,Thouars,79,247900798,douze,181,46.97\n"
                + NIORT
                + "1004,Ambérieu-en-Bugey,01,,14854,5.35,45.95\n"
                + "79174,,97,000000000,1,\"-0,17\",46.22\n");

        assertThat(source).isEmpty();
        assertThat(messages())
                .contains(
                        "3:45: error bad-latitude: found \"200\"; expected degrees from -90 to 90. "
                                + "Give WGS84 degrees of the chef-lieu; projected metres have to be converted first.",
                        "4:30: error bad-population: found \"-5\"; expected a whole number of residents, 0 or more. "
                                + "Write digits only, without spaces or decimals.",
                        "5:28: error bad-population: found \"douze\"; expected a whole number of residents, 0 or more. "
                                + "Write digits only, without spaces or decimals.",
                        "5:34: error bad-longitude: found \"181\"; expected degrees from -180 to 180. "
                                + "Give WGS84 degrees of the chef-lieu; projected metres have to be converted first.",
                        "6:1: error doubled-commune: found 79191 again, first in line 2; expected each commune once. "
                                + "Remove one of the two rows.",
                        "7:1: error bad-insee: found \"1004\"; "
                                + "expected a commune's code of five characters, such as 79191 or 2A004. "
                                + "The leading zero is lost; write 01004.",
                        "8:7: error missing-name: found nothing; expected the commune's name. Write the commune's name.",
                        "8:8: error bad-departement: found \"97\"; expected 79, as in the commune's code 79174. "
                                + "Correct the code of the commune or of the département.",
                        "8:23: error bad-longitude: found \"-0,17\"; expected degrees from -180 to 180. "
                                + "Write \"-0.17\", with a point.");
    }

    @Test
    void aMissingColumnIsToldOnceAndTheOthersAreStillChecked() {
        assertThat(read(HEADER.replace(",lat", ",latt") + NIORT.replace("58952", "-1")))
                .isEmpty();
        assertThat(faults.list()).extracting(Fault::code).containsExactly("missing-column", "bad-population");
        assertThat(messages().getFirst()).contains("expected a column lat", "Did you mean it by latt?");
    }

    @Test
    void numbersThatOnlyJavaUnderstandsAreNotNumbers() {
        for (String wrong : List.of("NaN", "Infinity", "0x1p3", "1e2", "46.3d", "")) {
            Faults some = new Faults();
            assertThat(read(HEADER + NIORT.replace("46.32313", wrong), some)).isEmpty();
            assertThat(some.list()).extracting(Fault::code).containsExactly("bad-latitude");
        }
    }

    @Test
    void anEmptyFileAndAMissingOneAreTold() {
        assertThat(read("")).isEmpty();
        assertThat(TerritorySource.findInFile(folder.resolve("none.csv"), faults))
                .isEmpty();
        assertThat(faults.list()).extracting(Fault::code).containsExactly("empty-file", "missing-file");
    }

    private Optional<TerritorySource> read(String text) {
        return read(text, faults);
    }

    private Optional<TerritorySource> read(String text, Faults into) {
        try {
            return TerritorySource.findInFile(Files.writeString(folder.resolve("communes.csv"), text, UTF_8), into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the name of the file. */
    private List<String> messages() {
        String prefix = folder.resolve("communes.csv") + ":";
        return faults.list().stream()
                .map(Fault::toString)
                .map(message -> message.startsWith(prefix) ? message.substring(prefix.length()) : message)
                .toList();
    }
}
