package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import java.util.List;

/** Whether the antennes that pôles and needs name are there. */
final class AntenneChecks {

    private AntenneChecks() {}

    static void check(Values staffing, AntenneNames names, Faults faults) {
        Hints hints = new Hints();
        for (String list : List.of("organisation.poles", "needs")) {
            for (Values each : staffing.listMaps(list)) {
                for (ScalarNode node : each.listScalars("antennes")) {
                    if (!names.isKnown(node.text())) {
                        faults.add(ScenarioFault.UNKNOWN_ANTENNE.at(
                                node.place(),
                                Found.quote(node.text()),
                                "an antenne, such as "
                                        + String.join(
                                                ", ",
                                                names.list().stream()
                                                        .map(Found::plain)
                                                        .toList())
                                        + ", or a commune",
                                hints.find(node.text(), names.list())
                                        .map(near -> "Did you mean " + near + "?")
                                        .orElse("Correct it, or name a commune of its territory.")));
                    }
                }
            }
        }
    }
}
