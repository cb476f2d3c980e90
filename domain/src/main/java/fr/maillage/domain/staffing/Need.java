package fr.maillage.domain.staffing;

/**
 * What a unit needs of a métier. A unit takes the métiers that it has a need of, and no other.
 *
 * @param unit its position in {@link StaffingProblem#units()}
 * @param leastMilliEtp a rule
 * @param targetMilliEtp a wish, at least the least
 */
public record Need(int unit, String metier, int leastMilliEtp, int targetMilliEtp) {

    public Need {
        if (leastMilliEtp < 0 || targetMilliEtp < leastMilliEtp) {
            throw new IllegalArgumentException(
                    "A need of " + metier + " from " + leastMilliEtp + " to " + targetMilliEtp + " thousandths");
        }
    }
}
