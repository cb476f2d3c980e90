package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page opens with: what it is about and where, its title, and what a reader has to know before all else. */
final class PageHeader {

    private static final int MOST_DEPARTEMENTS = 6;

    private PageHeader() {}

    /** The title of the scenario, or its name where it has none. */
    static String title(JsonNode summary) {
        String title = summary.at("/network/title").asText(summary.path("title").asText());
        return title.isBlank() ? summary.path("scenario").asText() : title;
    }

    /**
     * Of a network, of a staffing, of a rota, or of several of these.
     *
     * @param isFictional whether its agents are made up
     */
    static Html of(
            String title,
            @Nullable NetworkResult network,
            @Nullable StaffingResult staffing,
            @Nullable RotaResult rota,
            boolean isFictional,
            Words words) {
        String where = where(network, staffing, rota, words);
        return Html.tag("header")
                .of(
                        Html.tag("p")
                                .attr("class", "kicker")
                                .of(kicker(network, staffing, rota, words) + (where.isEmpty() ? "" : " · " + where)),
                        Html.tag("h1").of(title),
                        StaffingAnswer.fictional(isFictional, words),
                        network == null
                                ? Html.NOTHING
                                : Html.tag("noscript")
                                        .of(Html.tag("p")
                                                .attr("class", "notice")
                                                .of(words.say("noscript"))));
    }

    private static String kicker(
            @Nullable NetworkResult network,
            @Nullable StaffingResult staffing,
            @Nullable RotaResult rota,
            Words words) {
        if (network == null && staffing == null) {
            return words.say("kicker.rota");
        }
        String planned = words.say(network == null ? "kicker.staffing" : staffing == null ? "kicker" : "kicker.both");
        return rota == null ? planned : words.say("kicker.withRota", planned);
    }

    private static String where(
            @Nullable NetworkResult network,
            @Nullable StaffingResult staffing,
            @Nullable RotaResult rota,
            Words words) {
        List<String> departements = new ArrayList<>();
        if (network != null) {
            network.network().path("departements").forEach(code -> departements.add(code.asText()));
        } else if (staffing != null) {
            staffing.staffing().path("departements").forEach(code -> departements.add(code.asText()));
        } else if (rota != null) {
            rota.rota().path("departements").forEach(code -> departements.add(code.asText()));
        }
        if (!departements.isEmpty() && departements.size() <= MOST_DEPARTEMENTS) {
            return words.say(
                    departements.size() == 1 ? "departement.one" : "departement.other",
                    String.join(", ", departements));
        }
        return network == null ? "" : words.count("n.communes", network.communeCount());
    }
}
