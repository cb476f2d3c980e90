package fr.maillage.app.study;

import fr.maillage.domain.calendar.DutyHours;
import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.FeastDay;
import fr.maillage.domain.rota.RotaIndex;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of {@code rota.xlsx} are made of.
 *
 * @param index of the result's problem
 */
record RotaBook(RotaResult result, RotaIndex index, WorkbookWords words) {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int DECIMALS = 6;

    /** The identifier of whoever has a duty; null for nobody. */
    @Nullable
    String agentOf(int duty) {
        return result.plan().assigned().get(duty).agent();
    }

    /** As cells name whoever has a duty: that nobody has it stands out. */
    String named(@Nullable String agent) {
        return agent == null ? words.say("nobody") : agent;
    }

    SheetColumn text(String key) {
        return SheetColumn.text(words.say("column." + key));
    }

    SheetColumn sentence(String key) {
        return column(key, Kind.SENTENCE);
    }

    SheetColumn column(String key, Kind kind) {
        return SheetColumn.of(words.say("column." + key), kind);
    }

    SheetColumn sum(String key, Kind kind) {
        return SheetColumn.summed(words.say("column." + key), kind);
    }

    /** One for each class of hours. */
    List<SheetColumn> hourColumns() {
        List<SheetColumn> columns = new ArrayList<>();
        for (HourClass each : HourClass.values()) {
            columns.add(SheetColumn.summed(words.say("class." + each), Kind.HUNDREDTHS));
        }
        return columns;
    }

    static List<Object> hourCells(DutyHours hours) {
        List<Object> cells = new ArrayList<>();
        for (HourClass each : HourClass.values()) {
            cells.add(hours(hours.minutes(each)));
        }
        return cells;
    }

    /** Minutes as hours, exact enough to be added up. */
    static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    List<SheetColumn> timeColumns() {
        return List.of(column("startDay", Kind.DATE), text("startTime"), column("endDay", Kind.DATE), text("endTime"));
    }

    static List<Object> timeCells(Duty duty) {
        return List.of(
                duty.start().toLocalDate(),
                time(duty.start().toLocalTime()),
                duty.end().toLocalDate(),
                time(duty.end().toLocalTime()));
    }

    List<SheetColumn> substitutionColumns() {
        return List.of(
                text("antenne"),
                text("absent"),
                text("substitute"),
                column("from", Kind.DATE),
                column("to", Kind.DATE));
    }

    List<Object> substitutionCells(Substitution each) {
        return List.of(
                each.antenne(),
                absent(each.absent()),
                each.substitute(),
                each.from(),
                each.until().minusDays(1));
    }

    /** As cells name whoever is away: an antenne without a responsable stands out. */
    String absent(@Nullable String agent) {
        return agent == null ? words.say("noResponsable") : agent;
    }

    static String time(LocalTime time) {
        return time.toString();
    }

    String kind(Duty duty) {
        return words.sayOrPlain("kind.", duty.kind());
    }

    /** Names and years, in order of time. */
    String feasts(List<FeastDay> feasts) {
        return feasts.stream().map(feast -> words.say("feast." + feast.feast())).collect(Collectors.joining(" ; "));
    }
}
