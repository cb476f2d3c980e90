package fr.maillage.solver.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.solver.search.Steps;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeMovesTest {

    private static final StaffingCases.Case CASE =
            StaffingCases.of(new StaffingCases.Recipe(80, 3, 4, 0.9, true, List.of(), 5));

    @Test
    void keepsEveryPosteAndHolderWhereTheyAreAllowedAndBettersThePlan() {
        Roster start = start();
        Roster end = improved(start);
        assertThat(end.breach()).isLessThanOrEqualTo(start.breach());
        assertThat(end.isBetterThan(start)).isTrue();
        for (int p = 0; p < end.model().postes(); p++) {
            assertThat(end.model().isAllowed(p, end.holderOf(p), end.slotOf(p))).isTrue();
        }
        Roster fresh = new Roster(end.model(), end.slots(), end.holders());
        assertThat(end.total(0)).isEqualTo(fresh.total(0));
    }

    @Test
    void findsTheSameAgain() {
        assertThat(improved(start()).slots()).isEqualTo(improved(start()).slots());
    }

    private static Roster improved(Roster start) {
        return new LargeMoves(start.model(), new Choices(start.model()), 3)
                .improve(start, 20, new Steps(800, null, () -> false));
    }

    /** Every holder on its own poste, in the first slot that it may have. */
    private static Roster start() {
        StaffingProblem problem = CASE.problem().inOrder(List.of());
        Commutes commutes = CASE.commutes();
        StaffingModel model = new StaffingModel(problem, commutes);
        int[] slotOf = new int[model.postes()];
        int[] holderOf = new int[model.postes()];
        for (int p = 0; p < slotOf.length; p++) {
            int poste = p;
            holderOf[p] = p;
            slotOf[p] = Arrays.stream(model.options[p])
                    .filter(slot -> model.isAllowed(poste, poste, slot))
                    .findFirst()
                    .orElseThrow();
        }
        return new Roster(model, slotOf, holderOf);
    }
}
