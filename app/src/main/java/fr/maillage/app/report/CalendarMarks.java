package fr.maillage.app.report;

import fr.maillage.domain.rota.Duty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a calendar marks beside who is on duty: public holidays, and the days on which clocks change. */
final class CalendarMarks {

    static final String FEAST = "★";

    private final RotaResult result;
    private final Words words;
    private final Dates dates;

    CalendarMarks(RotaResult result, Words words) {
        this.result = result;
        this.words = words;
        dates = new Dates(words);
    }

    /** The names of the feasts whose noon falls in a duty. */
    List<String> listFeasts(Duty duty) {
        return result.holidays().stream()
                .filter(holiday -> isIn(duty, holiday.date().atTime(LocalTime.NOON)))
                .map(holiday -> holiday.label(words))
                .toList();
    }

    boolean isFeast(LocalDate day) {
        return result.holidays().stream().anyMatch(holiday -> holiday.date().equals(day));
    }

    boolean hasClockChange(LocalDate day) {
        return result.clockChanges().stream()
                .anyMatch(change -> change.at().toLocalDate().equals(day));
    }

    /** How much shorter or longer than by the clock a duty is, as in {@code +1 h}; nothing where no clock changes. */
    List<String> listClockChanges(Duty duty) {
        return result.clockChanges().stream()
                .filter(change -> isIn(duty, change.at()))
                .map(change -> words.say("calendar.clock", signedHours(change)))
                .toList();
    }

    private static boolean isIn(Duty duty, LocalDateTime at) {
        return !at.isBefore(duty.start()) && at.isBefore(duty.end());
    }

    /** Clocks that are put forward take time away. */
    private String signedHours(RotaResult.ClockChange change) {
        double hours = -change.minutes() / 60.0;
        return words.signed(hours, words.format(Math.abs(hours), 0, 2));
    }

    /**
     * What is marked between two days, both included, in words.
     *
     * @param isByDay whether a day has no room for the name of its feast
     */
    List<Html> lines(LocalDate first, LocalDate last, boolean isByDay) {
        List<Html> lines = new ArrayList<>();
        String feasts = result.holidays().stream()
                .filter(holiday -> isBetween(holiday.date(), first, last))
                .map(holiday -> words.say("calendar.mark", dates.dayAndMonth(holiday.date()), holiday.label(words)))
                .collect(Collectors.joining(", "));
        if (isByDay && !feasts.isEmpty()) {
            lines.add(Section.note(words.say("calendar.feasts", FEAST, feasts)));
        }
        String changes = result.clockChanges().stream()
                .filter(change -> isBetween(change.at().toLocalDate(), first, last))
                .map(change -> words.say(
                        "calendar.mark",
                        dates.dayAndMonth(change.at().toLocalDate()),
                        words.say("calendar.clock", signedHours(change))))
                .collect(Collectors.joining(", "));
        if (!changes.isEmpty()) {
            lines.add(Section.note(words.say("calendar.clocks", changes)));
        }
        return lines;
    }

    private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
