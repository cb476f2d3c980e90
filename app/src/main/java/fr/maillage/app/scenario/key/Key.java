package fr.maillage.app.scenario.key;

import org.jspecify.annotations.Nullable;

/**
 * A key of a scenario.
 *
 * @param isRequired whether the map that it belongs to is incomplete without it
 * @param unit null for what has none
 * @param byDefault what holds where it is not written, in words or as a value; null where nothing does
 * @param meaning a sentence or more
 * @param example a value as written in a file, in YAML's flow style; null for maps that their keys
 *     explain
 */
record Key(
        String name,
        Shape shape,
        boolean isRequired,
        @Nullable String unit,
        @Nullable String byDefault,
        String meaning,
        @Nullable String example) {

    static Key required(String name, Shape shape, String meaning, String example) {
        return new Key(name, shape, true, null, null, meaning, example);
    }

    static Key optional(String name, Shape shape, String meaning, String example) {
        return new Key(name, shape, false, null, null, meaning, example);
    }

    static Key requiredMap(String name, Shape.Keys shape, String meaning) {
        return new Key(name, shape, true, null, null, meaning, null);
    }

    static Key optionalMap(String name, Shape.Keys shape, String meaning) {
        return new Key(name, shape, false, null, null, meaning, null);
    }

    /** Its meaning with its unit and its default. */
    String description() {
        String inUnit = unit == null ? "" : " In " + unit + ".";
        String orElse = byDefault == null ? "" : " Default: " + byDefault + ".";
        return meaning + inUnit + orElse;
    }

    Key in(String itsUnit) {
        return new Key(name, shape, isRequired, itsUnit, byDefault, meaning, example);
    }

    Key byDefault(String itsDefault) {
        return new Key(name, shape, isRequired, unit, itsDefault, meaning, example);
    }
}
