package fr.maillage.domain.staffing;

/** Ways to work, over the distances of the network; residences may lie outside the territory. */
@FunctionalInterface
public interface Commutes {

    /**
     * The way from a residence to a site.
     *
     * @param residence an INSEE code
     * @param site an INSEE code
     * @return millimetres one way; 0 inside a commune
     * @throws IllegalArgumentException if one of them is not known
     */
    int mm(String residence, String site);
}
