package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.DutyPattern;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.Turn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of on-call duty, and who has each of its duties.
 *
 * @param agents how many may take it
 * @param duties in order of start and place
 */
record LevelResult(Level level, long agents, List<OnDuty> duties) {

    /** More turns a week than these are shown day by day. */
    private static final int MOST_TURNS_OF_WEEKS = 3;

    /**
     * A duty.
     *
     * @param number the neutral one of who has it; null where nobody has it
     * @param isChanged whether an earlier rota gave it to another agent
     */
    record OnDuty(Duty duty, @Nullable Integer number, boolean isChanged) {}

    LevelResult {
        duties = List.copyOf(duties);
    }

    /**
     * Reads a level.
     *
     * @param from the first day of the period
     * @param until the day after the last
     * @throws IllegalArgumentException if it does not tell of each of its duties
     */
    static LevelResult read(JsonNode node, LocalDate from, LocalDate until) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : node.path("turns")) {
            turns.add(new Turn(
                    turn.path("kind").asText(),
                    DayOfWeek.valueOf(turn.path("startDay").asText()),
                    LocalTime.parse(turn.path("start").asText()),
                    DayOfWeek.valueOf(turn.path("endDay").asText()),
                    LocalTime.parse(turn.path("end").asText())));
        }
        Level level = new Level(
                node.path("name").asText(),
                new DutyPattern(turns),
                node.path("atOnce").asInt(),
                node.path("loadPercent").asInt());
        Set<Integer> changed = new HashSet<>();
        node.path("changed").forEach(position -> changed.add(position.asInt()));
        List<Duty> duties = level.listDuties(from, until);
        JsonNode numbers = node.path("onDuty");
        if (numbers.size() != duties.size()) {
            throw new IllegalArgumentException("The level " + level.name() + " of summary.json tells of "
                    + numbers.size() + " duties, and has " + duties.size());
        }
        List<OnDuty> told = new ArrayList<>();
        for (int d = 0; d < duties.size(); d++) {
            JsonNode number = numbers.path(d);
            told.add(new OnDuty(
                    duties.get(d), number.isNumber() ? Integer.valueOf(number.asInt()) : null, changed.contains(d)));
        }
        return new LevelResult(level, node.path("agents").asLong(), told);
    }

    String name() {
        return level.name();
    }

    /** Whether its calendar has a place for each day, not for each week. */
    boolean isByDay() {
        return level.pattern().turns().size() > MOST_TURNS_OF_WEEKS;
    }

    List<OnDuty> listUnassigned() {
        return duties.stream().filter(each -> each.number() == null).toList();
    }
}
