package fr.maillage.domain.network;

import java.util.List;

/**
 * A hard rule that a plan breaks.
 *
 * @param rule which
 * @param communes the INSEE codes concerned, ascending
 * @param sentence what is wrong, with its figures
 */
public record RuleBreach(Rule rule, List<String> communes, String sentence) {

    /** The hard rules of a network and of its territories. */
    public enum Rule {
        /** As many points as were asked for. */
        COUNT,
        /** A point only at a candidate. */
        CANDIDATE,
        /** A point stays open where the scenario keeps it. */
        KEPT,
        /** No point where the scenario forbids it. */
        CLOSED,
        /** Every resident within the target, under the objectives that make it a rule. */
        TARGET,
        /** Every commune in one territory of each tier, and as many territories as were asked for. */
        TERRITORIES,
        /** Every territory in one piece. */
        CONTIGUITY,
        /** No territory farther from its target than is tolerated. */
        BALANCE,
        /** Seats at candidates, fixed ones at their place, each in its own territory. */
        SEAT,
        /** What is to stay together stays together. */
        GROUP,
        /** Every resident within the greatest distance to the seat. */
        SEAT_DISTANCE,
        /** Every territory inside one of the tier around it. */
        NESTING
    }

    public RuleBreach {
        communes = List.copyOf(communes);
    }
}
