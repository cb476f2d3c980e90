package fr.maillage.geo.source;

import fr.maillage.domain.territory.Commune;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The communes of a table that was read whole, by code. */
record ListedCommunes(TreeMap<String, Commune> byCode) implements CommuneTable {

    static ListedCommunes of(Collection<Commune> communes) {
        TreeMap<String, Commune> byCode = new TreeMap<>();
        communes.forEach(commune -> byCode.put(commune.insee(), commune));
        return new ListedCommunes(byCode);
    }

    @Override
    public SortedSet<String> departements() {
        SortedSet<String> departements = new TreeSet<>();
        byCode.values().forEach(commune -> departements.add(commune.departement()));
        return departements;
    }

    @Override
    public Optional<Commune> findCommune(String insee) {
        return Optional.ofNullable(byCode.get(insee));
    }

    @Override
    public List<Commune> listCommunes(String departement) {
        List<Commune> communes = new ArrayList<>(byCode.values());
        communes.removeIf(commune -> !commune.departement().equals(departement));
        return communes;
    }

    @Override
    public Map<String, Integer> countByEpci() {
        Map<String, Integer> counts = new HashMap<>();
        for (Commune commune : byCode.values()) {
            if (commune.epciSiren() != null) {
                counts.merge(commune.epciSiren(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
