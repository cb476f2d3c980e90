package fr.maillage.geo.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-03-01", "2027-3-1", "01/03/2027", "1/3/2027", "01.03.2027", "01-03-2027", " 2027-03-01 "})
    void aDayMayBeWrittenInManyWays(String text) {
        assertThat(Dates.findDay(text).orElseThrow()).isEqualTo("2027-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-29,February 2027 has 28 days.",
        "29/02/2100,February 2100 has 28 days.",
        "31/04/2027,April 2027 has 30 days.",
        "03/31/2027,'Write the year, the month and the day, as in 2027-03-01, or the day first, as in 01/03/2027.'",
        "0207-03-01,Write a year from 1970 to 2199.",
        "01/03/27,Write it as 2027-03-01 or 01/03/2027.",
        "01/03-2027,Write it as 2027-03-01 or 01/03/2027.",
        "mars,Write it as 2027-03-01 or 01/03/2027.",
        "'',Write it as 2027-03-01 or 01/03/2027."
    })
    void whatIsNoDayIsSaidToBeNone(String text, String advice) {
        assertThat(Dates.findDay(text)).isEmpty();
        assertThat(Dates.adviceOnDay(text)).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource({"08:00,08:00", "8:00,08:00", "8h,08:00", "8 h 30,08:30", "18H30,18:30", "08:00:00,08:00", "23:59,23:59"
    })
    void aTimeMayBeWrittenInManyWays(String text, String time) {
        assertThat(Dates.findTime(text).orElseThrow()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8", "8:", "08:60", "noon", "08:00:30", ""})
    void whatIsNoTimeIsNone(String text) {
        assertThat(Dates.findTime(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "46447,2027-03-01",
        "46447.0,2027-03-01",
        "46447.3333333333,2027-03-01 08:00",
        "2027-03-01T00:00:00,2027-03-01",
        "2027-03-01T08:00:00,2027-03-01 08:00",
        "2027-03-01,2027-03-01"
    })
    void aCellOfAWorkbookIsADay(String text, String expected) {
        assertThat(Dates.findInCell(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3333", "999999", "x", "-5", ""})
    void aTimeAloneOrADayBeyondReasonIsNone(String text) {
        assertThat(Dates.findInCell(text)).isEmpty();
    }
}
