package fr.maillage.domain.calendar;

import java.time.ZoneId;

/** The time zone of a département, by its name in the IANA database. Overseas the clocks do not change. */
public final class CivilZone {

    private CivilZone() {}

    /**
     * The zone whose clocks a département goes by.
     *
     * @param departement its code: {@code "79"}, {@code "2A"}, {@code "974"}
     * @throws IllegalArgumentException if there is no such département
     */
    public static ZoneId of(String departement) {
        return ZoneId.of(
                switch (HolidayRegion.of(departement)) {
                    case METROPOLE, ALSACE_MOSELLE -> "Europe/Paris";
                    case GUADELOUPE -> "America/Guadeloupe";
                    case MARTINIQUE -> "America/Martinique";
                    case GUYANE -> "America/Cayenne";
                    case REUNION -> "Indian/Reunion";
                    case MAYOTTE -> "Indian/Mayotte";
                });
    }
}
