package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.html}: one file that asks the network for nothing, made from the JSON files of a run alone, so that it
 * can be made again from a run folder. The same files give the same page, byte for byte.
 */
public final class ReportPage {

    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param summary {@code summary.json}, with a network, a staffing, a rota, or several of these
     * @param map {@code network.geojson}: communes and accueil points, WGS84 degrees; null where the run planned no
     *     network
     * @param run {@code run.json}; whatever it holds is shown
     * @param language of the page
     * @return HTML, to be written as UTF-8
     * @throws IllegalArgumentException if the summary lacks the network's target or a figure of a step, naming them
     */
    public static String render(JsonNode summary, @Nullable JsonNode map, JsonNode run, Language language) {
        Words words = new Words(language);
        JsonNode drawn = map == null ? MissingNode.getInstance() : map;
        boolean hasStaffing = summary.has("staffing");
        RotaResult rota = summary.has("rota") ? RotaResult.read(summary) : null;
        boolean isWithoutNetwork = !summary.has("network") && (hasStaffing || rota != null);
        NetworkResult network = isWithoutNetwork ? null : NetworkResult.read(summary, drawn);
        StaffingResult staffing =
                hasStaffing ? StaffingResult.read(summary, network == null ? Map.of() : network.names()) : null;
        PageAssets assets = network == null ? PageAssets.loadWithoutMap() : PageAssets.load();
        String title = PageHeader.title(summary);
        Html body = Html.tag("body")
                .of(
                        Html.tag("a")
                                .attr("class", "skip")
                                .attr("href", "#main")
                                .of(words.say("skip.main")),
                        PageHeader.of(title, network, staffing, rota, isFictional(staffing, rota, run), words),
                        Html.tag("main").attr("id", "main").of(sections(summary, network, staffing, rota, run, words)),
                        Html.tag("footer").of(Html.tag("p").of(words.say("footer"))),
                        network == null
                                ? Html.NOTHING
                                : ScriptJson.block("map-data", MapData.of(network, drawn, words)),
                        assets.scriptTags());
        return "<!DOCTYPE html>\n"
                + Html.tag("html")
                        .attr("lang", language.tag())
                        .of(head(title, assets), body)
                        .markup()
                + "\n";
    }

    /** Of a rota alone it is the run that knows. */
    private static boolean isFictional(@Nullable StaffingResult staffing, @Nullable RotaResult rota, JsonNode run) {
        return staffing != null
                ? staffing.isFictional()
                : rota != null && run.at("/personalData/fictional").asBoolean();
    }

    private static List<Html> sections(
            JsonNode summary,
            @Nullable NetworkResult network,
            @Nullable StaffingResult staffing,
            @Nullable RotaResult rota,
            JsonNode run,
            Words words) {
        List<Html> sections = new ArrayList<>();
        sections.add(AnswerSection.of(network, staffing, rota, words));
        if (network != null) {
            sections.addAll(ofNetwork(network, words));
        }
        if (staffing != null) {
            sections.addAll(StaffingSections.list(staffing, words));
        }
        if (rota != null) {
            sections.addAll(RotaSections.list(rota, words));
        }
        if (network != null) {
            sections.add(CommunesSection.of(network, words));
        }
        String step = network != null ? "network" : staffing != null ? "staffing" : "rota";
        JsonNode assumptions = summary.path(step).path("assumptions");
        sections.add(MethodSection.of(network, staffing, rota, assumptions, words));
        sections.add(RunSection.of(run, words));
        sections.add(network == null ? SourcesSection.withoutMap(words) : SourcesSection.of(words));
        return sections;
    }

    private static List<Html> ofNetwork(NetworkResult result, Words words) {
        List<Html> sections = new ArrayList<>();
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
        return sections;
    }

    private static Html head(String title, PageAssets assets) {
        return Html.tag("head")
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
                        Html.tag("title").of(title + " – Maillage"),
                        assets.styleTags());
    }
}
