package fr.maillage.app.study;

import fr.maillage.app.scenario.Gazetteer;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Epci;
import fr.maillage.domain.territory.FranceServices;
import fr.maillage.geo.source.TerritorySource;
import fr.maillage.geo.tableau.CommuneNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The places of a commune table, each département read once. */
final class TerritoryGazetteer implements Gazetteer {

    private final TerritorySource source;
    private final Map<String, List<Commune>> communes = new HashMap<>();
    private final Map<String, Integer> communesByEpci = new HashMap<>();

    TerritoryGazetteer(TerritorySource source) {
        this.source = source;
    }

    @Override
    public SortedSet<String> listDepartements() {
        return source.departements();
    }

    @Override
    public List<Commune> listCommunes(String departement) {
        if (!source.departements().contains(departement)) {
            return List.of();
        }
        return communes.computeIfAbsent(departement, code -> source.listCommunes(List.of(code)));
    }

    @Override
    public Optional<Commune> findCommune(String insee) {
        return source.findCommune(insee);
    }

    @Override
    public CommuneNames communeNames(Collection<String> departements) {
        return new CommuneNames(source, departements);
    }

    @Override
    public Optional<Epci> findEpci(String siren) {
        return source.findEpci(siren);
    }

    @Override
    public int countCommunes(String siren) {
        if (communesByEpci.isEmpty()) {
            communesByEpci.putAll(source.countCommunesByEpci());
        }
        return communesByEpci.getOrDefault(siren, 0);
    }

    @Override
    public List<FranceServices> listFranceServices(String departement) {
        // The territory reports the rows that it skips; here they would be reported twice.
        return source.listFranceServices(List.of(departement), new Faults());
    }
}
