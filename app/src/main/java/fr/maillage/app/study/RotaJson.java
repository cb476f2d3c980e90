package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.scenario.Assumption;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.OnCallDue;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.rota.AgentRota;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.LoadSpread;
import fr.maillage.domain.rota.RotaDisclosure;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rota in {@code summary.json}, which is handed round: no agent is in it but by a neutral number, and no count of fewer
 * than five of them.
 */
final class RotaJson {

    private static final int CENTS = 2;
    private static final long HUNDREDTHS = 100;

    private RotaJson() {}

    static void write(ObjectNode node, ScenarioInput input, RotaResult result) {
        input.scenario().departements().forEach(node.putArray("departements")::add);
        figures(node, result);
        SummaryJson.assumptions(
                node.putArray("assumptions"),
                input.scenario().scenario().assumptions().stream()
                        .filter(RotaJson::bearsOnRota)
                        .toList());
    }

    /** All but what the scenario alone knows. */
    static void figures(ObjectNode node, RotaResult result) {
        RotaProblem problem = result.problem();
        RotaFigures figures = result.figures();
        List<Duty> duties = problem.listDuties();
        node.put("from", problem.from().toString())
                .put("to", problem.until().minusDays(1).toString())
                .put("duties", duties.size())
                .put("unassigned", figures.unassigned().size())
                .put("violations", result.countBreaches());
        load(node.putObject("load"), figures.load());
        node.put("agents", problem.agents().size())
                .put("ofToday", result.isOfToday())
                .put("revision", result.revision())
                .put("changes", isFollowing(problem) ? Long.valueOf(figures.value(RotaObjective.CHANGES)) : null);
        levels(node.putArray("levels"), problem.levels(), duties, figures.unassigned());
        unassigned(node.putArray("unassignedDuties"), figures.unassigned());
        objective(node.putObject("objective"), result.plan().outcomes().getLast());
        objectives(node.putArray("objectives"), result.plan().outcomes());
        wishes(node.putObject("wishes"), problem, result.plan());
        cost(node.putObject("cost"), problem.compensation(), figures);
        RotaResult.WishesFirst other = result.wishesFirst();
        if (other == null) {
            node.putNull("wishesFirst");
        } else {
            ObjectNode first = node.putObject("wishesFirst");
            first.put("unassigned", other.figures().unassigned().size());
            load(first.putObject("load"), other.figures().load());
            wishes(first.putObject("wishes"), problem, other.plan());
            objectives(first.putArray("objectives"), other.plan().outcomes());
        }
        InterimResult interim = result.interim();
        if (interim == null) {
            node.putNull("interim");
        } else {
            InterimJson.write(node.putObject("interim"), interim);
        }
        breaches(node.putArray("breaches"), result);
        RotaDetailJson.write(node, result);
    }

    /** Whether the rota is made from what is assumed. */
    static boolean bearsOnRota(Assumption assumption) {
        return assumption.path().equals("rota") || assumption.path().startsWith("rota.");
    }

    /** Whether a rota follows an earlier one that had some of its duties. */
    private static boolean isFollowing(RotaProblem problem) {
        return !problem.earlier().isEmpty();
    }

    private static void load(ObjectNode node, LoadSpread load) {
        node.put("min", wholeHours(load.min()))
                .put("max", wholeHours(load.max()))
                .put("mean", wholeHours(load.mean()))
                .put("unfairness", Decimals.rounded(load.unfairnessHours(), 3));
    }

    /** Of hundredths, rounded half up: what is exact would tell whose share it is. */
    private static long wholeHours(long hundredths) {
        return Math.floorDiv(2 * hundredths + HUNDREDTHS, 2 * HUNDREDTHS);
    }

    private static void levels(ArrayNode array, List<Level> levels, List<Duty> duties, List<Duty> unassigned) {
        for (Level level : levels) {
            Predicate<Duty> isOwn = duty -> duty.level().equals(level.name());
            array.addObject()
                    .put("name", level.name())
                    .put("duties", duties.stream().filter(isOwn).count())
                    .put("unassigned", unassigned.stream().filter(isOwn).count());
        }
    }

    private static void unassigned(ArrayNode array, List<Duty> duties) {
        for (Duty duty : duties) {
            array.addObject()
                    .put("level", duty.level())
                    .put("kind", duty.kind())
                    .put("start", duty.start().toString())
                    .put("end", duty.end().toString());
        }
    }

    private static void objectives(ArrayNode array, List<RotaOutcome> outcomes) {
        outcomes.forEach(outcome -> objective(array.addObject(), outcome));
    }

    private static void objective(ObjectNode node, RotaOutcome outcome) {
        objective(node, outcome.objective().key(), outcome.value(), outcome.bound());
    }

    static void objective(ObjectNode node, String name, long value, @Nullable Long bound) {
        node.put("name", name).put("value", value).put("bound", bound);
        node.set("gap", SummaryJson.decimal(Decimals.gap(value, bound)));
    }

    private static void wishes(ObjectNode node, RotaProblem problem, RotaPlan plan) {
        RotaDisclosure.Wishes wishes = RotaDisclosure.wishes(problem, plan);
        node.put("asked", wishes.asked()).put("notMet", wishes.unmet());
    }

    private static void cost(ObjectNode node, Compensation compensation, RotaFigures figures) {
        OnCallDue due = figures.due();
        boolean isPay = compensation == Compensation.PAY;
        node.put("compensation", isPay ? "pay" : "rest")
                .put("euros", isPay ? BigDecimal.valueOf(due.cents(), CENTS) : null)
                .put(
                        "restDays",
                        isPay ? null : BigDecimal.valueOf(5L * due.rest().halfDays(), 1))
                .put("restMinutes", isPay ? null : Integer.valueOf(due.rest().minutes()))
                .put(
                        "restUnconfirmed",
                        isPay ? null : Integer.valueOf(due.rest().unconfirmed()));
        ObjectNode units = node.putObject("units");
        for (OnCallUnit unit : OnCallUnit.values()) {
            units.put(unit.name(), figures.units().count(unit));
        }
        node.put("holidaySaturdays", figures.units().holidaySaturdays());
        node.put("duties", figures.agents().stream().mapToInt(AgentRota::duties).sum());
    }

    /** Every rule that is broken and how often: each sentence would tell of an agent. */
    private static void breaches(ArrayNode array, RotaResult result) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        result.breaches().forEach(breach -> counts.merge(breach.rule().name(), 1, Integer::sum));
        InterimResult interim = result.interim();
        if (interim != null) {
            interim.breaches().forEach(breach -> counts.merge("INTERIM_" + breach.rule(), 1, Integer::sum));
        }
        counts.forEach((rule, count) ->
                array.addObject().put("rule", rule).put("count", count).put("sentence", RotaResult.ABOUT_AGENTS));
    }
}
