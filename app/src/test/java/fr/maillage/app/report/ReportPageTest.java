package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as a file: complete without a script, closed to everything outside, the same each time. */
class ReportPageTest {

    private static final String HOSTILE = "<script>alert(1)</script>";

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameRunGivesTheSamePage(Language language) {
        assertThat(SampleRun.of(12, 44, 20).render(language))
                .isEqualTo(SampleRun.of(12, 44, 20).render(language))
                .contains("<html lang=\"" + language.tag() + "\">");
    }

    @Test
    void theTablesStandInThePageItself() {
        String page = withoutScripts(SampleRun.of(12, 44, 15).render(Language.FR));

        assertThat(page)
                .contains("<noscript>")
                .contains("JavaScript est désactivé")
                .contains("data-insee=\"79191\">Niort</span>")
                .contains("Communes habitées à plus de")
                .contains("Licence Ouverte")
                .contains("distance.detourFactor")
                .contains("25.0.3");
        assertThat(Pattern.compile("data-insee=").matcher(page).results().count())
                .as("points, communes beyond the target, all communes")
                .isEqualTo(12 + 93 + 256);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatRunJsonHoldsIsToldInWords(Language language) {
        String page = withoutScripts(SampleRun.of(12, 44, 20).render(language));
        String section = first(page, "(?s)(<section[^>]*id=\"run\".*?</section>)");

        assertThat(section)
                .contains(language == Language.FR ? "réseau, unknown" : "network, unknown")
                .doesNotContain("[")
                .doesNotContainPattern(">(steps|threads|interrupted|(limits|seconds|versions)\\.\\w+)<");
    }

    @Test
    void theLicenceOfLeafletStandsInThePageInFull() {
        assertThat(withoutScripts(SampleRun.of(12, 0, 20).render(Language.FR)))
                .contains("<summary>Texte de la licence de Leaflet</summary>")
                .contains("Copyright (c) 2010-2023, Volodymyr Agafonkin")
                .contains("Redistributions in binary form must reproduce the above copyright notice")
                .contains("EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.");
    }

    @Test
    void everyInlineScriptAndStyleIsNamedByItsHash() throws Exception {
        String page = SampleRun.of(12, 44, 20).render(Language.FR);
        String policy =
                first(page, "Content-Security-Policy\" content=\"([^\"]*)\"").replace("&#39;", "'");
        List<String> inlined = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(2))
                .toList();

        assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
        assertThat(inlined).hasSize(4);
        for (String content : inlined) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void nothingInThePagePointsOutside() {
        String page = SampleRun.of(12, 44, 20).render(Language.FR);
        String markup = withoutScripts(page);

        assertThat(markup).doesNotContain("src=").doesNotContain("http:").doesNotContain("https:");
        assertThat(markup).doesNotContain(" style=").doesNotContain("onclick");
        assertThat(page).doesNotContain("sourceMappingURL").doesNotContain("url(images");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
    }

    @Test
    void whatAFileSaysIsTextWhereverItStands() throws Exception {
        SampleRun sample = SampleRun.of(12, 0, 20);
        sample.networkSection().put("title", "\"Titre\" </script>" + HOSTILE);
        sample.run.put("scenario", HOSTILE).put(HOSTILE, "'\"><b>");
        for (JsonNode feature : sample.network.path("features")) {
            ((ObjectNode) feature.path("properties")).put("name", HOSTILE).put("kind", HOSTILE);
        }
        String page = sample.render(Language.EN);

        assertThat(page).doesNotContain(HOSTILE).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page).contains("<h1>&quot;Titre&quot; &lt;/script&gt;");
        JsonNode data = SampleRun.MAPPER.readTree(
                first(page, "(?s)<script type=\"application/json\" id=\"map-data\">(.*?)</script>"));
        assertThat(data.at("/communes/0/name").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void coordinatesKeepFiveDecimals() throws Exception {
        SampleRun sample = SampleRun.of(12, 0, 20);
        ((ObjectNode) sample.network.at("/features/256/geometry"))
                .putArray("coordinates")
                .add(-0.123456789)
                .add(46.987654321);

        JsonNode data =
                MapData.of(NetworkResult.read(sample.summary, sample.network), sample.network, new Words(Language.FR));

        assertThat(data.at("/points/0/at").toString()).isEqualTo("[-0.12346,46.98765]");
    }

    @Test
    void aRunWithoutASituationBeforeSaysNothingOfOne() {
        assertThat(withoutScripts(SampleRun.of(12, 0, 20).render(Language.FR)))
                .doesNotContain("Avant")
                .doesNotContain("avant :")
                .doesNotContain("colour-before");
    }

    @Test
    void cellsThatAreNotBordersAreSaidToBeCells() {
        SampleRun sample = SampleRun.of(12, 0, 20);
        sample.networkSection().put("shapes", "voronoi");

        assertThat(sample.render(Language.FR)).contains("cellules de Voronoï");
    }

    @Test
    void thePartsThatTheTargetDividesAreTold() {
        SampleRun sample = SampleRun.of(12, 0, 20);
        assertThat(sample.render(Language.FR)).doesNotContain("id=\"components\"");

        ObjectNode components = sample.networkSection().putObject("components");
        components.put("count", 3).putArray("communes").add(254).add(1).add(1);
        components.putArray("alone").add("79049");
        components.putArray("outOfReach").add("79191");

        assertThat(withoutScripts(sample.render(Language.FR)))
                .contains("en 3\u00a0parties. Communes de chacune\u00a0: 254, 1, 1.")
                .contains("ne dessert personne d’autre\u00a0: Bressuire.")
                .contains("où un point peut s’ouvrir\u00a0: Niort.");
    }

    @Test
    void ofManyCommunesTheFarthestAreListedAndTheRestIsSaidToBeInTheMap() {
        SampleRun sample = SampleRun.of(12, 0, 20).copied(16);
        sample.networkSection().put("shapes", "chefs-lieux");

        String page = withoutScripts(sample.render(Language.EN));

        assertThat(page)
                .contains("Show the 3,000\u00a0farthest communes")
                .contains("These are the first 3,000; the other 1,096 stand in the file network.geojson of the run.")
                .contains("drawn as a spot at its chef-lieu");
    }

    @Test
    void whoIsTooFarFromAnyPointIsToldSo() {
        SampleRun sample = SampleRun.of(12, 0, 20);
        ((ObjectNode) sample.networkSection().path("distanceKm"))
                .putArray("tooFar")
                .add("79001");
        ObjectNode commune = (ObjectNode) sample.network.at("/features/0/properties");
        commune.put("distanceKm", 2147.484)
                .putNull("nearest")
                .putNull("nearestName")
                .put("covered", false);

        String page = sample.render(Language.EN);

        assertThat(page)
                .contains("1\u00a0commune is farther from any point than distances are counted")
                .contains("more than 2,147.484\u00a0km")
                .contains("No point within 2,147.48\u00a0km: farther than is counted.");
    }

    @Test
    void aRunWithoutAMapStillHasItsFigures() {
        SampleRun sample = SampleRun.of(12, 0, 20);
        sample.network.putArray("features");

        assertThat(sample.render(Language.EN)).contains("accueil points").contains("Mean distance");
    }

    @Test
    void whatIsMissingIsNamed() {
        SampleRun sample = SampleRun.of(12, 0, 20);
        ((ObjectNode) sample.networkSection().path("distanceKm")).remove(List.of("mean", "p90"));

        assertThatThrownBy(() -> sample.render(Language.FR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Missing from the network of summary.json: [/distanceKm/mean, /distanceKm/p90]");
        sample.summary.remove("network");
        assertThatThrownBy(() -> sample.render(Language.FR))
                .hasMessage("summary.json has no network.coverage.targetKm above 0");
    }

    private static String first(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElseThrow();
    }

    private static String withoutScripts(String page) {
        return page.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
    }
}
