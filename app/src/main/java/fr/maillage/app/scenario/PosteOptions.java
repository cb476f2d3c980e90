package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a poste may become, and where it may be, each by itself: other postes may want the same. */
final class PosteOptions {

    private final StaffingProblem problem;
    private final Set<Aspect> binding;
    private final Map<String, Metier> metiers = new HashMap<>();
    private final Map<String, List<Integer>> unitsByMetier = new HashMap<>();
    private final Map<String, String> antenneByCommune = new HashMap<>();
    private final Map<Poste.Grade, Set<String>> metiersByGrade = new HashMap<>();

    PosteOptions(StaffingProblem problem) {
        this(problem, EnumSet.allOf(Aspect.class));
    }

    /** @param binding what a pin on it keeps; others are passed over */
    PosteOptions(StaffingProblem problem, Set<Aspect> binding) {
        this.problem = problem;
        this.binding = Set.copyOf(binding);
        problem.metiers().forEach(metier -> metiers.put(metier.name(), metier));
        for (Metier metier : problem.metiers()) {
            unitsByMetier.put(
                    metier.name(),
                    problem.needs().stream()
                            .filter(need -> need.metier().equals(metier.name()))
                            .map(Need::unit)
                            .filter(unit -> !metier.isInAntennes()
                                    || problem.units().get(unit).antenne() != null)
                            .toList());
        }
        for (Antenne antenne : problem.antennes()) {
            antenne.communes().forEach(insee -> antenneByCommune.put(insee, antenne.name()));
        }
        for (Poste poste : problem.postes()) {
            metiersByGrade
                    .computeIfAbsent(poste.grade(), grade -> new HashSet<>())
                    .addAll(listMetiers(poste));
        }
    }

    /** The métiers that a poste may have, its own included where a unit takes it. */
    SortedSet<String> listMetiers(Poste poste) {
        SortedSet<String> options = new TreeSet<>(Set.of(poste.metier()));
        if (!poste.fixed().contains(Aspect.METIER)) {
            for (Transformation transformation : problem.transformations()) {
                Metier to = metiers.get(transformation.to());
                boolean isAllowed = transformation.from().equals(poste.metier())
                        && to != null
                        && (to.cadres().isEmpty() || to.cadres().contains(poste.cadre()));
                if (isAllowed) {
                    options.add(transformation.to());
                }
            }
        }
        options.removeIf(metier -> listUnits(metier).isEmpty());
        return options;
    }

    /** The positions of the units that take a métier. */
    List<Integer> listUnits(String metier) {
        return unitsByMetier.getOrDefault(metier, List.of());
    }

    /** Whether some unit takes the poste, what is fixed of it staying as it is. */
    boolean hasPlace(Poste poste) {
        return hasPlace(listMetiers(poste), poste.metier(), poste.before(), poste.fixed());
    }

    /** Whether there is a place for the agent on a poste of its grade, what is fixed of it staying as it is. */
    boolean hasPlaceForAgent(Poste poste) {
        Agent agent = poste.agent();
        if (agent == null || agent.fixed().isEmpty()) {
            return true;
        }
        if (!agent.fixed().contains(Aspect.POSTE)) {
            Set<String> options = metiersByGrade.getOrDefault(poste.grade(), Set.of());
            return hasPlace(options, poste.metier(), poste.before(), agent.fixed());
        }
        Set<Aspect> both = new HashSet<>(agent.fixed());
        both.addAll(poste.fixed());
        return hasPlace(listMetiers(poste), poste.metier(), poste.before(), both);
    }

    private boolean hasPlace(Set<String> options, String own, @Nullable Workplace before, Set<Aspect> fixed) {
        return options.stream()
                .filter(metier -> !fixed.contains(Aspect.METIER) || metier.equals(own))
                .flatMap(metier -> listUnits(metier).stream())
                .map(problem.units()::get)
                .anyMatch(unit -> before == null || keeps(unit, before, fixed));
    }

    private boolean keeps(Unit unit, Workplace before, Set<Aspect> fixed) {
        boolean isPole = unit.continues().contains(before.pole());
        String antenne = unit.antenne();
        boolean isAntenne = antenne == null
                ? isPole
                : Optional.ofNullable(antenneByCommune.get(before.site()))
                        .filter(antenne::equals)
                        .isPresent();
        return (isPole || !isKept(Aspect.POLE, fixed))
                && (isAntenne || !isKept(Aspect.ANTENNE, fixed))
                && (unit.sites().contains(before.site()) || !isKept(Aspect.SITE, fixed));
    }

    private boolean isKept(Aspect aspect, Set<Aspect> fixed) {
        return binding.contains(aspect) && fixed.contains(aspect);
    }
}
