package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run that steps are taken over from.
 *
 * @param folder of it
 * @param network as its {@code plan.json} holds it; null where it has none
 */
public record EarlierRun(Path folder, @Nullable ObjectNode network) {

    /**
     * Reads the plan of a run.
     *
     * @throws FaultException if it cannot be read
     */
    public static EarlierRun read(Path folder) {
        JsonNode plan = RunAudit.readPlan(folder);
        return new EarlierRun(folder, plan.path(PlanJson.NETWORK) instanceof ObjectNode network ? network : null);
    }

    /** Whether a run of these steps takes anything over: what comes before them and is not planned anew. */
    public static boolean isOfUseTo(Set<Step> steps) {
        return !steps.contains(Step.NETWORK);
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
