package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.TierRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What stays together in a tier: its own groups and those of all tiers inside it, joined where they overlap. */
final class Groups {

    private Groups() {}

    /** The joined groups of a tier and of those after it, in the order of their first codes. */
    static List<List<String>> of(List<TierRules> tiers, int from) {
        Map<String, TreeSet<String>> groupOf = new HashMap<>();
        for (TierRules tier : tiers.subList(from, tiers.size())) {
            for (List<String> group : tier.groups()) {
                TreeSet<String> joined = new TreeSet<>(group);
                group.forEach(code -> joined.addAll(groupOf.getOrDefault(code, new TreeSet<>())));
                joined.forEach(code -> groupOf.put(code, joined));
            }
        }
        List<List<String>> groups = new ArrayList<>();
        groupOf.values().stream()
                .distinct()
                .sorted(Comparator.comparing(TreeSet::first))
                .forEach(group -> groups.add(List.copyOf(group)));
        return groups;
    }
}
