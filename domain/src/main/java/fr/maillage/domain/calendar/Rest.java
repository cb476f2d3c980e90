package fr.maillage.domain.calendar;

/**
 * Compensating rest.
 *
 * @param halfDays of work
 * @param minutes beside them, for what is not counted in days
 * @param unconfirmed parts of duties for which the scale has no rest: where there are some, the rest is at least so much
 */
public record Rest(int halfDays, int minutes, int unconfirmed) {

    public static final Rest NONE = new Rest(0, 0, 0);

    /** @throws IllegalArgumentException for less than nothing */
    public Rest {
        if (halfDays < 0 || minutes < 0 || unconfirmed < 0) {
            throw new IllegalArgumentException("A rest of " + halfDays + " half-days and " + minutes + " minutes, with "
                    + unconfirmed + " parts unconfirmed");
        }
    }

    public static Rest ofHalfDays(int halfDays) {
        return new Rest(halfDays, 0, 0);
    }

    public Rest plus(Rest other) {
        return new Rest(halfDays + other.halfDays, minutes + other.minutes, unconfirmed + other.unconfirmed);
    }

    public Rest times(int factor) {
        return new Rest(halfDays * factor, minutes * factor, unconfirmed * factor);
    }
}
