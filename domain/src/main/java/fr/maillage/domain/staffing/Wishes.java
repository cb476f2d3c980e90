package fr.maillage.domain.staffing;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an agent wishes. Of each kind any one suffices; a kind without a name is no wish.
 *
 * @param antennes names of antennes of the target organisation
 * @param poles names of pôles and teams of the target organisation
 * @param metiers names of métiers
 */
public record Wishes(SortedSet<String> antennes, SortedSet<String> poles, SortedSet<String> metiers) {

    public static final Wishes NONE =
            new Wishes(Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedSet());

    public Wishes {
        antennes = copy(antennes);
        poles = copy(poles);
        metiers = copy(metiers);
    }

    private static SortedSet<String> copy(Collection<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }
}
