package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** Where the data come from, under which licence, and what is drawn with. */
final class SourcesSection {

    private SourcesSection() {}

    static Html of(Words words) {
        List<Html> items = new ArrayList<>();
        for (String key : List.of(
                "sources.insee", "sources.ign", "sources.dgcl", "sources.anct", "sources.licence", "sources.leaflet")) {
            items.add(Html.tag("li").of(words.say(key)));
        }
        return Section.of(
                "sources",
                words,
                Html.tag("ul").of(items),
                Html.tag("details")
                        .of(
                                Html.tag("summary").of(words.say("sources.leafletLicence")),
                                Html.tag("pre").attr("lang", "en").of(PageAssets.leafletLicence())));
    }
}
