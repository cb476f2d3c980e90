package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run planned, step by step.
 *
 * @param network null where that step was not asked for
 * @param keptNetwork as {@code plan.json} holds it: what the staffing stands on, taken over from another run or drawn for
 *     it alone; null where the run plans a network, or the scenario says what the staffing stands on
 * @param staffing null where that step was not asked for
 * @param keptStaffing as {@code plan.json} holds it: where the agents of the rota work, taken over from another run; null
 *     where the run plans a staffing, or the rota needs none
 * @param rota null where that step was not asked for
 */
public record RunResult(
        @Nullable NetworkResult network,
        @Nullable ObjectNode keptNetwork,
        @Nullable StaffingResult staffing,
        @Nullable ObjectNode keptStaffing,
        @Nullable RotaResult rota) {

    public RunResult {
        if (network == null && staffing == null && rota == null) {
            throw new IllegalArgumentException("A run without a step");
        }
        if (network != null && keptNetwork != null) {
            throw new IllegalArgumentException("A network that was planned beside one that was taken over");
        }
        if (staffing != null && keptStaffing != null) {
            throw new IllegalArgumentException("A staffing that was planned beside one that was taken over");
        }
    }

    /** Without a rota. */
    public RunResult(
            @Nullable NetworkResult network, @Nullable ObjectNode keptNetwork, @Nullable StaffingResult staffing) {
        this(network, keptNetwork, staffing, null, null);
    }

    /** Of a run that plans a network only. */
    public static RunResult of(NetworkResult network) {
        return new RunResult(network, null, null);
    }

    /** Of a run that plans a rota only, and takes nothing over. */
    public static RunResult of(RotaResult rota) {
        return new RunResult(null, null, null, null, rota);
    }

    /** The steps that were planned, in order. */
    public List<Step> listSteps() {
        List<Step> steps = new ArrayList<>();
        if (network != null) {
            steps.add(Step.NETWORK);
        }
        if (staffing != null) {
            steps.add(Step.STAFFING);
        }
        if (rota != null) {
            steps.add(Step.ROTA);
        }
        return List.copyOf(steps);
    }

    /** Whether no step breaks a hard rule. */
    public boolean isFeasible() {
        return (network == null || network.isFeasible())
                && (staffing == null || staffing.isFeasible())
                && (rota == null || rota.isFeasible());
    }

    /** That all searches took. */
    long stepsTaken() {
        return (network == null ? 0 : network.steps())
                + (staffing == null ? 0 : staffing.plan().steps())
                + (rota == null ? 0 : rota.steps());
    }

    /** Whether a search was stopped from outside. */
    boolean isInterrupted() {
        return (network != null && network.interrupted())
                || (staffing != null && staffing.plan().interrupted())
                || (rota != null && rota.isInterrupted());
    }
}
