package fr.maillage.solver.staffing;

import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.List;

/** Makes each level as small as it gets, in order, from a plan that is good in sum. */
final class StrictOrder {

    private static final int PASSES = 500;
    private static final double SHARE_OF_PROGRAM = 0.5;
    private static final long MOVES_A_ROUND = 1000;
    private static final int PATIENCE = 4;
    private static final int MEMORY = 500;

    private final StaffingModel model;
    private final StaffingSolver solver;
    private final SearchLimits limits;
    private final Choices choices;
    private final long[] bounds;

    StrictOrder(StaffingModel model, StaffingSolver solver, SearchLimits limits) {
        this.model = model;
        this.solver = solver;
        this.limits = limits;
        choices = new Choices(model);
        bounds = new long[model.depth()];
    }

    Roster search(Roster start, Steps steps) {
        Roster roster = new Roster(model, start.slots(), start.holders());
        for (int level = 0; level < model.depth(); level++) {
            Steps own = steps.part(1.0 / (model.depth() - level));
            long[] reached = new long[level];
            for (int l = 0; l < level; l++) {
                reached[l] = roster.total(l);
            }
            Relaxation relaxation = new Relaxation(model, choices, level, reached);
            relaxation.raise(roster.total(level), PASSES, own);
            bounds[level] = relaxation.bound();
            roster = solveExactly(roster, level, reached, own);
            Goal goal = Goal.of(level, roster);
            int idle = 0;
            for (int round = 0; idle < PATIENCE && !own.isOver(); round++) {
                long before = roster.total(level);
                if (before <= bounds[level]) {
                    break;
                }
                boolean isDescent = round % 2 == 0;
                long seed = limits.seed() + 1000L * round + level;
                double[][] worth = relaxation.worth();
                Roster next = isDescent ? roster.copy() : Shake.of(roster, worth, seed);
                solver.improve(next, goal, worth, MOVES_A_ROUND * model.postes(), isDescent ? 1 : MEMORY, seed, own);
                if (next.isBetterThan(roster)) {
                    roster = next;
                }
                idle = roster.total(level) < before ? 0 : idle + 1;
            }
            steps.spend(own.spent());
        }
        return roster;
    }

    /** Raises the bound of a level by an integer program, whose plan it takes if it is better. */
    private Roster solveExactly(Roster roster, int level, long[] reached, Steps own) {
        Steps ofProgram = own.part(SHARE_OF_PROGRAM);
        if (ofProgram.isOver() || roster.breach() > 0 || roster.total(level) <= bounds[level]) {
            return roster;
        }
        AssignmentProgram program = new AssignmentProgram(model, choices, level, reached);
        if (program.size() > AssignmentProgram.MOST_VARIABLES) {
            return roster;
        }
        AssignmentProgram.Answer answer = program.solve(roster, ofProgram, limits.interrupted());
        bounds[level] = Math.max(bounds[level], answer.bound());
        Roster found = answer.roster();
        return found != null && found.isBetterThan(roster) ? found : roster;
    }

    List<StaffingOutcome> outcomes(Roster roster) {
        List<StaffingOutcome> outcomes = new ArrayList<>();
        for (int level = 0; level < model.depth(); level++) {
            StaffingObjective objective = level < model.problem.objectives().size()
                    ? model.problem.objectives().get(level)
                    : StaffingObjective.COST;
            outcomes.add(StaffingEngine.outcome(objective, roster.total(level), bounds[level]));
        }
        return outcomes;
    }
}
