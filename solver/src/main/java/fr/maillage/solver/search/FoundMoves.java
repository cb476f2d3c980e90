package fr.maillage.solver.search;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The moves of a local search, each of some changes that a finder has found at random; they end where the finder finds
 * none, or with the steps.
 *
 * @param <S> the solution
 * @param <C> what changes one variable
 */
public final class FoundMoves<S, C> implements Iterator<Move<S>> {

    private final Steps steps;
    private final Supplier<List<C>> finder;
    private final Function<C, Move<S>> change;
    private List<C> found = List.of();

    /**
     * Moves without number.
     *
     * @param steps whose end ends the moves
     * @param finder of the changes of one move; none where luck gave out
     * @param change the move that makes one of them
     */
    public FoundMoves(Steps steps, Supplier<List<C>> finder, Function<C, Move<S>> change) {
        this.steps = steps;
        this.finder = finder;
        this.change = change;
    }

    @Override
    public boolean hasNext() {
        if (found.isEmpty() && !steps.isOver()) {
            found = finder.get();
        }
        return !found.isEmpty();
    }

    @Override
    public Move<S> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<C> changes = found;
        found = List.of();
        return changes.size() == 1
                ? change.apply(changes.getFirst())
                : Moves.compose(changes.stream().map(change).toList());
    }
}
