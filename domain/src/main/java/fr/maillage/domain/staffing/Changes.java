package fr.maillage.domain.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a plan changes for every agent, recomputed from the plan alone. */
final class Changes {

    private final StaffingIndex index;
    private final Commutes commutes;

    Changes(StaffingIndex index, Commutes commutes) {
        this.index = index;
        this.commutes = commutes;
    }

    /** One for each agent of today that the plan puts somewhere, by identifier. */
    List<Change> list(StaffingPlan plan) {
        StaffingProblem problem = index.problem();
        Map<String, Placed> byAgent = new TreeMap<>();
        for (Placed placed : plan.placed()) {
            String agent = placed.agent();
            if (agent != null
                    && !placed.isSuppressed()
                    && index.findPosteOf(agent).isPresent()) {
                byAgent.put(agent, placed);
            }
        }
        Map<String, Integer> homes = homes(byAgent);
        List<Change> changes = new ArrayList<>();
        byAgent.forEach((id, placed) -> {
            Poste poste = index.findPosteOf(id).orElseThrow();
            Agent agent = poste.agent();
            Workplace from = poste.before();
            if (agent != null && from != null) {
                boolean isApart = homes.getOrDefault(team(from), placed.unit()) != placed.unit();
                changes.add(change(problem, agent, poste, from, placed, isApart));
            }
        });
        changes.sort(Comparator.comparing(Change::agent));
        return changes;
    }

    private Change change(
            StaffingProblem problem, Agent agent, Poste poste, Workplace from, Placed placed, boolean isApart) {
        Unit unit = problem.units().get(placed.unit());
        boolean isMoved = !placed.site().equals(from.site());
        return new Change(
                agent.id(),
                poste.id(),
                placed.poste(),
                from,
                poste.metier(),
                placed.unit(),
                placed.metier(),
                placed.site(),
                (long) commutes.mm(agent.residence(), placed.site()) - commutes.mm(agent.residence(), from.site()),
                isMoved,
                isMoved && !StaffingIndex.isWished(agent, unit),
                unmet(agent.wishes(), unit, placed.metier()),
                index.findTransformation(poste.metier(), placed.metier())
                        .map(Transformation::trainingDays)
                        .orElse(0),
                isApart,
                isOtherwise(problem.earlier().get(agent.id()), unit, placed));
    }

    private static int unmet(Wishes wishes, Unit unit, String metier) {
        String antenne = unit.antenne();
        int unmet = 0;
        if (!wishes.antennes().isEmpty()
                && (antenne == null || !wishes.antennes().contains(antenne))) {
            unmet++;
        }
        if (!wishes.poles().isEmpty() && !wishes.poles().contains(unit.pole())) {
            unmet++;
        }
        if (!wishes.metiers().isEmpty() && !wishes.metiers().contains(metier)) {
            unmet++;
        }
        return unmet;
    }

    private static @Nullable Boolean isOtherwise(@Nullable Earlier earlier, Unit unit, Placed placed) {
        return earlier == null ? null : !earlier.equals(new Earlier(unit.name(), placed.metier(), placed.site()));
    }

    /** The unit where most of each team come to be; of equals the first. */
    private Map<String, Integer> homes(Map<String, Placed> byAgent) {
        Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
        byAgent.forEach((id, placed) -> {
            Workplace from = index.findPosteOf(id).orElseThrow().before();
            if (from != null) {
                counts.computeIfAbsent(team(from), team -> new TreeMap<>()).merge(placed.unit(), 1, Integer::sum);
            }
        });
        Map<String, Integer> homes = new HashMap<>();
        counts.forEach((team, units) -> homes.put(
                team,
                units.entrySet().stream()
                        .max(Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                        .orElseThrow()
                        .getKey()));
        return homes;
    }

    private static String team(Workplace workplace) {
        return workplace.antenne() + '\0' + workplace.pole();
    }
}
