package fr.maillage.solver.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {

    private static final int CHANGES = 4000;

    @ParameterizedTest
    @CsvSource({
        "1, false, ''",
        "2, true, ''",
        "3, false, shortage",
        "4, true, shortage commute",
        "5, true, training teams",
        "6, true, stability wishes againstWish shortage",
    })
    void sumsKeptUpWithEachChangeAreThoseOfAFreshRosterAndOfTheAudit(long seed, boolean isBudgeted, String keys) {
        StaffingCases.Case made = StaffingCases.of(
                new StaffingCases.Recipe(60, 4, 3, 1.1, true, StaffingCases.objectives(keys), isBudgeted, seed));
        StaffingModel model = new StaffingModel(made.problem(), made.commutes());
        SplittableRandom random = new SplittableRandom(seed);
        Roster roster = Rosters.random(model, random);
        Rosters.assertAudited(roster, made.commutes());

        for (int change = 1; change <= CHANGES; change++) {
            change(roster, random);
            if (change % 40 == 0) {
                assertFresh(roster);
            }
            if (change % 400 == 0) {
                Rosters.assertAudited(roster, made.commutes());
            }
        }
    }

    /** A poste to another slot, or two postes of one grade with each other's holders; nothing where neither is allowed. */
    private static void change(Roster roster, SplittableRandom random) {
        StaffingModel model = roster.model();
        int poste = random.nextInt(model.postes());
        if (random.nextInt(3) > 0) {
            int slot = model.options[poste][random.nextInt(model.options[poste].length)];
            if (model.isAllowed(poste, roster.holderOf(poste), slot)) {
                roster.place(poste, slot);
            }
            return;
        }
        int other = random.nextInt(model.postes());
        if (poste != other
                && model.grade[poste] == model.grade[other]
                && !model.isTied[poste]
                && !model.isTied[other]
                && model.isAllowed(poste, roster.holderOf(other), roster.slotOf(poste))
                && model.isAllowed(other, roster.holderOf(poste), roster.slotOf(other))) {
            roster.exchange(poste, other);
        }
    }

    private static void assertFresh(Roster roster) {
        StaffingModel model = roster.model();
        Roster fresh = roster.copy();
        for (int level = 0; level < model.depth(); level++) {
            assertThat(roster.total(level)).as("level %d", level).isEqualTo(fresh.total(level));
        }
        assertThat(roster.shortage()).as("shortage").isEqualTo(fresh.shortage());
        assertThat(roster.breach()).as("breach").isEqualTo(fresh.breach());
        assertThat(roster.isBetterThan(fresh) || fresh.isBetterThan(roster)).isFalse();
        for (int cell = 0; cell < model.slots.cells(); cell++) {
            assertThat(roster.staff(cell)).as("need %d", cell).isEqualTo(fresh.staff(cell));
        }
        for (int row = 0; row < model.slots.rowCount(); row++) {
            assertThat(roster.quantity(row)).as("row %d", row).isEqualTo(fresh.quantity(row));
        }
        for (int slot = 0; slot < model.slots.size(); slot++) {
            assertThat(members(roster, slot)).as("slot %d", slot).isEqualTo(members(fresh, slot));
        }
        for (int p = 0; p < model.postes(); p++) {
            assertThat(roster.posteOf(roster.holderOf(p))).isEqualTo(p);
        }
    }

    private static List<Integer> members(Roster roster, int slot) {
        Integer[] members = new Integer[roster.count(slot)];
        Arrays.setAll(members, place -> roster.member(slot, place));
        Arrays.sort(members);
        return List.of(members);
    }
}
