package fr.maillage.app.scenario.tree;

import fr.maillage.domain.fault.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values by key, in the order written.
 *
 * @param entries by key
 */
public record MapNode(Origin origin, Map<String, Entry> entries) implements Node {

    public MapNode {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * A key's value.
     *
     * @param keyPlace where the key itself stands
     */
    public record Entry(Place keyPlace, Node value) {}

    /** The value at a path of keys, if it is written and not {@code null}. */
    public Optional<Node> find(List<String> path) {
        Node node = this;
        for (String key : path) {
            if (!(node instanceof MapNode map)) {
                return Optional.empty();
            }
            Entry entry = map.entries.get(key);
            if (entry == null) {
                return Optional.empty();
            }
            node = entry.value();
        }
        return node instanceof ScalarNode scalar && scalar.isNothing() ? Optional.empty() : Optional.of(node);
    }

    /**
     * The same tree with another value at a path, whose maps are made where they are missing. A value that stands in
     * the way, being no map, is kept: what is wrong with it will be said of it.
     *
     * @param path at least one key
     */
    public MapNode with(List<String> path, Node value) {
        String key = path.getFirst();
        Entry old = entries.get(key);
        Node replaced = value;
        if (path.size() > 1) {
            List<String> rest = path.subList(1, path.size());
            if (old == null || (old.value() instanceof ScalarNode scalar && scalar.isNothing())) {
                replaced = new MapNode(value.origin(), Map.of()).with(rest, value);
            } else {
                replaced = old.value() instanceof MapNode map ? map.with(rest, value) : old.value();
            }
        }
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(key, new Entry(old == null || path.size() == 1 ? value.place() : old.keyPlace(), replaced));
        return new MapNode(origin, changed);
    }

    @Override
    public String describe() {
        return "a map";
    }
}
