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

/** The page in a real browser: it draws, it is quiet, it asks for nothing. */
class ReportBrowserTest {

    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    @RegisterExtension
    private static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({"FR, 1280", "EN, 1280", "FR, 390", "EN, 390"})
    void drawsTheMapQuietly(Language language, int widthPx) throws Exception {
        Chromium page = open(SampleRun.of(44, 44, 12), language, widthPx);

        assertThat(count(page, "#map path.commune")).isEqualTo(256);
        assertThat(count(page, "#map .point path.marker")).isEqualTo(44);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
                        .asBoolean())
                .as("no sideways scrolling of the page")
                .isTrue();
        assertQuiet(page);
    }

    @Test
    void aSearchedCommuneTellsItsStory() throws Exception {
        Chromium page = open(SampleRun.of(12, 44, 20), Language.FR, 1280);

        page.evaluate("(() => { const search = document.getElementById('search'); search.value = 'thouars';"
                + " search.dispatchEvent(new Event('change')); })()");

        assertThat(text(page, ".leaflet-popup .story-name")).isEqualTo("Thouars");
        assertThat(text(page, "#map-status")).contains("Thouars").contains("habitants");
        assertQuiet(page);
    }

    @Test
    void manyCommunesAreSpotsThatAreFoundAndSeenFromEachSideOfAnOcean() throws Exception {
        Chromium page = open(SampleRun.of(44, 44, 12).copied(16), Language.FR, 1280);

        assertThat(count(page, "#map canvas")).isEqualTo(1);
        assertThat(count(page, "#map path.commune, #map .point")).isZero();
        assertThat(page.evaluate("[...document.querySelectorAll('.view')].map(b => b.textContent).join()")
                        .asText())
                .isEqualTo("Métropole,Martinique");
        String scale = text(page, ".leaflet-control-scale-line");
        page.evaluate("document.querySelectorAll('.view')[1].click()");
        assertThat(text(page, ".leaflet-control-scale-line")).isEqualTo(scale);
        page.evaluate("(() => { const search = document.getElementById('search'); search.value = 'thouars';"
                + " search.dispatchEvent(new Event('input')); })()");
        assertThat(count(page, "#communes-list option")).isEqualTo(16);
        page.evaluate("document.getElementById('search').dispatchEvent(new Event('change'))");
        assertThat(text(page, ".leaflet-popup .story-name")).isEqualTo("Thouars");
        assertQuiet(page);
    }

    @Test
    void aTableLeadsToTheMap() throws Exception {
        Chromium page = open(SampleRun.of(12, 0, 20), Language.FR, 1280);
        String first = text(page, "#points .to-map");

        page.evaluate("document.querySelector('#points .to-map').click()");

        assertThat(text(page, ".leaflet-popup .story-name")).isEqualTo(first);
        assertQuiet(page);
    }

    @Test
    void theSwitchesChangeColoursAndLayers() throws Exception {
        Chromium page = open(SampleRun.of(12, 44, 20), Language.EN, 1280);
        String fills =
                "[...document.querySelectorAll('#map path.commune')].map(p => p.getAttribute('fill')).sort().join()";
        JsonNode after = page.evaluate(fills);

        page.evaluate("document.getElementById('colour-before').click()");
        assertThat(page.evaluate(fills)).isNotEqualTo(after);
        page.evaluate("document.getElementById('show-points').click()");
        assertThat(count(page, "#map .point")).isZero();
        page.evaluate("document.getElementById('show-communes').click()");
        assertThat(count(page, "#map path.commune")).isZero();
        assertQuiet(page);
    }

    @Test
    void hostileNamesAreShownAsText() throws Exception {
        SampleRun sample = SampleRun.of(12, 0, 20);
        sample.networkSection().put("title", "\"Titre\" 'hostile' </script></title>" + HOSTILE);
        for (JsonNode feature : sample.network.path("features")) {
            ((ObjectNode) feature.path("properties")).put("name", HOSTILE).put("nearestName", HOSTILE);
        }
        Chromium page = open(sample, Language.FR, 1280);
        page.evaluate("document.querySelector('#points .to-map').click()");

        assertThat(text(page, ".leaflet-popup .story-name")).isEqualTo(HOSTILE);
        assertThat(text(page, "h1")).isEqualTo("\"Titre\" 'hostile' </script></title>" + HOSTILE);
        assertThat(count(page, "img")).isZero();
        assertThat(count(page, "#map path.commune")).isEqualTo(256);
        assertQuiet(page);
    }

    @Test
    void thePolicyStopsAScriptThatIsNotOurs() throws Exception {
        Path file = folder.resolve("injected.html");
        Files.writeString(
                file,
                SampleRun.of(12, 0, 20)
                        .render(Language.FR)
                        .replace("<main", "<script>document.title = 'taken'</script><main"));
        Chromium page = BROWSER.open(file, 1280);

        assertThat(page.evaluate("document.title").asText()).isNotEqualTo("taken");
        assertThat(page.events("Log.entryAdded", "Audits.issueAdded"))
                .as("the browser tells of it, so that silence elsewhere means something")
                .isNotEmpty();
    }

    @Test
    void aRequestToOutsideWouldBeSeen() throws Exception {
        Path file = folder.resolve("asking.html");
        Files.writeString(
                file,
                SampleRun.of(12, 0, 20)
                        .render(Language.FR)
                        .replaceFirst("<meta http-equiv=[^>]*>", "")
                        .replace("<main", "<img src='http://127.0.0.1:9/tile.png'><main"));
        Chromium page = BROWSER.open(file, 1280);

        assertThat(page.events("Network.requestWillBeSent"))
                .extracting(event -> event.at("/params/request/url").asText())
                .contains("http://127.0.0.1:9/tile.png");
    }

    @Test
    void withoutScriptsThePageSaysSoAndKeepsItsTables() throws Exception {
        Chromium page = BROWSER.get();
        page.call("Emulation.setScriptExecutionDisabled", Chromium.params().put("value", true));
        try {
            open(SampleRun.of(12, 44, 15), Language.FR, 1280);

            assertThat(page.evaluate("document.body.innerText").asText())
                    .contains("JavaScript est désactivé")
                    .contains("La carte demande JavaScript")
                    .contains("Montalembert")
                    .doesNotContain("Chercher une commune");
            assertThat(count(page, "#points tbody tr")).isEqualTo(12);
            assertQuiet(page);
        } finally {
            page.call("Emulation.setScriptExecutionDisabled", Chromium.params().put("value", false));
        }
    }

    @Test
    void onPaperTheWholeMapIsInItsFrame() throws Exception {
        Chromium page = open(SampleRun.of(44, 44, 20), Language.FR, 1280);

        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");

        assertThat(page.evaluate("(() => { const frame = document.getElementById('map').getBoundingClientRect();"
                                + " return [...document.querySelectorAll('#map path.commune')].every(path => {"
                                + " const box = path.getBoundingClientRect();"
                                + " return box.left >= frame.left && box.right <= frame.right"
                                + " && box.top >= frame.top && box.bottom <= frame.bottom; }); })()")
                        .asBoolean())
                .isTrue();
    }

    private Chromium open(SampleRun sample, Language language, int widthPx) throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, sample.render(language));
        return BROWSER.open(file, widthPx);
    }

    private static int count(Chromium page, String selector) throws Exception {
        return page.evaluate("document.querySelectorAll('" + selector + "').length")
                .asInt();
    }

    private static String text(Chromium page, String selector) throws Exception {
        return page.evaluate("document.querySelector('" + selector + "').textContent")
                .asText();
    }

    /** No error, no warning, no violation of the policy, no request but that for the page itself. */
    static void assertQuiet(Chromium page) {
        assertThat(page.events(
                        "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded", "Audits.issueAdded"))
                .isEmpty();
        assertThat(page.events("Network.requestWillBeSent", "Network.webSocketCreated"))
                .extracting(event -> event.at("/params/request/url").asText())
                .allMatch(url -> (url.startsWith("file:") && url.endsWith("report.html")) || url.startsWith("data:"))
                .isNotEmpty();
    }
}
