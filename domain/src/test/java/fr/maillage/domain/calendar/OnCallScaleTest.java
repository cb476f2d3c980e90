package fr.maillage.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnCallScaleTest {

    private static final OnCallScale SCALE = OnCallScale.ARRETE_2015;
    private static final Set<LocalDate> HOLIDAYS =
            PublicHolidays.of(2027, HolidayRegion.METROPOLE).keySet();

    /** Such as {@code 1 WEEK, 2 NIGHT}. */
    private static String units(String start, String end) {
        OnCallUnits units = SCALE.hours().cut(LocalDateTime.parse(start), LocalDateTime.parse(end), HOLIDAYS);
        return Arrays.stream(OnCallUnit.values())
                .filter(unit -> units.count(unit) > 0)
                .map(unit -> units.count(unit) + " " + unit)
                .collect(Collectors.joining(", "));
    }

    /** June 2027 begins with a Tuesday and has no holiday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-06-04T18:00 | 2027-06-11T18:00 | 1 WEEK | 14948",
                "2027-06-07T08:00 | 2027-06-14T08:00 | 1 WEEK | 14948",
                "2027-06-04T12:00 | 2027-06-11T12:00 | 1 WEEK | 14948",
                "2027-06-02T00:00 | 2027-06-09T00:00 | 1 WEEK | 14948",
                "2027-06-04T18:00 | 2027-06-18T18:00 | 2 WEEK | 29896",
                "2027-06-04T18:00 | 2027-06-14T08:00 | 1 WEEK, 1 WEEKEND | 25876",
                "2027-06-04T18:00 | 2027-06-07T08:00 | 1 WEEKEND | 10928",
                "2027-06-04T17:00 | 2027-06-07T09:00 | 1 WEEKEND | 10928",
                "2027-06-04T19:00 | 2027-06-07T07:00 | 1 WEEKEND | 10928",
                "2027-06-07T08:00 | 2027-06-11T18:00 | 1 MONDAY_TO_FRIDAY | 4500",
                "2027-06-07T18:00 | 2027-06-11T08:00 | 4 NIGHT | 4020",
                "2027-06-07T18:00 | 2027-06-08T08:00 | 1 NIGHT | 1005",
                "2027-06-05T08:00 | 2027-06-05T20:00 | 1 SATURDAY | 3485",
                "2027-06-06T08:00 | 2027-06-06T20:00 | 1 SUNDAY_OR_HOLIDAY | 4338",
                "2027-06-05T08:00 | 2027-06-07T08:00 | 1 SATURDAY, 1 SUNDAY_OR_HOLIDAY, 2 NIGHT | 9833",
                "2027-06-03T18:00 | 2027-06-07T08:00 | 1 WEEKEND, 1 NIGHT | 11933",
                "2027-06-07T08:00 | 2027-06-07T18:00 | '' | 0",
                "2027-06-05T18:00 | 2027-06-05T22:00 | '' | 0"
            })
    void aDutyByHand(String start, String end, String expected, long cents) {
        assertThat(units(start, end)).isEqualTo(expected);
        assertThat(SCALE.cents(LocalDateTime.parse(start), LocalDateTime.parse(end), HOLIDAYS))
                .isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Easter Monday, added to a week and to Monday to Friday
                "2027-03-26T18:00 | 2027-04-02T18:00 | 1 WEEK, 1 SUNDAY_OR_HOLIDAY | 19286",
                "2027-03-29T08:00 | 2027-04-02T18:00 | 1 MONDAY_TO_FRIDAY, 1 SUNDAY_OR_HOLIDAY | 8838",
                // it begins when the weekend has ended
                "2027-03-26T18:00 | 2027-03-29T08:00 | 1 WEEKEND | 10928",
                "2027-03-26T18:00 | 2027-03-30T08:00 | 1 WEEKEND, 1 SUNDAY_OR_HOLIDAY, 1 NIGHT | 16271",
                // 1 May and 8 May 2027 are Saturdays, whose amount they take the place of
                "2027-04-30T18:00 | 2027-05-03T08:00 | 1 WEEKEND | 11781",
                "2027-04-30T18:00 | 2027-05-07T18:00 | 1 WEEK, 1 SUNDAY_OR_HOLIDAY | 20139",
                "2027-05-01T08:00 | 2027-05-01T18:00 | 1 SUNDAY_OR_HOLIDAY | 4338",
                // 15 August 2027 is a Sunday
                "2027-08-13T18:00 | 2027-08-16T08:00 | 1 WEEKEND | 10928",
                // 14 July, a Wednesday, from its eve to its morrow
                "2027-07-13T18:00 | 2027-07-15T08:00 | 1 SUNDAY_OR_HOLIDAY, 2 NIGHT | 6348"
            })
    void holidays(String start, String end, String expected, long cents) {
        aDutyByHand(start, end, expected, cents);
    }

    @Property(seed = "1")
    void dutiesThatFollowOneAnotherShareOutEveryNight(
            @ForAll @IntRange(max = 8_760) int start,
            @ForAll @IntRange(max = 600) int first,
            @ForAll @IntRange(max = 600) int second) {
        LocalDateTime from = LocalDateTime.parse("2027-01-01T00:00").plusHours(start);
        LocalDateTime change = from.plusHours(first);
        LocalDateTime end = change.plusHours(second);
        OnCallHours hours = OnCallHours.DEFAULT;

        assertThat(nights(hours.cut(from, change, HOLIDAYS)) + nights(hours.cut(change, end, HOLIDAYS)))
                .isEqualTo(nights(hours.cut(from, end, HOLIDAYS)))
                .isBetween((first + second) / 24, (first + second + 23) / 24);
    }

    private static int nights(OnCallUnits units) {
        return 7 * units.count(OnCallUnit.WEEK)
                + 3 * units.count(OnCallUnit.WEEKEND)
                + 4 * units.count(OnCallUnit.MONDAY_TO_FRIDAY)
                + units.count(OnCallUnit.NIGHT);
    }

    @Test
    void aYearOfWeeksByHand() {
        LocalDateTime start = LocalDateTime.parse("2027-01-01T18:00");
        OnCallUnits year = OnCallUnits.NONE;
        for (int week = 0; week < 52; week++) {
            year = year.plus(SCALE.hours().cut(start.plusWeeks(week), start.plusWeeks(week + 1), HOLIDAYS));
        }

        // of ten holidays after 1 January three are Saturdays and one is a Sunday
        assertThat(year.count(OnCallUnit.WEEK)).isEqualTo(52);
        assertThat(year.count(OnCallUnit.SUNDAY_OR_HOLIDAY)).isEqualTo(6);
        assertThat(year.holidaySaturdays()).isEqualTo(3);
        assertThat(SCALE.cents(year)).isEqualTo(52 * 14948 + 6 * 4338 + 3 * (4338 - 3485));
        assertThat(SCALE.rest(year)).isEqualTo(new Rest(156, 0, 6));
    }

    @Test
    void payOrRestNeverBoth() {
        OnCallUnits units = SCALE.hours()
                .cut(LocalDateTime.parse("2027-06-03T18:00"), LocalDateTime.parse("2027-06-07T08:00"), HOLIDAYS);

        assertThat(SCALE.due(units, Compensation.PAY)).isEqualTo(new OnCallDue(11933, Rest.NONE));
        assertThat(SCALE.due(units, Compensation.REST)).isEqualTo(new OnCallDue(0, new Rest(2, 0, 1)));
        assertThatThrownBy(() -> new OnCallDue(1, Rest.ofHalfDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pay or rest, never both: 1 cents and Rest[halfDays=1, minutes=0, unconfirmed=0]");
    }

    @Test
    void restOfAScaleOfOnesOwn() {
        Map<OnCallUnit, Rest> rest = new EnumMap<>(SCALE.restByUnit());
        rest.put(OnCallUnit.NIGHT, new Rest(0, 120, 0));
        OnCallScale own = new OnCallScale(SCALE.hours(), SCALE.centsByUnit(), rest, SCALE.centsPerHour());

        assertThat(own.rest(new OnCallUnits(Map.of(OnCallUnit.NIGHT, 3, OnCallUnit.WEEK, 1), 0)))
                .isEqualTo(new Rest(3, 360, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-08T14:00, WEEKDAY, 1600",
        "2027-06-08T23:00, NIGHT, 2400",
        "2027-06-08T06:59, NIGHT, 2400",
        "2027-06-05T14:00, SATURDAY, 2000",
        "2027-06-05T22:00, NIGHT, 2400",
        "2027-06-06T03:00, SUNDAY_OR_HOLIDAY, 3200",
        "2027-07-14T12:00, SUNDAY_OR_HOLIDAY, 3200"
    })
    void anInterventionHasTheHighestRateThatApplies(String at, InterventionKind kind, long cents) {
        assertThat(InterventionKind.of(LocalDateTime.parse(at), HOLIDAYS, NightHours.DEFAULT))
                .isEqualTo(kind);
        assertThat(SCALE.interventionCents(kind, 60)).isEqualTo(cents);
        assertThat(SCALE.interventionCents(kind, 90)).isEqualTo(cents * 3 / 2);
    }

    @Test
    void partsOfAnHourAreRoundedToTheCent() {
        assertThat(SCALE.interventionCents(InterventionKind.WEEKDAY, 1)).isEqualTo(27);
        assertThat(SCALE.interventionCents(InterventionKind.SATURDAY, 1)).isEqualTo(33);
    }

    @Test
    void aScaleHasEveryAmount() {
        Map<OnCallUnit, Integer> cents = new EnumMap<>(SCALE.centsByUnit());
        cents.remove(OnCallUnit.NIGHT);
        assertRefused(cents, "No amount for NIGHT");
        cents.put(OnCallUnit.NIGHT, -1);
        assertRefused(cents, "An amount of -1 cents for NIGHT");
        cents.put(OnCallUnit.NIGHT, 0);
        cents.put(OnCallUnit.WEEKEND, 3484);
        assertRefused(cents, "WEEKEND is worth less than its SATURDAY of 3485 cents");
        assertThatThrownBy(() -> new OnCallHours(LocalTime.of(14, 0), LocalTime.of(18, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A day of duty from 14:00 to 18:00 does not hold noon");
    }

    private static void assertRefused(Map<OnCallUnit, Integer> cents, String message) {
        assertThatThrownBy(() -> new OnCallScale(SCALE.hours(), cents, SCALE.restByUnit(), SCALE.centsPerHour()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
