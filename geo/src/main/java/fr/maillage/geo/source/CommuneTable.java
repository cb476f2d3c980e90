package fr.maillage.geo.source;

import fr.maillage.domain.territory.Commune;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** All communes that a scenario may speak of. */
sealed interface CommuneTable permits EmbeddedCommunes, ListedCommunes {

    /** The départements that have communes in it, in order. */
    SortedSet<String> departements();

    Optional<Commune> findCommune(String insee);

    /** The communes of a département in the order of their codes. */
    List<Commune> listCommunes(String departement);

    /** How many communes of all départements each EPCI has, by SIREN. */
    Map<String, Integer> countByEpci();
}
