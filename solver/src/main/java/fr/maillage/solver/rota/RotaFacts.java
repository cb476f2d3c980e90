package fr.maillage.solver.rota;

import fr.maillage.solver.search.Steps;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the score calculator and the moves of one search share.
 *
 * @param rota as Timefold's working solution has it; the search's score calculator keeps it so
 * @param finder of moves in the rota
 * @param steps whose end ends the search
 * @param calculator the search's; null until it has begun
 */
public record RotaFacts(
        Rota rota, RotaMoveFinder finder, Steps steps, AtomicReference<@Nullable RotaScoreCalculator> calculator) {

    RotaFacts(Rota rota, Steps steps) {
        this(rota, new RotaMoveFinder(rota), steps, new AtomicReference<>());
    }

    /** The rota that a calculator keeps: the first to ask has the search's; those that assertions make, their own. */
    Rota rotaOf(RotaScoreCalculator asking) {
        return calculator.compareAndSet(null, asking) || calculator.get() == asking ? rota : rota.copy();
    }
}
