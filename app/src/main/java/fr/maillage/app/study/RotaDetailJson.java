package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.calendar.Feast;
import fr.maillage.domain.calendar.PublicHolidays;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.RotaDisclosure;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The rota in {@code summary.json} in detail: its calendar, in which agents are neutral numbers, how the load lies, its
 * rules and what it is worth. Nobody's identifier, absence, wish or quotité is in it.
 */
final class RotaDetailJson {

    /** A duty that begins on the last day reaches at most so far. */
    private static final int DAYS_BEYOND = 8;

    private static final double HUNDREDTHS = 100;

    private RotaDetailJson() {}

    /** Adds to the section {@code rota}. */
    static void write(ObjectNode node, RotaResult result) {
        RotaProblem problem = result.problem();
        calendar(node.putObject("calendar"), result);
        shares(node.putArray("shares"), problem, result.figures());
        rules(node.putObject("rules"), problem);
        RotaWorthJson.write(node, result);
        InterimResult interim = result.interim();
        if (interim != null) {
            InterimDetailJson.write(node.withObject("/interim"), interim);
        }
    }

    private static void calendar(ObjectNode node, RotaResult result) {
        RotaProblem problem = result.problem();
        node.put("zone", problem.zone().getId());
        levels(node.putArray("levels"), result);
        holidays(node.putArray("holidays"), problem);
        clockChanges(node.putArray("clockChanges"), problem);
    }

    /** The duties of a level follow from its turns and the period; beside them stands who has each, by a neutral number. */
    private static void levels(ArrayNode array, RotaResult result) {
        RotaProblem problem = result.problem();
        List<Duty> duties = problem.listDuties();
        List<@Nullable Integer> numbers = RotaDisclosure.numbers(result.plan());
        for (Level level : problem.levels()) {
            ObjectNode node = array.addObject();
            node.put("name", level.name()).put("atOnce", level.atOnce()).put("loadPercent", level.loadPercent());
            node.put(
                    "agents",
                    problem.agents().stream()
                            .filter(agent -> agent.levels().contains(level.name()))
                            .count());
            ArrayNode turns = node.putArray("turns");
            level.pattern().turns().forEach(turn -> turn(turns.addObject(), turn));
            ArrayNode told = node.putArray("onDuty");
            List<Integer> changed = new ArrayList<>();
            for (int d = 0; d < duties.size(); d++) {
                if (duties.get(d).level().equals(level.name())) {
                    if (isChanged(result, d)) {
                        changed.add(told.size());
                    }
                    told.add(numbers.get(d));
                }
            }
            changed.forEach(node.putArray("changed")::add);
        }
    }

    private static void turn(ObjectNode node, Turn turn) {
        node.put("kind", turn.kind())
                .put("startDay", turn.startDay().name())
                .put("start", turn.start().toString())
                .put("endDay", turn.endDay().name())
                .put("end", turn.end().toString());
    }

    /** As {@link RotaObjective#CHANGES} counts. */
    private static boolean isChanged(RotaResult result, int duty) {
        String before = result.problem()
                .earlier()
                .get(result.plan().assigned().get(duty).duty());
        return before != null
                && !before.equals(result.plan().assigned().get(duty).agent());
    }

    private static void holidays(ArrayNode array, RotaProblem problem) {
        LocalDate until = problem.until().plusDays(DAYS_BEYOND);
        for (LocalDate day :
                PublicHolidays.between(problem.from(), until, problem.region()).keySet()) {
            for (Feast feast : PublicHolidays.feastsOn(day, problem.region())) {
                array.addObject().put("date", day.toString()).put("feast", feast.name());
            }
        }
    }

    private static void clockChanges(ArrayNode array, RotaProblem problem) {
        Instant end = problem.until()
                .plusDays(DAYS_BEYOND)
                .atStartOfDay(problem.zone())
                .toInstant();
        Instant at = problem.from().atStartOfDay(problem.zone()).toInstant();
        ZoneOffsetTransition next = problem.zone().getRules().nextTransition(at);
        while (next != null && next.getInstant().isBefore(end)) {
            array.addObject()
                    .put("at", next.getDateTimeBefore().toString())
                    .put("minutes", next.getDuration().toMinutes());
            next = problem.zone().getRules().nextTransition(next.getInstant());
        }
    }

    /** Shares in whole hours: what is exact could be found again in the calendar. */
    private static void shares(ArrayNode array, RotaProblem problem, RotaFigures figures) {
        for (RotaDisclosure.Shares group : RotaDisclosure.shares(problem, figures)) {
            ObjectNode node = array.addObject();
            group.levels().forEach(node.putArray("levels")::add);
            node.put("agents", group.agents());
            OptionalDouble mean =
                    group.shares().stream().mapToLong(Long::longValue).average();
            node.put("mean", mean.isEmpty() ? null : Long.valueOf(Math.round(mean.getAsDouble() / HUNDREDTHS)));
            ArrayNode hours = node.putArray("hours");
            group.shares().forEach(share -> hours.add(Math.round(share / HUNDREDTHS)));
        }
    }

    private static void rules(ObjectNode node, RotaProblem problem) {
        RotaRules rules = problem.rules();
        node.put("leastWeeksBetween", rules.leastWeeksBetween())
                .put("mostPerQuarter", rules.mostPerQuarter())
                .put("differentAntennes", rules.differentAntennes())
                .put("sameFeastOnlyOnce", rules.sameFeastOnlyOnce())
                .put("restHours", rules.rest().hours())
                .put("frozen", problem.frozen().size());
        node.putObject("night")
                .put("from", problem.loads().night().from().toString())
                .put("until", problem.loads().night().until().toString());
    }
}
