package fr.maillage.solver.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.staffing.StaffingObjective;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MoveFinderTest {

    private static final int MOVES = 20_000;

    private enum Kind {
        SHIFT,
        SWAP,
        ROTATION,
        CHAIN,
        EXCHANGE
    }

    /** A move, with where everybody was before it and is after it. */
    private record Found(List<Change> changes, Roster before, Roster after) {

        /** The slot that a poste of the move comes from. */
        int from(Change change) {
            return before.slotOf(change.poste());
        }
    }

    private static final Map<Kind, List<Found>> FOUND = new EnumMap<>(Kind.class);

    @BeforeAll
    static void findMany() {
        StaffingCases.Case made = StaffingCases.of(
                new StaffingCases.Recipe(60, 4, 3, 1.1, true, List.of(StaffingObjective.SHORTAGE), true, 3));
        StaffingModel model = new StaffingModel(made.problem(), made.commutes());
        SplittableRandom random = new SplittableRandom(3);
        Roster roster = Rosters.random(model, random);
        double[][] worth = new Relaxation(model, new Choices(model), 0, new long[0]).worth();
        MoveFinder finder = new MoveFinder(roster, worth);
        for (int n = 0; n < MOVES; n++) {
            List<Change> changes = finder.find(random);
            Roster before = roster.copy();
            apply(roster, changes);
            Found found = new Found(changes, before, roster.copy());
            FOUND.computeIfAbsent(kind(found), kind -> new ArrayList<>()).add(found);
        }
        assertThat(finder.count()).isEqualTo(MOVES);
    }

    /** As the score calculator follows Timefold's moves: the first half of an exchange brings both. */
    private static void apply(Roster roster, List<Change> changes) {
        for (Change change : changes) {
            if (!change.isOfHolder()) {
                roster.place(change.poste(), change.to());
            } else if (roster.holderOf(change.poste()) != change.to()) {
                roster.exchange(change.poste(), roster.posteOf(change.to()));
            }
        }
    }

    private static Kind kind(Found found) {
        List<Change> changes = found.changes();
        if (changes.getFirst().isOfHolder()) {
            return Kind.EXCHANGE;
        }
        if (changes.size() == 1) {
            return Kind.SHIFT;
        }
        boolean isClosed = changes.getLast().to() == found.from(changes.getFirst());
        return !isClosed ? Kind.CHAIN : changes.size() == 2 ? Kind.SWAP : Kind.ROTATION;
    }

    private static void assertAllowed(Found found) {
        StaffingModel model = found.after().model();
        for (int p = 0; p < model.postes(); p++) {
            int holder = found.after().holderOf(p);
            assertThat(model.isAllowed(p, holder, found.after().slotOf(p)))
                    .as("poste %d with %d after %s", p, holder, found.changes())
                    .isTrue();
            assertThat(model.grade[p]).as("of holder and poste").isEqualTo(model.grade[holder]);
            assertThat(holder == p || !(model.isTied[p] || model.isTied[holder]))
                    .as("poste %d with %d after %s", p, holder, found.changes())
                    .isTrue();
        }
    }

    private static List<Found> listed(Kind kind) {
        List<Found> found = FOUND.getOrDefault(kind, List.of());
        assertThat(found).as(kind.name()).hasSizeGreaterThan(100);
        return found;
    }

    @Test
    void aShiftTakesOnePosteToAnotherPlace() {
        for (Found found : listed(Kind.SHIFT)) {
            Change change = found.changes().getFirst();
            assertThat(change.to()).isNotEqualTo(found.from(change));
            assertAllowed(found);
        }
    }

    @Test
    void aSwapTakesTwoPostesToEachOthersPlaces() {
        for (Found found : listed(Kind.SWAP)) {
            Change one = found.changes().getFirst();
            Change two = found.changes().getLast();
            assertThat(one.to()).isEqualTo(found.from(two)).isNotEqualTo(two.to());
            assertThat(one.poste()).isNotEqualTo(two.poste());
            assertSameCounts(found);
            assertAllowed(found);
        }
    }

    @Test
    void aRotationTakesEachPosteToThePlaceOfTheNext() {
        for (Found found : listed(Kind.ROTATION)) {
            assertFollowing(found);
            assertSameCounts(found);
            assertAllowed(found);
        }
    }

    @Test
    void anOpenChainLeavesAHoleWhereItBegins() {
        for (Found found : listed(Kind.CHAIN)) {
            assertFollowing(found);
            int first = found.from(found.changes().getFirst());
            int last = found.changes().getLast().to();
            assertThat(found.after().count(first)).isEqualTo(found.before().count(first) - 1);
            assertThat(found.after().count(last)).isEqualTo(found.before().count(last) + 1);
            assertAllowed(found);
        }
    }

    @Test
    void anExchangeLeavesPostesWhereTheyAre() {
        for (Found found : listed(Kind.EXCHANGE)) {
            assertThat(found.changes()).hasSize(2);
            Change one = found.changes().getFirst();
            Change two = found.changes().getLast();
            assertThat(found.after().slots()).isEqualTo(found.before().slots());
            assertThat(found.after().holderOf(one.poste()))
                    .isEqualTo(found.before().holderOf(two.poste()));
            assertThat(found.after().holderOf(two.poste()))
                    .isEqualTo(found.before().holderOf(one.poste()));
            assertAllowed(found);
        }
    }

    private static void assertFollowing(Found found) {
        List<Change> changes = found.changes();
        assertThat(changes.stream().map(Change::poste)).doesNotHaveDuplicates();
        for (int k = 1; k < changes.size(); k++) {
            assertThat(changes.get(k - 1).to()).isEqualTo(found.from(changes.get(k)));
        }
    }

    private static void assertSameCounts(Found found) {
        for (int slot = 0; slot < found.after().model().slots.size(); slot++) {
            assertThat(found.after().count(slot))
                    .as("slot %d", slot)
                    .isEqualTo(found.before().count(slot));
        }
    }
}
