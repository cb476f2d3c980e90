package fr.maillage.benchmarks.location;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Distances;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an instance.
 *
 * @param problem the kind of problem
 * @param count p; null where the file says it, or the problem has none
 * @param radius in the units of the instance; {@link #NO_RADIUS} where none was given
 */
public record Question(LocationProblem problem, @Nullable Integer count, double radius) {

    /** Stands for a radius that was not given. */
    public static final double NO_RADIUS = Double.NEGATIVE_INFINITY;

    /** A question whose radius is there and makes sense wherever the problem has one. */
    boolean hasRadius() {
        return problem.needsRadius() && radius >= 0 && radius < Double.POSITIVE_INFINITY;
    }

    /** Says what is wrong with the radius, if the problem needs one. Faults: {@code missing-radius}, {@code bad-radius}. */
    void checkRadius(String file, Faults faults) {
        if (!problem.needsRadius() || hasRadius()) {
            return;
        }
        if (radius == NO_RADIUS) {
            faults.add(Fault.error(
                    "missing-radius",
                    Place.of(file),
                    "no radius",
                    "a radius, without which " + problem + " has no meaning",
                    "Add --radius R, in the units of the file."));
        } else {
            faults.add(Fault.error(
                    "bad-radius",
                    Place.of(file),
                    "a radius of " + radius,
                    "a finite number, 0 or more",
                    "Correct --radius."));
        }
    }

    /**
     * The number of points that may open.
     *
     * @param place where the number stands if it is not the question's own
     * @param countOfFile p of the file; null if it has none
     * @return empty where {@code faults} now says why: {@code missing-count}, {@code bad-count}
     */
    OptionalInt findCount(Place place, @Nullable Integer countOfFile, int candidates, Faults faults) {
        if (!problem.needsCount()) {
            return OptionalInt.of(candidates);
        }
        Integer wanted = count == null ? countOfFile : count;
        if (wanted == null) {
            faults.add(Fault.error("missing-count", place, "no p", "the number of points to open", "Add --p N."));
            return OptionalInt.empty();
        }
        if (wanted < 1 || wanted > candidates) {
            faults.add(Fault.error(
                    "bad-count",
                    count == null ? place : Place.of(place.file()),
                    "p = " + wanted,
                    "from 1 to " + candidates + ", the number of candidates",
                    count == null ? "Correct the first line of the file, or give --p N." : "Correct --p."));
            return OptionalInt.empty();
        }
        return OptionalInt.of(wanted);
    }

    /**
     * The problem in the engine's terms: every place a customer and a candidate, none kept.
     *
     * @param weights in whole numbers; those of a problem without weights are passed over
     * @param count of points, at most the number of places
     * @param target the radius in units of the distances; not used where the problem has none
     */
    PlacementProblem toProblem(long[] weights, Distances distances, int count, int target) {
        long[] counted = weights;
        if (!problem.isWeighted()) {
            counted = new long[weights.length];
            Arrays.fill(counted, 1);
        }
        BitSet candidates = new BitSet();
        candidates.set(0, weights.length);
        return new PlacementProblem(
                counted,
                distances,
                candidates,
                new BitSet(),
                problem.needsCount() ? count : 0,
                count,
                // Under p-median the engine takes the target for a rule; this one leaves nobody out.
                problem.needsRadius() ? target : Integer.MAX_VALUE,
                List.of(problem.objective()));
    }
}
