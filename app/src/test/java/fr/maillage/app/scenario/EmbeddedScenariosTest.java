package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.division.District;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.network.Objective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    }

    @Test
    void deuxSevresDrawsFiveAntennesOfWholeEpciBesideThoseAnnouncedAndThoseOfBefore() {
        ResolvedScenario resolved = Reading.ofFile("deux-sevres").getResolved();
        DivisionRules rules = Objects.requireNonNull(resolved.territories());

        assertThat(rules.objectives())
                .containsExactly(DivisionObjective.BALANCE, DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS);
        assertThat(rules.tiers()).extracting(TierRules::name).containsExactly("antenne");
        assertThat(rules.tiers().getFirst().groups()).hasSize(8);
        assertThat(resolved.divisions())
                .extracting(NamedDivision::name)
                .containsExactly("antennes de 2019", "antennes annoncées");
        assertThat(resolved.divisions())
                .extracting(division -> ((NamedDivision.Given) division)
                        .division().districts().stream().map(District::seat).toList())
                .containsExactly(
                        List.of("79049", "79174", "79191", "79202", "79270", "79329"),
                        List.of("79049", "79174", "79191", "79202", "79329"));
    }

    @Test
    void loiretNestsNineteenTeamsInFourAgencesBesideSixMaisons() {
        ResolvedScenario resolved = Reading.ofFile("loiret").getResolved();
        DivisionRules rules = Objects.requireNonNull(resolved.territories());

        assertThat(resolved.splits())
                .containsExactly(new Split(
                        "45234",
                        List.of("Commune 45234 1", "Commune 45234 2", "Commune 45234 3"),
                        List.of(1.0, 1.0, 1.0)));
        assertThat(rules.objectives()).containsExactly(DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS);
        assertThat(rules.tiers()).extracting(TierRules::count).containsExactly(4, 19);
        assertThat(rules.tiers()).extracting(tier -> tier.balance().tolerance()).containsExactly(0.15, 0.10);
        assertThat(rules.tiers()).allSatisfy(tier -> assertThat(tier.seats()).hasSize(327));
        NamedDivision.Drawn maisons = (NamedDivision.Drawn) resolved.divisions().getFirst();
        assertThat(maisons.name()).isEqualTo("six maisons");
        assertThat(maisons.tier()).isEqualTo("agence");
        assertThat(maisons.rules().name()).isEqualTo("maison");
        assertThat(maisons.rules().count()).isEqualTo(6);
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
