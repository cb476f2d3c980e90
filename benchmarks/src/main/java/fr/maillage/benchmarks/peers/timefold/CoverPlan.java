package fr.maillage.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import fr.maillage.benchmarks.location.PosedInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every place, open or not; the hard score is the number of customers with an open one near. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class CoverPlan {

    @ValueRangeProvider
    private List<Boolean> choices;

    @PlanningEntityCollectionProperty
    private List<Candidate> candidates;

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold's cloning. */
    public CoverPlan() {}

    CoverPlan(PosedInstance instance) {
        choices = List.of(true, false);
        List<Demand> demands = IntStream.range(0, instance.problem().size())
                .mapToObj(i -> new Demand(i, instance))
                .toList();
        candidates = IntStream.range(0, instance.problem().size())
                .mapToObj(Place::new)
                .map(place -> new Candidate(
                        place,
                        demands.stream().filter(demand -> demand.isNear(place)).toList()))
                .toList();
    }

    public List<Boolean> getChoices() {
        return choices;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    boolean coversAll() {
        return score != null && score.hardScore() == candidates.size();
    }
}
