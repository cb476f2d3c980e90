package fr.maillage.solver.placement.territory;

import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/** The score of nested territories: their energy, negated. */
@SuppressWarnings("NullAway.Init") // Timefold calls resetWorkingSolution before anything else
public final class DivisionScoreCalculator implements IncrementalScoreCalculator<DivisionSolution, SimpleScore> {

    private DivisionFacts facts;
    private Nest nest;

    @Override
    public void resetWorkingSolution(DivisionSolution solution) {
        facts = solution.getFacts();
        nest = facts.nestOf(this);
        nest.reset(solution.parents());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        // Everything is known afterwards: the nest remembers where the member was.
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        Member member = (Member) entity;
        nest.move(member.level(), member.number(), member.getParent());
    }

    @Override
    public SimpleScore calculateScore() {
        return SimpleScore.of(-facts.energy().of(nest.districts()));
    }
}
