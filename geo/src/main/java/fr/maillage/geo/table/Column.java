package fr.maillage.geo.table;

import java.util.regex.Pattern;

/**
 * A column that a table must have.
 *
 * @param name what {@link Row} is asked for, and what messages say
 * @param header the header names that are accepted for it
 */
public record Column(String name, Pattern header) {

    /** A column with one name only. */
    public static Column named(String name) {
        return new Column(name, Pattern.compile(Pattern.quote(name)));
    }
}
