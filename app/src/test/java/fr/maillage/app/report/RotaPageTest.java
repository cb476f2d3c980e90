package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.study.RotaSummaries;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts of the page that tell a rota: there where a run has one, complete without a script, and of nobody. */
class RotaPageTest {

    private static final List<String> SECTIONS = List.of(
            "rota-calendar", "rota-load", "rota-wishes", "rota-objectives", "rota-cost", "interim", "rota-rules");
    private static final String HOSTILE = "<script>alert('1')</script>\"";

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRunOfARotaAloneHasNoScript(Language language) {
        String page = SampleRota.ofYear().render(language);

        assertThat(sections(page))
                .startsWith("answer")
                .containsSubsequence(SECTIONS)
                .endsWith("method", "run", "sources")
                .hasSize(SECTIONS.size() + 4);
        assertThat(page)
                .contains("script-src &#39;none&#39;")
                .doesNotContain("<script")
                .doesNotContain("<noscript")
                .doesNotContain(" style=")
                .doesNotContainPattern("\\bnull\\b")
                .isEqualTo(SampleRota.ofYear().render(language));
    }

    @Test
    void itStandsAfterTheStaffing() {
        SampleRun sample = SampleStaffing.withNetwork();
        sample.summary.set("rota", RotaSummaries.ofYear().section());

        String page = sample.render(Language.FR);

        assertThat(sections(page)).containsSubsequence("costs", "rota-calendar", "rota-rules", "communes");
        assertThat(page)
                .contains("Réseau des points d’accueil, postes et antennes, astreintes et intérim")
                .contains("<h3>Les astreintes</h3>");
    }

    @Test
    void agentsThatAreMadeUpAreSaidToBe() {
        SampleRun sample = SampleRota.ofYear();
        assertThat(sample.render(Language.FR)).doesNotContain("Tableau des emplois fictif");
        sample.run.putObject("personalData").put("fictional", true);

        assertThat(sample.render(Language.FR)).contains("Tableau des emplois fictif.");
    }

    @Test
    void noIdentifierIsInIt() {
        SampleRun sample = SampleRota.ofYear();

        assertThat(sample.render(Language.FR)).doesNotContain("secret");
        assertThat(sample.summary.toString()).doesNotContain("secret");
    }

    @Test
    void aYearOfWeeksIsARowAMonthWithEveryDuty() {
        String section = section(SampleRota.ofYear().render(Language.FR), "rota-calendar");

        assertThat(count(section, "<figure class=\"calendar weeks\">")).isEqualTo(2);
        assertThat(count(section, "<th scope=\"row\">(janv|févr|déc)\\.</th>")).isEqualTo(6);
        assertThat(count(section, "<td><span class=\"dates\">[^<]*</span><b class=\"duty "))
                .isEqualTo(104);
        assertThat(text(section))
                .contains("Première ligne, 2027")
                .contains("janv. 4–11 2 11–18")
                .contains("29–5 12 ★ lundi de Pâques")
                .contains("25–1 8 +1 h")
                .contains(
                        "Changements d’heure, qui allongent ou raccourcissent l’astreinte : 28 mars (−1 h), 31 octobre"
                                + " (+1 h).");
    }

    @Test
    void whatNobodyHasIsMarkedAndListed() {
        String section = section(SampleRota.ofYear().render(Language.FR), "rota-calendar");

        assertThat(count(section, "<b class=\"duty nobody\">–<span class=\"unseen\"> personne</span>"))
                .isEqualTo(2);
        assertThat(text(section))
                .contains("première ligne semaine lundi 13 septembre 2027 à 8 h lundi 20 septembre 2027 à 8 h");
        assertThat(section(
                        SampleRota.alone(RotaSummaries.ofYear().unassigned(0)).render(Language.FR), "rota-calendar"))
                .contains("Aucune astreinte n’est sans personne.");
    }

    @Test
    void changesAreMarkedWhereThereIsAnEarlierRota() {
        SampleRun sample = SampleRota.ofYear();
        String section = section(sample.render(Language.FR), "rota-calendar");

        assertThat(count(section, "<b class=\"duty n[0-9]+ changed\"><ins>"))
                .isEqualTo(sample.summary.at("/rota/changes").asInt());
        assertThat(SampleRota.alone(RotaSummaries.ofYear()).render(Language.FR))
                .doesNotContain("<ins>")
                .doesNotContain("planning antérieur");
    }

    @Test
    void aCalendarOfDaysHasAPlaceForEachDay() {
        String section = section(
                SampleRota.alone(RotaSummaries.ofYear()
                                .agents(40)
                                .level(RotaSummaries.DAYS_AND_NIGHTS, 1)
                                .period("2026-09-01", "2028-09-01"))
                        .render(Language.FR),
                "rota-calendar");

        assertThat(count(section, "<b class=\"duty [n0-9a-z]+\">")).isEqualTo(2 * 731 + 2);
        assertThat(count(section, "<td class=\"off\">")).isEqualTo(24 * 31 - 731);
        assertThat(section)
                .contains("href=\"#rota-page-2\"")
                .contains("<h3 id=\"rota-page-2\">septembre 2027 – août 2028</h3>")
                .contains("<td class=\"feast weekend\"><b class=\"duty n");
        assertThat(text(section))
                .contains("Première ligne, septembre 2026 – août 2027 dans l’ordre : jour, nuit")
                .contains("★ Jours fériés : 1er novembre (Toussaint), 11 novembre (Armistice de 1918)");
    }

