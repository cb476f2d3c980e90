package fr.maillage.domain.territory;

import org.jspecify.annotations.Nullable;

/**
 * A commune, its residents standing at its chef-lieu.
 *
 * @param insee the code of the official geographic code, five characters; text, since Corsica has letters
 * @param name as INSEE writes it
 * @param departement {@code "79"}, {@code "2A"}, {@code "974"}
 * @param epciSiren the intercommunalité; null for the arrondissements of Paris, Lyon and Marseille and a few islands
 * @param population residents (population municipale), at least 0
 * @param longitude of the chef-lieu, WGS84 degrees
 * @param latitude of the chef-lieu, WGS84 degrees
 */
public record Commune(
        String insee,
        String name,
        String departement,
        @Nullable String epciSiren,
        int population,
        double longitude,
        double latitude) {

    public Commune {
        if (population < 0) {
            throw new IllegalArgumentException("Population of commune " + insee + " is below zero: " + population);
        }
        if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException(
                    "Chef-lieu of commune " + insee + " is not on Earth: " + longitude + ", " + latitude);
        }
    }
}
