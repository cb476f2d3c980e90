package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The needs of each antenne, and of the teams of the whole département, with what of their sums can be shown. */
final class NeedGroups {

    /** What teams have in place of an antenne. */
    static final String DEPARTEMENT = "";

    private final Map<String, List<NeedResult>> needs = new LinkedHashMap<>();
    private final ShownSums shown;

    /**
     * A sum of needs.
     *
     * @param targetEtp asked for
     * @param shortageEtp missing
     * @param surplusEtp beyond targets
     * @param isShown whether it may be told
     * @param isNeeded whether there is a need at all
     */
    record Sum(double targetEtp, double shortageEtp, double surplusEtp, boolean isShown, boolean isNeeded) {

        /** The part of what is asked for that is missing, from 0 to 1. */
        double share() {
            return targetEtp > 0 ? shortageEtp / targetEtp : 0;
        }
    }

    NeedGroups(StaffingResult result) {
        result.antennes().forEach(antenne -> needs.put(antenne.name(), new ArrayList<>()));
        for (NeedResult need : result.needs()) {
            if (!need.antenne().equals(DEPARTEMENT)) {
                needs.computeIfAbsent(need.antenne(), name -> new ArrayList<>()).add(need);
            }
        }
        List<NeedResult> teams = result.needs().stream()
                .filter(need -> need.antenne().equals(DEPARTEMENT))
                .toList();
        if (!teams.isEmpty()) {
            needs.put(DEPARTEMENT, teams);
        }
        shown = new ShownSums(result.needs());
    }

    private List<NeedResult> listNeeds(String group) {
        return needs.getOrDefault(group, List.of());
    }

    /** Antennes in the order of the summary, the teams of the département last. */
    List<String> listGroups() {
        return List.copyOf(needs.keySet());
    }

    /** The pôles of antennes, in the order of the summary. */
    List<String> listPoles() {
        return distinct(need -> !need.antenne().equals(DEPARTEMENT), NeedResult::pole);
    }

    /** The teams of the whole département. */
    List<String> listTeams() {
        return distinct(need -> need.antenne().equals(DEPARTEMENT), NeedResult::pole);
    }

    List<String> listMetiers() {
        return distinct(need -> true, NeedResult::metier);
    }

    private List<String> distinct(Predicate<NeedResult> wanted, Function<NeedResult, String> name) {
        Set<String> names = new LinkedHashSet<>();
        needs.values().forEach(group -> group.stream().filter(wanted).map(name).forEach(names::add));
        return List.copyOf(names);
    }

    Sum ofPole(String group, String pole) {
        return sum(group, need -> need.pole().equals(pole), shown.isPoleShown(group, pole));
    }

    Sum ofMetier(String group, String metier) {
        return sum(group, need -> need.metier().equals(metier), shown.isMetierShown(group, metier));
    }

    private Sum sum(String group, Predicate<NeedResult> wanted, boolean isTellable) {
        List<NeedResult> summed = listNeeds(group).stream().filter(wanted).toList();
        boolean isEmpty = summed.stream().allMatch(need -> need.posts() == 0);
        return new Sum(
                summed.stream().mapToDouble(NeedResult::targetEtp).sum(),
                summed.stream().mapToDouble(NeedResult::shortageEtp).sum(),
                summed.stream().mapToDouble(NeedResult::surplusEtp).sum(),
                isEmpty || isTellable,
                !summed.isEmpty());
    }
}
