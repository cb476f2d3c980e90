package fr.maillage.app.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.report.Language;
import fr.maillage.domain.calendar.Compensation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;

/** The calendars of a rota, by the eyes of a parser that forgives nothing. */
class RotaCalendarsTest {

    private static RotaCalendars calendars(RotaResult result) {
        return new RotaCalendars(result, "Deux-Sèvres", Language.FR);
    }

    private static List<VEvent> events(byte[] file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar.getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(new String(file, UTF_8), e);
        }
    }

    private static List<VEvent> own(RotaResult result, String name) {
        return events(Objects.requireNonNull(calendars(result).own().get(name)));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static VEvent event(List<VEvent> events, String start) {
        return events.stream()
                .filter(event -> value(event, Property.DTSTART).startsWith(start.replace("-", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String told(VEvent event) {
        return value(event, Property.SUMMARY) + " " + value(event, Property.SEQUENCE) + " "
                + value(event, Property.STATUS);
    }

    private static Instant instant(VEvent event, String property) {
        DateProperty<ZonedDateTime> date = event.getRequiredProperty(property);
        return date.getDate().toInstant();
    }

    @Test
    void theCalendarOfAllHasEveryDutyAndWhoHasItOrThatNobodyHas() {
        List<VEvent> events = events(calendars(SampleRota.result()).all());

        assertThat(events)
                .extracting(RotaCalendarsTest::told)
                .containsExactly(
                        "Astreinte première ligne : A-1 0 ",
                        "Astreinte seconde ligne : A-3 0 ",
                        "Astreinte première ligne : A-2 0 ",
                        "Astreinte seconde ligne : A-4 0 ",
                        "Astreinte première ligne : A-3 0 ",
                        "Astreinte seconde ligne : A-1 0 ",
                        "Astreinte première ligne : SANS AGENT 0 ",
                        "Astreinte seconde ligne : A-2 0 ",
                        "Intérim de A-4 (Bressuirais) : A-3 0 ");
    }

    @Test
    void hoursAreRightOnBothSidesOfAClockChange() {
        VEvent week = event(own(SampleRota.result(), "A-3.ics"), "2027-03-22");

        assertThat(value(week, Property.DTSTART)).isEqualTo("20270322T080000");
        assertThat(instant(week, Property.DTSTART)).isEqualTo("2027-03-22T07:00:00Z");
        assertThat(instant(week, Property.DTEND)).isEqualTo("2027-03-29T06:00:00Z");
        assertThat(value(week, Property.DESCRIPTION)).isEqualTo("semaine, 167 h");
        assertThat(value(week, Property.DTSTAMP)).isEqualTo("20270308T000000Z");
    }

    @Test
    void anEncadrantSeesTheDaysOnWhichItStandsInAsWholeDays() {
        VEvent interim = own(SampleRota.result(), "A-3.ics").getLast();

        assertThat(value(interim, Property.SUMMARY)).isEqualTo("Intérim de A-4 (Bressuirais)");
        assertThat(value(interim, Property.DTSTART)).isEqualTo("20270330");
        assertThat(value(interim, Property.DTEND)).isEqualTo("20270401");
        assertThat(value(interim, Property.DESCRIPTION)).isEqualTo("Jours ouvrés du 2027-03-30 au 2027-03-31 inclus");
    }

    @Test
    void aFeastIsNamed() {
        assertThat(value(event(own(SampleRota.result(), "A-2.ics"), "2027-03-29"), Property.DESCRIPTION))
                .isEqualTo("semaine, 168 h\nJours fériés : Lundi de Pâques");
    }

    @Test
    void aDutyIsTheSameEventWhoeverHasIt() {
        List<VEvent> first = events(calendars(SampleRota.result()).all());
        List<VEvent> next = events(calendars(SampleRota.next()).all());

        for (int k = 0; k < 8; k++) {
            assertThat(value(next.get(k), Property.UID)).isEqualTo(value(first.get(k), Property.UID));
        }
        assertThat(first).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
        assertThat(next)
                .extracting(RotaCalendarsTest::told)
                .as("what changed bears a higher sequence")
                .contains(
                        "Astreinte première ligne : A-1 0 ",
                        "Astreinte première ligne : A-1 1 ",
                        "Astreinte première ligne : A-3 0 ",
                        "Astreinte première ligne : A-3 1 ",
                        "Annulé : Intérim de A-4 (Bressuirais) : A-3 1 CANCELLED");
    }

    @Test
    void whatWasTakenFromAnAgentIsCancelledInItsCalendarAlone() {
        String week = "2027-03-15";
        VEvent before = event(own(SampleRota.result(), "A-2.ics"), week);
        VEvent taken = event(own(SampleRota.next(), "A-2.ics"), week);
        VEvent got = event(own(SampleRota.next(), "A-1.ics"), week);

        assertThat(told(taken)).isEqualTo("Annulé : Astreinte première ligne 1 CANCELLED");
        assertThat(value(taken, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(told(got)).isEqualTo("Astreinte première ligne 1 ");
        assertThat(value(got, Property.UID))
                .as("in an agenda with both calendars it stays")
                .isNotEqualTo(value(taken, Property.UID));
    }

    @Test
    void whatIsGivenBackIsTheSameEventAgain() {
        RotaResult next = SampleRota.next();
        EarlierRotaRun earlier = SampleRota.earlier(next);
        var problem = SampleRota.problem("A-1", earlier.rota().duties(), Compensation.PAY);
        var plan = SampleRota.plan(problem, "A-1 A-2 A-3 - A-3 A-4 A-1 A-2");
        RotaResult back = RotaProof.of(new PlannedRota(
                problem, plan, null, null, false, 2, RotaHistories.next(earlier, problem, plan, List.of())));

        VEvent again = event(own(back, "A-2.ics"), "2027-03-15");
        assertThat(told(again)).isEqualTo("Astreinte première ligne 2 ");
        assertThat(value(again, Property.UID))
                .isEqualTo(value(event(own(SampleRota.result(), "A-2.ics"), "2027-03-15"), Property.UID));
        assertThat(told(event(own(back, "A-1.ics"), "2027-03-15")))
                .isEqualTo("Annulé : Astreinte première ligne 2 CANCELLED");
        assertThat(told(event(own(back, "A-3.ics"), "2027-03-29")))
                .isEqualTo("Annulé : Astreinte première ligne 2 CANCELLED");
    }

    @Test
    void everyAgentHasACalendarAlsoWithoutADuty() {
        RotaResult result = SampleRota.result("../x", Compensation.PAY);
        SortedMap<String, byte[]> files = calendars(result).own();

        assertThat(files.keySet())
                .containsExactly("A-2.ics", "A-3.ics", "A-4.ics", files.lastKey())
                .allMatch(name -> name.matches("[A-Za-z0-9._-]+\\.ics"));
        files.values().forEach(RotaCalendarsTest::events);
    }

    @Test
    void theSameRotaIsTheSameBytesAndWordsAreInEitherLanguage() {
        assertThat(calendars(SampleRota.result()).all())
                .isEqualTo(calendars(SampleRota.result()).all());
        assertThat(told(events(new RotaCalendars(SampleRota.next(), "x", Language.EN).all())
                        .getLast()))
                .isEqualTo("Cancelled: Intérim for A-4 (Bressuirais): A-3 1 CANCELLED");
    }
}
