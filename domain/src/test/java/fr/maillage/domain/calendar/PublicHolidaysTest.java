package fr.maillage.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 04-01, 05-09, 05-20",
        "2025, 04-21, 05-29, 06-09",
        "2026, 04-06, 05-14, 05-25",
        "2027, 03-29, 05-06, 05-17",
        "2028, 04-17, 05-25, 06-05",
        "2029, 04-02, 05-10, 05-21",
        "2030, 04-22, 05-30, 06-10"
    })
    void elevenOfAYear(int year, String easterMonday, String ascension, String whitMonday) {
        assertThat(PublicHolidays.of(year, HolidayRegion.METROPOLE))
                .containsOnly(
                        entry(day(year + "-01-01"), Feast.NEW_YEAR),
                        entry(day(year + "-" + easterMonday), Feast.EASTER_MONDAY),
                        entry(day(year + "-05-01"), Feast.LABOUR_DAY),
                        entry(day(year + "-05-08"), Feast.VICTORY_1945),
                        entry(day(year + "-" + ascension), Feast.ASCENSION),
                        entry(day(year + "-" + whitMonday), Feast.WHIT_MONDAY),
                        entry(day(year + "-07-14"), Feast.NATIONAL_DAY),
                        entry(day(year + "-08-15"), Feast.ASSUMPTION),
                        entry(day(year + "-11-01"), Feast.ALL_SAINTS),
                        entry(day(year + "-11-11"), Feast.ARMISTICE_1918),
                        entry(day(year + "-12-25"), Feast.CHRISTMAS));
    }

    @Test
    void alsaceAndMoselleHaveTwoMore() {
        assertThat(PublicHolidays.of(2027, HolidayRegion.of("67")))
                .hasSize(13)
                .containsEntry(day("2027-03-26"), Feast.GOOD_FRIDAY)
                .containsEntry(day("2027-12-26"), Feast.SAINT_STEPHEN);
    }

    @ParameterizedTest
    @CsvSource({
        "971, 2027-05-27, GUADELOUPE",
        "972, 2027-05-22, MARTINIQUE",
        "973, 2027-06-10, GUYANE",
        "974, 2027-12-20, REUNION",
        "976, 2027-04-27, MAYOTTE"
    })
    void overseasHasTheDayOfAbolition(String departement, LocalDate abolition, HolidayRegion region) {
        assertThat(HolidayRegion.of(departement)).isEqualTo(region);
        assertThat(PublicHolidays.of(2027, region)).hasSize(12).containsEntry(abolition, Feast.ABOLITION);
    }

    @Test
    void twoFeastsMayMeet() {
        LocalDate day = day("2008-05-01");

        assertThat(PublicHolidays.of(2008, HolidayRegion.METROPOLE)).hasSize(10).containsEntry(day, Feast.LABOUR_DAY);
        assertThat(PublicHolidays.feastsOn(day, HolidayRegion.METROPOLE))
                .isEqualTo(Set.of(Feast.LABOUR_DAY, Feast.ASCENSION));
        assertThat(PublicHolidays.feastsOn(day("2030-06-10"), HolidayRegion.GUYANE))
                .isEqualTo(Set.of(Feast.ABOLITION, Feast.WHIT_MONDAY));
        assertThat(PublicHolidays.feastsOn(day("2008-05-02"), HolidayRegion.METROPOLE))
                .isEmpty();
    }

    @Test
    void holidaysBeginWithTheirLaw() {
        assertThat(PublicHolidays.of(1981, HolidayRegion.METROPOLE)).doesNotContainValue(Feast.VICTORY_1945);
        assertThat(PublicHolidays.of(1982, HolidayRegion.METROPOLE)).containsValue(Feast.VICTORY_1945);
        assertThat(PublicHolidays.of(1983, HolidayRegion.MARTINIQUE)).doesNotContainValue(Feast.ABOLITION);
        assertThat(PublicHolidays.of(1983, HolidayRegion.REUNION)).containsValue(Feast.ABOLITION);
    }

    @Test
    void aPeriodHasTheHolidaysOfItsDays() {
        assertThat(PublicHolidays.between(day("2026-12-25"), day("2027-03-29"), HolidayRegion.METROPOLE))
                .containsExactly(entry(day("2026-12-25"), Feast.CHRISTMAS), entry(day("2027-01-01"), Feast.NEW_YEAR));
        assertThat(PublicHolidays.between(day("2026-12-25"), day("2026-12-26"), HolidayRegion.METROPOLE))
                .hasSize(1);
        assertThat(PublicHolidays.between(day("2027-01-01"), day("2027-01-01"), HolidayRegion.METROPOLE))
                .isEmpty();
        assertThat(PublicHolidays.between(day("2400-01-01"), day("2401-01-01"), HolidayRegion.METROPOLE))
                .hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(ints = {1969, 2401})
    void otherYearsAreRefused(int year) {
        String message = "Public holidays are known from 1970 to 2400, not those of the year " + year;

        assertThatThrownBy(() -> PublicHolidays.of(year, HolidayRegion.METROPOLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> PublicHolidays.feastsOn(LocalDate.of(year, 1, 1), HolidayRegion.METROPOLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "2A", "2B", "79", "45", "95", "54", "88"})
    void mostOfTheCountryHasNoneOfItsOwn(String departement) {
        assertThat(HolidayRegion.of(departement)).isEqualTo(HolidayRegion.METROPOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "20", "96", "97", "975", "977", "79000", "", "2C", "FR"})
    void whatIsNoDepartementIsRefused(String departement) {
        assertThatThrownBy(() -> HolidayRegion.of(departement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No public holidays are known for a département " + departement);
    }

    @ParameterizedTest
    @CsvSource({
        "79, Europe/Paris",
        "67, Europe/Paris",
        "971, America/Guadeloupe",
        "972, America/Martinique",
        "973, America/Cayenne",
        "974, Indian/Reunion",
        "976, Indian/Mayotte"
    })
    void clocksOfADepartement(String departement, String zone) {
        assertThat(CivilZone.of(departement).getId()).isEqualTo(zone);
    }
}
