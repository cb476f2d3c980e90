package fr.maillage.domain.rota;

/**
 * The rest between the end of a duty and the start of the agent's next. On call an agent rests as long as nothing happens;
 * after an intervention the daily rest is due in a row, whether the weekly rest starts again too is disputed (CJEU
 * C-258/10 as read by management centres). The rule takes it that every duty has an intervention at its end.
 *
 * @param hours that pass, whatever the clock says
 */
public record RestAfterDuty(Kind kind, int hours) {

    /** Which rest starts again. */
    public enum Kind {
        NONE(0),
        /** Décrets 2000-815, article 3, and 2001-623: at least 11 hours. */
        DAILY(11),
        /** The same: at least 35 hours, beside the daily rest. */
        WEEKLY(46);

        private final int hours;

        Kind(int hours) {
            this.hours = hours;
        }

        public int hours() {
            return hours;
        }
    }

    /** @throws IllegalArgumentException for less than no hours, or for some where there is no rest */
    public RestAfterDuty {
        if (hours < 0 || (kind == Kind.NONE && hours > 0)) {
            throw new IllegalArgumentException("A rest " + kind + " of " + hours + " hours");
        }
    }

    public static RestAfterDuty of(Kind kind) {
        return new RestAfterDuty(kind, kind.hours());
    }
}
