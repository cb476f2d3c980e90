package fr.maillage.app.cli;

/** The exit codes that scripts rely on. */
final class ExitCode {

    static final int DONE = 0;
    /** A fault of the program itself. */
    static final int PROGRAM = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** The scenario, a setting's value or the data are at fault. */
    static final int INPUT = 3;
    /** Done, but the plan breaks a hard rule. */
    static final int BREACH = 4;
    /** The output cannot be written. */
    static final int OUTPUT = 73;
    /** Interrupted; the best plan so far was written, or a fault was told. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
