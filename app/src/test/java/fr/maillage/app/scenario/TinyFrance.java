package fr.maillage.app.scenario;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Epci;
import fr.maillage.domain.territory.FranceServices;
import fr.maillage.geo.source.TerritorySource;
import fr.maillage.geo.tableau.CommuneNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Deux-Sèvres with 256 communes, Loiret with 325, Ain with one, Corse-du-Sud with two. The EPCI are the real ones; the
 * communes take turns in them, but for the towns that the embedded scenario names, and the lower its code the more
 * residents one has. Loiret's EPCI has a commune more, in no département that is here. Sites: fixed in 79001, mobile in
 * 79001 and 79002.
 */
final class TinyFrance implements Gazetteer {

    private static final List<String> EPCIS_79 = List.of(
            "200040244", "200041333", "200041317", "200041416", "200069748", "247900798", "200069755", "200041994");

    private static final Map<String, String> TOWNS = Map.of(
            "79049", "200040244",
            "79174", "200069755",
            "79191", "200041317",
            "79202", "200041333",
            "79270", "200041994",
            "79329", "247900798");

    private final List<Commune> communes = new ArrayList<>();

    TinyFrance() {
        addCommunes("01", 1, List.of("200069193"));
        addCommunes("2A", 2, List.of("242010056"));
        addCommunes("45", 325, List.of("244500468"));
        addCommunes("79", 256, EPCIS_79);
    }

    private void addCommunes(String departement, int count, List<String> epcis) {
        for (int i = 1; i <= count; i++) {
            String insee = departement + String.format("%03d", number(departement, i));
            String epci = TOWNS.getOrDefault(insee, epcis.get(i % epcis.size()));
            communes.add(new Commune(insee, "Commune " + insee, departement, epci, 100 * (count - i), 0, 46));
        }
    }

    /** The last two of Deux-Sèvres bear the codes of Saint-Maixent-l'École and Thouars. */
    private static int number(String departement, int i) {
        if (departement.equals("79") && i > 254) {
            return i == 255 ? 270 : 329;
        }
        return i;
    }

    @Override
    public SortedSet<String> listDepartements() {
        SortedSet<String> departements = new TreeSet<>();
        communes.forEach(c -> departements.add(c.departement()));
        return departements;
    }

    @Override
    public List<Commune> listCommunes(String departement) {
        return communes.stream()
                .filter(c -> c.departement().equals(departement))
                .toList();
    }

    @Override
    public Optional<Commune> findCommune(String insee) {
        return communes.stream().filter(c -> c.insee().equals(insee)).findFirst();
    }

    /** The real ones: a tableau in a file is read against them. */
    @Override
    public CommuneNames communeNames(Collection<String> departements) {
        return new CommuneNames(TerritorySource.embedded(), departements);
    }

    @Override
    public Optional<Epci> findEpci(String siren) {
        return communes.stream()
                .filter(c -> siren.equals(c.epciSiren()))
                .findFirst()
                .map(c -> new Epci(siren, "EPCI " + siren, "CC"));
    }

    @Override
    public int countCommunes(String siren) {
        int here =
                (int) communes.stream().filter(c -> siren.equals(c.epciSiren())).count();
        return siren.equals("244500468") ? here + 1 : here;
    }

    @Override
    public List<FranceServices> listFranceServices(String departement) {
        return departement.equals("79")
                ? List.of(
                        new FranceServices("79001", "Maison", 0, 46, false),
                        new FranceServices("79001", "Bus", 0, 46, true),
                        new FranceServices("79002", "Bus", 0, 46, true))
                : List.of();
    }
}
