package fr.maillage.solver.staffing;

import java.util.SplittableRandom;

/**
 * Takes a roster some random moves away. A search by late acceptance remembers at first only where it began: from its
 * best plan it would take nothing worse, and never leave a local optimum. It begins beside it therefore.
 */
final class Shake {

    private static final int MOVES = 3;

    private Shake() {}

    /**
     * Another roster, each poste and holder where it is allowed.
     *
     * @param worth as {@link MoveFinder} takes it
     */
    static Roster of(Roster roster, double[][] worth, long seed) {
        Roster shaken = roster.copy();
        MoveFinder finder = new MoveFinder(shaken, worth);
        SplittableRandom random = new SplittableRandom(seed);
        for (int move = 0; move < MOVES; move++) {
            for (Change change : finder.find(random)) {
                if (!change.isOfHolder()) {
                    shaken.place(change.poste(), change.to());
                } else if (shaken.holderOf(change.poste()) != change.to()) {
                    shaken.exchange(change.poste(), shaken.posteOf(change.to()));
                }
            }
        }
        return shaken;
    }
}
