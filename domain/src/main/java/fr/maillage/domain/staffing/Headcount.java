package fr.maillage.domain.staffing;

/**
 * Postes of a category, or of all, before and after.
 *
 * @param postesBefore of today
 * @param postesAfter of the plan
 * @param milliEtpBefore their quotités, thousandths
 * @param milliEtpAfter their quotités, thousandths
 * @param created postes that the budget creates
 * @param suppressed postes that the plan takes away
 */
public record Headcount(
        int postesBefore, int postesAfter, long milliEtpBefore, long milliEtpAfter, int created, int suppressed) {

    static final Headcount NONE = new Headcount(0, 0, 0, 0, 0, 0);

    Headcount plus(Headcount other) {
        return new Headcount(
                postesBefore + other.postesBefore,
                postesAfter + other.postesAfter,
                milliEtpBefore + other.milliEtpBefore,
                milliEtpAfter + other.milliEtpAfter,
                created + other.created,
                suppressed + other.suppressed);
    }
}
