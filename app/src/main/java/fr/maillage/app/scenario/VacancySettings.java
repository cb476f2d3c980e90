package fr.maillage.app.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long vacant postes stay vacant.
 *
 * @param delayMonths from 0 to 12
 * @param byMetier where a métier has its own
 */
public record VacancySettings(double delayMonths, SortedMap<String, Double> byMetier) {

    private static final double MONTHS = 12;

    public VacancySettings {
        byMetier = Collections.unmodifiableSortedMap(new TreeMap<>(byMetier));
    }

    /** The part of a year in which a vacant poste is filled, thousandths. */
    public int filledMilli(String metier) {
        return (int) Math.round(1000 * (1 - byMetier.getOrDefault(metier, delayMonths) / MONTHS));
    }
}
