package fr.maillage.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyHoursTest {

    private static final ZoneId PARIS = CivilZone.of("79");
    private static final Set<LocalDate> HOLIDAYS =
            PublicHolidays.of(2027, HolidayRegion.METROPOLE).keySet();

    private static DutySpan span(String start, String end) {
        return new DutySpan(LocalDateTime.parse(start), LocalDateTime.parse(end), PARIS);
    }

    private static DutyHours hours(String start, String end) {
        return DutyHours.of(span(start, end), HOLIDAYS, NightHours.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-30T19:00, 2027-10-31T07:00, 13", // the last Sunday of October
        "2027-03-27T19:00, 2027-03-28T07:00, 11", // the last Sunday of March
        "2027-06-05T19:00, 2027-06-06T07:00, 12",
        "2027-10-29T18:00, 2027-11-05T18:00, 169",
        "2027-03-26T18:00, 2027-04-02T18:00, 167"
    })
    void aDutyIsAsLongAsItTakes(String start, String end, long expected) {
        assertThat(span(start, end).minutes()).isEqualTo(60 * expected);
        assertThat(hours(start, end).totalMinutes()).isEqualTo(60 * expected);
    }

    @Test
    void overseasClocksDoNotChange() {
        LocalDateTime evening = LocalDateTime.parse("2027-10-30T19:00");

        assertThat(new DutySpan(evening, evening.plusHours(12), CivilZone.of("974")).minutes())
                .isEqualTo(12 * 60);
    }

    @Test
    void dutiesThatMeetWithinAClockChangeShareItsHours() {
        assertThat(span("2027-10-30T19:00", "2027-10-31T02:30").minutes()
                        + span("2027-10-31T02:30", "2027-10-31T07:00").minutes())
                .isEqualTo(13 * 60);
        assertThat(span("2027-03-27T19:00", "2027-03-28T02:30").minutes()
                        + span("2027-03-28T02:30", "2027-03-28T07:00").minutes())
                .isEqualTo(11 * 60);
    }

    @Test
    void aWeekByHand() {
        // Friday to Friday around Easter, with the clock change on Sunday and Easter Monday after it
        assertThat(hours("2027-03-26T18:00", "2027-04-02T18:00").minutesByClass())
                .isEqualTo(Map.of(
                        HourClass.FEAST, 24 * 60L,
                        HourClass.SUNDAY, 23 * 60L,
                        HourClass.SATURDAY, 24 * 60L,
                        HourClass.WEEKDAY_NIGHT, (2 + 3 * 9 + 7) * 60L,
                        HourClass.WEEKDAY, (4 + 3 * 15 + 11) * 60L));
    }

    @Test
    void aHolidayGoesBeforeSundaysAndNights() {
        // 15 August 2027 is a Sunday, 14 July a Wednesday
        assertThat(hours("2027-08-14T22:00", "2027-08-16T00:00").minutesByClass())
                .containsEntry(HourClass.SATURDAY, 120L)
                .containsEntry(HourClass.FEAST, 1440L)
                .containsEntry(HourClass.SUNDAY, 0L);
        assertThat(hours("2027-07-13T18:00", "2027-07-14T08:00").minutesByClass())
                .containsEntry(HourClass.WEEKDAY, 240L)
                .containsEntry(HourClass.WEEKDAY_NIGHT, 120L)
                .containsEntry(HourClass.FEAST, 480L);
    }

    @Test
    void theNightHasHoursOfItsOwn() {
        NightHours night = new NightHours(LocalTime.of(19, 0), LocalTime.of(8, 0));
        DutyHours hours = DutyHours.of(span("2027-06-01T18:00", "2027-06-02T09:00"), Set.of(), night);

        assertThat(hours.minutes(HourClass.WEEKDAY_NIGHT)).isEqualTo(13 * 60);
        assertThat(hours.minutes(HourClass.WEEKDAY)).isEqualTo(2 * 60);
        assertThatThrownBy(() -> new NightHours(LocalTime.of(1, 0), LocalTime.of(7, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A night from 01:00 to 07:00 does not go past midnight");
    }

    @Property(seed = "1")
    void classesAddUpToTheSpan(
            @ForAll @IntRange(max = 525_600) int start,
            @ForAll @IntRange(min = 181, max = 60_000) int length,
            @ForAll @IntRange(max = 720) int evening,
            @ForAll @IntRange(max = 720) int morning) {
        LocalDateTime from = LocalDateTime.parse("2027-01-01T00:00").plusMinutes(start);
        LocalTime noon = LocalTime.NOON;
        NightHours night = new NightHours(
                evening == 720 ? noon : noon.plusMinutes(evening),
                morning == 720 ? noon : LocalTime.MIN.plusMinutes(morning));
        for (String departement : new String[] {"79", "973", "976"}) {
            DutySpan span = new DutySpan(from, from.plusMinutes(length), CivilZone.of(departement));

            assertThat(DutyHours.of(span, HOLIDAYS, night).totalMinutes()).isEqualTo(span.minutes());
        }
    }

    @Property(seed = "1")
    void partsOfADutyAddUpToIt(
            @ForAll @IntRange(max = 525_600) int start,
            @ForAll @IntRange(min = 181, max = 20_000) int first,
            @ForAll @IntRange(min = 181, max = 20_000) int second) {
        LocalDateTime from = LocalDateTime.parse("2027-01-01T00:00").plusMinutes(start);
        LocalDateTime middle = from.plusMinutes(first);
        LocalDateTime end = middle.plusMinutes(second);

        assertThat(DutyHours.of(new DutySpan(from, middle, PARIS), HOLIDAYS, NightHours.DEFAULT)
                        .plus(DutyHours.of(new DutySpan(middle, end, PARIS), HOLIDAYS, NightHours.DEFAULT)))
                .isEqualTo(DutyHours.of(new DutySpan(from, end, PARIS), HOLIDAYS, NightHours.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({"2027-06-02T08:00, 2027-06-02T08:00", "2027-06-02T08:00, 2027-06-01T08:00"})
    void aDutyEndsAfterItsStart(String start, String end) {
        assertThatThrownBy(() -> span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A duty from " + start + " to " + end + " does not end after its start");
    }

    /** Half past two is not there that day; half past three comes after a quarter past. */
    @ParameterizedTest
    @CsvSource({"2027-03-28T02:30, 2027-03-28T03:15", "2027-03-28T02:30, 2027-03-28T03:30"})
    void aDutyInTheHourThatIsLeftOutLastsNoTime(String start, String end) {
        assertThat(span(start, end).minutes()).isZero();
        assertThat(DutyHours.of(span(start, end), HOLIDAYS, NightHours.DEFAULT).totalMinutes())
                .isZero();
    }

    @Test
    void aDutyHasNoSeconds() {
        assertThatThrownBy(() -> span("2027-06-01T08:00:01", "2027-06-02T08:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A duty from 2027-06-01T08:00:01 to 2027-06-02T08:00 is not in whole minutes");
    }
}
