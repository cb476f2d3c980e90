package fr.maillage.app.cli;

import fr.maillage.app.study.StaffingResult;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.Disclosure;
import fr.maillage.domain.staffing.Headcount;
import fr.maillage.domain.staffing.Shortage;
import fr.maillage.domain.staffing.StaffingBreach;
import fr.maillage.domain.staffing.StaffingFigures;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a plan says of its staffing on the terminal: that the headcount is constant, who moves, and how sure that is. */
final class StaffingAnswer {

    private StaffingAnswer() {}

    static List<String> lines(StaffingResult result) {
        StaffingFigures figures = result.figures();
        List<String> lines = new ArrayList<>();
        lines.add((result.isFictional() ? "fictional tableau: " : "") + headcount(figures.all()) + "; "
                + balance(figures));
        lines.add(moves(figures));
        lines.add(String.format(
                Locale.ROOT,
                "%.2f ETP missing against needs, %.2f beyond them",
                figures.shortageMilliEtp() / 1e3,
                figures.surplusMilliEtp() / 1e3));
        result.plan().outcomes().forEach(outcome -> lines.add(objective(outcome)));
        lines.addAll(breaches(result.breaches()));
        return lines;
    }

    private static String headcount(Headcount headcount) {
        return String.format(
                Locale.ROOT,
                "%,d → %s, %,.2f → %,.2f ETP",
                headcount.postesBefore(),
                Answer.count(headcount.postesAfter(), "poste"),
                headcount.milliEtpBefore() / 1e3,
                headcount.milliEtpAfter() / 1e3);
    }

    /** The same in every category, or what each has more or less. */
    private static String balance(StaffingFigures figures) {
        List<String> changes = new ArrayList<>();
        for (Map.Entry<Categorie, Headcount> entry : figures.byCategorie().entrySet()) {
            Headcount each = entry.getValue();
            int postes = each.postesAfter() - each.postesBefore();
            long milliEtp = each.milliEtpAfter() - each.milliEtpBefore();
            if (postes != 0 || milliEtp != 0) {
                changes.add(String.format(
                        Locale.ROOT,
                        "%s %+d postes, %+.2f ETP (%d created, %d suppressed)",
                        entry.getKey(),
                        postes,
                        milliEtp / 1e3,
                        each.created(),
                        each.suppressed()));
            }
        }
        return changes.isEmpty() ? "the same in every category" : String.join("; ", changes);
    }

    private static String moves(StaffingFigures figures) {
        List<Change> changes = figures.changes();
        return String.format(
                Locale.ROOT,
                "%s of %,d move to another commune, %,d without having wished it; %,d take another poste,"
                        + " %,d another métier; %,.1f km added one way",
                Answer.count(count(changes, Change::isMoved), "agent"),
                changes.size(),
                count(changes, Change::isAgainstWish),
                count(changes, Change::changesPoste),
                count(changes, Change::changesMetier),
                figures.addedCommuteMm() / 1e6);
    }

    private static int count(List<Change> changes, Predicate<Change> which) {
        return (int) changes.stream().filter(which).count();
    }

    private static String objective(StaffingOutcome outcome) {
        String unit = outcome.objective() == StaffingObjective.SHORTAGE ? "weighted ETP" : "points";
        Long bound = outcome.bound();
        String proof;
        if (outcome.isProven()) {
            proof = "proven";
        } else if (bound == null) {
            proof = "no bound";
        } else {
            proof = String.format(
                    Locale.ROOT,
                    "bound %s %s, gap %.2f %%",
                    value(outcome.objective(), bound),
                    unit,
                    100.0 * Math.abs(outcome.value() - bound) / Math.max(1, Math.abs(outcome.value())));
        }
        return outcome.objective().key() + " " + value(outcome.objective(), outcome.value()) + " " + unit + ", "
                + proof;
    }

    private static String value(StaffingObjective objective, long value) {
        return objective == StaffingObjective.SHORTAGE
                ? String.format(Locale.ROOT, "%,.4f", value / (double) Shortage.UNITS_PER_ETP)
                : String.format(Locale.ROOT, "%,d", value);
    }

    /** A rule about single agents once: what a terminal shows may be shown round. */
    private static List<String> breaches(List<StaffingBreach> breaches) {
        List<String> lines = new ArrayList<>();
        Set<StaffingBreach.Rule> told = EnumSet.noneOf(StaffingBreach.Rule.class);
        for (StaffingBreach breach : breaches) {
            boolean isAboutAgents = Disclosure.isAboutAgents(breach.rule());
            if (!isAboutAgents || told.add(breach.rule())) {
                lines.add(
                        Answer.breach(breach.rule(), isAboutAgents ? StaffingResult.ABOUT_AGENTS : breach.sentence()));
            }
        }
        return lines;
    }
}
