package fr.maillage.app.cli;

import fr.maillage.app.study.InterimResult;
import fr.maillage.app.study.RotaResult;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.interim.EmptyAntenne;
import fr.maillage.domain.interim.InterimBreach;
import fr.maillage.domain.interim.InterimFigures;
import fr.maillage.domain.interim.InterimObjective;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.Hindrances;
import fr.maillage.domain.rota.LoadSpread;
import fr.maillage.domain.rota.RotaBreach;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaIndex;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.staffing.Disclosure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What a plan says of its rota on the terminal: what is left open and why, how fair it is, and how sure that is. */
final class RotaAnswer {

    /** So many duties without an agent are told; rota.xlsx tells all. */
    private static final int MOST_UNASSIGNED = 5;

    private RotaAnswer() {}

    static List<String> lines(RotaResult result) {
        RotaFigures figures = result.figures();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s from %s to %s for %s, %s without an agent%s",
                count(result.problem().listDuties().size(), "duty", "duties"),
                result.problem().from(),
                result.problem().until().minusDays(1),
                Found.count(result.problem().agents().size(), "agent"),
                figures.unassigned().isEmpty()
                        ? "none"
                        : String.format(Locale.ROOT, "%,d", figures.unassigned().size()),
                changes(result)));
        lines.addAll(unassigned(result));
        lines.add(load(figures.load()));
        result.plan().outcomes().forEach(outcome -> lines.add(objective(outcome)));
        lines.addAll(wishesFirst(result));
        lines.add(cost(result));
        InterimResult interim = result.interim();
        if (interim != null) {
            lines.add(interim(interim));
        }
        lines.addAll(breaches(result));
        return lines;
    }

    private static String count(int count, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
    }

    private static String changes(RotaResult result) {
        if (result.revision() == 0) {
            return "";
        }
        long changes = result.figures().value(RotaObjective.CHANGES);
        return String.format(
                Locale.ROOT, "; %,d of the earlier rota %s hands", changes, changes == 1 ? "changes" : "change");
    }

    private static List<String> unassigned(RotaResult result) {
        List<Duty> unassigned = result.figures().unassigned();
        if (unassigned.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        RotaIndex index = new RotaIndex(result.problem());
        Hindrances hindrances = new Hindrances(index, result.plan());
        for (Duty duty : unassigned.subList(0, Math.min(MOST_UNASSIGNED, unassigned.size()))) {
            OptionalInt position = index.findDuty(duty.id());
            lines.add("without an agent: " + duty.level() + " from " + duty.start() + " to " + duty.end() + ": "
                    + why(hindrances.count(position.orElseThrow())));
        }
        if (unassigned.size() > MOST_UNASSIGNED) {
            lines.add("without an agent: " + (unassigned.size() - MOST_UNASSIGNED) + " more; rota.xlsx lists them");
        }
        return lines;
    }

    private static String why(SortedMap<RotaBreach.Rule, Integer> counts) {
        if (counts.isEmpty()) {
            return "no rule by itself keeps the agents of the level from it";
        }
        List<String> words = new ArrayList<>();
        counts.forEach((rule, agents) -> words.add(agents + " " + word(rule)));
        return "of the agents of the level " + String.join(", ", words);
    }

    private static String word(RotaBreach.Rule rule) {
        return switch (rule) {
            case ABSENCE -> "absent";
            case PRESENCE -> "not there";
            case ONE_AT_A_TIME -> "on another duty";
            case GAP, REST -> "too near to another duty";
            case QUARTER -> "with all duties of the quarter";
            case FEAST -> "with the same feast in the year before or after";
            case ANTENNE -> "of the antenne of another on duty";
            case LEVEL, FROZEN -> "kept from it by what is published";
        };
    }

    private static String load(LoadSpread load) {
        return String.format(
                Locale.ROOT,
                "load %,.0f to %,.0f weighted hours, mean %,.0f; unfairness %,.1f weighted hours",
                load.min() / 100.0,
                load.max() / 100.0,
                load.mean() / 100.0,
                load.unfairnessHours());
    }

    private static String objective(RotaOutcome outcome) {
        return proven(outcome.objective().key(), outcome.value(), outcome.bound());
    }

    private static String proven(String name, long value, @Nullable Long bound) {
        String proof;
        if (bound == null) {
            proof = "no bound";
        } else if (bound == value) {
            proof = "proven";
        } else {
            proof = String.format(Locale.ROOT, "bound %,d, gap %s", bound, Answer.gap(value, bound));
        }
        return String.format(Locale.ROOT, "%s %,d, %s", name, value, proof);
    }

    /** In points, as the objective has them: how many wishes of how few agents is told in rota.xlsx. */
    private static List<String> wishesFirst(RotaResult result) {
        RotaResult.WishesFirst other = result.wishesFirst();
        if (other == null) {
            return List.of();
        }
        return List.of(String.format(
                Locale.ROOT,
                "unmet wishes of %s with an unfairness of %,.1f; with wishes before fairness %s with %,.1f",
                Found.count(result.figures().value(RotaObjective.WISHES), "point"),
                result.figures().load().unfairnessHours(),
                Found.count(other.figures().value(RotaObjective.WISHES), "point"),
                other.figures().load().unfairnessHours()));
    }

    private static String cost(RotaResult result) {
        RotaFigures figures = result.figures();
        if (result.problem().compensation() == Compensation.PAY) {
            return String.format(
                    Locale.ROOT, "on-call pay %,.2f €", figures.due().cents() / 100.0);
        }
        int unconfirmed = figures.due().rest().unconfirmed();
        return String.format(
                Locale.ROOT,
                "compensating rest %,.1f days%s",
                figures.due().rest().halfDays() / 2.0,
                unconfirmed == 0 ? "" : " at least: " + unconfirmed + " parts of duties have none in the scale");
    }

    private static String interim(InterimResult result) {
        InterimFigures figures = result.figures();
        int empty = figures.empty().stream().mapToInt(EmptyAntenne::workingDays).sum();
        return String.format(
                Locale.ROOT,
                "intérim: %s in %s; %,d working days without a head, %,d absent days of others without a substitute,"
                        + " %,d days of antennes with no encadrant at all",
                result.isToldOfSubstitutions()
                        ? Found.count(result.plan().substitutions().size(), "substitution")
                        : "substitutions of fewer than " + Disclosure.LEAST + " encadrants",
                Found.count(result.problem().listAntennes().size(), "antenne"),
                figures.value(InterimObjective.HEADLESS),
                figures.value(InterimObjective.UNCOVERED),
                empty);
    }

    /** Each rule once: what a terminal shows may be shown round. */
    private static List<String> breaches(RotaResult result) {
        List<String> lines = new ArrayList<>();
        Set<RotaBreach.Rule> told = EnumSet.noneOf(RotaBreach.Rule.class);
        result.breaches().stream()
                .filter(breach -> told.add(breach.rule()))
                .forEach(breach -> lines.add(Answer.breach(breach.rule(), RotaResult.ABOUT_AGENTS)));
        InterimResult interim = result.interim();
        if (interim != null) {
            interim.breaches().stream()
                    .map(InterimBreach::rule)
                    .distinct()
                    .forEach(rule -> lines.add(Answer.breach(rule, RotaResult.ABOUT_AGENTS)));
        }
        return lines;
    }
}
