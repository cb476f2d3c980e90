package fr.maillage.domain.calendar;

/** What the scale of on-call duty has an amount for. Which part of a duty is which: {@link OnCallHours}. */
public enum OnCallUnit {
    /** Seven days and nights in a row, from any weekday on. */
    WEEK,

    /** Friday evening to Monday morning. */
    WEEKEND,

    /** Monday morning to Friday evening. */
    MONDAY_TO_FRIDAY,

    SATURDAY,
    SUNDAY_OR_HOLIDAY,
    NIGHT
}
