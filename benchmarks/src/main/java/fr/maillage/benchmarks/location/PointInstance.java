package fr.maillage.benchmarks.location;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Positions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Points on a plane, all of them customers and candidates.
 *
 * @param file as it was named
 * @param x finite, at least one
 * @param y as many
 * @param weights as many, at least 0
 * @param floor whether distances are rounded down to whole units; else they keep as many decimals as fit
 */
record PointInstance(String file, List<BigDecimal> x, List<BigDecimal> y, List<BigDecimal> weights, boolean floor)
        implements Instance {

    /** So many digits of a difference are kept: far more than a double holds. */
    private static final MathContext DIGITS = new MathContext(60);

    PointInstance {
        x = List.copyOf(x);
        y = List.copyOf(y);
        weights = List.copyOf(weights);
    }

    @Override
    public int size() {
        return x.size();
    }

    /** Faults: those of the question, {@code distance-too-large}, {@code weights-too-large}. */
    @Override
    public Optional<PosedInstance> findPosed(Question question, Faults faults) {
        Faults own = new Faults();
        question.checkRadius(file, own);
        OptionalInt points = question.findCount(Place.of(file), null, size(), own);
        double reach = reach();
        if (!(reach <= Limits.GREATEST_DISTANCE)) {
            own.add(Fault.error(
                    "distance-too-large",
                    Place.of(file),
                    "coordinates that span " + reach,
                    "distances of at most " + Limits.GREATEST_DISTANCE,
                    "Correct the point that is far away, or give the coordinates in a larger unit."));
        } else if (Scale.isBeyond(question.problem(), reach, weights)) {
            own.add(Fault.error(
                    "weights-too-large",
                    Place.of(file),
                    "weights of " + Scale.sum(weights) + " in all",
                    "sums of weight and of weight × distance below 2^60",
                    "Give the weights in a larger unit."));
        }
        if (!own.hasErrors()
                && Scale.of(question.problem(), floor, reach, weights).loses(question.problem(), weights)) {
            own.add(Fault.error(
                    "weights-too-small",
                    Place.of(file),
                    "a weight above 0 that is nothing beside " + Scale.sum(weights) + " in all",
                    "weights of at least 1e-9, and sums of weight and of weight × distance below 2^60",
                    "Give the weights in a smaller unit, or leave the point's weight at 0."));
        }
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : Optional.of(posed(question, points.getAsInt(), reach));
    }

    /** What no distance passes: the diagonal of the box around the points. */
    private double reach() {
        return Math.hypot(extent(x), extent(y));
    }

    private static double extent(List<BigDecimal> coordinates) {
        return Collections.max(coordinates)
                .subtract(Collections.min(coordinates), DIGITS)
                .doubleValue();
    }

    /** How far each coordinate is from the least of them, so that no digit is lost to a distant origin. */
    private static List<BigDecimal> fromLeast(List<BigDecimal> coordinates) {
        BigDecimal least = Collections.min(coordinates);
        return coordinates.stream().map(c -> c.subtract(least, DIGITS)).toList();
    }

    private PosedInstance posed(Question question, int points, double reach) {
        Scale scale = Scale.of(question.problem(), floor, reach, weights);
        double radius = question.hasRadius() ? scale.scaled(question.radius()) : 0;
        int target = (int) Math.min(floor ? Math.floor(radius) : Math.rint(radius), Limits.GREATEST_DISTANCE);
        Rounding rounding = floor
                ? new Rounding.Down()
                : question.hasRadius() ? new Rounding.AroundRadius(radius, target) : new Rounding.Nearest();
        Positions positions = new Positions(scale.scaled(fromLeast(x)), scale.scaled(fromLeast(y)), new double[size()]);
        PlacementProblem problem =
                question.toProblem(scale.whole(weights), new PlanarDistances(positions, rounding), points, target);
        return PosedInstance.of(file, question, problem, scale.decimals(question.problem()));
    }
}
