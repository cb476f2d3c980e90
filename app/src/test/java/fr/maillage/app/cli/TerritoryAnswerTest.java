package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.study.RunResult;
import fr.maillage.app.study.SampleTerritories;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lines on territories: what was drawn, how sure that is, who changes. */
class TerritoryAnswerTest {

    @Test
    void tiersAndComparisonsHaveALineEach() {
        SampleTerritories sample = SampleTerritories.deuxSevres();

        assertThat(Answer.lines(Path.of("run"), sample.input(), RunResult.of(sample.result())))
                .contains(
                        "antenne: 5 territories, greatest deviation 63.2 % (bound 63.2 %), mean 13.693 km to the seat,"
                                + " 5,129,234.84 person-km (bound 5,129,234.84, gap 0.00 %); optimum proven",
                        "antennes de 2019 → antenne: 90.0 % of residents in the same territory, 37,443 change",
                        "annonce de 2025 → antenne: no commune changes");
    }

    @Test
    void aTierThatWasGivenIsSaidToBeAndABrokenToleranceToo() {
        SampleTerritories sample = SampleTerritories.loiret();

        assertThat(Answer.lines(Path.of("run"), sample.input(), RunResult.of(sample.result())))
                .contains("agence: 2 territories, given, greatest deviation 36.2 %, mean 18.023 km to the seat,"
                        + " 12,337,718.64 person-km")
                .anyMatch(line -> line.startsWith("équipe: 18 territories, greatest deviation "))
                .anyMatch(line -> line.startsWith("rule broken: balance: territory "));
    }
}
