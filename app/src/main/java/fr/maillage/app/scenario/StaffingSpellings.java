package fr.maillage.app.scenario;

import fr.maillage.app.scenario.tree.ListNode;
import fr.maillage.app.scenario.tree.MapNode;
import fr.maillage.app.scenario.tree.Node;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.staffing.FictionalTableau;
import fr.maillage.domain.staffing.Metier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes the métiers, pôles and teams that a scenario speaks of as its lists of them do, where only capitals, accents or
 * punctuation differ.
 */
final class StaffingSpellings {

    private final Set<String> known;
    private final Map<String, String> byKey = new HashMap<>();

    /** @param known the spellings: each stands for itself, and the first for what is like several */
    private StaffingSpellings(Set<String> known) {
        this.known = known;
        known.forEach(name -> byKey.putIfAbsent(AntenneNames.key(name), name));
    }

    /** The same scenario in the spellings of its lists; what has another shape than it should stays. */
    static MapNode apply(MapNode root) {
        return root.find(List.of(StaffingDocument.STAFFING))
                .filter(MapNode.class::isInstance)
                .map(staffing -> apply(root, new StaffingSpellings(metiers((MapNode) staffing))::words))
                .orElse(root);
    }

    private static MapNode apply(MapNode root, UnaryOperator<Node> metiers) {
        Node changed = at(root, List.of(StaffingDocument.STAFFING), node -> staffing((MapNode) node, metiers));
        changed = at(changed, keys("rota.levels"), inMaps("metiers", metiers));
        for (String key : List.of("rota.interim.metiers", "rota.interim.responsable")) {
            changed = at(changed, keys(key), metiers);
        }
        return (MapNode) changed;
    }

    private static Set<String> metiers(MapNode staffing) {
        Set<String> names = names(staffing, "metiers", "metier");
        if (staffing.find(List.of("tableau"))
                .filter(StaffingSpellings::isFictional)
                .isPresent()) {
            FictionalTableau.listMetiers().stream().map(Metier::name).forEach(names::add);
        }
        return names;
    }

    private static MapNode staffing(MapNode staffing, UnaryOperator<Node> metiers) {
        Node changed = staffing;
        for (String list : List.of("needs", "quorums", "budget.created", "budget.suppressed", "vacancies.byMetier")) {
            changed = at(changed, keys(list), inMaps("metier", metiers));
        }
        for (String key : List.of("from", "to")) {
            changed = at(changed, List.of("transformations"), inMaps(key, metiers));
        }
        for (String list : List.of("guichets.metiers", "amounts.caseload")) {
            changed = at(changed, keys(list), metiers);
        }
        for (String key : List.of("pole", "team")) {
            UnaryOperator<Node> units = new StaffingSpellings(names(staffing, "organisation." + key + "s", key))::words;
            changed = at(changed, List.of("needs"), inMaps(key, units));
        }
        return (MapNode) changed;
    }

    private static boolean isFictional(Node tableau) {
        return tableau instanceof ScalarNode scalar && scalar.text().equals(TableauSettings.FICTIONAL);
    }

    private static List<String> keys(String path) {
        return List.of(path.split("\\."));
    }

    private static Set<String> names(MapNode staffing, String list, String key) {
        Set<String> names = new LinkedHashSet<>();
        if (staffing.find(keys(list)).orElse(staffing) instanceof ListNode maps) {
            for (Node each : maps.items()) {
                if (each instanceof MapNode map && map.find(List.of(key)).orElse(map) instanceof ScalarNode name) {
                    names.add(name.text());
                }
            }
        }
        return names;
    }

    /** The same node with another value at a path, if there is one. */
    private static Node at(Node node, List<String> path, UnaryOperator<Node> change) {
        if (path.isEmpty()) {
            return change.apply(node);
        }
        if (!(node instanceof MapNode map)) {
            return node;
        }
        MapNode.Entry entry = map.entries().get(path.getFirst());
        if (entry == null) {
            return node;
        }
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>(map.entries());
        Node changed = at(entry.value(), path.subList(1, path.size()), change);
        entries.put(path.getFirst(), new MapNode.Entry(entry.keyPlace(), changed));
        return new MapNode(map.origin(), entries);
    }

    /** Changes the value of a key in each map of a list. */
    private static UnaryOperator<Node> inMaps(String key, UnaryOperator<Node> change) {
        return node -> node instanceof ListNode list
                ? new ListNode(
                        list.origin(),
                        list.items().stream()
                                .map(item -> at(item, List.of(key), change))
                                .toList())
                : node;
    }

    /** A word, or each of a list of them, as the list has it. */
    private Node words(Node node) {
        return switch (node) {
            case ScalarNode scalar
            when scalar.type() == ScalarNode.Type.TEXT && !known.contains(scalar.text()) ->
                new ScalarNode(
                        scalar.origin(),
                        byKey.getOrDefault(AntenneNames.key(scalar.text()), scalar.text()),
                        scalar.type());
            case ListNode list ->
                new ListNode(
                        list.origin(),
                        list.items().stream()
                                .map(item -> item instanceof ScalarNode ? words(item) : item)
                                .toList());
            default -> node;
        };
    }
}
