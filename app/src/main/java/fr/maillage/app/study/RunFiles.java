package fr.maillage.app.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.report.Language;
import fr.maillage.app.report.ReportPage;
import fr.maillage.app.scenario.Scenario;
import fr.maillage.app.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Path;

/** The files of a run, in the order that a reader needs them least to most: {@code run.json} comes last. */
public final class RunFiles {

    private static final String COMMUNES_CSV = "communes.csv";

    private RunFiles() {}

    /** Writes all files of a run into its folder and moves it to its place. */
    public static void write(
            RunFolder folder, ScenarioInput input, NetworkResult result, RunConditions conditions, Language language)
            throws IOException {
        ObjectNode summary = SummaryJson.of(input, result);
        String map = NetworkGeoJson.text(input.territory(), result);
        Scenario scenario = input.scenario().scenario();
        Path communes = scenario.communesFile();
        if (communes != null) {
            // A run is to be handed round: it holds what it was made from, and no path of this machine.
            folder.copy(COMMUNES_CSV, communes);
            scenario = scenario.withCommunesFile(Path.of(COMMUNES_CSV));
        }
        folder.write("scenario.yaml", ScenarioWriter.write(scenario));
        folder.write("plan.json", JsonFiles.text(PlanJson.write(result.plan())));
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
