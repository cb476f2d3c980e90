package fr.maillage.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasterTest {

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "1970-03-29", "1981-04-19", "1990-04-15", "1999-04-04", "2000-04-23", "2004-04-11",
        "2005-03-27", "2008-03-23", "2011-04-24", "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16",
        "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2285-03-22"
    })
    void knownYears(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void everyYearAsByTheAlgorithmOfTheNavalObservatory() {
        for (int year = 1583; year <= 2400; year++) {
            assertThat(Easter.of(year)).isEqualTo(oudin(year));
        }
    }

    @Test
    void thereIsNoneBeforeTheCalendar() {
        assertThatThrownBy(() -> Easter.of(1582))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No Gregorian Easter in 1582: the calendar begins with 1583");
    }

    /** J.-M. Oudin, 1940, as printed in the Explanatory Supplement to the Astronomical Almanac, 1992, p. 582. */
    private static LocalDate oudin(int year) {
        int c = year / 100;
        int n = year - 19 * (year / 19);
        int k = (c - 17) / 25;
        int i = c - c / 4 - (c - k) / 3 + 19 * n + 15;
        i -= 30 * (i / 30);
        i -= i / 28 * (1 - i / 28 * (29 / (i + 1)) * ((21 - n) / 11));
        int j = year + year / 4 + i + 2 - c + c / 4;
        j -= 7 * (j / 7);
        int l = i - j;
        int month = 3 + (l + 40) / 44;
        return LocalDate.of(year, month, l + 28 - 31 * (month / 4));
    }
}
