package fr.maillage.domain.territory;

import java.util.List;
import java.util.Optional;

/**
 * The ground of a plan: communes in the order of their INSEE codes, and the distances between them.
 *
 * @param departements the départements it is made of, in order
 * @param communes ordered by INSEE code; a commune's position here is its index everywhere else
 * @param epcis those that the communes belong to, ordered by SIREN
 * @param franceServices the sites in these communes, ordered by INSEE code
 * @param distances by index
 */
public record Territory(
        List<String> departements,
        List<Commune> communes,
        List<Epci> epcis,
        List<FranceServices> franceServices,
        Distances distances) {

    public Territory {
        departements = List.copyOf(departements);
        communes = List.copyOf(communes);
        epcis = List.copyOf(epcis);
        franceServices = List.copyOf(franceServices);
        if (distances.size() != communes.size()) {
            throw new IllegalArgumentException(
                    "Distances of " + distances.size() + " communes for a territory of " + communes.size());
        }
        for (int i = 1; i < communes.size(); i++) {
            if (communes.get(i - 1).insee().compareTo(communes.get(i).insee()) >= 0) {
                throw new IllegalArgumentException("Communes are not in the order of their INSEE codes: "
                        + communes.get(i - 1).insee() + " before "
                        + communes.get(i).insee());
            }
        }
    }

    public int size() {
        return communes.size();
    }

    /** The residents of the whole territory. */
    public long population() {
        return communes.stream().mapToLong(Commune::population).sum();
    }

    /** The index of a commune, if it is one of this territory. */
    public Optional<Integer> findIndex(String insee) {
        int low = 0;
        int high = communes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = communes.get(middle).insee().compareTo(insee);
            if (order == 0) {
                return Optional.of(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * The index of a commune.
     *
     * @throws IllegalArgumentException if it is not one of this territory
     */
    public int getIndex(String insee) {
        return findIndex(insee)
                .orElseThrow(() -> new IllegalArgumentException("No commune " + insee + " in this territory"));
    }
}
