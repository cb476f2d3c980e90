package fr.maillage.app.report;

import fr.maillage.domain.staffing.AgentCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What changes for agents, and from which antenne and pôle to which they go. */
final class FlowSection {

    private FlowSection() {}

    static Html of(StaffingResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        parts.add(StaffingSection.badge(result, words));
        if (!result.flows().isEmpty()) {
            parts.add(Html.tag("p").of(words.say("flows.note")));
            parts.add(FlowDiagram.of(result.flows(), words));
            if (result.flows().stream().anyMatch(FlowResult::isMerged)) {
                parts.add(Section.note(words.say("flows.other.note")));
            }
            long other = result.flows().stream()
                    .filter(FlowResult::isOther)
                    .mapToLong(FlowResult::agents)
                    .sum();
            if (other > 0) {
                parts.add(Section.note(words.say("flows.other.grey", words.count("n.agents", other))));
            }
            parts.add(table(result.flows(), words));
        }
        parts.add(changes(result, words));
        return Section.of("flows", words, parts.toArray(Html[]::new));
    }

    private static Html table(List<FlowResult> flows, Words words) {
        Table table = new Table(words.say("flows.caption"))
                .words(words.say("flows.from"))
                .words(words.say("flows.to"))
                .numbers(words.say("commuting.agents"));
        flows.stream()
                .sorted(Comparator.comparing(FlowResult::isMerged)
                        .thenComparing(
                                Comparator.comparingLong(FlowResult::agents).reversed()))
                .forEach(flow ->
                        table.row(flow.from().label(words), flow.to().label(words), words.whole(flow.agents())));
        return Html.tag("details")
                .attr("class", "flow-table")
                .of(Html.tag("summary").of(words.count("flows.show", flows.size())), table.toHtml());
    }

    private static Html changes(StaffingResult result, Words words) {
        Table table = new Table(words.say("changes.caption"))
                .words(words.say("before.figure"))
                .numbers(words.say("figures.value"));
        for (AgentCount count : AgentCount.values()) {
            result.findCount(count).ifPresent(told -> table.row(words.say("changes." + count.key()), words.told(told)));
        }
        return table.toHtml();
    }
}
