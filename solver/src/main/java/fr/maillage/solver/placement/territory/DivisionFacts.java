package fr.maillage.solver.placement.territory;

import fr.maillage.solver.search.Steps;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the score calculator and the moves of one search share.
 *
 * @param nest the territories as Timefold's working solution has them; the search's score calculator keeps it so
 * @param energy what is made small
 * @param finder of moves in the nest
 * @param steps whose end ends the search
 * @param calculator the search's; null until it has begun
 */
public record DivisionFacts(
        Nest nest,
        Energy energy,
        MoveFinder finder,
        Steps steps,
        AtomicReference<@Nullable DivisionScoreCalculator> calculator) {

    DivisionFacts(Nest nest, Energy energy, MoveFinder finder, Steps steps) {
        this(nest, energy, finder, steps, new AtomicReference<>());
    }

    /** The nest that a calculator keeps: the first to ask has the search's; those that assertions make, their own. */
    Nest nestOf(DivisionScoreCalculator asking) {
        return calculator.compareAndSet(null, asking) || calculator.get() == asking ? nest : nest.copy();
    }
}
