package fr.maillage.app.study;

import fr.maillage.domain.calendar.Feast;
import fr.maillage.domain.calendar.PublicHolidays;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.Turn;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A row for each week, from Monday: a column for each level, for each of its turns where it has several a week, and for
 * each agent who is on duty at once. A duty stands in the week in which it starts, and where it lasts beyond the Monday of
 * the next before whoever follows in that one.
 */
final class RotaBookCalendar {

    private final RotaBook book;
    private final RotaProblem problem;
    private final List<Slot> slots = new ArrayList<>();

    /** What a column is about: in each week there is one such duty at most. */
    private record Slot(Level level, Turn turn, int place) {

        /** The duty of the week that begins on a day. */
        Duty duty(LocalDate monday) {
            LocalDateTime start =
                    monday.with(TemporalAdjusters.nextOrSame(turn.startDay())).atTime(turn.start());
            return Duty.of(level.name(), place, turn.kind(), start, start.plusMinutes(turn.minutes()));
        }
    }

    RotaBookCalendar(RotaBook book) {
        this.book = book;
        problem = book.result().problem();
        for (Level level : problem.levels()) {
            for (Turn turn : level.pattern().turns()) {
                for (int place = 1; place <= level.atOnce(); place++) {
                    slots.add(new Slot(level, turn, place));
                }
            }
        }
    }

    WorkbookSheet sheet() {
        List<SheetColumn> columns =
                new ArrayList<>(List.of(book.text("week"), book.column("weekOf", Kind.DATE), book.text("feasts")));
        slots.forEach(slot -> columns.add(SheetColumn.text(heading(slot))));
        SheetTable table = new SheetTable(null, columns, null);
        Map<String, Integer> positions = new HashMap<>();
        List<Duty> duties = book.index().duties();
        for (int d = 0; d < duties.size(); d++) {
            positions.put(duties.get(d).id(), d);
        }
        LocalDate monday = problem.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; monday.isBefore(problem.until()); monday = monday.plusWeeks(1)) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(week(monday));
            cells.add(monday);
            cells.add(feasts(monday));
            for (Slot slot : slots) {
                cells.add(cell(slot, monday, positions));
            }
            table.row(cells.toArray());
        }
        return new WorkbookSheet(book.words().say("sheet.calendar"), List.of(), List.of(table));
    }

    private @Nullable String cell(Slot slot, LocalDate monday, Map<String, Integer> positions) {
        Duty own = slot.duty(monday);
        String name = name(own, positions);
        Duty before = slot.duty(monday.minusWeeks(1));
        String earlier = before.end().isAfter(monday.plusDays(1).atStartOfDay()) ? name(before, positions) : null;
        if (earlier == null) {
            return name;
        }
        String until = before.end()
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, book.words().locale());
        return earlier + " → " + until + " " + RotaBook.time(before.end().toLocalTime())
                + (name == null ? "" : " → " + name);
    }

    private @Nullable String name(Duty duty, Map<String, Integer> positions) {
        Integer position = positions.get(duty.id());
        return position == null ? null : book.named(book.agentOf(position));
    }

    private String heading(Slot slot) {
        StringBuilder heading = new StringBuilder(slot.level().name());
        if (slot.level().pattern().turns().size() > 1) {
            heading.append(" · ")
                    .append(book.words().sayOrPlain("kind.", slot.turn().kind()))
                    .append(" · ")
                    .append(slot.turn()
                            .startDay()
                            .getDisplayName(TextStyle.FULL, book.words().locale()))
                    .append(' ')
                    .append(RotaBook.time(slot.turn().start()));
        }
        if (slot.level().atOnce() > 1) {
            heading.append(" · ").append(slot.place());
        }
        return heading.toString();
    }

    /** As in {@code 2027-W01}. */
    private static String week(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String feasts(LocalDate monday) {
        SortedMap<LocalDate, Feast> days = PublicHolidays.between(monday, monday.plusWeeks(1), problem.region());
        List<String> named = new ArrayList<>();
        days.forEach((day, feast) -> named.add(book.words().say("feast." + feast)
                + " ("
                + day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, book.words().locale())
                + ")"));
        return String.join(" ; ", named);
    }
}
