package fr.maillage.domain.staffing;

import java.util.EnumMap;
import java.util.Map;

/**
 * A year before and after the reorganisation, in whole euros. Vacant postes cost as if they were filled, and nobody travels
 * to them.
 *
 * @param payrollBefore by category
 * @param payrollAfter by category, created postes included
 * @param created the part of the payroll after that is of created postes
 * @param travelBefore of all agents, both ways
 * @param travelAfter of all agents, both ways
 * @param caseloadBefore requests a year for each ETP of the métiers that share them, authorised; NaN where there is none
 * @param caseloadAfter the same in the plan
 */
public record AnnualCosts(
        Map<Categorie, Long> payrollBefore,
        Map<Categorie, Long> payrollAfter,
        long created,
        long travelBefore,
        long travelAfter,
        double caseloadBefore,
        double caseloadAfter) {

    public AnnualCosts {
        payrollBefore = Map.copyOf(payrollBefore);
        payrollAfter = Map.copyOf(payrollAfter);
    }

    /** Of a plan, beside today. */
    public static AnnualCosts of(StaffingProblem problem, Commutes commutes, StaffingPlan plan, Amounts amounts) {
        Map<Categorie, Long> before = new EnumMap<>(Categorie.class);
        Map<Categorie, Long> after = new EnumMap<>(Categorie.class);
        long created = 0;
        long kmBefore = 0;
        long kmAfter = 0;
        long caseBefore = 0;
        long caseAfter = 0;
        StaffingIndex index = new StaffingIndex(problem);
        for (int p = 0; p < plan.placed().size(); p++) {
            Poste poste = problem.postes().get(p);
            Placed placed = plan.placed().get(p);
            if (!poste.isCreated()) {
                before.merge(poste.categorie(), (long) poste.milliEtp(), Long::sum);
                caseBefore += amounts.caseloadMetiers().contains(poste.metier()) ? poste.milliEtp() : 0;
            }
            if (!placed.isSuppressed()) {
                after.merge(poste.categorie(), (long) poste.milliEtp(), Long::sum);
                caseAfter += amounts.caseloadMetiers().contains(placed.metier()) ? poste.milliEtp() : 0;
                created += poste.isCreated() ? euros(poste.categorie(), poste.milliEtp(), amounts) : 0;
            }
        }
        for (Change change : new Changes(index, commutes).list(plan)) {
            Agent agent = index.findPosteOf(change.agent()).orElseThrow().agent();
            if (agent != null) {
                kmBefore += commutes.mm(agent.residence(), change.from().site());
                kmAfter += commutes.mm(agent.residence(), change.toSite());
            }
        }
        double requests =
                problem.antennes().stream().mapToDouble(Antenne::requests).sum();
        before.replaceAll((categorie, milliEtp) -> euros(categorie, milliEtp, amounts));
        after.replaceAll((categorie, milliEtp) -> euros(categorie, milliEtp, amounts));
        return new AnnualCosts(
                before,
                after,
                created,
                travel(kmBefore, amounts),
                travel(kmAfter, amounts),
                caseload(requests, caseBefore),
                caseload(requests, caseAfter));
    }

    private static long euros(Categorie categorie, long milliEtp, Amounts amounts) {
        return Math.round(amounts.eurosPerEtp().getOrDefault(categorie, 0) * (milliEtp / 1e3));
    }

    private static long travel(long oneWayMm, Amounts amounts) {
        return Math.round(2 * oneWayMm / 1e6 * amounts.daysPerYear() * amounts.euroCentsPerKm() / 100);
    }

    private static double caseload(double requests, long milliEtp) {
        return milliEtp == 0 ? Double.NaN : requests / (milliEtp / 1e3);
    }
}
