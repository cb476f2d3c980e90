package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingAudit;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Audits every plan of a small problem; knows nothing of how the engine works. */
final class BruteForce {

    private final StaffingProblem problem;
    private final Commutes commutes;
    /** The objectives in strict order, the cost of the rest last. */
    private final List<StaffingObjective> order;

    private final @Nullable Placed[] placed;
    private long @Nullable [] best;
    private long leastShortage = Long.MAX_VALUE;

    private BruteForce(StaffingProblem problem, Commutes commutes) {
        this.problem = problem;
        this.commutes = commutes;
        order = new ArrayList<>(problem.objectives());
        order.add(StaffingObjective.COST);
        placed = new Placed[problem.postes().size()];
    }

    /**
     * The best of all plans that break no rule.
     *
     * @param values of the objectives in order, the cost of the rest last
     * @param shortage the least of all plans, whatever else they cost
     */
    record Best(long[] values, long shortage) {}

    /** Empty where every plan breaks a rule. */
    static Optional<Best> find(StaffingProblem problem, Commutes commutes) {
        BruteForce all = new BruteForce(problem, commutes);
        all.choose(0, new HashSet<>());
        long[] best = all.best;
        return best == null ? Optional.empty() : Optional.of(new Best(best, all.leastShortage));
    }

    private void choose(int poste, Set<String> taken) {
        if (poste == placed.length) {
            audit();
            return;
        }
        for (Poste other : problem.postes()) {
            Agent agent = other.agent();
            if (agent != null
                    && other.grade().equals(problem.postes().get(poste).grade())
                    && taken.add(agent.id())) {
                place(poste, agent.id(), taken);
                taken.remove(agent.id());
            }
        }
        long vacancies =
                problem.postes().stream().filter(each -> each.agent() == null).count();
        if (poste - taken.size() < vacancies) {
            place(poste, null, taken);
        }
    }

    private void place(int poste, @Nullable String agent, Set<String> taken) {
        String id = problem.postes().get(poste).id();
        for (Need need : problem.needs()) {
            for (String site : problem.units().get(need.unit()).sites()) {
                placed[poste] = new Placed(id, need.unit(), need.metier(), site, agent);
                choose(poste + 1, taken);
            }
        }
        if (!problem.suppressed().isEmpty() && agent == null) {
            placed[poste] = new Placed(
                    id, Placed.SUPPRESSED, problem.postes().get(poste).metier(), "", null);
            choose(poste + 1, taken);
        }
    }

    private void audit() {
        StaffingAudit audit =
                StaffingAudit.of(problem, commutes, new StaffingPlan(List.of(placed), List.of(), 0, false));
        if (!audit.breaches().isEmpty()) {
            return;
        }
        long[] values = order.stream()
                .mapToLong(objective -> audit.figures().values().getOrDefault(objective, 0L))
                .toArray();
        long[] known = best;
        best = known == null || Arrays.compare(values, known) < 0 ? values : known;
        leastShortage = Math.min(leastShortage, audit.figures().values().getOrDefault(StaffingObjective.SHORTAGE, 0L));
    }
}
