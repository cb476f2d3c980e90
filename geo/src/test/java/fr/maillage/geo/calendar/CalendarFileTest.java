package fr.maillage.geo.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant STAMP = Instant.parse("2026-11-01T08:00:00Z");

    private static CalendarEvent event(String uid, String start, String end) {
        return new CalendarEvent(uid, LocalDateTime.parse(start), LocalDateTime.parse(end), "Astreinte", "", 0);
    }

    private static CalendarEvent titled(String summary, String description) {
        LocalDateTime start = LocalDateTime.parse("2027-01-01T18:00");
        return new CalendarEvent("1@maillage", start, start.plusWeeks(1), summary, description, 3);
    }

    private static byte[] file(ZoneId zone, CalendarEvent... events) {
        return CalendarFile.write("Astreinte", zone, STAMP, List.of(events));
    }

    /** Read and held against RFC 5545 by a parser that forgives nothing. */
    private static Calendar parse(byte[] file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(new String(file, UTF_8), e);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static Instant instant(VEvent event, String property) {
        DateProperty<ZonedDateTime> date = event.getRequiredProperty(property);
        return date.getDate().toInstant();
    }

    /** By the rules in the file, not by those that the parser knows. */
    private static int offsetSeconds(Calendar calendar, Instant at) {
        VTimeZone zone = (VTimeZone) calendar.getComponents(Component.VTIMEZONE).getFirst();
        Observance observance = zone.getApplicableObservance(at);
        assertThat(observance).as("at " + at).isNotNull();
        TzOffsetTo offset = Objects.requireNonNull(observance).getRequiredProperty(Property.TZOFFSETTO);
        return offset.getOffset().getTotalSeconds();
    }

    @Test
    void aCalendarAsItIsWritten() {
        assertThat(new String(file(PARIS, titled("Astreinte : ligne 1", "Semaine 1\nNiort")), UTF_8))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//fr.maillage//Maillage//EN
                        NAME:Astreinte
                        X-WR-CALNAME:Astreinte
                        BEGIN:VTIMEZONE
                        TZID:Europe/Paris
                        BEGIN:DAYLIGHT
                        DTSTART:19980329T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        DTSTART:19981025T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        UID:1@maillage
                        DTSTAMP:20261101T080000Z
                        DTSTART;TZID=Europe/Paris:20270101T180000
                        DTEND;TZID=Europe/Paris:20270108T180000
                        SEQUENCE:3
                        SUMMARY:Astreinte : ligne 1
                        DESCRIPTION:Semaine 1\\nNiort
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T19:00, 2027-03-28T07:00, 2027-03-27T18:00:00Z, 2027-03-28T05:00:00Z",
        "2027-10-30T19:00, 2027-10-31T07:00, 2027-10-30T17:00:00Z, 2027-10-31T06:00:00Z",
        "2027-03-26T18:00, 2027-04-02T18:00, 2027-03-26T17:00:00Z, 2027-04-02T16:00:00Z",
        "2031-10-24T18:00, 2031-10-31T18:00, 2031-10-24T16:00:00Z, 2031-10-31T17:00:00Z"
    })
    void hoursOnBothSidesOfAClockChange(String start, String end, Instant from, Instant until) {
        Calendar calendar = parse(file(PARIS, event("1", start, end)));
        VEvent read = events(calendar).getFirst();

        assertThat(value(read, Property.DTSTART)).isEqualTo(start.replaceAll("[-:]", "") + "00");
        assertThat(instant(read, Property.DTSTART)).isEqualTo(from);
        assertThat(instant(read, Property.DTEND)).isEqualTo(until);
        for (Instant at : List.of(from, until)) {
            assertThat(offsetSeconds(calendar, at))
                    .isEqualTo(PARIS.getRules().getOffset(at).getTotalSeconds());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 1970",
        "Europe/Paris, 1976",
        "Europe/Paris, 1990",
        "Europe/Paris, 1996",
        "Europe/Paris, 1998",
        "Europe/Paris, 2027",
        "America/Miquelon, 2027",
        "America/Guadeloupe, 2027",
        "America/Martinique, 1979",
        "America/Cayenne, 2027",
        "Indian/Reunion, 2027",
        "Indian/Mayotte, 2027"
    })
    void theRulesOfAZoneAreItsOwn(ZoneId zone, int year) {
        LocalDateTime start = LocalDateTime.of(year, 1, 1, 0, 0);
        byte[] file = CalendarFile.write(
                "c", zone, STAMP, List.of(new CalendarEvent("1", start, start.plusYears(6), "s", "", 0)));
        Calendar calendar = parse(file);

        for (int day = 0; day < 6 * 365; day += 3) {
            Instant at = start.plusDays(day).plusHours(12).atZone(zone).toInstant();
            assertThat(offsetSeconds(calendar, at))
                    .as(at.toString())
                    .isEqualTo(zone.getRules().getOffset(at).getTotalSeconds());
        }
    }

    @Test
    void overseasHasOneOffsetForGood() {
        assertThat(new String(file(ZoneId.of("Indian/Reunion"), titled("s", "")), UTF_8))
                .contains("""
                        BEGIN:VTIMEZONE
                        TZID:Indian/Reunion
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0400
                        TZOFFSETTO:+0400
                        END:STANDARD
                        END:VTIMEZONE
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le Goff; Anne, \"adjointe\"",
                "un\\deux\\nTrois\\",
                "END:VEVENT\nBEGIN:VEVENT\nUID:2",
                "🚒🧑‍🚒 garde é€𝄞",
                ":;,=",
                "deux  espaces",
                "{{7*7}} %s ${x} <script>"
            })
    void textIsReadAsItWas(String text) {
        List<VEvent> read = events(parse(file(PARIS, titled(text, text.repeat(20)))));

        assertThat(read).hasSize(1);
        assertThat(value(read.getFirst(), Property.SUMMARY)).isEqualTo(text);
        assertThat(value(read.getFirst(), Property.DESCRIPTION)).isEqualTo(text.repeat(20));
    }

    @Test
    void aLongNameIsWhole() {
        String name = "Élise-🌻".repeat(40);
        byte[] file = CalendarFile.write(name, PARIS, STAMP, List.of(titled(name, "")));
        Calendar calendar = parse(file);

        assertThat(value(events(calendar).getFirst(), Property.SUMMARY)).isEqualTo(name);
        assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo(name);
    }

    @Test
    void thousandsOfEvents() {
        List<CalendarEvent> written = new ArrayList<>();
        LocalDateTime start = LocalDateTime.parse("2027-01-01T18:00");
        for (int k = 0; k < 5_000; k++) {
            written.add(new CalendarEvent(
                    "ligne-" + k % 4 + "-" + k / 4 + "@maillage",
                    start.plusDays(k / 4),
                    start.plusDays(k / 4).plusHours(14),
                    "Agent n° " + k,
                    "Ligne " + k % 4,
                    k % 3));
        }
        byte[] file = CalendarFile.write("Astreinte", PARIS, STAMP, written);
        List<VEvent> read = events(parse(file));

        assertThat(read).hasSize(5_000);
        for (int k = 0; k < 5_000; k++) {
            assertThat(value(read.get(k), Property.UID))
                    .isEqualTo(written.get(k).uid());
            assertThat(instant(read.get(k), Property.DTEND))
                    .isEqualTo(written.get(k).end().atZone(PARIS).toInstant());
        }
        assertThat(CalendarFile.write("Astreinte", PARIS, STAMP, written)).isEqualTo(file);
    }

    @Test
    void anEventOfWholeDaysHasNoTimeAndNoZone() {
        byte[] file = file(
                PARIS,
                CalendarEvent.ofDays(
                        "1", LocalDate.parse("2027-03-27"), LocalDate.parse("2027-03-30"), "Intérim", "", 2));
        VEvent read = events(parse(file)).getFirst();

        assertThat(new String(file, UTF_8))
                .contains("DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270330\r\nSEQUENCE:2\r\nSUMMARY");
        assertThat(value(read, Property.STATUS)).isEmpty();
        assertRefused(
                "The event 1 of whole days from 2027-01-01T18:00 to 2027-01-02T00:00 is not from midnight to midnight",
                () -> new CalendarEvent(
                        "1",
                        LocalDateTime.parse("2027-01-01T18:00"),
                        LocalDateTime.parse("2027-01-02T00:00"),
                        "",
                        "",
                        0,
                        true,
                        false));
    }

    @Test
    void anEventThatTakesPlaceNoMoreSaysSo() {
        VEvent read =
                events(parse(file(PARIS, titled("Astreinte", "").cancelled()))).getFirst();

        assertThat(value(read, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(read, Property.SEQUENCE)).isEqualTo("3");
    }

    @Test
    void aCalendarWithoutEventsIsValid() {
        assertThat(events(parse(file(PARIS)))).isEmpty();
    }

    @Test
    void whatNoCalendarCanTellIsRefused() {
        CalendarEvent event = event("1", "2027-01-01T18:00", "2027-01-02T08:00");

        assertRefused("Two events have the identifier 1", () -> file(PARIS, event, event));
        assertRefused("+02:00 is no time zone that a calendar can name", () -> file(ZoneOffset.ofHours(2), event));
        assertRefused(
                "The event 1 from 2027-03-28T02:30 to 2027-03-28T03:15 takes no time by the clocks of Europe/Paris",
                () -> file(PARIS, event("1", "2027-03-28T02:30", "2027-03-28T03:15")));
    }

    @Test
    void anEventHasAnIdentifierAndTakesTime() {
        String times = "The event 1 from 2027-01-01T18:00 to 2027-01-01T18:00";

        assertRefused(
                times + " does not end after its start, both in whole seconds",
                () -> event("1", "2027-01-01T18:00", "2027-01-01T18:00"));
        assertRefused(
                "The event 1 from 1969-12-31T18:00 to 2027-01-01T18:00 is not between 1970 and 9999",
                () -> event("1", "1969-12-31T18:00", "2027-01-01T18:00"));
        for (String uid : List.of("", " ", "a\nUID:b")) {
            assertRefused(
                    "An event needs an identifier without control characters",
                    () -> event(uid, "2027-01-01T18:00", "2027-01-02T18:00"));
        }
        LocalDateTime start = LocalDateTime.parse("2027-01-01T18:00");
        assertRefused(
                "The event 1 has changed -1 times", () -> new CalendarEvent("1", start, start.plusDays(1), "", "", -1));
    }

    private static void assertRefused(String message, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
