package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.util.Map;

/** What the duties of the period are made up for with: euros or rest, never both. */
final class RotaCostSection {

    private static final double MINUTES_PER_HOUR = 60;

    private RotaCostSection() {}

    static Html of(RotaResult result, Words words) {
        JsonNode cost = result.rota().path("cost");
        boolean isPaid = isPaid(cost);
        Table table = new Table(words.say(isPaid ? "rota-cost.caption.pay" : "rota-cost.caption.rest"))
                .stacked()
                .words(words.say("rota-cost.unit"))
                .numbers(words.say("rota-cost.count"))
                .numbers(words.say(isPaid ? "rota-cost.euros" : "rota-cost.days"))
                .numbers(words.say("rota-cost.sum"));
        JsonNode worth = result.rota().at(isPaid ? "/scale/euros" : "/scale/restDays");
        for (Map.Entry<String, JsonNode> unit : cost.path("units").properties()) {
            long count = unit.getValue().asLong();
            if (count > 0) {
                row(table, unit.getKey(), count, worth.path(unit.getKey()), isPaid, words);
            }
        }
        long saturdays = cost.path("holidaySaturdays").asLong();
        if (isPaid && saturdays > 0) {
            double more = worth.path("SUNDAY_OR_HOLIDAY").asDouble()
                    - worth.path("SATURDAY").asDouble();
            row(table, "HOLIDAY_SATURDAY", saturdays, DoubleNode.valueOf(more), true, words);
        }
        table.total().row(words.say("staffing.all"), "", "", total(cost, words));
        return Section.of(
                "rota-cost",
                words,
                table.toHtml(),
                Section.note(words.say("rota-cost.scale." + scale(result))),
                cost.path("restUnconfirmed").asLong() > 0
                        ? Section.note(words.count(
                                "rota-cost.missing",
                                cost.path("restUnconfirmed").asLong()))
                        : Html.NOTHING,
                Section.note(words.say("rota-cost.interventions")));
    }

    /** Whose scale it is: {@code arrete-2015} or {@code own}. */
    static String scale(RotaResult result) {
        return result.rota().at("/scale/source").asText("own");
    }

    private static void row(Table table, String unit, long count, JsonNode each, boolean isPaid, Words words) {
        table.row(
                words.say("unit." + unit),
                words.whole(count),
                each.isNumber() ? amount(each.asDouble(), isPaid, words) : words.say("rota-cost.unconfirmed"),
                each.isNumber() ? amount(count * each.asDouble(), isPaid, words) : "–");
    }

    static boolean isPaid(JsonNode cost) {
        return cost.path("compensation").asText().equals("pay");
    }

    /** What is due in all, with its unit. */
    static String total(JsonNode cost, Words words) {
        if (isPaid(cost)) {
            return amount(cost.path("euros").asDouble(), true, words);
        }
        String days = amount(cost.path("restDays").asDouble(), false, words);
        double hours = cost.path("restMinutes").asDouble() / MINUTES_PER_HOUR;
        return hours == 0 ? days : days + " + " + words.say("n.hours", words.format(hours, 0, 2));
    }

    private static String amount(double amount, boolean isPaid, Words words) {
        return isPaid ? words.eurosAndCents(amount) : words.say("n.days", words.format(amount, 0, 1));
    }
}
