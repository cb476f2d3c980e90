package fr.maillage.domain.interim;

/**
 * A rule that an intérim breaks.
 *
 * @param sentence about it, with identifiers of agents
 */
public record InterimBreach(Rule rule, String sentence) {

    /** What every plan keeps to. */
    public enum Rule {
        /** Who stands in is of the same antenne. */
        SAME_ANTENNE,
        /** Who stands in is at work. */
        PRESENT,
        /** Who is stood in for is absent on every working day from the first to the last, which are working days. */
        ABSENT,
        /** One person stands in for one at a time. */
        ONE_AT_A_TIME,
        /** One person is stood in for by one at a time. */
        ONE_SUBSTITUTE,
        /** What was frozen stays, where who was stood in for is still absent and who stood in is at work. */
        FROZEN
    }
}
