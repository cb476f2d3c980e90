package fr.maillage.app.scenario.fault;

import fr.maillage.domain.fault.Nearest;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks for what was meant, up to a hundred times: nobody reads more, and a file made of nothing but mistakes would
 * keep the machine busy.
 */
public final class Hints {

    private int left = 100;

    /** As {@link Nearest#find}, while there is patience left. */
    public Optional<String> find(String word, Collection<String> known) {
        return find(() -> Nearest.find(word, known));
    }

    /** What a search finds, while there is patience left. */
    public Optional<String> find(Supplier<Optional<String>> search) {
        return left-- > 0 ? search.get() : Optional.empty();
    }
}
