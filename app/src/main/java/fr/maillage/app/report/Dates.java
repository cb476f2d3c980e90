package fr.maillage.app.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/** Days and times as a language writes them; written out, since those of a locale change from one JDK to the next. */
final class Dates {

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** As in {@code 4 janvier 2027}. */
    String day(LocalDate day) {
        return words.say("date.day", dayOfMonth(day), month(day), Integer.toString(day.getYear()));
    }

    /** Without the year. */
    String dayAndMonth(LocalDate day) {
        return words.say("date.dayAndMonth", dayOfMonth(day), month(day));
    }

    /** Days from the first to the last, both included; what both share is said once. */
    String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return words.say("date.one", day(first));
        }
        String from;
        if (first.getYear() != last.getYear()) {
            from = day(first);
        } else if (first.getMonth() != last.getMonth()) {
            from = dayAndMonth(first);
        } else {
            from = dayOfMonth(first);
        }
        return words.say("date.range", from, day(last));
    }

    /** As in {@code lundi 4 janvier 2027 à 8 h}. */
    String moment(LocalDateTime at) {
        String weekday = words.say("weekday." + at.getDayOfWeek());
        return words.say("date.moment", weekday, day(at.toLocalDate()), time(at.toLocalTime()));
    }

    /** As in {@code 18 h 30}. */
    String time(LocalTime time) {
        String hour =
                words.say("date.hour." + (time.getHour() < 10 ? "short" : "long"), Integer.toString(time.getHour()));
        String minute = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
        return time.getMinute() == 0 ? words.say("date.time.whole", hour) : words.say("date.time", hour, minute);
    }

    /** As in {@code janvier 2027}. */
    String month(YearMonth month) {
        return words.say("date.month", month(month.atDay(1)), Integer.toString(month.getYear()));
    }

    /** The name of a month, shortened where it is long, with the year where it begins one. */
    String shortMonth(YearMonth month, boolean isWithYear) {
        String name = words.say("month.short." + month.getMonthValue());
        return isWithYear ? words.say("date.month", name, Integer.toString(month.getYear())) : name;
    }

    private String month(LocalDate day) {
        return words.say("month." + day.getMonthValue());
    }

    private String dayOfMonth(LocalDate day) {
        String number = Integer.toString(day.getDayOfMonth());
        return day.getDayOfMonth() == 1 ? words.say("date.first", number) : number;
    }
}
