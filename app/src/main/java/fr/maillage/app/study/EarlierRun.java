package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.StaffingProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run that steps are taken over from.
 *
 * @param folder of it
 * @param network as its {@code plan.json} holds it; null where it has none
 * @param staffing the same
 * @param rota that one of this run would follow; null where it has none
 */
public record EarlierRun(
        Path folder,
        @Nullable ObjectNode network,
        @Nullable ObjectNode staffing,
        @Nullable EarlierRotaRun rota) {

    /**
     * Reads the plan of a run.
     *
     * @throws FaultException if it cannot be read
     */
    public static EarlierRun read(Path folder) {
        JsonNode plan = RunAudit.readPlan(folder);
        return new EarlierRun(
                folder,
                objectOrNull(plan, PlanJson.NETWORK),
                objectOrNull(plan, StaffingPlanJson.STAFFING),
                EarlierRotaRun.find(plan, folder.resolve(RunAudit.PLAN_JSON)).orElse(null));
    }

    private static @Nullable ObjectNode objectOrNull(JsonNode plan, String key) {
        return plan.path(key) instanceof ObjectNode section ? section : null;
    }

    /** Whether a run of these steps takes anything over: what comes before them and is not planned anew, or what it follows. */
    public boolean isOfUseTo(Set<Step> steps) {
        return !steps.contains(Step.NETWORK) || (steps.contains(Step.ROTA) && rota != null);
    }

    /**
     * The staffing of this run, on the antennes that it stands on.
     *
     * @throws FaultException if it is none of the scenario
     * @throws IllegalStateException if it has none
     */
    RotaStaff staff(ScenarioInput input, Set<String> metiers) {
        if (staffing == null) {
            throw new IllegalStateException("No staffing in " + folder);
        }
        StaffingProblem problem =
                PosedStaffing.of(input, antennes(input).division()).problem();
        ObjectNode root = JsonFiles.MAPPER.createObjectNode();
        root.set(StaffingPlanJson.STAFFING, staffing);
        try {
            return RotaStaff.of(problem, StaffingPlanJson.read(root, problem), metiers);
        } catch (IllegalArgumentException e) {
            throw new FaultException(List.of(Fault.error(
                    "other-staffing",
                    Place.of(folder.resolve(RunAudit.PLAN_JSON).toString()),
                    String.valueOf(e.getMessage()),
                    "the staffing of this scenario, in which the agents of the rota are",
                    "Give --from a run of the same tableau and organisation, or plan both: --only staffing,rota.")));
        }
    }

    /**
     * What a staffing stands on in this run.
     *
     * @throws FaultException if it has no territories, or those of other communes
     */
    StaffingAntennes antennes(ScenarioInput input) {
        try {
            return StaffingAntennes.read(input, network == null ? JsonFiles.MAPPER.missingNode() : network);
        } catch (IllegalArgumentException e) {
            throw new FaultException(List.of(Fault.error(
                    "other-territories",
                    Place.of(folder.resolve(RunAudit.PLAN_JSON).toString()),
                    String.valueOf(e.getMessage()),
                    "the territories of all " + input.territory().size() + " communes of the scenario",
                    "Give --from a run of these communes that planned territories, or name a division:"
                            + " staffing.division.")));
        }
    }
}
