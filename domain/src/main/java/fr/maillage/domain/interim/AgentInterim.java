package fr.maillage.domain.interim;

/**
 * What an intérim gives one encadrant.
 *
 * @param agent its identifier
 * @param daysAbsent working days of the period on which the encadrant is there, neither before the arrival nor after the
 *     departure, and not at work
 * @param daysStoodIn working days on which the encadrant stands in for another
 * @param share {@link #share}; 0 for one who is at work on no working day
 */
public record AgentInterim(String agent, String antenne, int daysAbsent, int daysStoodIn, long share) {

    private static final long HUNDREDTHS = 100;

    /**
     * Days stood in, as they would be for full time and the whole period.
     *
     * @param daysStoodIn 0 where the encadrant is never at work
     * @param workingDays of the period
     * @param milliQuotite part of full time, in thousandths
     * @param daysPresent working days at work
     * @return hundredths of a day, half of one rounded up; 0 for one who is never at work
     */
    public static long share(int daysStoodIn, int workingDays, int milliQuotite, int daysPresent) {
        long whole = (long) milliQuotite * daysPresent;
        long part = HUNDREDTHS * Encadrant.FULL_TIME * daysStoodIn * workingDays;
        return whole == 0 ? 0 : (2 * part + whole) / (2 * whole);
    }
}
