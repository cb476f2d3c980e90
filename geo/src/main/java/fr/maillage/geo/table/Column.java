package fr.maillage.geo.table;

import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param name what {@link Row} is asked for, and what messages say
 * @param header the header names that are accepted for it
 * @param isRequired whether a table without it is at fault
 */
public record Column(String name, Pattern header, boolean isRequired) {

    /** A column that must be there. */
    public Column(String name, Pattern header) {
        this(name, header, true);
    }

    /** A column that must be there, with one name only. */
    public static Column named(String name) {
        return new Column(name, Pattern.compile(Pattern.quote(name)));
    }

    /** A column that may be there, with one name only. */
    public static Column optional(String name) {
        return new Column(name, Pattern.compile(Pattern.quote(name)), false);
    }
}
