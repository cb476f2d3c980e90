package fr.maillage.geo.source;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Epci;
import fr.maillage.domain.territory.FranceServices;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.distance.GeodesicDistances;
import fr.maillage.geo.table.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that is known of France's communes, and the territories made of it. Départements are text: {@code "79"}, {@code
 * "2A"}, {@code "974"}.
 */
public final class TerritorySource {

    private final EpciTable epcis;
    private final CommuneTable communes;

    private TerritorySource(EpciTable epcis, CommuneTable communes) {
        this.epcis = epcis;
        this.communes = communes;
    }

    /** The tables that come with the program. */
    public static TerritorySource embedded() {
        EpciTable epcis = EpciTable.embedded();
        return new TerritorySource(epcis, new EmbeddedCommunes(epcis));
    }

    /**
     * A table of communes of the user's own in the place of the embedded one.
     *
     * @param table CSV, UTF-8, with the columns of the embedded table
     * @param faults gets every fault of the file
     * @return empty where the file has an error
     */
    public static Optional<TerritorySource> findInFile(Path table, Faults faults) {
        Faults own = new Faults();
        EpciTable epcis = EpciTable.embedded();
        Optional<TerritorySource> source = TextFile.findText(table, own)
                .map(text -> new CommuneTableReader(table.toString(), epcis, own).read(text))
                .map(communes -> new TerritorySource(epcis, ListedCommunes.of(communes)));
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : source;
    }

    /** The codes of all départements that have communes here, in order. */
    public SortedSet<String> departements() {
        return communes.departements();
    }

    /** A commune of any département. */
    public Optional<Commune> findCommune(String insee) {
        return communes.findCommune(insee);
    }

    /** The communes of some départements in the order of their codes. */
    public List<Commune> listCommunes(Collection<String> departements) {
        return new TreeSet<>(departements)
                .stream()
                        .flatMap(departement -> communes.listCommunes(departement).stream())
                        .sorted(Comparator.comparing(Commune::insee))
                        .toList();
    }

    /** An EPCI of any département. */
    public Optional<Epci> findEpci(String siren) {
        return epcis.findEpci(siren);
    }

    /** How many communes of all départements each EPCI has, by SIREN; those without any are not among them. */
    public Map<String, Integer> countCommunesByEpci() {
        return communes.countByEpci();
    }

    /** All EPCI of France in the order of their SIREN. */
    public List<Epci> listEpcis() {
        return List.copyOf(epcis.bySiren().values());
    }

    /** All France Services sites; a warning for each whose code is not that of a commune known here. */
    public List<FranceServices> listFranceServices(Faults faults) {
        Set<String> known =
                listCommunes(departements()).stream().map(Commune::insee).collect(Collectors.toSet());
        return FranceServicesTable.list(insee -> true, known::contains, faults);
    }

    /**
     * The France Services sites of some départements; a warning for each whose code is theirs and not that of a commune
     * known here.
     */
    public List<FranceServices> listFranceServices(Collection<String> departements, Faults faults) {
        Set<String> codes =
                listCommunes(departements).stream().map(Commune::insee).collect(Collectors.toSet());
        return FranceServicesTable.list(
                insee -> departements.contains(InseeCodes.departement(insee)), codes::contains, faults);
    }

    /**
     * The territory of some départements. France Services sites of theirs that stand in no known commune are warnings.
     *
     * @param departements known ones; the order and repetitions do not matter
     * @param detourFactor from geodesic to travelled distance, more than 0
     * @param threads for the distances, at least 1; the result does not depend on it
     * @param faults gets the warnings
     * @throws IllegalArgumentException if a département is unknown
     */
    public Territory getTerritory(Collection<String> departements, double detourFactor, int threads, Faults faults) {
        SortedSet<String> sorted = new TreeSet<>(departements);
        List<Commune> chosen = new ArrayList<>(listCommunes(sorted));
        Set<String> present = chosen.stream().map(Commune::departement).collect(Collectors.toSet());
        if (chosen.isEmpty() || !present.containsAll(sorted)) {
            throw new IllegalArgumentException("Départements without communes among " + sorted);
        }
        List<FranceServices> sites = listFranceServices(sorted, faults);
        Set<String> sirens =
                chosen.stream().map(Commune::epciSiren).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Territory(
                List.copyOf(sorted),
                chosen,
                epcis.listEpcis(sirens),
                sites,
                new GeodesicDistances(detourFactor, threads).between(chosen));
    }
}
