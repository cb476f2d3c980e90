package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of the page that tell a staffing, in order. */
final class StaffingSections {

    private StaffingSections() {}

    static List<Html> list(StaffingResult result, Words words) {
        List<Html> sections = new ArrayList<>();
        sections.add(StaffingSection.of(result, words));
        if (!result.objectives().isEmpty()) {
            sections.add(objectives(result, words));
        }
        sections.add(FlowSection.of(result, words));
        if (!result.needs().isEmpty()) {
            sections.add(ShortageSection.of(result, words));
        }
        if (!result.bins().isEmpty()) {
            sections.add(CommutingSection.of(result, words));
        }
        result.costs().ifPresent(costs -> sections.add(CostSection.of(result, costs, words)));
        return sections;
    }

    /** Added up by their weights, unless the scenario puts some strictly first. */
    private static Html objectives(StaffingResult result, Words words) {
        List<String> strict = result.listStrict();
        List<String> notes = new ArrayList<>();
        String caption;
        if (strict.isEmpty()) {
            caption = words.say("staffing-objectives.sum");
            notes.add(words.say("staffing-objectives.sum.note"));
        } else {
            caption = words.say("objectives.caption");
            notes.add(words.say(
                    "staffing-objectives.order",
                    result.objectives().stream()
                            .filter(objective -> strict.contains(objective.name()))
                            .map(objective -> words.say("quoted", objective.label(words)))
                            .collect(Collectors.joining(", "))));
            if (!strict.contains("shortage")) {
                notes.add(words.say("staffing-objectives.beside"));
            }
        }
        List<Html> parts = new ArrayList<>();
        parts.add(StaffingSection.badge(result, words));
        parts.addAll(ObjectivesSection.parts(result.objectives(), caption, notes, words));
        return Section.of("staffing-objectives", words, parts.toArray(Html[]::new));
    }
}
