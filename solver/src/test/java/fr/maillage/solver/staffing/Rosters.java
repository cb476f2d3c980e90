package fr.maillage.solver.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.StaffingAudit;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rosters and the plans that they stand for. */
final class Rosters {

    private Rosters() {}

    /** Each poste in one of the slots that it and its holder of today may come to. */
    static Roster random(StaffingModel model, RandomGenerator random) {
        int[] slotOf = new int[model.postes()];
        int[] holderOf = new int[model.postes()];
        for (int p = 0; p < slotOf.length; p++) {
            int poste = p;
            int[] open = Arrays.stream(model.options[p])
                    .filter(slot -> model.isAllowed(poste, poste, slot))
                    .toArray();
            slotOf[p] = open[random.nextInt(open.length)];
            holderOf[p] = p;
        }
        return new Roster(model, slotOf, holderOf);
    }

    static StaffingPlan plan(Roster roster) {
        StaffingModel model = roster.model();
        List<Placed> placed = new ArrayList<>();
        for (int p = 0; p < model.postes(); p++) {
            Slots.Slot slot = model.slots.list.get(roster.slotOf(p));
            Agent agent = model.problem.postes().get(roster.holderOf(p)).agent();
            placed.add(new Placed(
                    model.problem.postes().get(p).id(),
                    slot.unit(),
                    slot.metier(),
                    slot.site(),
                    agent == null ? null : agent.id()));
        }
        return new StaffingPlan(placed, List.of(), 0, false);
    }

    /** Holds all that a roster sums up against the audit of its plan, which knows nothing of rosters. */
    static void assertAudited(Roster roster, Commutes commutes) {
        StaffingModel model = roster.model();
        StaffingAudit audit = StaffingAudit.of(model.problem, commutes, plan(roster));
        assertThat(audit.breaches().isEmpty())
                .as("%d thousandths missed; %s", roster.breach(), audit.breaches())
                .isEqualTo(roster.breach() == 0);
        assertThat(roster.shortage())
                .as("shortage")
                .isEqualTo(audit.figures().values().get(StaffingObjective.SHORTAGE));
        for (int level = 0; level < model.depth(); level++) {
            boolean isRest = level == model.problem.objectives().size();
            StaffingObjective objective =
                    isRest ? StaffingObjective.COST : model.problem.objectives().get(level);
            assertThat(roster.total(level))
                    .as(objective.key())
                    .isEqualTo(audit.figures().values().get(objective));
        }
    }
}
