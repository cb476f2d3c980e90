package fr.maillage.app.scenario;

import fr.maillage.domain.interim.Substitution;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an earlier run planned.
 *
 * @param duties the agent of each duty that had one, by the duty's identifier
 */
public record EarlierRota(SortedMap<String, String> duties, List<Substitution> substitutions) {

    /** There was none. */
    public static final EarlierRota NONE = new EarlierRota(new TreeMap<>(), List.of());

    public EarlierRota {
        duties = Collections.unmodifiableSortedMap(new TreeMap<>(duties));
        substitutions = List.copyOf(substitutions);
    }
}
