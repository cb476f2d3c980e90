package fr.maillage.solver.staffing;

import fr.maillage.solver.search.Steps;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the score calculator and the moves of one search share.
 *
 * @param roster as Timefold's working solution has it; the search's score calculator keeps it so
 * @param goal what is made small
 * @param finder of moves in the roster
 * @param steps whose end ends the search
 * @param calculator the search's; null until it has begun
 */
public record StaffingFacts(
        Roster roster,
        Goal goal,
        MoveFinder finder,
        Steps steps,
        AtomicReference<@Nullable StaffingScoreCalculator> calculator) {

    StaffingFacts(Roster roster, Goal goal, MoveFinder finder, Steps steps) {
        this(roster, goal, finder, steps, new AtomicReference<>());
    }

    /** The roster that a calculator keeps: the first to ask has the search's; those that assertions make, their own. */
    Roster rosterOf(StaffingScoreCalculator asking) {
        return calculator.compareAndSet(null, asking) || calculator.get() == asking ? roster : roster.copy();
    }
}
