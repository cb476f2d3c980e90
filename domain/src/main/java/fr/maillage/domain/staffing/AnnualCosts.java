package fr.maillage.domain.staffing;

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
}
