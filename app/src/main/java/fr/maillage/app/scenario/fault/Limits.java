package fr.maillage.app.scenario.fault;

/**
 * How large a scenario may be. All communes of France in a list are 35,000 values in half a megabyte; what is beyond
 * these limits is a mistake or meant to exhaust the machine.
 */
public final class Limits {

    /** Of the file. */
    public static final int BYTES = 2 * 1024 * 1024;

    /** Scalars, lists and maps, an aliased one counted as often as it is used. */
    public static final int VALUES = 100_000;

    /** Lists and maps within each other. */
    public static final int DEPTH = 32;

    private Limits() {}
}
