package fr.maillage.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Twelve months of a calendar, or what is left of the period.
 *
 * @param first month
 * @param last month
 */
record CalendarPage(YearMonth first, YearMonth last) {

    private static final int MONTHS = 12;

    /** The pages of a period whose first and last day are given. */
    static List<CalendarPage> listOf(LocalDate from, LocalDate to) {
        List<CalendarPage> pages = new ArrayList<>();
        YearMonth end = YearMonth.from(to);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(end); month = month.plusMonths(MONTHS)) {
            YearMonth last = month.plusMonths(MONTHS - 1);
            pages.add(new CalendarPage(month, last.isAfter(end) ? end : last));
        }
        return List.copyOf(pages);
    }

    List<YearMonth> listMonths() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    boolean holds(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** As in {@code 2027}, or {@code septembre 2026 – août 2027} where it is not a year of the calendar. */
    String label(Dates dates) {
        if (isYear()) {
            return Integer.toString(first.getYear());
        }
        return first.equals(last) ? dates.month(first) : dates.month(first) + " – " + dates.month(last);
    }

    private boolean isYear() {
        return first.getMonthValue() == 1 && last.equals(first.plusMonths(MONTHS - 1));
    }

    /** Whether the name of a month is said with its year. */
    boolean isYearSaid(YearMonth month) {
        return !isYear() && (month.equals(first) || month.getMonthValue() == 1);
    }
}
