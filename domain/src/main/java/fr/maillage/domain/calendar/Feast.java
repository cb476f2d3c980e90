package fr.maillage.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a public holiday celebrates, so that the same feast can be told in two years. The eleven of the whole country are
 * those of the code du travail, L3133-1. Feasts of a fixed date stand before those that move.
 */
public enum Feast {
    NEW_YEAR("New Year's Day", MonthDay.of(1, 1)),
    LABOUR_DAY("Labour Day", MonthDay.of(5, 1)),

    /** A holiday again by the loi 81-893 of 2 October 1981. */
    VICTORY_1945("Victory Day", MonthDay.of(5, 8)),

    NATIONAL_DAY("National Day", MonthDay.of(7, 14)),
    ASSUMPTION("Assumption", MonthDay.of(8, 15)),
    ALL_SAINTS("All Saints' Day", MonthDay.of(11, 1)),
    ARMISTICE_1918("Armistice Day", MonthDay.of(11, 11)),
    CHRISTMAS("Christmas Day", MonthDay.of(12, 25)),
    SAINT_STEPHEN("Saint Stephen's Day", MonthDay.of(12, 26)),

    /** Of slavery, overseas, from its décret of 23 November 1983 on. */
    ABOLITION("Abolition Day", null),

    GOOD_FRIDAY("Good Friday", -2),
    EASTER_MONDAY("Easter Monday", 1),
    ASCENSION("Ascension Day", 39),
    WHIT_MONDAY("Whit Monday", 50);

    private static final int VICTORY_SINCE = 1982;
    private static final LocalDate ABOLITION_SINCE = LocalDate.of(1983, 11, 24);

    private final String title;
    private final @Nullable MonthDay fixed;
    private final int daysAfterEaster;

    Feast(String title, @Nullable MonthDay fixed) {
        this.title = title;
        this.fixed = fixed;
        this.daysAfterEaster = 0;
    }

    Feast(String title, int daysAfterEaster) {
        this.title = title;
        this.fixed = null;
        this.daysAfterEaster = daysAfterEaster;
    }

    /** Its name in messages. */
    public String title() {
        return title;
    }

    /**
     * The day of the feast.
     *
     * @return empty where it is no public holiday, or was none yet
     */
    public Optional<LocalDate> findDate(int year, HolidayRegion region) {
        return switch (this) {
            case GOOD_FRIDAY, SAINT_STEPHEN ->
                region == HolidayRegion.ALSACE_MOSELLE ? Optional.of(date(year)) : Optional.empty();
            case ABOLITION ->
                Optional.ofNullable(region.abolition())
                        .map(day -> day.atYear(year))
                        .filter(day -> !day.isBefore(ABOLITION_SINCE));
            case VICTORY_1945 -> year < VICTORY_SINCE ? Optional.empty() : Optional.of(date(year));
            default -> Optional.of(date(year));
        };
    }

    private LocalDate date(int year) {
        return fixed == null ? Easter.of(year).plusDays(daysAfterEaster) : fixed.atYear(year);
    }
}
