package fr.maillage.app.scenario.tree;

import java.util.List;

/** Values in order. */
public record ListNode(Origin origin, List<Node> items) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String describe() {
        return items.isEmpty() ? "an empty list" : "a list of " + items.size();
    }
}
