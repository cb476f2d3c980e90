package fr.maillage.app.study;

import fr.maillage.domain.interim.InterimBreach;
import fr.maillage.domain.interim.InterimFigures;
import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.staffing.Disclosure;
import java.util.List;

/**
 * A planned intérim with its proof.
 *
 * @param plan who stands in for whom
 * @param figures every figure, recomputed
 * @param breaches the hard rules that are broken
 */
public record InterimResult(
        InterimProblem problem, InterimPlan plan, InterimFigures figures, List<InterimBreach> breaches) {

    public InterimResult {
        breaches = List.copyOf(breaches);
    }

    /** Whether what substitutions add up to may be handed round: it is about nobody, or not about few. */
    public boolean isToldOfSubstitutions() {
        long stoodInFor = plan.substitutions().stream()
                .map(each -> each.antenne() + "\n" + each.absent())
                .distinct()
                .count();
        return stoodInFor == 0 || stoodInFor >= Disclosure.LEAST;
    }
}
