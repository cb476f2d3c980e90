package fr.maillage.app.scenario;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Epci;
import fr.maillage.domain.territory.FranceServices;
import fr.maillage.geo.tableau.CommuneNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What a scenario is checked against: the places that the commune table knows. */
public interface Gazetteer {

    /** The codes of all départements. */
    SortedSet<String> listDepartements();

    /** The communes of a département, ordered by INSEE code; none where it is not known. */
    List<Commune> listCommunes(String departement);

    Optional<Commune> findCommune(String insee);

    /** The communes by what a tableau calls them; a name means one of some départements, if there is one. */
    CommuneNames communeNames(Collection<String> departements);

    Optional<Epci> findEpci(String siren);

    /** How many communes an EPCI has in all départements; 0 where it is not known. */
    int countCommunes(String siren);

    /** The France Services sites of a département's communes; none where it is not known. */
    List<FranceServices> listFranceServices(String departement);
}
