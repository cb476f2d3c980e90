package fr.maillage.solver.staffing;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/** The score of a staffing: rows missed, what comes before the level that is searched, and that level; all negated. */
@SuppressWarnings("NullAway.Init") // Timefold calls resetWorkingSolution before anything else
public final class StaffingScoreCalculator
        implements IncrementalScoreCalculator<StaffingSolution, HardMediumSoftScore> {

    private Goal goal;
    private Roster roster;

    @Override
    public void resetWorkingSolution(StaffingSolution solution) {
        goal = solution.getFacts().goal();
        roster = solution.getFacts().rosterOf(this);
        roster.reset(solution.slotOf(), solution.holderOf());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        // Everything is known afterwards: the roster remembers what the poste had.
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        Assigned assigned = (Assigned) entity;
        int poste = assigned.getPoste();
        if (variableName.equals("slot")) {
            roster.place(poste, assigned.getSlot());
        } else if (roster.holderOf(poste) != assigned.getHolder()) {
            // Holders are exchanged: the poste that had it gets this one's in the same move.
            roster.exchange(poste, roster.posteOf(assigned.getHolder()));
        }
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        return HardMediumSoftScore.of(-goal.hard(roster), -goal.before(roster), -goal.value(roster));
    }
}
