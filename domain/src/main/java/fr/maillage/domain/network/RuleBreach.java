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

    /** The hard rules of a network. */
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
        TARGET
    }

    public RuleBreach {
        communes = List.copyOf(communes);
    }
}
