package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.interim.EmptyAntenne;
import fr.maillage.domain.interim.Gap;
import fr.maillage.domain.interim.InterimDisclosure;
import fr.maillage.domain.interim.InterimFigures;
import fr.maillage.domain.interim.InterimProblem;
import java.time.LocalDate;
import java.util.Set;

/** The intérim in {@code summary.json} by antenne, with days and without encadrants. */
final class InterimDetailJson {

    private InterimDetailJson() {}

    /** Adds to the section {@code interim}. */
    static void write(ObjectNode node, InterimResult result) {
        InterimProblem problem = result.problem();
        InterimFigures figures = result.figures();
        node.put("substitutedDays", InterimDisclosure.substitutedDays(problem, result.plan()));
        node.put("headlessAntennes", InterimDisclosure.countHeadless(figures));
        ArrayNode antennes = node.putArray("byAntenne");
        for (InterimDisclosure.Antenne antenne : InterimDisclosure.antennes(problem, figures)) {
            antennes.addObject()
                    .put("name", antenne.antenne())
                    .put("workingDays", antenne.workingDays())
                    .put("headless", antenne.headless())
                    .put("empty", antenne.empty());
        }
        Set<String> told = InterimDisclosure.listTold(problem);
        ArrayNode headless = node.putArray("headlessStretches");
        figures.gaps().stream()
                .filter(Gap::isResponsable)
                .filter(gap -> told.contains(gap.antenne()))
                .forEach(gap ->
                        stretch(headless.addObject(), gap.antenne(), gap.from(), gap.until(), gap.workingDays()));
        ArrayNode empty = node.putArray("emptyStretches");
        for (EmptyAntenne each : figures.empty()) {
            if (told.contains(each.antenne())) {
                stretch(empty.addObject(), each.antenne(), each.from(), each.until(), each.workingDays())
                        .put("daysGivenBack", InterimDisclosure.daysGivenBack(problem, each))
                        .put("daysLeft", each.daysLeft());
            }
        }
    }

    /** Days, the last one included. */
    private static ObjectNode stretch(
            ObjectNode node, String antenne, LocalDate from, LocalDate until, int workingDays) {
        return node.put("antenne", antenne)
                .put("from", from.toString())
                .put("to", until.minusDays(1).toString())
                .put("workingDays", workingDays);
    }
}
