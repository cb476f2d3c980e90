package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.scenario.AskedRota;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
        Set<Step> there = EnumSet.of(Step.NETWORK);
        List<Fault> missing = new ArrayList<>();
        if (input.scenario().staffing() != null) {
            there.add(Step.STAFFING);
        } else if (asked.contains(Step.STAFFING)) {
            missing.add(missing(scenario, Step.STAFFING, "a tableau des emplois and an organisation to plan"));
        }
        if (input.scenario().rota() != null) {
            there.add(Step.ROTA);
        } else if (asked.contains(Step.ROTA)) {
            missing.add(missing(scenario, Step.ROTA, "a period and levels of on-call duty to plan"));
        }
        if (!missing.isEmpty()) {
            throw new FaultException(missing);
        }
        return asked.isEmpty() ? there : EnumSet.copyOf(asked);
    }

    private static Fault missing(String scenario, Step step, String expected) {
        return Fault.error(
                "no-" + step,
                Place.of(scenario),
                "no key " + step + ", where --only asks for that step",
                expected,
                "Add " + step + " to the scenario, or leave out --only " + step + ".");
    }

    /**
     * Plans.
     *
     * @param steps at least one
     * @param from where what is not planned comes from, and what a rota follows; null where nothing is taken over
     * @param limits of each step
     * @param stopwatch told how long each step took
     * @param warnings told what can be carried out and should be looked at
     * @throws FaultException if the earlier run does not fit the scenario, or what is planned asks for the impossible
     * @throws IllegalStateException if the audit contradicts a search: a fault of the program
     */
    public static RunResult run(
            ScenarioInput input,
            Set<Step> steps,
            @Nullable EarlierRun from,
            SearchLimits limits,
            ProgressListener progress,
            Stopwatch stopwatch,
            Consumer<Fault> warnings) {
        // What no rota can meet is told before a search begins, where its agents are known by then.
        RotaStudy rotas = steps.contains(Step.ROTA) ? rotas(input, from, limits, progress, warnings) : null;
        PosedRota listed = rotas == null || RotaStudy.asked(input).isOfStaffing() ? null : rotas.pose(RotaStaff.NONE);
        NetworkResult network = null;
        if (steps.contains(Step.NETWORK)) {
            network = NetworkStudy.run(input, limits, progress);
            stopwatch.end(Step.NETWORK.word());
        }
        EarlierRun kept = network == null ? from : null;
        StaffingResult staffing = null;
        ObjectNode keptNetwork = null;
        if (steps.contains(Step.STAFFING)) {
            StaffingAntennes antennes;
            if (network != null) {
                antennes = StaffingAntennes.of(input, network);
            } else if (kept != null) {
                antennes = kept.antennes(input);
                keptNetwork = kept.network();
            } else {
                antennes = StaffingAntennes.draw(input, limits, progress);
                keptNetwork = antennes.drawn();
                stopwatch.end("territories");
            }
            staffing = StaffingStudy.run(input, antennes.division(), limits, progress);
            stopwatch.end(Step.STAFFING.word());
        }
        if (rotas == null) {
            return new RunResult(network, keptNetwork, staffing);
        }
        RotaResult rota = rotas.plan(listed == null ? rotas.pose(staff(input, staffing, kept)) : listed);
        stopwatch.end(Step.ROTA.word());
        if (staffing == null && kept != null) {
            return new RunResult(network, kept.network(), null, kept.staffing(), rota);
        }
        return new RunResult(network, keptNetwork, staffing, null, rota);
    }

    private static RotaStudy rotas(
            ScenarioInput input,
            @Nullable EarlierRun from,
            SearchLimits limits,
            ProgressListener progress,
            Consumer<Fault> warnings) {
        EarlierRotaRun earlier = RotaStudy.earlier(input, from == null ? null : from.rota());
        return new RotaStudy(input, earlier, limits, progress, warnings);
    }

    private static RotaStaff staff(ScenarioInput input, @Nullable StaffingResult staffing, @Nullable EarlierRun kept) {
        AskedRota asked = RotaStudy.asked(input);
        if (staffing != null) {
            return RotaStaff.of(staffing.problem(), staffing.plan(), asked.metiers());
        }
        return kept != null && kept.staffing() != null
                ? kept.staff(input, asked.metiers())
                : RotaStaff.ofToday(input, asked.metiers());
    }
}
