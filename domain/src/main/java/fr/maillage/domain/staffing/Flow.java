package fr.maillage.domain.staffing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Agents who go from one team of today to one unit, or stay in it.
 *
 * @param from today
 * @param to in the plan
 * @param agents how many
 */
public record Flow(Team from, Team to, int agents) {

    /** By the names of the teams, those that are told apart by no name last. */
    public static final Comparator<Flow> BY_NAME =
            Comparator.comparing(Flow::from, Team.BY_NAME).thenComparing(Flow::to, Team.BY_NAME);

    /**
     * A team of today, or a unit.
     *
     * @param antenne null where it belongs to none, or to any
     * @param pole null for any, of the antenne if there is one
     */
    public record Team(@Nullable String antenne, @Nullable String pole) {

        /** Every team whose flow is too small to be told. */
        public static final Team ANY = new Team(null, null);

        static final Comparator<Team> BY_NAME = Comparator.comparing(
                        Team::antenne, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(Team::pole, Comparator.nullsLast(Comparator.<String>naturalOrder()));

        public static Team of(Workplace workplace) {
            return new Team(workplace.antenne(), workplace.pole());
        }

        public static Team of(Unit unit) {
            return new Team(unit.antenne(), unit.pole());
        }

        /** The antenne as a whole; of a team of the whole département itself. */
        Team destination() {
            return antenne == null ? this : new Team(antenne, null);
        }
    }
}
