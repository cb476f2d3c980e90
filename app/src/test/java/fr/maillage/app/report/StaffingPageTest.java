package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts of the page that tell a staffing: there where a run has one, and complete without a script. */
class StaffingPageTest {

    private static final List<String> SECTIONS =
            List.of("staffing", "staffing-objectives", "flows", "shortage", "commuting", "costs");
    private static final String HOSTILE = "<script>alert('1')</script>\"";

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRunWithoutANetworkHasNeitherMapNorScript(Language language) {
        String page = SampleStaffing.alone().render(language);

        assertThat(sections(page))
                .containsExactly(
                        "answer",
                        "staffing",
                        "staffing-objectives",
                        "flows",
                        "shortage",
                        "commuting",
                        "costs",
                        "method",
                        "run",
                        "sources");
        assertThat(page)
                .contains("script-src &#39;none&#39;")
                .doesNotContain("<script")
                .doesNotContain("Leaflet")
                .doesNotContain("<noscript")
                .doesNotContain(" style=")
                .doesNotContain("null")
                .isEqualTo(SampleStaffing.alone().render(language));
    }

    @Test
    void longWaysAndTheRateOfRequestsAreToldAndVacanciesAreThoseOfToday() {
        String page = SampleStaffing.alone().render(Language.FR);

        assertThat(page)
                .contains("Pour 13\u00a0agents sans limite de trajet, le trajet s’allonge et dépasse 50\u00a0km.")
                .contains("au taux constaté dans le Loiret en 2022")
                .contains("25\u00a0postes vacants");
    }

    @Test
    void fewLongWaysAreNotCounted() {
        SampleRun sample = SampleStaffing.alone();
        ObjectNode staffing = (ObjectNode) sample.summary.path("staffing");
        staffing.putNull("longWays");
        staffing.withArray("few").add("longWays");

        assertThat(sample.render(Language.EN))
                .contains(
                        "The way to work of fewer than 5\u00a0agents without a travel limit grows to more than 50\u00a0km.");
    }

    @Test
    void aRunWithBothHasTheSectionsOfBoth() {
        String page = SampleStaffing.withNetwork().render(Language.FR);

        assertThat(sections(page)).containsSubsequence("answer", "objectives", "map-section", "points");
        assertThat(sections(page)).containsSubsequence(SECTIONS).containsSubsequence("costs", "communes", "method");
        assertThat(page)
                .contains("data-insee=\"79191\">Niort</span>")
                .contains("Avec 44\u00a0points d’accueil")
                .contains("l’effectif est constant");
    }

    @Test
    void aRunWithoutAStaffingSaysNothingOfOne() {
        String page = SampleRun.of(12, 44, 20).render(Language.FR);

        assertThat(sections(page)).doesNotContainAnyElementsOf(SECTIONS);
        assertThat(withoutStyles(page))
                .doesNotContain("ETP")
                .doesNotContain("agents")
                .doesNotContain("fictif");
    }

    @Test
    void aBreachOfTheStaffingIsNoneOfTheNetwork() {
        SampleRun sample = SampleStaffing.withNetwork();
        sample.summary.put("feasible", false);
        ((ObjectNode) sample.summary.path("staffing"))
                .withArray("breaches")
                .addObject()
                .put("rule", "QUORUM");

        assertThat(sample.render(Language.FR))
                .contains("L’affectation des postes ne respecte pas")
                .doesNotContain("Ce plan ne respecte pas");
    }

    @Test
    void aFictionalTableauIsMarkedAtTheTopAndInEachSection() {
        String page = SampleStaffing.alone().render(Language.FR);

        assertThat(page.indexOf("Tableau des emplois fictif.")).isBetween(0, page.indexOf("id=\"answer\""));
        for (String section : SECTIONS) {
            assertThat(section(page, section)).as(section).contains("Tableau des emplois fictif");
        }
        SampleRun real = SampleStaffing.alone();
        ((ObjectNode) real.summary.path("staffing")).put("fictional", false);
        ((ObjectNode) real.run.path("personalData")).put("fictional", false);
        assertThat(withoutStyles(real.render(Language.FR)))
                .doesNotContain("fictif.")
                .doesNotContain("emplois fictif");
    }

    @Test
    void theProofOfTheHeadcountStandsInATable() {
        assertThat(text(section(SampleStaffing.alone().render(Language.FR), "staffing")))
                .contains("A 309 0 0 309 297,4 297,4 0,0")
                .contains("Ensemble 420 0 0 420 405,2 405,2 0,0");
    }

    @Test
    void everyFlowIsInTheDrawingAndInTheTable() {
        SampleRun sample = SampleStaffing.alone();
        int flows = sample.summary.at("/staffing/flows").size();
        String section = section(sample.render(Language.FR), "flows");

        assertThat(Pattern.compile("<path class=\"flow").matcher(section).results())
                .hasSize(flows);
        assertThat(text(section))
                .contains("Niort · PMI → Niortais · enfance : 20 agents")
                .contains("Niort · PMI Niortais · enfance 20")
                .contains("En gris, ")
                .contains("réunis par antenne d’arrivée");
    }

    @Test
    void smallCellsAreHidden() {
        String section = section(SampleStaffing.alone().render(Language.FR), "shortage");

        assertThat(section).contains("aria-label=\"trop peu de postes\"").contains("title=\"Niortais, enfance");
        for (JsonNode need : SampleStaffing.section().path("needs")) {
            if (need.path("metier").asText().equals("médecin")) {
                assertThat(section)
                        .doesNotContain(need.path("unit").asText().split(" · ", -1)[0] + ", médecin\u00a0: "
                                + need.path("shortageEtp").asText());
            }
        }
        assertThat(text(section)).contains("responsable d’antenne · · · · ·");
    }

    @Test
    void namesAreTextWhereverTheyStand() {
        SampleRun sample = SampleStaffing.alone();
        hostile(sample.summary.path("staffing"));

        String page = sample.render(Language.FR);

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;");
    }

    @Test
    void whatIsMissingIsNamed() {
        SampleRun sample = SampleStaffing.alone();
        ((ObjectNode) sample.summary.path("staffing")).remove(List.of("posts", "moved"));

        assertThatThrownBy(() -> sample.render(Language.FR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Missing from the staffing of summary.json: [/posts/before, /posts/after, /moved]");
    }

    @Test
    void theLeastOfASummaryIsEnough() {
        SampleRun sample = SampleStaffing.alone();
        ((ObjectNode) sample.summary.path("staffing"))
                .retain(
                        "posts",
                        "etp",
                        "byCategorie",
                        "moved",
                        "transformed",
                        "shortageEtp",
                        "surplusEtp",
                        "addedCommuteKm",
                        "objective");

        assertThat(sections(sample.render(Language.EN)))
                .containsExactly("answer", "staffing", "staffing-objectives", "flows", "method", "run", "sources");
    }

    private static void hostile(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String key : List.of("name", "pole", "antenne", "metier", "unit", "division", "seat")) {
                if (object.path(key).isTextual()) {
                    object.put(key, HOSTILE + object.path(key).asText());
                }
            }
        }
        node.forEach(StaffingPageTest::hostile);
    }

    private static List<String> sections(String page) {
        return Pattern.compile("<section id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String section(String page, String id) {
        return Pattern.compile("(?s)<section id=\"" + id + "\".*?</section>")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** What stands in elements, with plain spaces. */
    private static String text(String markup) {
        return markup.replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static String withoutStyles(String page) {
        return page.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
    }
}
