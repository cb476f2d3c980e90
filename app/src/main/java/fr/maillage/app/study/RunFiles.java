package fr.maillage.app.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.report.Language;
import fr.maillage.app.report.ReportPage;
import fr.maillage.app.scenario.PortableScenario;
import fr.maillage.app.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The files of a run, in the order that a reader needs them least to most: {@code run.json} comes last. */
public final class RunFiles {

    private RunFiles() {}

    /** Writes all files of a run into its folder and moves it to its place. */
    public static void write(
            RunFolder folder, ScenarioInput input, NetworkResult result, RunConditions conditions, Language language)
            throws IOException {
        ObjectNode summary = SummaryJson.of(input, result);
        String map = NetworkGeoJson.text(input.territory(), result);
        // A run is to be handed round: it holds what it was made from, and no path of this machine.
        PortableScenario scenario = PortableScenario.of(input.scenario().scenario());
        for (Map.Entry<String, Path> file : scenario.files().entrySet()) {
            folder.copy(file.getKey(), file.getValue());
        }
        folder.write("scenario.yaml", ScenarioWriter.write(scenario.scenario()));
        folder.write("plan.json", JsonFiles.text(PlanJson.write(result.plan(), result.territories())));
        folder.write("summary.json", JsonFiles.text(summary));
        folder.write("network.geojson", map);
        ObjectNode run = RunJson.of(input, conditions, result);
        folder.write("report.html", ReportPage.render(summary, parse(map), run, language));
        conditions.stopwatch().end("writing");
        folder.write(RunFolder.RUN_JSON, JsonFiles.text(RunJson.of(input, conditions, result)));
        folder.finish();
    }

    private static JsonNode parse(String json) throws JsonProcessingException {
        return JsonFiles.MAPPER.readTree(json);
    }
}
