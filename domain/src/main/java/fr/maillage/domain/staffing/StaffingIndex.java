package fr.maillage.domain.staffing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the things of a problem by their names. */
final class StaffingIndex {

    private final StaffingProblem problem;
    private final Map<String, Metier> metiers = new HashMap<>();
    private final Map<String, Map<String, Transformation>> transformations = new HashMap<>();
    private final Map<String, String> antenneByCommune = new HashMap<>();
    private final Map<String, Poste> posteByAgent = new HashMap<>();

    StaffingIndex(StaffingProblem problem) {
        this.problem = problem;
        problem.metiers().forEach(metier -> metiers.put(metier.name(), metier));
        problem.transformations()
                .forEach(each -> transformations
                        .computeIfAbsent(each.from(), from -> new HashMap<>())
                        .put(each.to(), each));
        problem.antennes()
                .forEach(antenne -> antenne.communes().forEach(insee -> antenneByCommune.put(insee, antenne.name())));
        for (Poste poste : problem.postes()) {
            Agent agent = poste.agent();
            if (agent != null) {
                posteByAgent.put(agent.id(), poste);
            }
        }
    }

    StaffingProblem problem() {
        return problem;
    }

    Optional<Metier> findMetier(String name) {
        return Optional.ofNullable(metiers.get(name));
    }

    Optional<Transformation> findTransformation(String from, String to) {
        return Optional.ofNullable(transformations.getOrDefault(from, Map.of()).get(to));
    }

    /** The poste that an agent holds today. */
    Optional<Poste> findPosteOf(String agent) {
        return Optional.ofNullable(posteByAgent.get(agent));
    }

    /** Whether a unit and a site leave an aspect of a workplace as it is. */
    boolean isKept(Aspect aspect, @Nullable Workplace before, Unit unit, String site) {
        if (before == null) {
            return true;
        }
        return switch (aspect) {
            case ANTENNE -> {
                String antenne = unit.antenne();
                yield antenne == null
                        ? unit.continues().contains(before.pole())
                        : antenne.equals(antenneByCommune.get(before.site()));
            }
            case POLE -> unit.continues().contains(before.pole());
            case SITE -> site.equals(before.site());
            case METIER, POSTE -> true;
        };
    }

    /** Whether an agent wished to work in a unit's antenne, or in its team where it has none. */
    static boolean isWished(Agent agent, Unit unit) {
        String antenne = unit.antenne();
        return antenne == null
                ? agent.wishes().poles().contains(unit.pole())
                : agent.wishes().antennes().contains(antenne);
    }
}
