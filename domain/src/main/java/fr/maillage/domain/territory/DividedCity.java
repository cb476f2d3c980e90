package fr.maillage.domain.territory;

import java.util.Arrays;
import java.util.Optional;

/**
 * A commune that tables list by its arrondissements, each with a code of its own.
 *
 * @see <a href="https://www.insee.fr/fr/information/2560452">Insee, code officiel géographique</a>
 */
public enum DividedCity {
    PARIS("Paris", "75056", "75101", "75120"),
    LYON("Lyon", "69123", "69381", "69389"),
    MARSEILLE("Marseille", "13055", "13201", "13216");

    private final String name;
    private final String insee;
    private final String first;
    private final String last;

    DividedCity(String name, String insee, String first, String last) {
        this.name = name;
        this.insee = insee;
        this.first = first;
        this.last = last;
    }

    /** The city of which a text is the code or the name. */
    public static Optional<DividedCity> find(String text) {
        return Arrays.stream(values())
                .filter(city -> city.insee.equals(text) || city.name.equalsIgnoreCase(text))
                .findFirst();
    }

    /** What to write in its place, as a message says it. */
    public String advice() {
        return name + " stands in the table by its arrondissements: write the code of one of them, from " + first
                + " to " + last + ".";
    }
}
