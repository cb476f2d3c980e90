package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.calendar.Rest;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.RotaIndex;
import fr.maillage.domain.rota.RotaProblem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** In {@code summary.json}, which hours the duties of a rota consist of, and the scale that they are made up for by. */
final class RotaWorthJson {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long PERCENT = 100;
    private static final int CENTS = 2;
    private static final long TENTHS_PER_HALF_DAY = 5;

    private RotaWorthJson() {}

    static void write(ObjectNode node, RotaResult result) {
        hours(node.putArray("hours"), result);
        scale(node.putObject("scale"), result.problem().scale());
    }

    /** Of duties that someone has. */
    private static void hours(ArrayNode array, RotaResult result) {
        RotaProblem problem = result.problem();
        RotaIndex index = new RotaIndex(problem);
        Map<String, Integer> percents = new HashMap<>();
        for (Level level : problem.levels()) {
            percents.put(level.name(), level.loadPercent());
        }
        Map<HourClass, Long> minutes = new EnumMap<>(HourClass.class);
        Map<HourClass, Long> weighted = new EnumMap<>(HourClass.class);
        for (int d = 0; d < index.duties().size(); d++) {
            if (result.plan().assigned().get(d).agent() != null) {
                int percent = percents.getOrDefault(index.duties().get(d).level(), 0);
                index.hours(d).minutesByClass().forEach((each, of) -> {
                    minutes.merge(each, of, Long::sum);
                    weighted.merge(each, of * percent * points(problem, each), Long::sum);
                });
            }
        }
        for (HourClass each : HourClass.values()) {
            array.addObject()
                    .put("class", each.name())
                    .put("points", points(problem, each))
                    .put("hours", hours(minutes.getOrDefault(each, 0L), 1))
                    .put("weighted", hours(weighted.getOrDefault(each, 0L), PERCENT));
        }
    }

    private static int points(RotaProblem problem, HourClass of) {
        return problem.loads().points().getOrDefault(of, 0);
    }

    private static BigDecimal hours(long minutes, long divisor) {
        return Decimals.rounded((double) minutes / (MINUTES_PER_HOUR * divisor), 2);
    }

    private static void scale(ObjectNode node, OnCallScale scale) {
        node.put("source", scale.equals(OnCallScale.ARRETE_2015) ? "arrete-2015" : "own");
        ObjectNode euros = node.putObject("euros");
        ObjectNode restDays = node.putObject("restDays");
        for (OnCallUnit unit : OnCallUnit.values()) {
            euros.put(unit.name(), BigDecimal.valueOf(scale.centsByUnit().getOrDefault(unit, 0), CENTS));
            Rest rest = scale.restByUnit().get(unit);
            restDays.put(
                    unit.name(), rest == null ? null : BigDecimal.valueOf(TENTHS_PER_HALF_DAY * rest.halfDays(), 1));
        }
    }
}
