package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code report.html}: one file that asks the network for nothing, made from the JSON files of a run alone, so that it
 * can be made again from a run folder. The same files give the same page, byte for byte.
 */
public final class ReportPage {

    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param summary {@code summary.json}, with a network
     * @param network {@code network.geojson}: communes and accueil points, WGS84 degrees
     * @param run {@code run.json}; whatever it holds is shown
     * @param language of the page
     * @return HTML, to be written as UTF-8
     * @throws IllegalArgumentException if the summary lacks the network's target or one of its figures, naming them
     */
    public static String render(JsonNode summary, JsonNode network, JsonNode run, Language language) {
        Words words = new Words(language);
        NetworkResult result = NetworkResult.read(summary, network);
        PageAssets assets = PageAssets.load();
        List<Html> sections = new ArrayList<>();
        sections.add(AnswerSection.of(result, words));
        sections.add(ObjectivesSection.of(result, words));
        sections.add(ComponentsSection.of(result, words));
        result.before().ifPresent(before -> sections.add(BeforeSection.of(result, before, words)));
        sections.add(MapSection.of(result, words));
        if (!result.territories().isEmpty()) {
            sections.add(TerritoriesSection.of(result, words));
        }
        if (!result.territories().comparisons().isEmpty()) {
            sections.add(ComparisonSection.of(result, words));
        }
        sections.add(DistributionSection.of(result, words));
        sections.add(BeyondSection.of(result, words));
        sections.add(PointsSection.of(result, words));
        sections.add(CommunesSection.of(result, words));
        sections.add(MethodSection.of(result, words));
        sections.add(RunSection.of(run, words));
        sections.add(SourcesSection.of(words));

        Html head = Html.tag("head")
                .of(
                        Html.tag("meta").attr("charset", "utf-8").empty(),
                        Html.tag("meta")
                                .attr("http-equiv", "Content-Security-Policy")
                                .attr("content", assets.policy())
                                .empty(),
                        Html.tag("meta")
                                .attr("name", "viewport")
                                .attr("content", "width=device-width, initial-scale=1")
                                .empty(),
                        Html.tag("meta")
                                .attr("name", "referrer")
                                .attr("content", "no-referrer")
                                .empty(),
                        Html.tag("link")
                                .attr("rel", "icon")
                                .attr("href", "data:,")
                                .empty(),
                        Html.tag("title").of(result.title() + " – Maillage"),
                        assets.styleTags());
        Html body = Html.tag("body")
                .of(
                        Html.tag("a")
                                .attr("class", "skip")
                                .attr("href", "#main")
                                .of(words.say("skip.main")),
                        header(result, words),
                        Html.tag("main").attr("id", "main").of(sections),
                        Html.tag("footer").of(Html.tag("p").of(words.say("footer"))),
                        ScriptJson.block("map-data", MapData.of(result, network, words)),
                        assets.scriptTags());
        return "<!DOCTYPE html>\n"
                + Html.tag("html").attr("lang", language.tag()).of(head, body).markup() + "\n";
    }

    private static Html header(NetworkResult result, Words words) {
        List<String> departements = new ArrayList<>();
        result.network().path("departements").forEach(code -> departements.add(code.asText()));
        String where = departements.isEmpty() || departements.size() > 6
                ? words.count("n.communes", result.communeCount())
                : words.say(
                        departements.size() == 1 ? "departement.one" : "departement.other",
                        String.join(", ", departements));
        return Html.tag("header")
                .of(
                        Html.tag("p").attr("class", "kicker").of(words.say("kicker") + " · " + where),
                        Html.tag("h1").of(result.title()),
                        Html.tag("noscript")
                                .of(Html.tag("p").attr("class", "notice").of(words.say("noscript"))));
    }
}
