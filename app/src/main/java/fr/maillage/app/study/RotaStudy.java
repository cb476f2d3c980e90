package fr.maillage.app.study;

import fr.maillage.app.scenario.AskedRota;
import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.scenario.EarlierRota;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.interim.InterimEngine;
import fr.maillage.solver.rota.RotaEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The step {@code rota}: who is on call when, what fairness costs in wishes, and who stands in for whom. */
final class RotaStudy {

    /** Of the time of the step, for the rota in which wishes come first. */
    private static final double PART_OF_WISHES_FIRST = 1.0 / 3;

    /** The same for the intérim, where there is one. */
    private static final double PART_OF_INTERIM = 1.0 / 10;

    private final ScenarioInput input;
    private final @Nullable EarlierRotaRun earlier;
    private final SearchLimits limits;
    private final ProgressListener progress;
    private final Consumer<Fault> warnings;

    /**
     * A study that has not begun.
     *
     * @param earlier that the rota follows; null for none
     * @param warnings told what can be met and should be looked at
     */
    RotaStudy(
            ScenarioInput input,
            @Nullable EarlierRotaRun earlier,
            SearchLimits limits,
            ProgressListener progress,
            Consumer<Fault> warnings) {
        this.input = input;
        this.earlier = earlier;
        this.limits = limits;
        this.progress = progress;
        this.warnings = warnings;
    }

    /**
     * The rota that the scenario's follows.
     *
     * @param followed that of a run which was named on the command line: it goes before the one that the scenario names
     * @return null where there is none
     * @throws fr.maillage.domain.fault.FaultException if it cannot be read
     */
    static @Nullable EarlierRotaRun earlier(ScenarioInput input, @Nullable EarlierRotaRun followed) {
        Optional<Path> previous = asked(input).findPrevious();
        return followed == null && previous.isPresent() ? EarlierRotaRun.get(previous.orElseThrow()) : followed;
    }

    /**
     * What the scenario asks for.
     *
     * @throws IllegalStateException if it asks for no rota
     */
    static AskedRota asked(ScenarioInput input) {
        AskedRota asked = input.scenario().rota();
        if (asked == null) {
            throw new IllegalStateException(
                    "No rota in " + input.scenario().scenario().name());
        }
        return asked;
    }

    /** Whether the agents of a rota are made by a rule and are nobody. */
    static boolean isFictional(ScenarioInput input) {
        AskedStaffing staffing = input.scenario().staffing();
        return asked(input).isOfStaffing()
                && staffing != null
                && staffing.tableau().isFictional();
    }

    /**
     * Poses the rota among its agents.
     *
     * @throws fr.maillage.domain.fault.FaultException with everything that no rota can meet
     */
    PosedRota pose(RotaStaff staff) {
        if (staff.isOfToday()) {
            warnings.accept(Fault.warning(
                    "rota-of-today",
                    Place.of("the rota"),
                    "no planned staffing: its agents are where today's tableau has them",
                    "a staffing to make it from",
                    "Plan both, or give --from a run with a staffing."));
        }
        return PosedRota.of(asked(input), staff, earlier == null ? EarlierRota.NONE : earlier.rota(), warnings);
    }

    /**
     * Plans a rota and audits it.
     *
     * @throws IllegalStateException if the audit contradicts a search: a fault of the program
     */
    RotaResult plan(PosedRota posed) {
        RotaProblem problem = posed.problem();
        InterimProblem interim = posed.interim();
        Optional<RotaProblem> other = hasWishes(problem) ? RotaProof.findWishesFirst(problem) : Optional.empty();
        double rest = 1 - (other.isPresent() ? PART_OF_WISHES_FIRST : 0) - (interim == null ? 0 : PART_OF_INTERIM);
        RotaPlan plan = new RotaEngine().solve(problem, part(rest), progress);
        PlannedRota.Interim standIns = interim == null
                ? null
                : new PlannedRota.Interim(interim, new InterimEngine().solve(interim, part(PART_OF_INTERIM), progress));
        RotaPlan wishesFirst = null;
        if (other.isPresent() && !limits.interrupted().getAsBoolean()) {
            progress.begin("the rota with wishes before fairness, to compare");
            wishesFirst = new RotaEngine().solve(other.orElseThrow(), part(PART_OF_WISHES_FIRST), progress);
        }
        List<Substitution> substitutions =
                standIns == null ? List.of() : standIns.plan().substitutions();
        return RotaProof.of(new PlannedRota(
                problem,
                plan,
                wishesFirst,
                standIns,
                posed.isOfToday(),
                earlier == null ? 0 : earlier.revision() + 1,
                earlier == null
                        ? RotaHistory.first(input.scenario().scenario().name())
                        : RotaHistories.next(earlier, problem, plan, substitutions)));
    }

    private static boolean hasWishes(RotaProblem problem) {
        return problem.agents().stream().anyMatch(agent -> !agent.wishes().isEmpty());
    }

    /** A part of the time of the step; steps are counted by each search for itself. */
    private SearchLimits part(double share) {
        Duration time = limits.time();
        return new SearchLimits(
                time == null ? null : Duration.ofNanos((long) (time.toNanos() * share)),
                limits.steps(),
                limits.seed(),
                limits.threads(),
                limits.interrupted());
    }
}
