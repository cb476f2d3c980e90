package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.network.Components;
import fr.maillage.domain.network.NetworkAudit;
import fr.maillage.domain.network.NetworkPlan;
import fr.maillage.geo.contour.CommuneShapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recomputes every figure of a run's {@code summary.json} from its scenario and its plan alone. */
public final class RunAudit {

    static final String PLAN_JSON = "plan.json";

    private RunAudit() {}

    /**
     * Where the summary says something else than the audit.
     *
     * @return a fault for each figure that differs; none where all agree
     * @throws FaultException if the folder is no run, or a file of it cannot be read
     */
    public static List<Fault> run(Path folder, int threads) {
        ScenarioInput input = ScenarioInput.readPlanned(folder.resolve(RunFiles.SCENARIO_YAML), threads);
        JsonNode plan = readPlan(folder);
        ObjectNode audited;
        try {
            Set<Step> steps = PlanJson.readSteps(plan);
            NetworkResult network = steps.contains(Step.NETWORK) ? network(input, plan) : null;
            StaffingResult staffing = steps.contains(Step.STAFFING) ? staffing(input, network, plan) : null;
            RotaResult rota = steps.contains(Step.ROTA) ? RotaProof.of(RotaPlanJson.read(plan)) : null;
            audited = SummaryJson.of(input, new RunResult(network, null, staffing, null, rota));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new FaultException(List.of(unreadable(folder.resolve(PLAN_JSON), String.valueOf(e.getMessage()))));
        }
        Path summaryFile = folder.resolve("summary.json");
        List<Fault> differences = new ArrayList<>();
        compare(summaryFile, "", audited, read(summaryFile), differences);
        return differences;
    }

    private static NetworkResult network(ScenarioInput input, JsonNode root) {
        NetworkPlan plan = PlanJson.read(root);
        CommuneShapes shapes = NetworkStudy.shapes(input.territory());
        NetworkAudit audit = NetworkAudit.of(input.territory(), input.scenario().networkRules(), plan);
        NetworkStudy.check(audit.figures(), plan);
        return new NetworkResult(
                plan,
                audit,
                Components.of(input.territory(), input.scenario().networkRules()),
                NetworkStudy.before(input.scenario(), input.territory()),
                territories(input, shapes, PlanJson.readTerritories(root)),
                shapes,
                0,
                false);
    }

    private static StaffingResult staffing(ScenarioInput input, @Nullable NetworkResult network, JsonNode root) {
        StaffingAntennes antennes = network == null
                ? StaffingAntennes.read(input, root.path(PlanJson.NETWORK))
                : StaffingAntennes.of(input, network);
        return StaffingProof.of(
                PosedStaffing.of(input, antennes.division()),
                (problem, commutes) -> StaffingPlanJson.read(root, problem));
    }

    private static @Nullable TerritoryResult territories(
            ScenarioInput input, @Nullable CommuneShapes shapes, PlannedTerritories planned) {
        AskedTerritories asked = AskedTerritories.of(input.scenario());
        if (asked.isEmpty() && planned.isEmpty()) {
            return null;
        }
        Ground ground = asked.join(input.territory(), TerritoryAudit.ground(input.territory(), shapes, asked.splits()));
        return TerritoryAudit.of(input.territory(), ground, asked, planned);
    }

    /**
     * The plan of a run, as it stands in its file.
     *
     * @throws FaultException if it cannot be read
     */
    static JsonNode readPlan(Path folder) {
        return readPlanFile(folder.resolve(PLAN_JSON));
    }

    /**
     * The same, by the file itself.
     *
     * @throws FaultException if it cannot be read
     */
    static JsonNode readPlanFile(Path file) {
        JsonNode plan = read(file);
        try {
            PlanJson.readSteps(plan);
        } catch (IllegalArgumentException e) {
            throw new FaultException(List.of(unreadable(file, String.valueOf(e.getMessage()))));
        }
        return plan;
    }

    private static void compare(Path file, String path, JsonNode audited, JsonNode found, List<Fault> differences) {
        if (audited.isObject() && found.isObject()) {
            audited.properties()
                    .forEach(field -> compare(
                            file,
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue(),
                            found.path(field.getKey()),
                            differences));
        } else if (audited.isArray() && found.isArray() && audited.size() == found.size()) {
            for (int k = 0; k < audited.size(); k++) {
                compare(file, path + "[" + k + "]", audited.get(k), found.get(k), differences);
            }
        } else if (!same(audited, found)) {
            differences.add(Fault.error(
                    "audit-difference",
                    Place.of(file.toString()),
                    path + " " + (found.isMissingNode() ? "missing" : found),
                    audited.toString(),
                    "The plan gives another figure than the summary: do not rely on this run; plan it again."));
        }
    }

    private static boolean same(JsonNode audited, JsonNode found) {
        if (audited.isNumber() && found.isNumber()) {
            return audited.decimalValue().compareTo(found.decimalValue()) == 0;
        }
        return audited.equals(found);
    }

    private static JsonNode read(Path file) {
        try {
            return JsonFiles.MAPPER.readTree(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new FaultException(List.of(unreadable(file, "no such file")));
        } catch (IOException e) {
            throw new FaultException(List.of(unreadable(file, String.valueOf(e.getMessage()))));
        }
    }

    static Fault unreadable(Path file, String why) {
        return Fault.error(
                "damaged-run",
                Place.of(file.toString()),
                why.lines().findFirst().orElse(why),
                "a file of a run of this version",
                "Plan the scenario again.");
    }
}
