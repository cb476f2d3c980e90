package fr.maillage.domain.interim;

import fr.maillage.domain.rota.Absence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who heads an antenne or a part of it.
 *
 * @param id an identifier, never a name
 * @param antenne its name
 * @param isResponsable whether the whole antenne is headed
 * @param milliQuotite part of full time, in thousandths: from 1 to 1000
 * @param arrival the first day; null where the encadrant was there before the period
 * @param departure the first day on which the encadrant is there no more; null where the encadrant stays
 */
public record Encadrant(
        String id,
        String antenne,
        boolean isResponsable,
        int milliQuotite,
        @Nullable LocalDate arrival,
        @Nullable LocalDate departure,
        List<Absence> absences) {

    public static final int FULL_TIME = 1000;

    /** @throws IllegalArgumentException without an identifier or an antenne, or for such a quotité */
    public Encadrant {
        if (id.isBlank() || antenne.isBlank()) {
            throw new IllegalArgumentException("Encadrant " + id + " of the antenne " + antenne);
        }
        if (milliQuotite < 1 || milliQuotite > FULL_TIME) {
            throw new IllegalArgumentException("Encadrant " + id + " at " + milliQuotite + " thousandths of full time");
        }
        absences = List.copyOf(absences);
    }

    /** Whether the encadrant has arrived and not left, at work or not. */
    public boolean isThereOn(LocalDate day) {
        return (arrival == null || !day.isBefore(arrival)) && (departure == null || day.isBefore(departure));
    }

    /** Whether the encadrant is at work on a working day. */
    public boolean isPresentOn(LocalDate day) {
        return isThereOn(day) && absences.stream().noneMatch(absence -> absence.contains(day));
    }
}
