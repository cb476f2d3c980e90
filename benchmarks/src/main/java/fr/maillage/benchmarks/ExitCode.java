package fr.maillage.benchmarks;

/** What the harness tells scripts, in the words of {@code maillage}. */
public final class ExitCode {

    public static final int DONE = 0;
    /** A fault of the program; of {@code compare}, a significant slowdown. */
    public static final int FAILED = 1;

    public static final int USAGE = 2;
    public static final int INPUT = 3;

    private ExitCode() {}
}
