package fr.maillage.app.study;

import fr.maillage.domain.rota.RotaBreach;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned rota with its proof.
 *
 * @param plan who is on duty when
 * @param figures every figure, recomputed
 * @param breaches the hard rules that are broken
 * @param wishesFirst the rota in which wishes come before fairness; null where there are no wishes, or its search did not
 *     begin
 * @param interim null where no agent has an antenne
 * @param isOfToday whether the agents are those of today's tableau, for want of a planned staffing
 * @param revision how many runs came before it, each the earlier one of the next: 0 for a first rota
 */
public record RotaResult(
        RotaProblem problem,
        RotaPlan plan,
        RotaFigures figures,
        List<RotaBreach> breaches,
        @Nullable WishesFirst wishesFirst,
        @Nullable InterimResult interim,
        boolean isOfToday,
        int revision) {

    /** The same problem with wishes before fairness: what fairness costs in wishes. */
    public record WishesFirst(RotaPlan plan, RotaFigures figures) {}

    public RotaResult {
        breaches = List.copyOf(breaches);
    }

    /** Whether no hard rule is broken. A duty without an agent breaks none. */
    public boolean isFeasible() {
        return breaches.isEmpty() && (interim == null || interim.breaches().isEmpty());
    }
}
