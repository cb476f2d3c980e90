package fr.maillage.geo.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;

/**
 * The clock changes of a time zone as a VTIMEZONE (RFC 5545, 3.6.5): those that are listed one by one from the last before
 * the first event on, then the rules that hold for good, from their first year on.
 */
final class ZoneLines {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int FIRST_YEAR = 1970;
    private static final int DAYS_PER_WEEK = 7;

    private final String name;
    private final ZoneRules rules;
    private final ContentLines lines;

    private ZoneLines(String name, ZoneRules rules, ContentLines lines) {
        this.name = name;
        this.rules = rules;
        this.lines = lines;
    }

    /**
     * Writes the component.
     *
     * @param first of the events
     * @throws IllegalArgumentException for an offset, or a zone whose rules a calendar cannot tell
     */
    static void write(ZoneId zone, Instant first, ContentLines lines) {
        if (!zone.getId().matches("[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")) {
            throw new IllegalArgumentException(zone + " is no time zone that a calendar can name");
        }
        new ZoneLines(zone.getId(), zone.getRules(), lines).write(first);
    }

    private void write(Instant first) {
        lines.begin("VTIMEZONE").add("TZID", name);
        ZoneOffsetTransition before = rules.previousTransition(first.plusSeconds(1));
        if (before == null || before.getDateTimeBefore().getYear() < FIRST_YEAR) {
            ZoneOffset offset = rules.getOffset(first);
            observance("STANDARD", LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0), offset, offset, "");
        }
        List<ZoneOffsetTransition> listed = rules.getTransitions();
        for (ZoneOffsetTransition each : listed) {
            if (each.equals(before) ? each.getDateTimeBefore().getYear() >= FIRST_YEAR : isAfter(each, first)) {
                observance(each, "");
            }
        }
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            observance(firstOf(rule, listed), recurrence(rule));
        }
        lines.end("VTIMEZONE");
    }

    private static boolean isAfter(ZoneOffsetTransition transition, Instant first) {
        return transition.getInstant().isAfter(first);
    }

    private static ZoneOffsetTransition firstOf(ZoneOffsetTransitionRule rule, List<ZoneOffsetTransition> listed) {
        if (listed.isEmpty()) {
            return rule.createTransition(FIRST_YEAR);
        }
        ZoneOffsetTransition last = listed.getLast();
        int year = last.getDateTimeBefore().getYear();
        ZoneOffsetTransition same = rule.createTransition(year);
        return isAfter(same, last.getInstant()) ? same : rule.createTransition(year + 1);
    }

    private void observance(ZoneOffsetTransition transition, String recurrence) {
        observance(
                rules.isDaylightSavings(transition.getInstant()) ? "DAYLIGHT" : "STANDARD",
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter(),
                recurrence);
    }

    private void observance(String kind, LocalDateTime onset, ZoneOffset from, ZoneOffset to, String recurrence) {
        lines.begin(kind)
                .add("DTSTART", LOCAL.format(onset))
                .add("TZOFFSETFROM", offset(from))
                .add("TZOFFSETTO", offset(to));
        if (!recurrence.isEmpty()) {
            lines.add("RRULE", recurrence);
        }
        lines.end(kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String rest = seconds % 60 == 0 ? "" : String.format(Locale.ROOT, "%02d", seconds % 60);
        return String.format(
                Locale.ROOT,
                "%s%02d%02d%s",
                offset.getTotalSeconds() < 0 ? "-" : "+",
                seconds / 3600,
                seconds / 60 % 60,
                rest);
    }

    /** The last Sunday of a month, or its first, second, third, fourth; all that civil clocks follow today. */
    private String recurrence(ZoneOffsetTransitionRule rule) {
        Month month = rule.getMonth();
        int day = rule.getDayOfMonthIndicator();
        boolean isLast = day == -1 || day + DAYS_PER_WEEK - 1 == month.minLength();
        if (rule.getDayOfWeek() == null
                || rule.isMidnightEndOfDay()
                || !(isLast || (day > 0 && day % DAYS_PER_WEEK == 1))
                || rule.createTransition(FIRST_YEAR).getDateTimeBefore().getDayOfWeek() != rule.getDayOfWeek()) {
            throw new IllegalArgumentException(
                    "The clocks of " + name + " change by a rule that a calendar cannot tell: " + rule);
        }
        String nth = isLast ? "-1" : String.valueOf(day / DAYS_PER_WEEK + 1);
        return "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYDAY=" + nth
                + rule.getDayOfWeek().name().substring(0, 2);
    }
}
