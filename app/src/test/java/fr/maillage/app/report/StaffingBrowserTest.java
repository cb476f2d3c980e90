package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The staffing in a real browser: it fits, its labels are apart, it is quiet. */
class StaffingBrowserTest {

    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    /** Pairs of labels of the diagram that lie over each other. */
    private static final String OVERLAPS =
            "(() => { const boxes = [...document.querySelectorAll('.flows text')].map(t => t.getBoundingClientRect());"
                    + " let pairs = 0; boxes.forEach((a, i) => boxes.slice(0, i).forEach(b => {"
                    + " if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2"
                    + " && b.top < a.bottom - 2) pairs++; })); return pairs; })()";

    private static final String INSIDE =
            "(() => { const frame = document.querySelector('.flows').getBoundingClientRect();"
                    + " return [...document.querySelectorAll('.flows text')].every(t => { const box = t.getBoundingClientRect();"
                    + " return box.left >= frame.left - 1 && box.right <= frame.right + 1; }); })()";

    @RegisterExtension
    private static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({"FR, 1280", "EN, 1280", "FR, 390", "EN, 390"})
    void fitsTheScreenQuietly(Language language, int widthPx) throws Exception {
        Chromium page = open(SampleStaffing.alone(), language, widthPx);

        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
                        .asBoolean())
                .as("no sideways scrolling of the page")
                .isTrue();
        assertThat(page.evaluate(OVERLAPS).asInt()).as("labels over each other").isZero();
        assertThat(page.evaluate(INSIDE).asBoolean())
                .as("labels in the drawing")
                .isTrue();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.heat-3')).backgroundColor")
                        .asText())
                .isEqualTo("rgb(245, 167, 66)");
        ReportBrowserTest.assertQuiet(page);
    }

    @Test
    void fitsThePaper() throws Exception {
        Chromium page = open(SampleStaffing.alone(), Language.FR, 690);
        page.call("Emulation.setEmulatedMedia", Chromium.params().put("media", "print"));
        try {
            assertThat(page.evaluate("[...document.querySelectorAll('.flows, table')].every(part =>"
                                    + " part.getBoundingClientRect().right <= window.innerWidth)")
                            .asBoolean())
                    .isTrue();
            assertThat(page.evaluate("document.querySelector('.flow-table').offsetHeight")
                            .asInt())
                    .as("the drawing tells it all")
                    .isZero();
        } finally {
            page.call("Emulation.setEmulatedMedia", Chromium.params().put("media", ""));
        }
    }

    @Test
    void standsBesideTheMap() throws Exception {
        Chromium page = open(SampleStaffing.withNetwork(), Language.FR, 1280);

        assertThat(page.evaluate("document.querySelectorAll('#map path.commune').length")
                        .asInt())
                .isEqualTo(256);
        page.evaluate("document.querySelector('#staffing .to-map').click()");
        assertThat(page.evaluate("document.querySelector('.leaflet-popup .story-name').textContent")
                        .asText())
                .isEqualTo("Niort");
        ReportBrowserTest.assertQuiet(page);
    }

    @Test
    void hostileNamesAreShownAsText() throws Exception {
        SampleRun sample = SampleStaffing.alone();
        for (JsonNode flow : sample.summary.at("/staffing/flows")) {
            if (flow.at("/to/pole").isTextual()) {
                ((ObjectNode) flow.path("to")).put("antenne", HOSTILE);
            }
        }
        for (JsonNode need : sample.summary.at("/staffing/needs")) {
            ((ObjectNode) need).put("metier", HOSTILE);
        }
        Chromium page = open(sample, Language.FR, 1280);

        assertThat(page.evaluate("document.querySelector('#flows td').textContent")
                        .asText())
                .startsWith(HOSTILE);
        assertThat(page.evaluate("document.querySelectorAll('img, script').length")
                        .asInt())
                .isZero();
        assertThat(page.evaluate(INSIDE).asBoolean()).isTrue();
        ReportBrowserTest.assertQuiet(page);
    }

    private Chromium open(SampleRun sample, Language language, int widthPx) throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, sample.render(language));
        return BROWSER.open(file, widthPx);
    }
}
