package fr.maillage.app.study;

import fr.maillage.domain.interim.InterimAudit;
import fr.maillage.domain.interim.InterimOutcome;
import fr.maillage.domain.rota.RotaAudit;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the result of a rota from its plan: every figure and every rule. */
final class RotaProof {

    private RotaProof() {}

    /**
     * Audits what is planned.
     *
     * @throws IllegalArgumentException with what is wrong, if a plan is none of its problem
     * @throws IllegalStateException if the audit finds other values than a plan gives: a fault of the program
     */
    static RotaResult of(PlannedRota planned) {
        RotaAudit audit = RotaAudit.of(planned.problem(), planned.plan());
        check(planned.problem(), planned.plan(), audit.figures());
        return new RotaResult(
                planned.problem(),
                planned.plan(),
                audit.figures(),
                audit.breaches(),
                wishesFirst(planned),
                interim(planned.interim()),
                planned.isOfToday(),
                planned.revision(),
                planned.history());
    }

    /** The problem in which wishes come before fairness; empty where they do so already, or one of both does not count. */
    static Optional<RotaProblem> findWishesFirst(RotaProblem problem) {
        List<RotaObjective> objectives = new ArrayList<>(problem.objectives());
        int unfairness = objectives.indexOf(RotaObjective.UNFAIRNESS);
        int wishes = objectives.indexOf(RotaObjective.WISHES);
        if (unfairness < 0 || wishes < unfairness) {
            return Optional.empty();
        }
        objectives.add(unfairness, objectives.remove(wishes));
        return Optional.of(problem.inOrder(objectives));
    }

    private static RotaResult.@Nullable WishesFirst wishesFirst(PlannedRota planned) {
        RotaPlan plan = planned.wishesFirst();
        if (plan == null) {
            return null;
        }
        RotaProblem problem = findWishesFirst(planned.problem())
                .orElseThrow(() -> new IllegalArgumentException("a rota with wishes first where they have no rank"));
        RotaFigures figures = RotaAudit.of(problem, plan).figures();
        check(problem, plan, figures);
        return new RotaResult.WishesFirst(plan, figures);
    }

    private static void check(RotaProblem problem, RotaPlan plan, RotaFigures figures) {
        List<RotaObjective> given =
                plan.outcomes().stream().map(RotaOutcome::objective).toList();
        if (!given.equals(problem.objectives())) {
            throw new IllegalArgumentException("values of " + given + " where " + problem.objectives() + " count");
        }
        for (RotaOutcome outcome : plan.outcomes()) {
            long audited = figures.value(outcome.objective());
            if (audited != outcome.value()) {
                throw new IllegalStateException("The audit finds " + audited + " where the search found " + outcome);
            }
        }
    }

    private static @Nullable InterimResult interim(PlannedRota.@Nullable Interim planned) {
        if (planned == null) {
            return null;
        }
        InterimAudit audit = InterimAudit.of(planned.problem(), planned.plan());
        for (InterimOutcome outcome : planned.plan().outcomes()) {
            long audited = audit.figures().value(outcome.objective());
            if (audited != outcome.value()) {
                throw new IllegalStateException("The audit finds " + audited + " where the search found " + outcome);
            }
        }
        return new InterimResult(planned.problem(), planned.plan(), audit.figures(), audit.breaches());
    }
}
