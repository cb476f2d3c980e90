package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** The parts of the page that tell a staffing, in order. */
final class StaffingSections {

    private StaffingSections() {}

    static List<Html> list(StaffingResult result, Words words) {
        List<Html> sections = new ArrayList<>();
        sections.add(StaffingSection.of(result, words));
        if (!result.objectives().isEmpty()) {
            List<Html> parts = new ArrayList<>();
            parts.add(StaffingSection.badge(result, words));
            parts.addAll(ObjectivesSection.parts(result.objectives(), words));
            sections.add(Section.of("staffing-objectives", words, parts.toArray(Html[]::new)));
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
}
