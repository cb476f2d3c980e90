package fr.maillage.domain.calendar;

/** What on-call duty is made up for with. The employer chooses one; a duty never has both. */
public enum Compensation {
    PAY,
    REST
}
