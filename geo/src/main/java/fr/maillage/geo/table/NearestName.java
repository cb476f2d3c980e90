package fr.maillage.geo.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that a mistyped one was probably meant to be. */
public final class NearestName {

    private NearestName() {}

    /**
     * The known name that the fewest changes of a letter lead to, capitals aside, if they are no more than a third of its
     * letters. Of several one of the same length, and then the first in alphabetical order.
     */
    public static Optional<String> findNearest(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> changes(wanted, k) <= (k.length() + 2) / 3)
                .min(Comparator.<String>comparingInt(k -> changes(wanted, k))
                        .thenComparingInt(k -> Math.abs(k.length() - wanted.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int changes(String wanted, String known) {
        return LevenshteinDistance.getDefaultInstance().apply(wanted, known.toLowerCase(Locale.ROOT));
    }
}
