package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** Where the data come from, under which licence, and what is drawn with. */
final class SourcesSection {

    private static final List<String> OF_COMMUNES = List.of("sources.insee", "sources.ign", "sources.dgcl");

    private SourcesSection() {}

    /** Of a page with a map. */
    static Html of(Words words) {
        return Section.of(
                "sources",
                words,
                list(List.of("sources.anct", "sources.licence", "sources.leaflet"), words),
                Html.tag("details")
                        .of(
                                Html.tag("summary").of(words.say("sources.leafletLicence")),
                                Html.tag("pre").attr("lang", "en").of(PageAssets.leafletLicence())));
    }

    static Html withoutMap(Words words) {
        return Section.of("sources", words, list(List.of("sources.licence"), words));
    }

    private static Html list(List<String> more, Words words) {
        List<String> keys = new ArrayList<>(OF_COMMUNES);
        keys.addAll(more);
        return Html.tag("ul")
                .of(keys.stream().map(key -> Html.tag("li").of(words.say(key))).toList());
    }
}
