package fr.maillage.benchmarks;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command speaks.
 *
 * @param out standard output, for figures alone
 * @param err standard error, for all else
 */
public record Output(PrintWriter out, PrintWriter err) {

    /** One line that is no figure. */
    public void say(String line) {
        err.println("benchmarks: " + Found.oneLine(line));
    }

    /** Every fault on a line of its own. */
    public void faults(List<Fault> faults) {
        faults.forEach(fault -> err.println(Found.oneLine(fault.toString())));
    }
}