    @Test
    void aWeekOfSeveralDutiesShowsThemInOrder() {
        String section = section(
                SampleRota.alone(RotaSummaries.ofYear().level(RotaSummaries.WEEKNIGHTS, 2))
                        .render(Language.FR),
                "rota-calendar");

        assertThat(text(section))
                .contains("dans l’ordre : nuits de semaine, week-end ; 2 agents à la fois")
                .contains("4–11 3 4 5 6 11–18");
    }

    @Test
    void sharesAreSortedAndBearNoNumbers() {
        String section = section(SampleRota.ofYear().render(Language.FR), "rota-load");
        List<Long> hours = Pattern.compile("<text class=\"load-hours\"[^>]*>([0-9\\u202f]+)</text>")
                .matcher(section)
                .results()
                .map(match -> Long.parseLong(match.group(1).replace("\u202f", "")))
                .toList();

        assertThat(hours).hasSize(13).isSorted();
        assertThat(section)
                .doesNotContain("class=\"duty")
                .contains("role=\"img\"")
                .contains("Médiane");
    }

    @Test
    void fewAgentsHaveNoChart() {
        String section =
                section(SampleRota.alone(RotaSummaries.ofYear().agents(4)).render(Language.FR), "rota-load");

        assertThat(section).doesNotContain("<svg class=\"load\"");
        assertThat(text(section)).contains("Ils sont 4 à se partager ces astreintes : trop peu");
    }

    @Test
    void costsAreEurosOrRestByTheScale() {
        assertThat(text(section(SampleRota.ofYear().render(Language.FR), "rota-cost")))
                .contains("Semaine complète 102 149,48 € 15 246,96 €")
                .contains("arrêté du 3 novembre 2015")
                .doesNotContain("Repos");
        String rest = text(section(
                SampleRota.alone(RotaSummaries.ofYear().inRest().unassigned(0)).render(Language.FR), "rota-cost"));
        assertThat(rest)
                .contains("Semaine complète 104 1,5 j 156 j")
                .contains("Dimanche ou jour férié 12 non confirmé –")
                .contains("le total est un minimum")
                .doesNotContain("€");
    }

    @Test
    void theInterimTellsOfAntennesAndDays() {
        String section = text(section(SampleRota.ofYear().render(Language.FR), "interim"));

        assertThat(section)
                .contains("10 jours ouvrés sont sans responsable ni suppléant, dans 2 antennes.")
                .contains("La Gâtine 254 249 5 5")
                .contains("Ensemble 1 270 1 260 10 5")
                .contains("La Gâtine du 2 au 6 août 2027 5 4 1")
                .contains("Thouarsais du 27 au 31 décembre 2027 5")
                .contains("optimal, prouvé");
        assertThat(section)
                .as("an empty antenne is listed once, with what would solve it")
                .doesNotContain("La Gâtine du 2 au 6 août 2027 5 Thouarsais");
        assertThat(sections(SampleRota.alone(RotaSummaries.ofYear()).render(Language.FR)))
                .doesNotContain("interim");
    }

    @Test
    void anAntenneOfASingleEncadrantHasADot() {
        SampleRun sample = SampleRota.ofYear();
        ((ObjectNode) sample.summary.at("/rota/interim/byAntenne/0"))
                .putNull("headless")
                .putNull("empty");

        assertThat(text(section(sample.render(Language.FR), "interim")))
                .contains("Bressuirais 254 · · ·")
                .contains("Un point : l’antenne n’a qu’un encadrant");
    }

    @Test
    void rulesAreToldInWords() {
        assertThat(text(section(SampleRota.ofYear().render(Language.FR), "rota-rules")))
                .contains("du 1er janvier au 31 décembre 2027")
                .contains("semaine, du lundi 8 h au lundi 8 h ; 13 agents peuvent la prendre")
                .contains("une heure y compte pour 50 %")
                .contains("Au moins, entre deux astreintes 1 semaine")
                .contains("11 heures, comme si une intervention y mettait fin");
    }

    @Test
    void namesAreTextWhereverTheyStand() {
        SampleRun sample = SampleRota.ofYear();
        for (JsonNode level : sample.summary.at("/rota/calendar/levels")) {
            ((ObjectNode) level).put("name", HOSTILE);
            level.path("turns").forEach(turn -> ((ObjectNode) turn).put("kind", HOSTILE));
        }
        sample.summary
                .at("/rota/shares")
                .forEach(group -> ((ObjectNode) group).putArray("levels").add(HOSTILE));
        sample.summary.at("/rota/interim/byAntenne").forEach(each -> ((ObjectNode) each).put("name", HOSTILE));

        assertThat(sample.render(Language.FR))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;");
    }

    @Test
    void whatIsMissingIsNamed() {
        SampleRun sample = SampleRota.ofYear();
        ((ObjectNode) sample.summary.path("rota")).remove(List.of("duties", "to"));

        assertThatThrownBy(() -> sample.render(Language.FR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Missing from the rota of summary.json: [/duties, /to]");
        SampleRun torn = SampleRota.ofYear();
        ((ArrayNode) torn.summary.at("/rota/calendar/levels/1/onDuty")).remove(0);
        assertThatThrownBy(() -> torn.render(Language.FR))
                .hasMessage("The level direction of summary.json tells of 51 duties, and has 52");
    }

    @Test
    void aLongRotaOfManyIsALightPage() {
        String page = SampleRota.alone(RotaSummaries.ofYear()
                        .agents(120)
                        .levels(4, RotaSummaries.DAYS)
                        .period("2027-01-01", "2032-01-01"))
                .render(Language.FR);

        assertThat(page.length()).isLessThan(700_000);
        assertThat(count(page, "<figure class=\"calendar days\">")).isEqualTo(20);
    }

    private static long count(String markup, String pattern) {
        return Pattern.compile(pattern).matcher(markup).results().count();
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
}
