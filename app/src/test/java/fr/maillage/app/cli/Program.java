package fr.maillage.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that was run within the test.
 *
 * @param code its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Program(int code, String out, String err) {

    static Program run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        int code = Main.run(
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), false),
                texts.toArray(new String[0]));
        return new Program(code, out.toString(), err.toString());
    }
}
