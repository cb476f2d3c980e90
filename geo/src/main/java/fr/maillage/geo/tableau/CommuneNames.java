package fr.maillage.geo.tableau;

import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.heading.Words;
import fr.maillage.geo.source.TerritorySource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Communes by code or by name, as people write them. A name means the commune of the scenario's départements that bears
 * it, if there is one; all of France is read only where a name is from elsewhere.
 */
public final class CommuneNames {

    private final TerritorySource source;
    private final Map<String, String> nameByCode = new TreeMap<>();
    private final Map<String, Set<String>> codesByName;
    private final Map<String, Boolean> known = new HashMap<>();
    private @Nullable Map<String, Set<String>> everywhere;

    /** @param departements of the scenario */
    public CommuneNames(TerritorySource source, Collection<String> departements) {
        this.source = source;
        List<Commune> communes = source.listCommunes(departements);
        communes.forEach(commune -> nameByCode.put(commune.insee(), commune.name()));
        this.codesByName = codesByName(communes);
    }

    private static Map<String, Set<String>> codesByName(Collection<Commune> communes) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Commune commune : communes) {
            codes.computeIfAbsent(key(commune.name()), unused -> new TreeSet<>())
                    .add(commune.insee());
        }
        return codes;
    }

    private static String key(String name) {
        return (" " + Words.fold(name) + " ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .replace(" s ", " sur ")
                .strip();
    }

    /** Whether a code is that of a commune of the scenario's départements. */
    boolean isOfTerritory(String code) {
        return nameByCode.containsKey(code);
    }

    /** Whether a code is that of any commune. */
    boolean isKnown(String code) {
        return isOfTerritory(code)
                || known.computeIfAbsent(code, some -> source.findCommune(some).isPresent());
    }

    /** The codes of the communes of the scenario's départements that bear a name. */
    Set<String> listOfTerritory(String name) {
        return codesByName.getOrDefault(key(name), Set.of());
    }

    /** The codes of all communes of France that bear a name. */
    Set<String> listEverywhere(String name) {
        Map<String, Set<String>> all = everywhere;
        if (all == null) {
            all = codesByName(source.listCommunes(source.departements()));
            everywhere = all;
        }
        return all.getOrDefault(key(name), Set.of());
    }

    /** The names of the communes of the scenario's départements. */
    Collection<String> listNames() {
        return nameByCode.values();
    }
}
