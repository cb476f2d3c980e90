package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.StaffingAudit;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingPlan;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A run, and what the audit says of its plan, which knows nothing of any solver.
 *
 * @param solver its name
 * @param audit null where no plan was found
 */
record AuditedRun(String solver, StaffingRun run, @Nullable StaffingAudit audit) {

    /** What solvers that compute in floating point may be off, as a part of the value; and that of a value near 0. */
    private static final double TOLERANCE = 1e-6;

    static AuditedRun of(StaffingPeer peer, StaffingCase made, StaffingRun run) {
        List<Placed> placed = run.placed();
        StaffingAudit audit = placed == null
                ? null
                : StaffingAudit.of(made.problem(), made.commutes(), new StaffingPlan(placed, List.of(), 0, false));
        return new AuditedRun(peer.name(), run, audit);
    }

    /** Of an objective, in points. */
    OptionalLong findValue(StaffingObjective objective) {
        return audit == null
                ? OptionalLong.empty()
                : OptionalLong.of(audit.figures().values().getOrDefault(objective, 0L));
    }

    /** The sum of everything, of a plan that breaks no rule. */
    OptionalLong findValid() {
        return audit != null && audit.breaches().isEmpty() ? findValue(StaffingObjective.COST) : OptionalLong.empty();
    }

    /** Whether the solver says what the audit does. */
    boolean isAgreed() {
        Double told = run.told();
        OptionalLong value = findValue(StaffingObjective.COST);
        return told == null || value.isEmpty() || Math.abs(told - value.getAsLong()) <= tolerance(told);
    }

    /** Whether the bound is no contradiction to a value that some plan has. */
    boolean allows(long value) {
        Double bound = run.bound();
        return bound == null || bound <= value + tolerance(bound);
    }

    private static double tolerance(double size) {
        return TOLERANCE * Math.max(1, Math.abs(size));
    }
}
