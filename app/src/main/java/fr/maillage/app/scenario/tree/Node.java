package fr.maillage.app.scenario.tree;

import fr.maillage.domain.fault.Place;

/** A value of a scenario file. Nodes do not change; an alias makes two places share one. */
public sealed interface Node permits ScalarNode, ListNode, MapNode {

    Origin origin();

    /** What a message says was found. */
    String describe();

    default Place place() {
        return origin().place();
    }
}
