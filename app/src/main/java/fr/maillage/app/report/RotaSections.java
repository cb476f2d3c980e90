package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** The parts of the page that tell a rota, in order. */
final class RotaSections {

    private RotaSections() {}

    static List<Html> list(RotaResult result, Words words) {
        List<Html> sections = new ArrayList<>();
        sections.add(RotaCalendarSection.of(result, words));
        sections.add(LoadSection.of(result, words));
        result.findWishesFirst().ifPresent(other -> sections.add(WishesFirstSection.of(result, other, words)));
        if (!result.objectives().isEmpty()) {
            List<Html> parts = ObjectivesSection.parts(
                    result.objectives(),
                    words.say("objectives.caption"),
                    List.of(words.say("objectives.order")),
                    words);
            sections.add(Section.of("rota-objectives", words, parts.toArray(Html[]::new)));
        }
        sections.add(RotaCostSection.of(result, words));
        result.findInterim().ifPresent(interim -> sections.add(InterimSection.of(interim, words)));
        sections.add(RotaRulesSection.of(result, words));
        return sections;
    }
}
