package fr.maillage.geo.contour;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.source.EmbeddedData;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/**
 * The published contours of communes.
 *
 * @param byInsee polygons or multipolygons in WGS84 degrees, by the commune's code; not to be changed
 */
public record Contours(SortedMap<String, Geometry> byInsee) {

    public Contours {
        byInsee = Collections.unmodifiableSortedMap(new TreeMap<>(byInsee));
    }

    /** None are known. */
    public static Contours none() {
        return new Contours(Collections.emptySortedMap());
    }

    /** Those embedded of some communes; none for a département whose contours do not come with the program. */
    public static Contours embedded(Collection<Commune> communes, Faults faults) {
        SortedMap<String, Geometry> all = new TreeMap<>();
        communes.stream()
                .collect(Collectors.groupingBy(
                        Commune::departement,
                        TreeMap::new,
                        Collectors.mapping(Commune::insee, Collectors.toUnmodifiableSet())))
                .forEach((departement, codes) -> all.putAll(read(departement, codes, faults)));
        return new Contours(all);
    }

    private static SortedMap<String, Geometry> read(String departement, Set<String> codes, Faults faults) {
        String file = EmbeddedData.contoursOf(departement);
        return EmbeddedData.findBytes(file)
                .map(bytes -> new ContourReader(file, codes, faults).read(bytes))
                .orElse(Collections.emptySortedMap());
    }

    public Optional<Geometry> findContour(String insee) {
        return Optional.ofNullable(byInsee.get(insee));
    }
}
