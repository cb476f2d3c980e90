package fr.maillage.app.cli;

import fr.maillage.domain.fault.Fault;
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
        out.println(line);
    }

    /** One line that is no part of the answer. */
    void say(String line) {
        err.println("maillage: " + line);
    }

    /** Every fault on a line of its own, and how many there are. */
    void faults(List<Fault> faults) {
        faults.forEach(fault -> err.println(fault));
        long errors = faults.stream()
                .filter(fault -> fault.severity() == Fault.Severity.ERROR)
                .count();
        if (errors > 0) {
            say(errors == 1 ? "1 error." : errors + " errors.");
        }
    }
}
