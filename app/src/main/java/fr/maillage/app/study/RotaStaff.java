package fr.maillage.app.study;

import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.scenario.StaffEncadrant;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The agents of a staffing who are on call or head an antenne.
 *
 * @param agents in the order of the tableau
 * @param isOfToday whether they are where today's tableau has them, for want of a planned staffing
 */
record RotaStaff(List<StaffEncadrant> agents, boolean isOfToday) {

    /** Of a rota whose scenario lists its agents. */
    static final RotaStaff NONE = new RotaStaff(List.of(), false);

    RotaStaff {
        agents = List.copyOf(agents);
    }

    /** Where a staffing places them. */
    static RotaStaff of(StaffingProblem problem, StaffingPlan plan, Set<String> metiers) {
        List<StaffEncadrant> agents = new ArrayList<>();
        for (int p = 0; p < plan.placed().size(); p++) {
            Placed placed = plan.placed().get(p);
            String agent = placed.agent();
            if (agent != null && !placed.isSuppressed() && metiers.contains(placed.metier())) {
                agents.add(new StaffEncadrant(
                        agent,
                        placed.metier(),
                        problem.units().get(placed.unit()).antenne(),
                        problem.postes().get(p).milliEtp()));
            }
        }
        return new RotaStaff(agents, false);
    }

    /** Where they are today; none where the scenario has no tableau. */
    static RotaStaff ofToday(ScenarioInput input, Set<String> metiers) {
        AskedStaffing staffing = input.scenario().staffing();
        List<StaffEncadrant> agents = new ArrayList<>();
        for (Poste poste :
                staffing == null ? List.<Poste>of() : staffing.tableau().postes()) {
            Agent agent = poste.agent();
            Workplace before = poste.before();
            if (agent != null && before != null && metiers.contains(poste.metier())) {
                agents.add(new StaffEncadrant(agent.id(), poste.metier(), before.antenne(), poste.milliEtp()));
            }
        }
        return new RotaStaff(agents, true);
    }
}
