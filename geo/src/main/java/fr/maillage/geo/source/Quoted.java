package fr.maillage.geo.source;

/** A value as messages show it. */
final class Quoted {

    private static final int MOST_CHARACTERS = 60;

    private Quoted() {}

    /** Between quotes, on one line and cut off where it is long; "nothing" where it is empty. */
    static String of(String value) {
        if (value.isEmpty()) {
            return "nothing";
        }
        String line = value.replaceAll("\\s", " ");
        return '"' + (line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "…") + '"';
    }
}
