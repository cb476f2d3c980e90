package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the agents of a rota of those of a staffing. */
final class StaffOnCall {

    private final AskedRota asked;
    private final Faults faults;

    StaffOnCall(AskedRota asked, Faults faults) {
        this.asked = asked;
        this.faults = faults;
    }

    /** Those who take duty or are encadrants, by identifier. */
    List<RotaAgent> list(List<StaffEncadrant> staff) {
        InterimSettings interim = asked.settings().interim();
        Map<String, String> headByAntenne = new TreeMap<>();
        SortedSet<String> antennes = new TreeSet<>();
        List<RotaAgent> agents = new ArrayList<>();
        for (StaffEncadrant each : staff.stream()
                .sorted(Comparator.comparing(StaffEncadrant::agent))
                .toList()) {
            String antenne = each.antenne();
            boolean isEncadrant = false;
            boolean isHead = false;
            if (interim != null && antenne != null && interim.isEncadrant(each.metier())) {
                isEncadrant = true;
                antennes.add(antenne);
                if (each.metier().equals(interim.responsable())) {
                    isHead = headByAntenne.putIfAbsent(antenne, each.agent()) == null;
                    if (!isHead) {
                        twoResponsables(antenne);
                    }
                }
            }
            SortedSet<String> levels = levels(each.metier());
            if (isEncadrant || !levels.isEmpty()) {
                agents.add(new RotaAgent(
                        each.agent(), antenne, isEncadrant, isHead, levels, each.milliQuotite(), null, null));
            }
        }
        antennes.stream().filter(antenne -> !headByAntenne.containsKey(antenne)).forEach(this::noResponsable);
        return agents;
    }

    private SortedSet<String> levels(String metier) {
        SortedSet<String> levels = new TreeSet<>();
        asked.settings().levels().stream()
                .filter(level -> level.metiers().contains(metier))
                .forEach(level -> levels.add(level.level().name()));
        return levels;
    }

    private void twoResponsables(String antenne) {
        faults.add(ScenarioFault.TWO_RESPONSABLES.warnAt(
                asked.placeOf("interim.responsable"),
                "a second responsable of the antenne " + Found.plain(antenne),
                "one",
                "The first by identifier heads it; have the staffing plan one, such as by a quorum."));
    }

    private void noResponsable(String antenne) {
        faults.add(ScenarioFault.ANTENNE_WITHOUT_RESPONSABLE.warnAt(
                asked.placeOf("interim.responsable"),
                "no responsable of the antenne " + Found.plain(antenne),
                "one",
                "Somebody stands in every day; have the staffing plan one, such as by a quorum."));
    }
}
