package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.StaffingProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The needs that a scenario without faults has: those of {@link StaffingScenario}. */
class StaffingNeedsReadingTest {

    @TempDir
    private Path folder = Path.of("");

    private AskedStaffing asked(String... settings) throws IOException {
        return StaffingScenario.asked(folder, settings);
    }

    @Test
    void needsAreWorkedOutAndLaterRowsOverruleEarlierOnes() throws IOException {
        StaffingProblem problem = StaffingScenario.problem(asked("staffing.needStep=0.01"));
        Antenne sud = problem.antennes().get(1);
        Antenne nord = problem.antennes().getFirst();
        long residents = nord.residents() + sud.residents();
        int nordShare = (int) Math.round(200.0 * 1500 / 1000 * nord.residents() / residents) * 10;

        assertThat(residents).isEqualTo(3_264_000);
        assertThat(problem.needs())
                .containsExactly(
                        // Half of the 1.8 ETP, all of them in Nord, where Niort lies.
                        new Need(0, "AS", 250, 900),
                        new Need(1, "secrétaire", 0, nordShare),
                        new Need(1, "chef", 0, (int) Math.round(200.0 * nord.residents() / residents) * 10),
                        new Need(2, "AS", 500, (int) Math.max(500, Math.round(sud.residents() / 10_000.0) * 10)),
                        new Need(3, "secrétaire", 0, 3000 - nordShare),
                        new Need(3, "chef", 0, (int) Math.round(200.0 * sud.residents() / residents) * 10),
                        new Need(4, "chef", 0, 3260));
    }

    @Test
    void whatIsWorkedOutIsDividedInWholeEtp() throws IOException {
        List<Need> needs = StaffingScenario.problem(asked()).needs();

        assertThat(needs)
                .allSatisfy(need -> assertThat(need.targetMilliEtp() % 1000).isZero());
        assertThat(targets(needs, "secrétaire")).isEqualTo(3000);
        assertThat(targets(needs, "chef")).isEqualTo(2000 + 3000);
        assertThat(needs.getFirst()).isEqualTo(new Need(0, "AS", 250, 1000));
    }

    @Test
    void sharesAreOfTheStaffThatTheBudgetLeaves() throws IOException {
        List<Need> needs = StaffingScenario.problem(
                        asked("staffing.needStep=0.01", "staffing.budget.suppressed=[{metier: secrétaire, posts: 1}]"))
                .needs();

        assertThat(targets(needs, "secrétaire"))
                .as("twice the two created half postes; that of today goes")
                .isEqualTo(2000);
    }

    @Test
    void requestsOfCommunesComeFromAFile() throws IOException {
        Path file = folder.resolve("requests.csv");
        StringBuilder rows = new StringBuilder("insee_code,requests\n");
        new TinyFrance()
                .listCommunes("79")
                .forEach(commune -> rows.append(commune.insee()).append(",2\n"));
        Files.writeString(file, rows);

        StaffingProblem problem = StaffingScenario.problem(asked("staffing.requests={file: '" + file + "'}"));

        assertThat(problem.antennes().stream().mapToDouble(Antenne::requests).sum())
                .isEqualTo(512);
    }

    private static int targets(List<Need> needs, String metier) {
        return needs.stream()
                .filter(need -> need.metier().equals(metier))
                .mapToInt(Need::targetMilliEtp)
                .sum();
    }
}
