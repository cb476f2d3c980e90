package fr.maillage.app.cli;

import fr.maillage.app.study.StaffingResult;
import fr.maillage.domain.staffing.AgentCount;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.Disclosure;
import fr.maillage.domain.staffing.Headcount;
import fr.maillage.domain.staffing.Shortage;
import fr.maillage.domain.staffing.StaffingBreach;
import fr.maillage.domain.staffing.StaffingFigures;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.ToldCount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
                        "%s %s %s, %s ETP (%,d created, %,d suppressed)",
                        entry.getKey(),
                        signed("%+,d", postes),
                        Math.abs(postes) == 1 ? "poste" : "postes",
                        signed("%+,.2f", milliEtp / 1e3),
                        each.created(),
                        each.suppressed()));
            }
        }
        return changes.isEmpty() ? "the same in every category" : String.join("; ", changes);
    }

    /** With a true minus, as the report writes it. */
    private static String signed(String format, Object number) {
        return String.format(Locale.ROOT, format, number).replace('-', '\u2212');
    }

    private static String moves(StaffingFigures figures) {
        List<Change> changes = figures.changes();
        ToldCount moved = Disclosure.tell(AgentCount.MOVED, changes);
        return String.format(
                Locale.ROOT,
                "%s to another commune, %s without having wished it; %s another poste, %s another métier;"
                        + " %,.1f km added one way",
                agents(moved, changes.size()),
                told(Disclosure.tell(AgentCount.AGAINST_WISH, changes)),
                take(Disclosure.tell(AgentCount.CHANGED_POSTE, changes)),
                told(Disclosure.tell(AgentCount.CHANGED_METIER, changes)),
                figures.addedCommuteMm() / 1e6);
    }

    private static String agents(ToldCount moved, int all) {
        return switch (moved.kind()) {
            case NUMBER ->
                String.format(
                        Locale.ROOT,
                        "%s of %,d %s",
                        Answer.count(moved.number(), "agent"),
                        all,
                        moved.number() == 1 ? "moves" : "move");
            case FEW -> String.format(Locale.ROOT, "%s agents of %,d move", told(moved), all);
            case ALL_BUT_FEW -> String.format(Locale.ROOT, "%s of %,d agents move", told(moved), all);
        };
    }

    private static String take(ToldCount count) {
        return told(count) + (count.isNumber() && count.number() == 1 ? " takes" : " take");
    }

    private static String told(ToldCount count) {
        return switch (count.kind()) {
            case NUMBER -> String.format(Locale.ROOT, "%,d", count.number());
            case FEW -> "fewer than " + Disclosure.LEAST;
            case ALL_BUT_FEW -> "all but fewer than " + Disclosure.LEAST;
        };
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
                    "bound %s %s, gap %s",
                    value(outcome.objective(), bound),
                    unit,
                    Answer.gap(outcome.value(), bound));
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
