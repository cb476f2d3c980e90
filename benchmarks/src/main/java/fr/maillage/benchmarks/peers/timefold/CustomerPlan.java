package fr.maillage.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import fr.maillage.benchmarks.location.PosedInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every customer and the place near it that serves it; a place that serves somebody is open. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class CustomerPlan {

    @PlanningEntityCollectionProperty
    private List<Customer> customers;

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold's cloning. */
    public CustomerPlan() {}

    CustomerPlan(PosedInstance instance) {
        List<Place> places = IntStream.range(0, instance.problem().size())
                .mapToObj(Place::new)
                .toList();
        customers = places.stream()
                .map(place -> {
                    Demand demand = new Demand(place.number(), instance);
                    return new Customer(
                            place.number(),
                            places.stream().filter(demand::isNear).toList());
                })
                .toList();
    }

    public List<Customer> getCustomers() {
        return customers;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
