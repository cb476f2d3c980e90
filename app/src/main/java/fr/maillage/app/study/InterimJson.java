package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.interim.AgentInterim;
import fr.maillage.domain.interim.EmptyAntenne;
import fr.maillage.domain.interim.InterimFigures;
import fr.maillage.domain.interim.InterimObjective;
import org.jspecify.annotations.Nullable;

/** The intérim in {@code summary.json}: days and how many, of all antennes together. */
final class InterimJson {

    private InterimJson() {}

    static void write(ObjectNode node, InterimResult result) {
        InterimFigures figures = result.figures();
        node.put("antennes", result.problem().listAntennes().size())
                .put("encadrants", result.problem().encadrants().size())
                .put("substitutions", told(result, result.plan().substitutions().size()))
                .put(
                        "daysStoodIn",
                        told(
                                result,
                                figures.agents().stream()
                                        .mapToInt(AgentInterim::daysStoodIn)
                                        .sum()))
                .put("headlessDays", figures.value(InterimObjective.HEADLESS))
                .put("uncoveredDays", figures.value(InterimObjective.UNCOVERED))
                .put("handovers", figures.value(InterimObjective.HANDOVERS))
                .put(
                        "changes",
                        result.problem().earlier().isEmpty()
                                ? null
                                : Long.valueOf(figures.value(InterimObjective.CHANGES)));
        empty(node.putObject("empty"), figures);
        ArrayNode objectives = node.putArray("objectives");
        result.plan()
                .outcomes()
                .forEach(outcome -> RotaJson.objective(
                        objectives.addObject(), outcome.objective().key(), outcome.value(), outcome.bound()));
    }

    /** Null where few are stood in for. */
    private static @Nullable Integer told(InterimResult result, int figure) {
        return result.isToldOfSubstitutions() ? Integer.valueOf(figure) : null;
    }

    private static void empty(ObjectNode empty, InterimFigures figures) {
        empty.put("stretches", figures.empty().size())
                .put(
                        "days",
                        figures.empty().stream()
                                .mapToInt(EmptyAntenne::workingDays)
                                .sum())
                .put(
                        "daysLeft",
                        figures.empty().stream()
                                .mapToInt(EmptyAntenne::daysLeft)
                                .sum());
    }
}
