package fr.maillage.app.scenario.key;

import fr.maillage.geo.roster.Moment;
import fr.maillage.geo.table.Dates;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the keys of a rota take that no other key does: days and times. */
public final class RotaForms {

    private static final String DAY_PATTERN =
            "^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})";

    private static final String TIME_PATTERN = "([0-9]{1,2}:[0-9]{2}|[0-9]{1,2} ?[hH] ?([0-9]{2})?)$";

    static final Shape.Form DATE = new Shape.Form(
            "a date such as 2027-03-01 or 01/03/2027",
            DAY_PATTERN + "$",
            false,
            text -> Dates.findDay(text).isPresent() ? Optional.empty() : Optional.of(Dates.adviceOnDay(text)));

    static final Shape.Form TIME = new Shape.Form(
            "a time such as 08:00",
            "^" + TIME_PATTERN,
            false,
            text -> Dates.findTime(text).isPresent()
                    ? Optional.empty()
                    : Optional.of("Write hours and minutes, from 00:00 to 23:59."));

    static final Shape.Form MOMENT = new Shape.Form(
            "a date, or a date and a time such as 2027-03-01 08:00",
            DAY_PATTERN + "([ T]" + TIME_PATTERN.replace("$", "") + ")?$",
            false,
            text -> Moment.find(text).isPresent() ? Optional.empty() : Optional.of(Moment.advice(text)));

    static final Shape.Word WEEKDAY = new Shape.Word(listWeekdays());

    static final Shape.Form WEEKDAY_AND_TIME = new Shape.Form(
            "a day of the week and a time such as friday 18:00",
            "^(" + String.join("|", listWeekdays()) + ") " + TIME_PATTERN,
            false,
            text -> findWeekday(text).isPresent()
                            && Dates.findTime(timeOf(text)).isPresent()
                    ? Optional.empty()
                    : Optional.of("Write the day in English and the time behind it."));

    private RotaForms() {}

    /** The day of the week at the beginning of a text. */
    public static Optional<DayOfWeek> findWeekday(String text) {
        String word = text.strip().replaceFirst("\\s.*$", "");
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word(day).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What stands behind it. */
    public static String timeOf(String text) {
        return text.strip().replaceFirst("^\\S+\\s*", "");
    }

    /** As scenarios write it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> listWeekdays() {
        return Arrays.stream(DayOfWeek.values()).map(RotaForms::word).toList();
    }

    static Shape.Word words(Enum<?>... constants) {
        return new Shape.Word(Arrays.stream(constants).map(RotaForms::word).toList());
    }
}
