package fr.maillage.domain.calendar;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Where the public holidays are the same. Overseas départements have one more, the day on which the abolition of slavery
 * is commemorated: loi 83-550 of 30 June 1983, its dates in the décret 83-1003 of 23 November 1983 and in the code du
 * travail, L3422-2; for public agents CGFP L651-2. Left out: the collectivités overseas, which are no départements, and the
 * Muslim feasts that usage may add in Mayotte.
 */
public enum HolidayRegion {
    METROPOLE(null),

    /**
     * Good Friday and 26 December, by the ordonnance of 16 August 1892 and the code du travail, L3134-13. Good Friday
     * holds in communes with a Protestant or mixed church; here it holds in the whole département.
     */
    ALSACE_MOSELLE(null),

    GUADELOUPE(MonthDay.of(5, 27)),
    MARTINIQUE(MonthDay.of(5, 22)),
    GUYANE(MonthDay.of(6, 10)),
    REUNION(MonthDay.of(12, 20)),
    MAYOTTE(MonthDay.of(4, 27));

    private final @Nullable MonthDay abolition;

    HolidayRegion(@Nullable MonthDay abolition) {
        this.abolition = abolition;
    }

    /**
     * The region of a département.
     *
     * @param departement its code: {@code "79"}, {@code "2A"}, {@code "974"}
     * @throws IllegalArgumentException if there is no such département
     */
    public static HolidayRegion of(String departement) {
        return switch (departement) {
            case "57", "67", "68" -> ALSACE_MOSELLE;
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "976" -> MAYOTTE;
            default -> {
                if (!departement.matches("0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]")) {
                    throw new IllegalArgumentException("No public holidays are known for a département " + departement);
                }
                yield METROPOLE;
            }
        };
    }

    @Nullable
    MonthDay abolition() {
        return abolition;
    }
}
