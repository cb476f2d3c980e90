package fr.maillage.solver.placement.territory;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.SimpleScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nested territories as Timefold plans them. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class DivisionSolution {

    @ProblemFactProperty
    private DivisionFacts facts;

    @ValueRangeProvider
    private ValueRange<Integer> territories;

    @PlanningEntityCollectionProperty
    private List<Member> members;

    @PlanningScore
    private @Nullable SimpleScore score;

    /** For Timefold's cloning. */
    public DivisionSolution() {}

    DivisionSolution(DivisionFacts facts) {
        this.facts = facts;
        Nest nest = facts.nest();
        members = new ArrayList<>();
        int most = 0;
        List<int[]> parents = nest.parents();
        for (int level = 0; level < parents.size(); level++) {
            for (int number = 0; number < parents.get(level).length; number++) {
                members.add(new Member(members.size(), level, number, parents.get(level)[number]));
            }
            most = Math.max(most, nest.districts(level).tier().count());
        }
        territories = ValueRangeFactory.createIntValueRange(0, most);
    }

    public DivisionFacts getFacts() {
        return facts;
    }

    public ValueRange<Integer> getTerritories() {
        return territories;
    }

    public List<Member> getMembers() {
        return members;
    }

    /** The unit or territory of a level. */
    Member member(int level, int number) {
        int first = 0;
        for (int l = 0; l < level; l++) {
            first += facts.nest().members(l);
        }
        return members.get(first + number);
    }

    /** What everything belongs to, as {@link Nest} takes it. */
    List<int[]> parents() {
        List<int[]> parents = facts.nest().parents();
        for (Member member : members) {
            parents.get(member.level())[member.number()] = member.getParent();
        }
        return parents;
    }

    public @Nullable SimpleScore getScore() {
        return score;
    }

    public void setScore(@Nullable SimpleScore score) {
        this.score = score;
    }
}
