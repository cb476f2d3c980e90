package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the steps of a scenario, each on what the one before gives. */
public final class PlanStudy {

    private PlanStudy() {}

    /**
     * The steps of a run.
     *
     * @param scenario as the user named it
     * @param asked none for all that the scenario has
     * @throws FaultException if the scenario has not what is asked for
     */
    public static Set<Step> listSteps(String scenario, ScenarioInput input, Set<Step> asked) {
        if (asked.contains(Step.STAFFING) && input.scenario().staffing() == null) {
            throw new FaultException(List.of(Fault.error(
                    "no-staffing",
                    Place.of(scenario),
                    "no key staffing, where --only asks for that step",
                    "a tableau des emplois and an organisation to plan",
                    "Add staffing to the scenario, or leave out --only staffing.")));
        }
        if (!asked.isEmpty()) {
            return EnumSet.copyOf(asked);
        }
        return input.scenario().staffing() == null ? EnumSet.of(Step.NETWORK) : EnumSet.allOf(Step.class);
    }

    /**
     * Plans.
     *
     * @param steps at least one
     * @param from where what is not planned comes from; null where nothing is taken over
     * @param limits of each step
     * @param stopwatch told how long each step took
     * @throws FaultException if the earlier run does not fit the scenario
     * @throws IllegalStateException if the audit contradicts a search: a fault of the program
     */
    public static RunResult run(
            ScenarioInput input,
            Set<Step> steps,
            @Nullable EarlierRun from,
            SearchLimits limits,
            ProgressListener progress,
            Stopwatch stopwatch) {
        NetworkResult network = null;
        if (steps.contains(Step.NETWORK)) {
            network = NetworkStudy.run(input, limits, progress);
            stopwatch.end(Step.NETWORK.word());
        }
        if (!steps.contains(Step.STAFFING)) {
            return new RunResult(network, null, null);
        }
        StaffingAntennes antennes;
        ObjectNode kept = null;
        if (network != null) {
            antennes = StaffingAntennes.of(input, network);
        } else if (from != null) {
            antennes = from.antennes(input);
            kept = from.network();
        } else {
            antennes = StaffingAntennes.draw(input, limits, progress);
            kept = antennes.drawn();
            stopwatch.end("territories");
        }
        StaffingResult staffing = StaffingStudy.run(input, antennes.division(), limits, progress);
        stopwatch.end(Step.STAFFING.word());
        return new RunResult(network, kept, staffing);
    }
}
