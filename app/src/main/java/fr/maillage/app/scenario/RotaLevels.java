package fr.maillage.app.scenario;

import fr.maillage.app.scenario.key.RotaForms;
import fr.maillage.domain.rota.DutyPattern;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.Turn;
import fr.maillage.geo.table.Dates;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Makes the levels of a rota of a checked tree. */
final class RotaLevels {

    static final LocalTime MORNING = LocalTime.of(8, 0);
    static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final int WHOLE = 100;

    private RotaLevels() {}

    static LevelSettings level(Values level) {
        return new LevelSettings(
                new Level(
                        level.findText("level").orElseThrow(),
                        pattern(level),
                        level.findInt("atOnce").orElse(1),
                        level.findInt("loadPercent").orElse(WHOLE)),
                level.listTexts("metiers"));
    }

    /** The duties of any week, whose turns may still overlap. */
    static DutyPattern pattern(Values level) {
        if (level.isWritten("turns")) {
            return new DutyPattern(
                    level.listMaps("turns").stream().map(RotaLevels::turn).toList());
        }
        LocalTime time = level.findTime("time").orElse(MORNING);
        LocalTime morning = level.findTime("morning").orElse(MORNING);
        LocalTime evening = level.findTime("evening").orElse(EVENING);
        return switch (level.findText("pattern").orElse("week")) {
            case "weeknights-and-weekends" -> DutyPattern.weeknightsAndWeekends(morning, evening);
            case "days" -> DutyPattern.days(time);
            case "days-and-nights" -> DutyPattern.daysAndNights(morning, evening);
            default ->
                DutyPattern.wholeWeek(
                        level.findText("day").flatMap(RotaForms::findWeekday).orElse(DayOfWeek.MONDAY), time);
        };
    }

    private static Turn turn(Values turn) {
        String from = turn.findText("from").orElseThrow();
        String to = turn.findText("to").orElseThrow();
        return new Turn(
                turn.findText("kind").orElseThrow(),
                RotaForms.findWeekday(from).orElseThrow(),
                Dates.findTime(RotaForms.timeOf(from)).orElseThrow(),
                RotaForms.findWeekday(to).orElseThrow(),
                Dates.findTime(RotaForms.timeOf(to)).orElseThrow());
    }
}
