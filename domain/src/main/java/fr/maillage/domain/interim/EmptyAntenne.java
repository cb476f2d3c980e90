package fr.maillage.domain.interim;

import java.time.LocalDate;
import java.util.List;

/**
 * Working days that follow one another on which no encadrant of an antenne is present.
 *
 * @param from the first day
 * @param until the day after the last working day
 * @param workingDays how many
 * @param leastChange leave to be given back so that somebody is present on each of these days: the fewest days, of these
 *     the fewest requests, of these the fewest that are cut in two, of these from each day on the first agent and as many
 *     days as possible; of absences that are no leave nothing is given back
 * @param daysLeft working days that stay empty even so
 */
public record EmptyAntenne(
        String antenne, LocalDate from, LocalDate until, int workingDays, List<LeaveChange> leastChange, int daysLeft) {

    /**
     * Days of a leave to be given back.
     *
     * @param agent whose leave it is
     * @param from the first day
     * @param until the day after the last working day
     */
    public record LeaveChange(String agent, LocalDate from, LocalDate until) {}

    public EmptyAntenne {
        leastChange = List.copyOf(leastChange);
    }
}
