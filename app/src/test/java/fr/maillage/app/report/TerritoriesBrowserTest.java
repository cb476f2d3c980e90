package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.study.SampleTerritories;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The territories on the map, in a real browser. */
class TerritoriesBrowserTest {

    private static final int FIVE = 5;

    @RegisterExtension
    private static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aTierIsShownWithItsBordersSeatsAndNames() throws Exception {
        Chromium page = open(SampleTerritories.deuxSevres(), 1280);
        assertThat(count(page, "#map .border, #map .seat")).isZero();

        click(page, "layer-0");

        assertThat(count(page, "#map path.border")).isEqualTo(FIVE);
        assertThat(count(page, "#map .seat path.marker-seat")).isEqualTo(FIVE);
        assertThat(fills(page)).isEqualTo(FIVE);
        assertThat(page.evaluate("document.getElementById('legend-0').hidden").asBoolean())
                .isFalse();
        assertThat(page.evaluate("document.getElementById('legend-none').hidden")
                        .asBoolean())
                .isTrue();
        assertThat(text(page, "#legend-0")).contains("Niortais").contains("La Gâtine");
        assertThat(text(page, "#map-status")).contains("antenne");
        click(page, "layer-none");
        assertThat(count(page, "#map .border, #map .seat")).isZero();
        assertThat(page.evaluate("document.getElementById('legend-none').hidden")
                        .asBoolean())
                .isFalse();
        ReportBrowserTest.assertQuiet(page);
    }

    @Test
    void whoChangesIsHatchedAndTellsWhereFrom() throws Exception {
        Chromium page = open(SampleTerritories.deuxSevres(), 390);

        click(page, "change-0");

        assertThat(count(page, "#map path.changed")).isPositive();
        assertThat(page.evaluate("document.querySelector('#map path.changed').getAttribute('fill')")
                        .asText())
                .isEqualTo("url(#hatching)");
        assertThat(page.evaluate("document.getElementById('legend-change').hidden")
                        .asBoolean())
                .isFalse();
        page.evaluate("(() => { const search = document.getElementById('search'); search.value = 'airvault';"
                + " search.dispatchEvent(new Event('change')); })()");
        assertThat(text(page, "#map-status"))
                .contains("Antenne\u00a0: Thouarsais (siège\u00a0: Thouars)")
                .contains("Passe de Gâtine (antennes de 2019) à Thouarsais (antenne).");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
                        .asBoolean())
                .isTrue();
        click(page, "change-none");
        assertThat(count(page, "#map path.changed")).isZero();
        ReportBrowserTest.assertQuiet(page);
    }

    @Test
    void aTableLeadsToItsLayer() throws Exception {
        Chromium page = open(SampleTerritories.loiret(), 1280);

        page.evaluate("document.querySelectorAll('#territories [data-layer] .to-map')[1].click()");

        assertThat(page.evaluate("document.getElementById('layer-1').checked").asBoolean())
                .isTrue();
        assertThat(count(page, "#map .seat")).isGreaterThan(FIVE);
        page.evaluate("(() => { const search = document.getElementById('search'); search.value = 'orleans';"
                + " search.dispatchEvent(new Event('change')); })()");
        assertThat(text(page, "#map-status"))
                .contains("Orléans Nord\u00a0: agence")
                .contains("Orléans Sud\u00a0: équipe\u00a0: Équipe 244500468");
        ReportBrowserTest.assertQuiet(page);
    }

    @Test
    void communesThatAreSpotsAreColouredToo() throws Exception {
        SampleRun sample = SampleRun.of(44, 0, 20).copied(16);
        ObjectNode network = sample.networkSection();
        network.putArray("tiers").addObject().put("tier", "antenne").put("drawn", true);
        ObjectNode territory = network.putArray("territories")
                .addObject()
                .put("tier", "antenne")
                .put("seat", "79191");
        territory.put("name", "Tout").putArray("communes").add("79191");
        Path file = folder.resolve("report.html");
        Files.writeString(file, sample.render(Language.EN));
        Chromium page = BROWSER.get();
        page.open(file, 1280, 900);

        click(page, "layer-0");

        assertThat(text(page, "#map-status")).isEqualTo("Territories on the map: antenne");
        assertThat(count(page, "#map canvas")).isEqualTo(1);
        ReportBrowserTest.assertQuiet(page);
    }

    private Chromium open(SampleTerritories sample, int widthPx) throws Exception {
        return BROWSER.open(sample.write(folder.resolve("run"), Language.FR).resolve("report.html"), widthPx);
    }

    private static void click(Chromium page, String id) throws Exception {
        page.evaluate("document.getElementById('" + id + "').click()");
    }

    /** How many colours the communes have. */
    private static int fills(Chromium page) throws Exception {
        return page.evaluate("new Set([...document.querySelectorAll('#map path.commune')]"
                        + ".map(path => path.getAttribute('fill'))).size")
                .asInt();
    }

    private static int count(Chromium page, String selector) throws Exception {
        return page.evaluate("document.querySelectorAll('" + selector + "').length")
                .asInt();
    }

    private static String text(Chromium page, String selector) throws Exception {
        return page.evaluate("document.querySelector('" + selector + "').textContent")
                .asText();
    }
}
