package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.geo.distance.GeodesicDistances;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways from residences to sites: the distances of the network, to the millimetre. Residences may lie anywhere in the
 * commune table.
 */
final class CommuteTable implements Commutes {

    private final Map<String, Integer> rowByResidence = new HashMap<>();
    private final Map<String, Integer> columnBySite = new HashMap<>();
    private final int[][] mm;

    /**
     * @param residences communes, each any number of times
     * @param sites communes, each any number of times
     * @param detourFactor of the network
     */
    CommuteTable(Collection<Commune> residences, Collection<Commune> sites, double detourFactor) {
        // Distances are computed from the lower to the higher code, as those of the territory are.
        List<Commune> all = Stream.concat(residences.stream(), sites.stream())
                .distinct()
                .sorted(Comparator.comparing(Commune::insee))
                .toList();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            index.put(all.get(i).insee(), i);
        }
        int[] rows = number(residences, index, rowByResidence);
        int[] columns = number(sites, index, columnBySite);
        Distances distances = new GeodesicDistances(detourFactor, 1).onDemand(all);
        mm = new int[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            int from = rows[r];
            mm[r] = IntStream.of(columns).map(to -> distances.mm(from, to)).toArray();
        }
    }

    /** Numbers communes by their codes; the positions of those numbered in the list of all. */
    private static int[] number(
            Collection<Commune> communes, Map<String, Integer> index, Map<String, Integer> numbers) {
        SortedSet<String> codes = new TreeSet<>();
        communes.forEach(commune -> codes.add(commune.insee()));
        codes.forEach(code -> numbers.put(code, numbers.size()));
        return codes.stream().mapToInt(code -> index.getOrDefault(code, 0)).toArray();
    }

    @Override
    public int mm(String residence, String site) {
        Integer row = rowByResidence.get(residence);
        Integer column = columnBySite.get(site);
        if (row == null || column == null) {
            throw new IllegalArgumentException("No way from " + residence + " to " + site);
        }
        return mm[row][column];
    }
}
