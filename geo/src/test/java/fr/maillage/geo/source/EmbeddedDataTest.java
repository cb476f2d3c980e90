package fr.maillage.geo.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedDataTest {

    @Test
    void everyFileIsTheOneThatWasCompiled() throws NoSuchAlgorithmException {
        List<String> lines =
                new String(EmbeddedData.getBytes("SHA256SUMS"), UTF_8).lines().toList();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");

        assertThat(lines)
                .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                .contains(EmbeddedData.COMMUNES, EmbeddedData.EPCI, EmbeddedData.FRANCE_SERVICES)
                .contains("contours-79.geojson", "contours-45.geojson");
        assertThat(lines).allSatisfy(line -> {
            String name = line.substring(line.lastIndexOf(' ') + 1);
            String found = HexFormat.of().formatHex(sha256.digest(EmbeddedData.getBytes(name)));
            assertThat(line).as(name).startsWith(found);
        });
    }

    @Test
    void theTableOfCommunesIsAsTheBisectionNeedsIt() {
        String text = new String(EmbeddedData.getBytes(EmbeddedData.COMMUNES), UTF_8);
        List<String> keys = text.lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();

        assertThat(text).doesNotContain("\"").endsWith("\n");
        assertThat(keys).hasSize(34_964).isSorted().doesNotHaveDuplicates().allMatch(InseeCodes::isCommune);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(EmbeddedData.findBytes("contours-00.geojson")).isEmpty();
        assertThatThrownBy(() -> EmbeddedData.getBytes("contours-00.geojson"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("contours-00.geojson");
    }
}
