package fr.maillage.domain.rota;

/**
 * How the shares of all agents who are compared lie; all 0 where there are none.
 *
 * @param min hundredths of a weighted hour, as {@link Fairness#share}
 * @param max the same
 * @param mean the same, rounded half up
 * @param unfairness as {@link RotaObjective#UNFAIRNESS}
 * @param unfairnessHours as {@link Fairness#unfairnessHours}
 */
public record LoadSpread(long min, long max, long mean, long unfairness, double unfairnessHours) {

    public LoadSpread {
        if (min > mean || mean > max || unfairness < 0 || unfairnessHours < 0) {
            throw new IllegalArgumentException("Loads from " + min + " to " + max + " with a mean of " + mean
                    + " and an unfairness of " + unfairness);
        }
    }
}
