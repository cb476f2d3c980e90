package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Days and times are written as each language writes them. */
class DatesTest {

    private final Dates french = new Dates(new Words(Language.FR));
    private final Dates english = new Dates(new Words(Language.EN));

    @Test
    void daysAndTimesAreWrittenAsInTheLanguage() {
        assertThat(french.day(LocalDate.of(2027, 5, 1))).isEqualTo("1er\u00a0mai 2027");
        assertThat(english.day(LocalDate.of(2027, 5, 1))).isEqualTo("1\u00a0May 2027");
        assertThat(french.time(LocalTime.of(8, 0))).isEqualTo("8\u00a0h");
        assertThat(french.time(LocalTime.of(18, 5))).isEqualTo("18\u00a0h\u00a005");
        assertThat(english.time(LocalTime.of(8, 0))).isEqualTo("08:00");
        assertThat(english.time(LocalTime.of(18, 5))).isEqualTo("18:05");
        assertThat(french.moment(LocalDateTime.of(2027, 1, 4, 8, 0))).isEqualTo("lundi 4\u00a0janvier 2027 à 8\u00a0h");
        assertThat(english.moment(LocalDateTime.of(2027, 1, 4, 8, 0))).isEqualTo("Monday 4\u00a0January 2027, 08:00");
    }

    @Test
    void whatTwoDaysShareIsSaidOnce() {
        LocalDate day = LocalDate.of(2027, 12, 27);

        assertThat(plain(french.range(day, day))).isEqualTo("le 27 décembre 2027");
        assertThat(plain(french.range(day, day.plusDays(4)))).isEqualTo("du 27 au 31 décembre 2027");
        assertThat(plain(french.range(day.minusMonths(1), day))).isEqualTo("du 27 novembre au 27 décembre 2027");
        assertThat(plain(french.range(day, day.plusDays(5)))).isEqualTo("du 27 décembre 2027 au 1er janvier 2028");
        assertThat(plain(english.range(day, day.plusDays(4)))).isEqualTo("from 27 to 31 December 2027");
    }

    @Test
    void pagesOfACalendarAreOfTwelveMonths() {
        assertThat(CalendarPage.listOf(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)))
                .extracting(page -> page.label(french))
                .containsExactly("2027", "2028");
        assertThat(CalendarPage.listOf(LocalDate.of(2026, 9, 15), LocalDate.of(2027, 9, 1)))
                .extracting(page -> page.label(french))
                .containsExactly("septembre 2026 – août 2027", "septembre 2027");
        CalendarPage page = CalendarPage.listOf(LocalDate.of(2026, 9, 15), LocalDate.of(2027, 8, 1))
                .getFirst();
        assertThat(page.listMonths()).hasSize(12).first().isEqualTo(YearMonth.of(2026, 9));
        assertThat(page.listMonths().stream().filter(page::isYearSaid))
                .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2027, 1));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
