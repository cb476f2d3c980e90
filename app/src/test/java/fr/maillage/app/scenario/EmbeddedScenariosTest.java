package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.network.Objective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedScenariosTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "../data/src/main/resources/fr/maillage/data/scenarios");

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(EmbeddedScenarios.list().stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux-sevres", "loiret"})
    void theFirstLineLeadsAnEditorToTheSchema(String name) throws IOException {
        String first = Files.readAllLines(FOLDER.resolve(name + ".yaml")).getFirst();
        String schema = first.replace("# yaml-language-server: $schema=", "");

        assertThat(FOLDER.resolve(schema)).exists();
    }

    @Test
    void deuxSevresPlansFortyFourPointsBesideTheFortyFourBefore() {
        ResolvedScenario resolved = Reading.ofFile("deux-sevres").getResolved();

        assertThat(resolved.networkRules().count()).isEqualTo(44);
        assertThat(resolved.networkRules().objectives()).containsExactly(Objective.DISTANCE);
        assertThat(resolved.networkRules().targetMm()).isEqualTo(20_000_000);
        assertThat(resolved.networkRules().candidates()).hasSize(256);
        assertThat(resolved.before()).hasSize(44);
        assertThat(resolved.scenario().distance().detourFactor()).isEqualTo(1.3);
        assertThat(resolved.scenario().antennes())
                .extracting(Antenne::name)
                .containsExactly("Niortais", "Bressuirais", "Thouarsais", "La Gâtine", "Mellois-Haut Val de Sèvre");
    }

    @Test
    void loiretPlansFortySevenPoints() {
        ResolvedScenario resolved = Reading.ofFile("loiret").getResolved();

        assertThat(resolved.networkRules().count()).isEqualTo(47);
        assertThat(resolved.departements()).containsExactly("45");
        assertThat(resolved.before()).hasSize(47);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux-sevres", "loiret"})
    void whatNoSourceSaysIsMarked(String name) {
        List<Assumption> assumptions = Reading.ofFile(name).getScenario().assumptions();

        assertThat(assumptions)
                .extracting(Assumption::path)
                .contains("before", "distance.detourFactor", "network.accueilPoints.candidates");
    }
}
