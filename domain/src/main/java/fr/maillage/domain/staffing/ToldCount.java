package fr.maillage.domain.staffing;

/**
 * A count over all agents as it may be handed round.
 *
 * @param count what is counted
 * @param kind what may be told of it
 * @param number in full, whether or not it may be told
 */
public record ToldCount(AgentCount count, Kind kind, long number) {

    /** What may be told of a count. */
    public enum Kind {
        /** The number itself. */
        NUMBER,
        /** That it is about fewer than {@value Disclosure#LEAST} agents, and about someone. */
        FEW,
        /** That it is about all, but for fewer than {@value Disclosure#LEAST} agents. */
        ALL_BUT_FEW
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
