package fr.maillage.app.study;

import fr.maillage.app.report.Language;
import fr.maillage.domain.run.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Runs with the rota of {@link SampleRota}, for tests elsewhere. */
public final class RotaRuns {

    private RotaRuns() {}

    public static RotaResult result() {
        return SampleRota.result();
    }

    public static RotaResult next() {
        return SampleRota.next();
    }

    /** A run of the sample. */
    public static Path write(Path target) throws IOException {
        try (RunFolder run = RunFolder.open(target, false)) {
            RunFiles.write(
                    run,
                    ScenarioInput.read("deux-sevres", List.of(), 1),
                    RunResult.of(SampleRota.result()),
                    new RunConditions(SearchLimits.ofSteps(1, 0), Instant.EPOCH, new Stopwatch()),
                    Language.FR);
        }
        return target;
    }
}
