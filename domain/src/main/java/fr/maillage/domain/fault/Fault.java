package fr.maillage.domain.fault;

/**
 * Something wrong in what was given to the program.
 *
 * @param severity whether the program can go on
 * @param code a stable word in kebab-case that scripts and the user guide rely on, such as {@code unknown-key}
 * @param place where it stands
 * @param found the value found, as written
 * @param expected what was expected in its place
 * @param advice what to do about it
 */
public record Fault(Severity severity, String code, Place place, String found, String expected, String advice) {

    /** Whether the program can go on. */
    public enum Severity {
        /** Nothing is planned and nothing is written. */
        ERROR,
        /** The thing is left out, or read in the only sensible way, and the run goes on. */
        WARNING
    }

    public Fault {
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a fault code: " + code);
        }
    }

    public static Fault error(String code, Place place, String found, String expected, String advice) {
        return new Fault(Severity.ERROR, code, place, found, expected, advice);
    }

    public static Fault warning(String code, Place place, String found, String expected, String advice) {
        return new Fault(Severity.WARNING, code, place, found, expected, advice);
    }

    /** The whole fault on one line, in the order place, severity, code, found, expected, advice. */
    @Override
    public String toString() {
        String word = severity == Severity.ERROR ? "error" : "warning";
        return place + ": " + word + " " + code + ": found " + found + "; expected " + expected + ". " + advice;
    }
}
