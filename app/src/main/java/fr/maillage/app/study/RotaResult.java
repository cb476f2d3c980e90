package fr.maillage.app.study;

import fr.maillage.domain.rota.AgentRota;
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
 * @param wishesFirst the rota in which wishes come before fairness; null where there are no wishes, where they come first
 *     anyway, or its search did not begin
 * @param interim null where no agent has an antenne
 * @param isOfToday whether the agents are those of today's tableau, for want of a planned staffing
 * @param revision how many runs came before it, each the earlier one of the next: 0 for a first rota
 * @param history what agendas were told of it
 */
public record RotaResult(
        RotaProblem problem,
        RotaPlan plan,
        RotaFigures figures,
        List<RotaBreach> breaches,
        @Nullable WishesFirst wishesFirst,
        @Nullable InterimResult interim,
        boolean isOfToday,
        int revision,
        RotaHistory history) {

    /** In place of a sentence that would tell of a single agent. */
    public static final String ABOUT_AGENTS = "it is about single agents; rota.xlsx tells which";

    /** The same problem with wishes before fairness: what fairness costs in wishes. */
    public record WishesFirst(RotaPlan plan, RotaFigures figures) {}

    public RotaResult {
        breaches = List.copyOf(breaches);
    }

    /** Without a history. */
    public RotaResult(
            RotaProblem problem,
            RotaPlan plan,
            RotaFigures figures,
            List<RotaBreach> breaches,
            @Nullable WishesFirst wishesFirst,
            @Nullable InterimResult interim,
            boolean isOfToday,
            int revision) {
        this(
                problem,
                plan,
                figures,
                breaches,
                wishesFirst,
                interim,
                isOfToday,
                revision,
                RotaHistory.first(problem.from().toString()));
    }

    /** Whether no hard rule is broken. A duty without an agent breaks none. */
    public boolean isFeasible() {
        return breaches.isEmpty() && (interim == null || interim.breaches().isEmpty());
    }

    /** Hard rules that are broken, of the rota and of the intérim. */
    public int countBreaches() {
        return breaches.size() + (interim == null ? 0 : interim.breaches().size());
    }

    /** Wishes for a duty that has none, and duties against a wish for none, of all agents. */
    public static int countUnmetWishes(RotaFigures figures) {
        return figures.agents().stream().mapToInt(AgentRota::unmetWishes).sum();
    }

    /** That all searches took. */
    long steps() {
        return plan.steps()
                + (wishesFirst == null ? 0 : wishesFirst.plan().steps())
                + (interim == null ? 0 : interim.plan().steps());
    }

    boolean isInterrupted() {
        return plan.interrupted()
                || (wishesFirst != null && wishesFirst.plan().interrupted())
                || (interim != null && interim.plan().interrupted());
    }
}
