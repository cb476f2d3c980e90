package fr.maillage.geo.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent as it is written.
 *
 * @param agent an identifier
 * @param antenne its name; null where the agent works in none
 * @param isResponsable whether it heads its antenne
 * @param levels whose duties it takes, by name; none for all
 * @param milliQuotite part of full time, in thousandths: from 1 to 1000
 * @param arrival the first day; null where the agent was there before
 * @param departure the last day; null where the agent stays
 * @param absences its own, beside those of other lists
 * @param wishes its own, beside those of other lists
 * @param past its own, beside those of other lists
 */
public record AgentRow(
        String agent,
        @Nullable String antenne,
        boolean isResponsable,
        List<String> levels,
        int milliQuotite,
        @Nullable LocalDate arrival,
        @Nullable LocalDate departure,
        List<AbsenceRow> absences,
        List<WishRow> wishes,
        List<PastRow> past) {

    public AgentRow {
        levels = List.copyOf(levels);
        absences = List.copyOf(absences);
        wishes = List.copyOf(wishes);
        past = List.copyOf(past);
    }
}
