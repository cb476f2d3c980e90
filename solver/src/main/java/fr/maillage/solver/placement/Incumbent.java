package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import org.jspecify.annotations.Nullable;

/** The best choice of a stage so far; another takes its place only where it is better and loses none of the goals. */
final class Incumbent {

    private final SiteLists lists;
    private final Objective objective;
    private final Goals goals;
    private boolean[] open;
    private long value;

    Incumbent(SiteLists lists, Objective objective, Goals goals, boolean[] open) {
        this.lists = lists;
        this.objective = objective;
        this.goals = goals;
        this.open = open;
        value = lists.evaluate(open).of(objective);
    }

    boolean[] open() {
        return open;
    }

    long value() {
        return value;
    }

    /** Whether the other choice, if there is one, took its place. */
    boolean offer(boolean @Nullable [] other) {
        if (other == null) {
            return false;
        }
        Values values = lists.evaluate(other);
        if (values.of(objective) >= value || values.points() < lists.leastPoints() || !goals.areMetBy(values)) {
            return false;
        }
        open = other;
        value = values.of(objective);
        return true;
    }
}
