package fr.maillage.domain.rota;

/**
 * Points of {@link RotaObjective#WISHES}.
 *
 * @param ratherNot for each duty that overlaps a wish for none
 * @param rather for each wish for a duty that has none
 */
public record RotaWeights(int ratherNot, int rather) {

    /** An assumption: a duty against a wish is worse than one that is missed. */
    public static final RotaWeights DEFAULT = new RotaWeights(2, 1);

    /** @throws IllegalArgumentException for less than no points */
    public RotaWeights {
        if (ratherNot < 0 || rather < 0) {
            throw new IllegalArgumentException("Wishes of " + ratherNot + " and " + rather + " points");
        }
    }
}
