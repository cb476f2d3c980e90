package fr.maillage.benchmarks;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What a command of the harness said and how it ended.
 *
 * @param code of its exit
 * @param out its lines on standard output
 * @param err its lines on standard error
 */
public record Spoken(int code, List<String> out, List<String> err) {

    /** Runs a command. */
    public static Spoken of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Harness.run(new Output(new PrintWriter(out), new PrintWriter(err)), arguments);
        return new Spoken(
                code, out.toString().lines().toList(), err.toString().lines().toList());
    }
}
