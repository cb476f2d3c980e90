package fr.maillage.domain.staffing;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An antenne of the target organisation.
 *
 * @param seat the INSEE code of the commune of its seat
 * @param communes the INSEE codes of its territory; of a commune in parts, where its first part is
 * @param residents of its territory
 * @param requests a year, of its residents
 */
public record Antenne(String name, String seat, SortedSet<String> communes, long residents, double requests) {

    public Antenne {
        communes = Collections.unmodifiableSortedSet(new TreeSet<>(communes));
    }
}
