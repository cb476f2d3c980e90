package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.calendar.Feast;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The rota of a run, as {@code summary.json} gives it. Agents are numbers in it.
 *
 * @param rota the section of {@code summary.json}
 * @param from the first day
 * @param to the last day
 * @param objectives in order, their names after {@code rota.}
 */
record RotaResult(
        JsonNode rota,
        LocalDate from,
        LocalDate to,
        List<LevelResult> levels,
        List<Holiday> holidays,
        List<ClockChange> clockChanges,
        List<ObjectiveResult> objectives) {

    private static final List<String> REQUIRED = List.of("/duties", "/unassigned", "/violations", "/load/min");

    /** A public holiday. */
    record Holiday(LocalDate date, Feast feast) {

        String label(Words words) {
            return words.say("feast." + feast);
        }
    }

    /**
     * When the clocks are put forward or back.
     *
     * @param at by the clock, before it is changed
     * @param minutes by which it is put forward; below 0 where it is put back
     */
    record ClockChange(LocalDateTime at, long minutes) {}

    RotaResult {
        levels = List.copyOf(levels);
        holidays = List.copyOf(holidays);
        clockChanges = List.copyOf(clockChanges);
        objectives = List.copyOf(objectives);
    }

    /**
     * Reads a run.
     *
     * @throws IllegalArgumentException if a figure is missing, naming it, or a level does not tell of each of its duties
     */
    static RotaResult read(JsonNode summary) {
        JsonNode rota = summary.path("rota");
        List<String> missing = new ArrayList<>(REQUIRED.stream()
                .filter(pointer -> !rota.at(pointer).isNumber())
                .toList());
        Stream.of("/from", "/to")
                .filter(pointer -> !rota.at(pointer).isTextual())
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing from the rota of summary.json: " + missing);
        }
        LocalDate from = LocalDate.parse(rota.path("from").asText());
        LocalDate to = LocalDate.parse(rota.path("to").asText());
        List<LevelResult> levels = new ArrayList<>();
        rota.at("/calendar/levels").forEach(level -> levels.add(LevelResult.read(level, from, to.plusDays(1))));
        List<Holiday> holidays = new ArrayList<>();
        rota.at("/calendar/holidays")
                .forEach(node -> holidays.add(new Holiday(
                        LocalDate.parse(node.path("date").asText()),
                        Feast.valueOf(node.path("feast").asText()))));
        List<ClockChange> clockChanges = new ArrayList<>();
        rota.at("/calendar/clockChanges")
                .forEach(node -> clockChanges.add(new ClockChange(
                        LocalDateTime.parse(node.path("at").asText()),
                        node.path("minutes").asLong())));
        return new RotaResult(rota, from, to, levels, holidays, clockChanges, readObjectives(rota, "rota."));
    }

    /**
     * Objectives by names of their own: others count other things under the same ones. Changes are left out where there
     * is nothing earlier that could change.
     *
     * @param prefix of their names
     */
    static List<ObjectiveResult> readObjectives(JsonNode section, String prefix) {
        return ObjectiveResult.readAll(section)
                .filter(each -> !each.name().equals("changes")
                        || section.path("changes").isNumber())
                .map(each -> new ObjectiveResult(prefix + each.name(), each.value(), each.bound(), each.gap()))
                .toList();
    }

    long duties() {
        return rota.path("duties").asLong();
    }

    long unassigned() {
        return rota.path("unassigned").asLong();
    }

    /** How many times a rule is broken. */
    long violations() {
        return rota.path("violations").asLong();
    }

    /** Of the agents' shares, in weighted hours: {@code min}, {@code max}, {@code mean} or {@code unfairness}. */
    double load(String figure) {
        return rota.path("load").path(figure).asDouble();
    }

    /** How many agents have a duty. */
    long agentsOnDuty() {
        return levels.stream()
                .flatMap(level -> level.duties().stream())
                .mapToLong(each -> {
                    Integer number = each.number();
                    return number == null ? 0 : number;
                })
                .max()
                .orElse(0);
    }

    /** Wishes: {@code asked} or {@code notMet}; empty where few agents are concerned. */
    OptionalLong findWishes(String figure) {
        return number(rota.path("wishes").path(figure));
    }

    /** The rota that puts wishes before fairness; empty where there are no wishes or it was not sought. */
    Optional<JsonNode> findWishesFirst() {
        return Optional.of(rota.path("wishesFirst")).filter(JsonNode::isObject);
    }

    /** The intérim; empty where no agent has an antenne. */
    Optional<JsonNode> findInterim() {
        return Optional.of(rota.path("interim")).filter(JsonNode::isObject);
    }

    /** Duties that an earlier rota gave to another agent; empty where there was none. */
    OptionalLong findChanges() {
        return number(rota.path("changes"));
    }

    Optional<ObjectiveResult> findObjective(String name) {
        return objectives.stream()
                .filter(each -> each.name().equals("rota." + name))
                .findFirst();
    }

    static OptionalLong number(JsonNode node) {
        return node.isNumber() ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
    }
}
