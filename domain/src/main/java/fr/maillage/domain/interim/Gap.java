package fr.maillage.domain.interim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Working days that follow one another on which someone is absent and nobody stands in.
 *
 * @param absent identifier; null for the responsable that the antenne has not
 * @param isResponsable whether the antenne has no head on these days
 * @param from the first day
 * @param until the day after the last working day
 * @param workingDays how many
 */
public record Gap(
        String antenne,
        @Nullable String absent,
        boolean isResponsable,
        LocalDate from,
        LocalDate until,
        int workingDays) {}
