package fr.maillage.benchmarks.compare;

import fr.maillage.benchmarks.ExitCode;
import fr.maillage.benchmarks.Output;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts two results of JMH side by side; exit code 1 where something became significantly slower. */
@Command(
        name = "compare",
        description =
                "Puts two JSON results of JMH side by side: the ratio of the means, new to old, and its 99 %% interval.",
        footer = {"", "Exit codes: 0 nothing is slower, 1 something is, 2 wrong usage, 3 a file is at fault."})
public final class CompareCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "OLD.json")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW.json")
    private Path newer = Path.of("");

    public CompareCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        Optional<Map<String, Measurement>> before = JmhReader.find(older, faults);
        Optional<Map<String, Measurement>> after = JmhReader.find(newer, faults);
        if (before.isPresent() && after.isPresent()) {
            checkUnits(before.get(), after.get(), faults);
        }
        if (faults.hasErrors()) {
            output.faults(faults.list());
            return ExitCode.INPUT;
        }
        return compare(before.orElseThrow(), after.orElseThrow()) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void checkUnits(Map<String, Measurement> before, Map<String, Measurement> after, Faults faults) {
        after.forEach((name, measurement) -> {
            Measurement old = before.get(name);
            if (old != null && !old.unit().equals(measurement.unit())) {
                faults.add(Fault.error(
                        "other-unit",
                        Place.of(newer.toString()),
                        name + " in " + measurement.unit(),
                        old.unit() + ", as in " + older,
                        "Measure both with the same time unit."));
            }
        });
    }

    /** Prints a line for each benchmark; whether one became significantly slower. */
    private boolean compare(Map<String, Measurement> before, Map<String, Measurement> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        boolean slower = false;
        for (String name : names) {
            Measurement old = before.get(name);
            Measurement now = after.get(name);
            Verdict verdict = Verdict.of(old, now);
            output.out().println(pad(name, width) + "  " + figures(old, now) + "  " + verdict.words());
            slower |= verdict == Verdict.SLOWER;
        }
        return slower;
    }

    private static String pad(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    private static String figures(@Nullable Measurement old, @Nullable Measurement now) {
        if (old == null || now == null) {
            Measurement only = old == null ? now : old;
            return only == null ? "" : String.format(Locale.ROOT, "%.4g %s", only.mean(), only.unit());
        }
        Ratio ratio = Ratio.of(old, now);
        return String.format(
                Locale.ROOT,
                "%.4g → %.4g %s  ratio %.3f [%.3f, %.3f]",
                old.mean(),
                now.mean(),
                now.unit(),
                ratio.value(),
                ratio.low(),
                ratio.high());
    }

    /** What a comparison says. */
    private enum Verdict {
        SLOWER("SLOWER"),
        FASTER("faster"),
        SAME("no significant change"),
        GONE("in the old file alone"),
        NEW("in the new file alone");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Verdict of(@Nullable Measurement old, @Nullable Measurement now) {
            if (old == null) {
                return NEW;
            }
            if (now == null) {
                return GONE;
            }
            Ratio ratio = Ratio.of(old, now);
            if (!ratio.isSignificant()) {
                return SAME;
            }
            return ratio.value() > 1 == now.isRate() ? FASTER : SLOWER;
        }
    }
}
