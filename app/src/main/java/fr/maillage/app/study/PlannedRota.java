package fr.maillage.app.study;

import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import org.jspecify.annotations.Nullable;

/**
 * A rota before its proof: as it was planned, or as it was read.
 *
 * @param wishesFirst the rota in which wishes come before fairness; null where there is none
 * @param interim null where there is none
 * @param isOfToday as in {@link RotaResult}
 * @param revision as in {@link RotaResult}
 */
record PlannedRota(
        RotaProblem problem,
        RotaPlan plan,
        @Nullable RotaPlan wishesFirst,
        @Nullable Interim interim,
        boolean isOfToday,
        int revision,
        RotaHistory history) {

    /** A problem with its plan. */
    record Interim(InterimProblem problem, InterimPlan plan) {}
}
