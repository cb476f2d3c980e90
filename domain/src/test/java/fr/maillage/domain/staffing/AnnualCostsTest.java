package fr.maillage.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnualCostsTest {

    private static AnnualCosts costs(StaffingPlan plan, String caseload) {
        Amounts amounts = new Amounts(Map.of(Categorie.A, 60_000, Categorie.C, 40_000), 32, 200, Set.of(caseload));
        return AnnualCosts.of(StaffingSketch.problem(), StaffingSketch::mm, plan, amounts);
    }

    @Test
    void aCreatedPosteIsPaidAndSharesTheRequests() {
        AnnualCosts costs = costs(StaffingSketch.plan(), "social");

        assertThat(costs)
                .isEqualTo(new AnnualCosts(
                        Map.of(Categorie.A, 210_000L, Categorie.C, 80_000L),
                        Map.of(Categorie.A, 270_000L, Categorie.C, 80_000L),
                        60_000,
                        // 19 km one way, then 25, both ways on 200 days at 0.32 €.
                        2432,
                        3200,
                        200 / 2.5,
                        200 / 3.5));
    }

    @Test
    void aSuppressedPosteIsPaidNoMore() {
        AnnualCosts costs = costs(StaffingSketch.plan("P6 nowhere secrétaire - -"), "social");

        assertThat(costs.payrollBefore()).containsEntry(Categorie.C, 80_000L);
        assertThat(costs.payrollAfter()).containsEntry(Categorie.C, 40_000L);
    }

    @Test
    void nobodyHasACaseloadWhereNobodySharesIt() {
        AnnualCosts costs = costs(StaffingSketch.plan(), "accueil");

        assertThat(costs.caseloadBefore()).isNaN();
        assertThat(costs.caseloadAfter()).isEqualTo(200.0);
    }
}
