package fr.maillage.app.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.report.Language;
import fr.maillage.app.report.ReportPage;
import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.scenario.PortableScenario;
import fr.maillage.app.scenario.ScenarioWriter;
import fr.maillage.app.scenario.TableauSettings;
import fr.maillage.geo.tableau.TableauCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run, in the order that a reader needs them least to most: {@code run.json} comes last. Those that hold
 * agents are for their owner alone.
 */
public final class RunFiles {

    static final String SCENARIO_YAML = "scenario.yaml";

    private final RunFolder folder;
    private final SortedSet<String> personal = new TreeSet<>();

    private RunFiles(RunFolder folder) {
        this.folder = folder;
    }

    /** Writes all files of a run into its folder and moves it to its place. */
    public static void write(
            RunFolder folder, ScenarioInput input, RunResult result, RunConditions conditions, Language language)
            throws IOException {
        new RunFiles(folder).write(input, result, conditions, language);
    }

    private void write(ScenarioInput input, RunResult result, RunConditions conditions, Language language)
            throws IOException {
        ObjectNode summary = SummaryJson.of(input, result);
        NetworkResult network = result.network();
        StaffingResult staffing = result.staffing();
        String map = network == null ? null : NetworkGeoJson.text(input.territory(), network);
        scenario(input);
        String plan = JsonFiles.text(PlanJson.write(result));
        if (staffing == null) {
            folder.write(RunAudit.PLAN_JSON, plan);
        } else {
            personal(RunAudit.PLAN_JSON, plan);
            personal("staffing.xlsx", StaffingWorkbook.write(input, staffing, language));
        }
        folder.write("summary.json", JsonFiles.text(summary));
        if (map != null) {
            folder.write("network.geojson", map);
        }
        ObjectNode run = RunJson.of(input, conditions, result, personal);
        folder.write("report.html", ReportPage.render(summary, parse(map), run, language));
        conditions.stopwatch().end("writing");
        folder.write(RunFolder.RUN_JSON, JsonFiles.text(RunJson.of(input, conditions, result, personal)));
        folder.finish();
    }

    /** A run is to be handed round: it holds what it was made from, and no path of this machine. */
    private void scenario(ScenarioInput input) throws IOException {
        PortableScenario scenario = PortableScenario.of(input.scenario().scenario());
        for (Map.Entry<String, Path> file : scenario.files().entrySet()) {
            if (isPersonal(file.getKey())) {
                folder.copyPrivately(file.getKey(), file.getValue());
                personal.add(file.getKey());
            } else {
                folder.copy(file.getKey(), file.getValue());
            }
        }
        AskedStaffing asked = input.scenario().staffing();
        if (asked != null && asked.settings().tableau() instanceof TableauSettings.Fictional) {
            personal("tableau.csv", TableauCsv.write(asked.tableau()));
        }
        String text = ScenarioWriter.write(scenario.scenario());
        if (asked != null && !asked.settings().fixed().agents().isEmpty()) {
            personal(SCENARIO_YAML, text);
        } else {
            folder.write(SCENARIO_YAML, text);
        }
    }

    /** Tableaux, and plans of who works where, by the names that a portable scenario gives them. */
    private static boolean isPersonal(String name) {
        return name.startsWith("tableau") || name.startsWith("previous-plan");
    }

    private void personal(String name, String text) throws IOException {
        personal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void personal(String name, byte[] bytes) throws IOException {
        folder.writePrivately(name, bytes);
        personal.add(name);
    }

    private static @Nullable JsonNode parse(@Nullable String json) throws JsonProcessingException {
        return json == null ? null : JsonFiles.MAPPER.readTree(json);
    }
}
