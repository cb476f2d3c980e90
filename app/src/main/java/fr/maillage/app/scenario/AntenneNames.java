package fr.maillage.app.scenario;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.heading.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The antennes of the target organisation by whatever they are called: by their own name, by that of an antenne of
 * today, most of whose postes stand in their territory, or by a commune of their territory. Capitals, accents and
 * punctuation do not matter.
 */
final class AntenneNames {

    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, List<String>> sitesByLabel = new HashMap<>();
    private final Map<String, String> communeByName = new HashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final @Nullable Map<String, String> antenneByCommune;

    /**
     * @param antennes the territories of the antennes, under names that differ; null while they are not drawn yet
     * @param communes of the ground
     */
    AntenneNames(@Nullable Division antennes, Tableau tableau, Collection<Commune> communes) {
        for (Poste poste : tableau.postes()) {
            Workplace before = poste.before();
            if (before != null) {
                labels.add(before.antenne());
                sitesByLabel
                        .computeIfAbsent(key(before.antenne()), label -> new ArrayList<>())
                        .add(before.site());
            }
        }
        communes.stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed())
                .forEach(commune -> {
                    communeByName.putIfAbsent(key(commune.name()), commune.insee());
                    communeByName.put(commune.insee().toLowerCase(Locale.ROOT), commune.insee());
                });
        if (antennes == null) {
            antenneByCommune = null;
        } else {
            antennes.districts().forEach(district -> own.put(key(district.name()), district.name()));
            antenneByCommune = antenneByCommune(antennes);
        }
    }

    /** The name of the antenne in which each commune lies; of a commune in parts, where its first part is. */
    static SortedMap<String, String> antenneByCommune(Division antennes) {
        SortedMap<String, String> byBlock = new TreeMap<>();
        for (District district : antennes.districts()) {
            district.blocks().forEach(block -> byBlock.put(block, district.name()));
        }
        SortedMap<String, String> byCommune = new TreeMap<>();
        // Codes of parts come in the order of their numbers only up to nine.
        byBlock.keySet().stream()
                .sorted(Comparator.comparing(Block::insee).thenComparingInt(AntenneNames::part))
                .forEach(block -> byCommune.putIfAbsent(Block.insee(block), byBlock.getOrDefault(block, "")));
        return byCommune;
    }

    private static int part(String block) {
        int hash = block.indexOf('#');
        return hash < 0 ? 0 : Integer.parseInt(block.substring(hash + 1));
    }

    /** What two names share that are taken for one. */
    static String key(String name) {
        String folded = Words.fold(name);
        return folded.isEmpty() ? name.strip() : folded;
    }

    /** Whether a word stands for an antenne; as long as they are not drawn, whether it can stand for one. */
    boolean isKnown(String word) {
        String key = key(word);
        return antenneByCommune == null
                ? sitesByLabel.containsKey(key) || communeByName.containsKey(key)
                : find(word).isPresent();
    }

    /** The name of the antenne that a word stands for; empty, too, while they are not drawn. */
    Optional<String> find(String word) {
        String key = key(word);
        if (antenneByCommune == null) {
            return Optional.empty();
        }
        if (own.containsKey(key)) {
            return Optional.ofNullable(own.get(key));
        }
        List<String> sites = sitesByLabel.get(key);
        if (sites != null) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            for (String site : sites) {
                String antenne = antenneByCommune.get(site);
                if (antenne != null) {
                    counts.merge(antenne, 1, Integer::sum);
                }
            }
            return counts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                            .getKey());
        }
        return Optional.ofNullable(communeByName.get(key))
                .flatMap(insee -> Optional.ofNullable(antenneByCommune.get(insee)));
    }

    /** The antennes that there are to be, or those of today while they are not drawn: for messages. */
    List<String> list() {
        return List.copyOf(own.isEmpty() ? labels : own.values());
    }
}
