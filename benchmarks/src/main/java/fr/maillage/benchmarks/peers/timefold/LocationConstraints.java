package fr.maillage.benchmarks.peers.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.Objects;

/** What makes a plan good, problem by problem. */
final class LocationConstraints {

    private LocationConstraints() {}

    /** Slots: every customer costs what its nearest point does (p-median, maximal cover). */
    public static final class SumOverSlots implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                nearest(factory).penalize(HardSoftScore.ONE_SOFT, Demand::cost).asConstraint("cost")
            };
        }
    }

    /** Slots: the farthest customer counts (p-center). */
    public static final class WorstOverSlots implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                nearest(factory)
                        .groupBy(max((Demand demand, Integer distance) -> distance))
                        .penalize(HardSoftScore.ONE_SOFT, distance -> distance)
                        .asConstraint("worst distance")
            };
        }
    }

    private static BiConstraintStream<Demand, Integer> nearest(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .join(Slot.class)
                .groupBy(
                        (demand, slot) -> demand,
                        min((Demand demand, Slot slot) -> demand.distance(Objects.requireNonNull(slot.getPlace()))));
    }

    /** Places that are open or not: all customers covered, then few of them open (set cover). */
    public static final class CoverByFew implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Candidate.class)
                        .filter(Candidate::isOpen)
                        .flattenLast(Candidate::getNear)
                        .groupBy(countDistinct())
                        .reward(HardSoftScore.ONE_HARD, covered -> covered)
                        .asConstraint("covered customers"),
                factory.forEach(Candidate.class)
                        .filter(Candidate::isOpen)
                        .penalize(HardSoftScore.ONE_SOFT)
                        .asConstraint("open places")
            };
        }
    }
}
