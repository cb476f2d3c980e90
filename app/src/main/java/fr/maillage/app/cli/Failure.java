package fr.maillage.app.cli;

import fr.maillage.domain.fault.FaultException;

/** What is said of a command that could not do its work. */
final class Failure {

    private Failure() {}

    /** Says why, and gives the exit code. */
    static int tell(Exception exception, Console console) {
        if (exception instanceof FaultException faults) {
            console.faults(faults.faults());
            return ExitCode.INPUT;
        }
        if (exception instanceof UsageException) {
            console.say(String.valueOf(exception.getMessage()));
            return ExitCode.USAGE;
        }
        if (exception instanceof OutputException) {
            console.say(String.valueOf(exception.getMessage()));
            return ExitCode.OUTPUT;
        }
        console.say("A fault of the program, not of your scenario: " + exception);
        exception.printStackTrace(console.err());
        return ExitCode.PROGRAM;
    }
}
