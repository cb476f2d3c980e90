package fr.maillage.benchmarks.peers;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a solver fared on an instance.
 *
 * @param solver its name
 * @param incumbents in order of time, each better than the one before; none where it found no plan
 * @param bound what no plan passes, in the engine's whole numbers; null where it gives none
 * @param isProven whether it says that its last plan is optimal
 * @param millis from the start of building its model to its end
 */
public record PeerRun(
        String solver, List<Incumbent> incumbents, @Nullable Double bound, boolean isProven, long millis) {

    public PeerRun {
        incumbents = List.copyOf(incumbents);
    }

    /** The last value, if any. */
    OptionalLong findValue() {
        return incumbents.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(incumbents.getLast().value());
    }

    /** When a value was reached, if it was. */
    OptionalLong findMillisTo(long value, boolean isMaximised) {
        return incumbents.stream()
                .filter(incumbent -> isMaximised ? incumbent.value() >= value : incumbent.value() <= value)
                .mapToLong(Incumbent::millis)
                .findFirst();
    }
}
