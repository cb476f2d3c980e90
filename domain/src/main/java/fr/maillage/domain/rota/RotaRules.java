package fr.maillage.domain.rota;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a rota that have values. Besides them an agent has one duty at a time, of a level that the agent takes, and
 * none during an absence, before arrival or after departure.
 *
 * @param leastWeeksBetween whole weeks that are free, from the end of a duty to the start of any later one of the same agent
 * @param mostPerQuarter duties of an agent that start in the same quarter of the calendar; null where there is no limit
 * @param differentAntennes whether two agents who are on duty at the same time for different levels come from different
 *     antennes; agents of no antenne may meet
 * @param sameFeastOnlyOnce whether nobody is on duty on the same feast in two years that follow one another
 */
public record RotaRules(
        int leastWeeksBetween,
        @Nullable Integer mostPerQuarter,
        boolean differentAntennes,
        boolean sameFeastOnlyOnce,
        RestAfterDuty rest) {

    /** One duty at a time, and no more. */
    public static final RotaRules NONE =
            new RotaRules(0, null, false, false, RestAfterDuty.of(RestAfterDuty.Kind.NONE));

    /** @throws IllegalArgumentException for less than no weeks, or for less than one duty a quarter */
    public RotaRules {
        if (leastWeeksBetween < 0) {
            throw new IllegalArgumentException("At least " + leastWeeksBetween + " weeks between two duties");
        }
        if (mostPerQuarter != null && mostPerQuarter < 1) {
            throw new IllegalArgumentException("At most " + mostPerQuarter + " duties a quarter");
        }
    }

    public RotaRules withLeastWeeksBetween(int weeks) {
        return new RotaRules(weeks, mostPerQuarter, differentAntennes, sameFeastOnlyOnce, rest);
    }

    public RotaRules withMostPerQuarter(@Nullable Integer most) {
        return new RotaRules(leastWeeksBetween, most, differentAntennes, sameFeastOnlyOnce, rest);
    }

    public RotaRules withRest(RestAfterDuty other) {
        return new RotaRules(leastWeeksBetween, mostPerQuarter, differentAntennes, sameFeastOnlyOnce, other);
    }
}
