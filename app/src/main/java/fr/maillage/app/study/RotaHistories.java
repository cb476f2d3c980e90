package fr.maillage.app.study;

import fr.maillage.app.study.RotaHistory.DutyChange;
import fr.maillage.app.study.RotaHistory.SubstitutionChange;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Carries a history on from one rota to the next. */
final class RotaHistories {

    private final RotaProblem problem;
    private final int revision;

    private RotaHistories(RotaProblem problem, int revision) {
        this.problem = problem;
        this.revision = revision;
    }

    /**
     * The history of a rota that follows an earlier one.
     *
     * @param now who stands in for whom
     */
    static RotaHistory next(EarlierRotaRun earlier, RotaProblem problem, RotaPlan plan, List<Substitution> now) {
        RotaHistories histories = new RotaHistories(problem, earlier.revision() + 1);
        List<DutyChange> duties = new ArrayList<>(earlier.history().duties());
        duties.removeIf(change -> !histories.isInPeriod(change.duty()));
        duties.addAll(histories.duties(earlier, plan));
        List<SubstitutionChange> substitutions =
                new ArrayList<>(earlier.history().substitutions());
        substitutions.removeIf(change -> !histories.isInPeriod(change.substitution()));
        substitutions.addAll(histories.substitutions(earlier.rota().substitutions(), now));
        return new RotaHistory(earlier.history().scope(), duties, substitutions);
    }

    private boolean isInPeriod(Duty duty) {
        LocalDate day = duty.start().toLocalDate();
        return !day.isBefore(problem.from()) && day.isBefore(problem.until());
    }

    private boolean isInPeriod(Substitution substitution) {
        return substitution.from().isBefore(problem.until()) && problem.from().isBefore(substitution.until());
    }

    private List<DutyChange> duties(EarlierRotaRun earlier, RotaPlan plan) {
        Map<String, String> before = earlier.rota().duties();
        List<DutyChange> changes = new ArrayList<>();
        Set<String> present = new HashSet<>();
        List<Duty> duties = problem.listDuties();
        for (int d = 0; d < duties.size(); d++) {
            Assigned assigned = plan.assigned().get(d);
            present.add(assigned.duty());
            String holder = before.get(assigned.duty());
            if (!Objects.equals(holder, assigned.agent())) {
                changes.add(new DutyChange(revision, duties.get(d), holder, assigned.agent()));
            }
        }
        for (Duty duty : earlier.duties()) {
            if (isInPeriod(duty) && !present.contains(duty.id())) {
                changes.add(new DutyChange(revision, duty, before.get(duty.id()), null));
            }
        }
        return changes;
    }

    /** What tells a substitution from others: who stands in for whom, and since when. */
    static List<Object> key(Substitution substitution) {
        return List.of(
                substitution.antenne(),
                Objects.requireNonNullElse(substitution.absent(), ""),
                substitution.substitute(),
                substitution.from());
    }

    private List<SubstitutionChange> substitutions(List<Substitution> before, List<Substitution> now) {
        Map<List<Object>, Substitution> left = new HashMap<>();
        before.forEach(each -> left.put(key(each), each));
        List<SubstitutionChange> changes = new ArrayList<>();
        for (Substitution each : now) {
            if (!each.equals(left.remove(key(each)))) {
                changes.add(new SubstitutionChange(revision, each, false));
            }
        }
        for (Substitution each : before) {
            if (left.containsKey(key(each)) && isInPeriod(each)) {
                changes.add(new SubstitutionChange(revision, each, true));
            }
        }
        return changes;
    }
}
