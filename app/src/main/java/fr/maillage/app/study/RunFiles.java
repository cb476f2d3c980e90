package fr.maillage.app.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.report.Language;
import fr.maillage.app.report.ReportPage;
import fr.maillage.app.scenario.AskedRota;
import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.scenario.PortableScenario;
import fr.maillage.app.scenario.Scenario;
import fr.maillage.app.scenario.ScenarioWriter;
import fr.maillage.app.scenario.TableauSettings;
import fr.maillage.geo.tableau.TableauCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run, in the order that a reader needs them least to most: {@code run.json} comes last. Those that hold
 * agents are for their owner alone.
 */
public final class RunFiles {

    static final String SCENARIO_YAML = "scenario.yaml";

    /** A calendar of each agent. Their names stay in it: run.json is handed round. */
    private static final String ROTA_AGENTS = "rota-agents";

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
        RotaResult rota = result.rota();
        if (staffing == null && rota == null) {
            folder.write(RunAudit.PLAN_JSON, plan);
        } else {
            personal(RunAudit.PLAN_JSON, plan);
        }
        if (staffing != null) {
            personal("staffing.xlsx", StaffingWorkbook.write(input, staffing, language));
        }
        if (rota != null) {
            rota(input, rota, language);
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

    private void rota(ScenarioInput input, RotaResult rota, Language language) throws IOException {
        Scenario scenario = input.scenario().scenario();
        String title = scenario.title() == null ? scenario.name() : scenario.title();
        if (RotaStudy.isFictional(input)) {
            title = new WorkbookWords(language, RotaWorkbook.WORDS).say("title.fictional", title);
        }
        RotaCalendars calendars = new RotaCalendars(rota, title, language);
        personal("rota.xlsx", RotaWorkbook.write(input, rota, language));
        personal("rota.ics", calendars.all());
        folder.makePrivateFolder(ROTA_AGENTS);
        for (Map.Entry<String, byte[]> calendar : calendars.own().entrySet()) {
            folder.writePrivately(ROTA_AGENTS + "/" + calendar.getKey(), calendar.getValue());
        }
        personal.add(ROTA_AGENTS);
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
        AskedRota rota = input.scenario().rota();
        boolean namesAgents =
                (asked != null && !asked.settings().fixed().agents().isEmpty())
                        || (rota != null && rota.settings().namesAgents());
        if (namesAgents) {
            personal(SCENARIO_YAML, text);
        } else {
            folder.write(SCENARIO_YAML, text);
        }
    }

    /** Whether a file may be about agents, by the names that a portable scenario gives: all but those of the ground. */
    private static boolean isPersonal(String name) {
        return Stream.of("communes", "division-", "requests", "population-", "posts-")
                .noneMatch(name::startsWith);
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
