package fr.maillage.app.cli;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.run.ProgressListener;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a search gets on: one line that is written over on a terminal, a line now and then elsewhere. Each says the
 * objective, the best value, the bound and the gap between them.
 */
final class ProgressLine implements ProgressListener, AutoCloseable {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long ELSEWHERE_NANOS = 5_000_000_000L;
    private static final int BAR = 20;

    private final Console console;
    private final long start = System.nanoTime();
    private @Nullable ObjectiveOutcome shown;
    private long shownAt = start;
    private int width;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void report(ObjectiveOutcome best) {
        long now = System.nanoTime();
        boolean news = shown == null || shown.objective() != best.objective() || best.isProven();
        long wait = console.isTerminal() ? TERMINAL_NANOS : ELSEWHERE_NANOS;
        if (best.equals(shown) || (!news && now - shownAt < wait)) {
            return;
        }
        shown = best;
        shownAt = now;
        print(String.format(
                Locale.ROOT, "%6.1f s  %s%s", (now - start) / 1e9, console.isTerminal() ? bar(best) : "", text(best)));
    }

    @Override
    public synchronized void begin(String task) {
        print(String.format(Locale.ROOT, "%6.1f s  %s\u2026", (System.nanoTime() - start) / 1e9, task));
    }

    private void print(String line) {
        if (console.isTerminal()) {
            console.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            console.err().flush();
            width = line.length();
        } else {
            console.err().println(line);
        }
    }

    /** The best value, its bound and the gap, in the objective's unit. */
    static String text(ObjectiveOutcome best) {
        Long bound = best.bound();
        String proof = bound == null
                ? "no bound"
                : String.format(
                        Locale.ROOT,
                        "bound %s, gap %s",
                        figure(best.objective(), bound),
                        Answer.gap(best.value(), bound));
        return best.objective().key() + " " + figure(best.objective(), best.value()) + ", "
                + (best.isProven() ? "proven" : proof);
    }

    private static String figure(Objective objective, long raw) {
        return switch (objective) {
            case POINTS -> raw + " points";
            case COVERAGE -> String.format(Locale.ROOT, "%,d residents", raw);
            case DISTANCE -> String.format(Locale.ROOT, "%,.2f person-km", raw / 1e6);
            case WORST -> String.format(Locale.ROOT, "%.3f km", raw / 1e6);
        };
    }

    /** How much of the way from nothing to the best value is proven. */
    private static String bar(ObjectiveOutcome best) {
        Long bound = best.bound();
        double share = 0;
        if (bound != null && best.value() != 0 && bound != 0) {
            share = (double) Math.min(bound, best.value()) / Math.max(bound, best.value());
        }
        int full = (int) Math.floor(share * BAR);
        return "[" + "#".repeat(full) + " ".repeat(BAR - full) + "] ";
    }

    /** Ends the line on a terminal. */
    @Override
    public synchronized void close() {
        if (console.isTerminal() && width > 0) {
            console.err().println();
        }
    }
}
