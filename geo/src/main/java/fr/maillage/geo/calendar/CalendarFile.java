package fr.maillage.geo.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes calendars (iCalendar, RFC 5545). The same events give the same bytes. An agenda that gets a file a second time
 * changes its events and doubles none: it knows them by their identifiers, and their sequence tells it which is newer.
 *
 * <p>Events do not make their people busy ({@code TRANSP:TRANSPARENT}): who is on call can be invited to a meeting. The
 * file has no {@code METHOD}: it hands a calendar over, and sends nobody an invitation. {@code METHOD:PUBLISH} would need
 * an organiser with an address in every event (RFC 5546, 3.2.1), and CalDAV refuses any (RFC 4791, 4.1).
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//fr.maillage//Maillage//EN";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private CalendarFile() {}

    /**
     * The bytes of a calendar.
     *
     * @param name as agendas show it
     * @param zone whose clocks the events go by
     * @param stamp when what is told was so, to the second; the same for the same events
     * @param events in the order of the file; none gives a calendar that is empty but valid
     * @throws IllegalArgumentException if two events have one identifier, an event takes no time because of a clock change,
     *     or the zone is an offset or changes its clocks by a rule that calendars cannot tell
     */
    public static byte[] write(String name, ZoneId zone, Instant stamp, List<CalendarEvent> events) {
        check(zone, events);
        ContentLines lines = new ContentLines()
                .begin("VCALENDAR")
                .add("VERSION", "2.0")
                .addText("PRODID", PRODUCT)
                .addText("NAME", name)
                .addText("X-WR-CALNAME", name);
        Instant first = events.stream()
                .map(event -> event.start().atZone(zone).toInstant())
                .min(Instant::compareTo)
                .orElse(stamp);
        ZoneLines.write(zone, first, lines);
        String stamped = UTC.format(stamp.atOffset(ZoneOffset.UTC));
        for (CalendarEvent event : events) {
            lines.begin("VEVENT").addText("UID", event.uid()).add("DTSTAMP", stamped);
            String type = event.isOfWholeDays() ? ";VALUE=DATE" : ";TZID=" + zone.getId();
            DateTimeFormatter form = event.isOfWholeDays() ? DAY : LOCAL;
            lines.add("DTSTART" + type, form.format(event.start()))
                    .add("DTEND" + type, form.format(event.end()))
                    .add("SEQUENCE", Integer.toString(event.sequence()));
            if (event.isCancelled()) {
                lines.add("STATUS", "CANCELLED");
            }
            lines.addText("SUMMARY", event.summary());
            if (!event.description().isEmpty()) {
                lines.addText("DESCRIPTION", event.description());
            }
            lines.add("TRANSP", "TRANSPARENT").end("VEVENT");
        }
        return lines.end("VCALENDAR").toBytes();
    }

    private static void check(ZoneId zone, List<CalendarEvent> events) {
        Set<String> uids = new HashSet<>();
        for (CalendarEvent event : events) {
            if (!uids.add(event.uid())) {
                throw new IllegalArgumentException("Two events have the identifier " + event.uid());
            }
            if (!event.isOfWholeDays()
                    && !event.start().atZone(zone).isBefore(event.end().atZone(zone))) {
                throw new IllegalArgumentException("The event " + event.uid() + " from " + event.start() + " to "
                        + event.end() + " takes no time by the clocks of " + zone);
            }
        }
    }
}
