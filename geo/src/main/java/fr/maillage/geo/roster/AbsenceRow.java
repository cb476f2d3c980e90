package fr.maillage.geo.roster;

import fr.maillage.domain.rota.Absence;
import java.time.LocalDate;

/**
 * An absence as it is written; it may end before it starts.
 *
 * @param agent an identifier
 * @param from the first day
 * @param to the last day
 */
public record AbsenceRow(String agent, LocalDate from, LocalDate to, Absence.Kind kind) {}
