package fr.maillage.simulation.experiment;

/**
 * How many replications are made.
 *
 * @param least before an interval is looked at
 * @param most however wide the interval still is
 * @param figure whose interval is looked at, by position
 * @param halfWidth of that figure that is enough; 0 asks for all replications
 */
public record StoppingRule(int least, int most, int figure, double halfWidth) {

    /** @throws IllegalArgumentException unless 1 ≤ least ≤ most, and for a half-width below 0 or not finite */
    public StoppingRule {
        if (least < 1 || least > most || !(halfWidth >= 0) || Double.isInfinite(halfWidth)) {
            throw new IllegalArgumentException(
                    least + " to " + most + " replications, to a half-width of " + halfWidth);
        }
    }

    /** So many. */
    public static StoppingRule fixed(int replications) {
        return new StoppingRule(replications, replications, 0, 0);
    }
}
