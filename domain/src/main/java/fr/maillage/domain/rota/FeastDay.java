package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.Feast;

/** A feast of one year. */
public record FeastDay(Feast feast, int year) {

    /** Whether it is the same feast in the year before or after. */
    public boolean isNextTo(FeastDay other) {
        return feast == other.feast && Math.abs(year - other.year) == 1;
    }

    /** As in {@code Christmas Day 2027}. */
    @Override
    public String toString() {
        return feast.title() + " " + year;
    }
}
