package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.study.RotaSummaries;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rota in a real browser: it fits the screen and the paper, its numbers are legible, it is quiet. */
class RotaBrowserTest {

    /** The least contrast of a number with its colour, as WCAG 2 reckons it. */
    private static final String LEAST_CONTRAST =
            "(() => { const light = (css) => { const rgb = css.match(/[0-9]+/g).slice(0, 3).map(c => c / 255)"
                    + ".map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);"
                    + " return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]; };"
                    + " return Math.min(...[...document.querySelectorAll('.calendar .duty:not(.nobody)')].map(d => {"
                    + " const css = getComputedStyle(d); const a = light(css.color), b = light(css.backgroundColor);"
                    + " return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); })); })()";

    /** How many duties are cut off by the cell that they stand in. */
    private static final String CUT =
            "[...document.querySelectorAll('.calendar .duty')].filter(d => d.scrollWidth > d.clientWidth + 1).length";

    @RegisterExtension
    private static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({"FR, 1280", "EN, 1280", "FR, 390", "EN, 390"})
    void fitsTheScreenQuietly(Language language, int widthPx) throws Exception {
        Chromium page = open(SampleRota.ofYear(), language, widthPx);

        assertFits(page);
        assertThat(page.evaluate(LEAST_CONTRAST).asDouble()).isGreaterThan(4.5);
        ReportBrowserTest.assertQuiet(page);
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void aLongRotaOfManyFitsToo(int widthPx) throws Exception {
        Chromium page = open(
                SampleRota.alone(RotaSummaries.ofYear()
                        .agents(120)
                        .levels(4, RotaSummaries.DAYS)
                        .period("2027-01-01", "2029-01-01")),
                Language.FR,
                widthPx);

        assertFits(page);
        assertThat(page.evaluate("new Set([...document.querySelectorAll('.calendar .duty:not(.nobody)')]"
                                + ".map(d => getComputedStyle(d).backgroundColor)).size")
                        .asInt())
                .isEqualTo(DutyChip.COLOURS);
        ReportBrowserTest.assertQuiet(page);
    }

    @Test
    void fitsThePaper() throws Exception {
        Chromium page = open(
                SampleRota.alone(RotaSummaries.ofYear().agents(120).level(RotaSummaries.DAYS, 1)), Language.FR, 690);
        page.call("Emulation.setEmulatedMedia", Chromium.params().put("media", "print"));
        try {
            assertThat(page.evaluate("[...document.querySelectorAll('.load, table')].every(part =>"
                                    + " part.getBoundingClientRect().right <= window.innerWidth)")
                            .asBoolean())
                    .isTrue();
            assertThat(page.evaluate(CUT).asInt()).isZero();
        } finally {
            page.call("Emulation.setEmulatedMedia", Chromium.params().put("media", ""));
        }
    }

    private static void assertFits(Chromium page) throws Exception {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
                        .asBoolean())
                .as("no sideways scrolling of the page")
                .isTrue();
        assertThat(page.evaluate(CUT).asInt()).as("numbers cut off").isZero();
    }

    private Chromium open(SampleRun sample, Language language, int widthPx) throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, sample.render(language));
        return BROWSER.open(file, widthPx);
    }
}
