package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.run.SearchLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** {@code run.json}: what ran, without any name of a machine or a person. */
final class RunJson {

    private RunJson() {}

    /**
     * The file.
     *
     * @param personalFiles names of the files that hold agents
     */
    static ObjectNode of(
            ScenarioInput input, RunConditions conditions, RunResult result, SortedSet<String> personalFiles) {
        SearchLimits limits = conditions.limits();
        ObjectNode run = JsonFiles.MAPPER.createObjectNode();
        run.put("scenario", input.scenario().scenario().name());
        ArrayNode steps = run.putArray("steps");
        result.listSteps().forEach(step -> steps.add(step.word()));
        run.put("seed", limits.seed());
        ObjectNode limit = run.putObject("limits");
        Duration time = limits.time();
        limit.put("timeSeconds", time == null ? null : seconds(time));
        limit.put("steps", limits.steps());
        run.put("threads", limits.threads());
        run.put("stepsTaken", result.stepsTaken());
        // A signal after the last search ends the program with its code too.
        run.put("interrupted", result.isInterrupted() || limits.interrupted().getAsBoolean());
        run.putObject("versions").put("maillage", version()).put("java", System.getProperty("java.vm.version"));
        run.put("started", conditions.started().truncatedTo(ChronoUnit.SECONDS).toString());
        ObjectNode stages = run.putObject("seconds");
        conditions.stopwatch().forEach((stage, spent) -> stages.put(stage, seconds(spent)));
        run.put("cores", Runtime.getRuntime().availableProcessors());
        run.put("memoryMb", Runtime.getRuntime().maxMemory() >> 20);
        if (!personalFiles.isEmpty()) {
            ObjectNode data = run.putObject("personalData").put("contains", true);
            personalFiles.forEach(data.putArray("files")::add);
            StaffingResult staffing = result.staffing();
            if (staffing != null) {
                data.put("fictional", staffing.isFictional());
            } else if (result.rota() != null) {
                data.put("fictional", RotaStudy.isFictional(input));
            }
        }
        return run;
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).setScale(3, RoundingMode.HALF_UP);
    }

    /** The version of the program, from its jar. */
    static String version() {
        @Nullable String version = RunJson.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
