package fr.maillage.app.cli;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Where a command speaks: the answer on standard output, everything else on standard error.
 *
 * @param out standard output
 * @param err standard error
 * @param isTerminal whether standard error is a terminal, on which a line may be written over
 */
record Console(PrintWriter out, PrintWriter err, boolean isTerminal) {

    private static final int MOST_SHOWN = 200;

    /** Makes commands that speak here. */
    IFactory factory() {
        IFactory others = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                try {
                    return type.getDeclaredConstructor(Console.class).newInstance(Console.this);
                } catch (NoSuchMethodException e) {
                    return others.create(type);
                }
            }
        };
    }

    /** One line of the answer. */
    void answer(String line) {
        out.println(Found.oneLine(line));
    }

    /** One line that is no part of the answer. */
    void say(String line) {
        err.println("maillage: " + Found.oneLine(line));
    }

    /** Every fault on a line of its own, and how many there are. */
    void faults(List<Fault> faults) {
        faults.stream().limit(MOST_SHOWN).forEach(fault -> err.println(Found.oneLine(fault.toString())));
        if (faults.size() > MOST_SHOWN) {
            say((faults.size() - MOST_SHOWN) + " more are not shown.");
        }
        long errors = faults.stream()
                .filter(fault -> fault.severity() == Fault.Severity.ERROR)
                .count();
        if (errors > 0) {
            say(errors == 1 ? "1 error." : errors + " errors.");
        }
    }
}
