package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.study.RotaRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four weeks from Monday 8 March 2027, nobody on the first line; on the second. */
class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void writeRun() throws IOException {
        run = RotaRuns.write(folder.resolve("run"));
    }

    private Program swap(String one, String other) {
        return Program.run("explain", run, "--swap", one, "--with", other);
    }

    @Test
    void aSwapThatBreaksNoRuleTellsWhatItDoes() {
        Program swap = swap("A-2@2027-03-15", "première ligne@2027-03-22");

        assertThat(swap.code()).as(swap.err()).isEqualTo(ExitCode.DONE);
        assertThat(swap.out().lines())
                .startsWith(
                        "première ligne/2027-03-15T08:00/1 (A-2) ↔ première ligne/2027-03-22T08:00/1 (A-3)",
                        "breaks no rule")
                .anyMatch(line -> line.startsWith("unmet wishes 3 → 2 points; uneven spacing "))
                .anyMatch(line -> line.startsWith("unfairness "));
    }

    @Test
    void aSwapThatBreaksARuleSaysWhich() {
        Program absent = swap("seconde ligne/2027-03-15T08:00/1", "seconde ligne/2027-03-29T08:00/1");

        assertThat(absent.code()).isEqualTo(ExitCode.BREACH);
        assertThat(absent.out())
                .contains(
                        "would break absence: agent A-4 on seconde ligne/2027-03-29T08:00/1, absent from 2027-03-29 to"
                                + " 2027-04-04")
                .contains("would break one_at_a_time: agent A-2 on première ligne/2027-03-15T08:00/1 and on seconde"
                        + " ligne/2027-03-15T08:00/1 at the same time");
    }

    @Test
    void aDutyMayHaveNobody() {
        Program swap = swap("A-1@2027-03-10", "première ligne@2027-03-29");

        assertThat(swap.code()).as(swap.err()).isEqualTo(ExitCode.DONE);
        assertThat(swap.out())
                .startsWith("première ligne/2027-03-08T08:00/1 (A-1) ↔ première ligne/2027-03-29T08:00/1 (nobody)");
    }

    @Test
    void aDayBetweenTwoDutiesMeansTheOneThatBegins() {
        assertThat(swap("première ligne@2027-03-15", "première ligne@2027-03-08")
                        .out())
                .startsWith("première ligne/2027-03-15T08:00/1 (A-2)");
        assertThat(swap("première ligne@2027-03-21", "première ligne@2027-03-08")
                        .out())
                .startsWith("première ligne/2027-03-15T08:00/1 (A-2)");
    }

    @Test
    void whatMeansNoDutyOrTheSameIsWrongUsage() {
        assertThat(swap("A-9@2027-03-15", "A-1@2027-03-08").err())
                .isEqualTo("maillage: --swap \"A-9@2027-03-15\": no such duty in the rota. Expected the identifier of a"
                        + " duty, LEVEL@DAY or AGENT@DAY, the day as in 2027-03-15.\n");
        assertThat(swap("A-1@2027-03-08", "A-1@soon").code()).isEqualTo(ExitCode.USAGE);
        assertThat(swap("A-1@2027-03-08", "première ligne@2027-03-08").err())
                .contains("--swap and --with mean the same duty: première ligne/2027-03-08T08:00/1.");
        assertThat(Program.run("explain", run).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aRunWithoutARotaIsAFault() throws IOException {
        Files.writeString(run.resolve("plan.json"), "{\"version\": 1, \"steps\": [\"network\"]}");

        Program swap = swap("A-1@2027-03-08", "A-2@2027-03-15");
        assertThat(swap.code()).isEqualTo(ExitCode.INPUT);
        assertThat(swap.err())
                .contains("plan.json: error no-rota-in-run: found a plan without a rota; expected a run that planned a"
                        + " rota. Give another run.");
        assertThat(Program.run("explain", folder, "--swap", "a", "--with", "b").code())
                .isEqualTo(ExitCode.INPUT);
    }
}
