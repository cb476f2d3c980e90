package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.interim.AgentInterim;
import fr.maillage.domain.interim.EmptyAntenne;
import fr.maillage.domain.interim.InterimFigures;
import fr.maillage.domain.interim.InterimObjective;

/** The intérim in {@code summary.json}: days and how many, of all antennes together. */
final class InterimJson {

    private InterimJson() {}

    static void write(ObjectNode node, InterimResult result) {
        InterimFigures figures = result.figures();
        node.put("antennes", result.problem().listAntennes().size())
                .put("encadrants", result.problem().encadrants().size())
                .put("substitutions", result.plan().substitutions().size())
                .put(
                        "daysStoodIn",
                        figures.agents().stream()
                                .mapToInt(AgentInterim::daysStoodIn)
                                .sum())
                .put("headlessDays", figures.value(InterimObjective.HEADLESS))
                .put("uncoveredDays", figures.value(InterimObjective.UNCOVERED))
                .put("handovers", figures.value(InterimObjective.HANDOVERS))
                .put(
                        "changes",
                        result.problem().earlier().isEmpty()
                                ? null
                                : Long.valueOf(figures.value(InterimObjective.CHANGES)));
        ObjectNode empty = node.putObject("empty");
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
        ArrayNode objectives = node.putArray("objectives");
        result.plan()
                .outcomes()
                .forEach(outcome -> RotaJson.objective(
                        objectives.addObject(), outcome.objective().key(), outcome.value(), outcome.bound()));
    }
}
