package fr.maillage.domain.staffing;

import java.util.Set;

/**
 * A desk that has to open: the least staff of some métiers at a site.
 *
 * @param site the INSEE code of its commune
 * @param metiers that staff it
 * @param leastMilliEtp by its opening hours
 */
public record Guichet(String site, Set<String> metiers, int leastMilliEtp) {

    public Guichet {
        metiers = Set.copyOf(metiers);
    }
}
