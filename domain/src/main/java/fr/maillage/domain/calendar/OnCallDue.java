package fr.maillage.domain.calendar;

/**
 * What is due for on-call duty: pay or rest, never both.
 *
 * @param cents of a euro
 */
public record OnCallDue(long cents, Rest rest) {

    public static final OnCallDue NONE = new OnCallDue(0, Rest.NONE);

    /** @throws IllegalArgumentException for both, or for less than nothing */
    public OnCallDue {
        if (cents < 0 || (cents > 0 && !rest.equals(Rest.NONE))) {
            throw new IllegalArgumentException("Pay or rest, never both: " + cents + " cents and " + rest);
        }
    }
}
