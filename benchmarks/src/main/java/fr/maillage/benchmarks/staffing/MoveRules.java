package fr.maillage.benchmarks.staffing;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Where postes and agents may go, and what agents cost there. */
final class MoveRules {

    private final StaffingProblem problem;
    private final Map<String, Metier> metiers = new HashMap<>();
    /** The antenne whose territory a commune lies in. */
    private final Map<String, String> antenneByCommune = new HashMap<>();

    private final Map<List<String>, Transformation> transformations = new HashMap<>();

    MoveRules(StaffingProblem problem) {
        this.problem = problem;
        problem.metiers().forEach(metier -> metiers.put(metier.name(), metier));
        problem.antennes()
                .forEach(antenne -> antenne.communes().forEach(insee -> antenneByCommune.put(insee, antenne.name())));
        problem.transformations().forEach(each -> transformations.put(List.of(each.from(), each.to()), each));
    }

    /** One for each poste, in the order of the problem. */
    List<Movable> list(StaffingForm form) {
        List<Movable> movables = new ArrayList<>();
        for (Poste poste : problem.postes()) {
            Map<Place, Long> vacant = new LinkedHashMap<>();
            Map<Place, Points> ofAgent = new LinkedHashMap<>();
            for (Place place : form.places()) {
                if (mayGo(poste, place)) {
                    boolean isSame = place.metier().equals(poste.metier());
                    vacant.put(place, isSame ? 0L : problem.weights().transformation());
                }
                Agent agent = poste.agent();
                Workplace before = poste.before();
                if (agent != null && before != null) {
                    long today = form.commutes().mm(agent.residence(), before.site());
                    long then = form.commutes().mm(agent.residence(), place.site());
                    if (mayGo(poste, agent, before, place, today, then)) {
                        ofAgent.put(place, points(poste, agent, before, place, then - today));
                    }
                }
            }
            movables.add(new Movable(poste, vacant, ofAgent));
        }
        return movables;
    }

    private @Nullable Transformation transformation(Poste poste, Place place) {
        return transformations.get(List.of(poste.metier(), place.metier()));
    }

    private boolean mayGo(Poste poste, Place place) {
        Metier then = getMetier(place.metier());
        boolean takes = then.cadres().isEmpty() || then.cadres().contains(poste.cadre());
        boolean mayBecome = place.metier().equals(poste.metier()) || (transformation(poste, place) != null && takes);
        return mayBecome
                && !(then.isInAntennes() && place.unit().antenne() == null)
                && isKept(poste.fixed(), poste, poste.before(), place);
    }

    private boolean mayGo(Poste poste, Agent agent, Workplace before, Place place, long today, long then) {
        Metier metier = getMetier(place.metier());
        boolean isQualified = metier.qualifications().isEmpty()
                || metier.qualifications().stream().anyMatch(agent::hasQualification);
        boolean mayBecome =
                place.metier().equals(poste.metier()) || (transformation(poste, place) != null && isQualified);
        Integer limit = agent.travelLimitMm();
        return mayBecome
                && (limit == null || then <= Math.max(limit, today))
                && isKept(agent.fixed(), poste, before, place);
    }

    Metier getMetier(String name) {
        Metier metier = metiers.get(name);
        if (metier == null) {
            throw new IllegalArgumentException("Unknown métier " + name);
        }
        return metier;
    }

    private boolean isKept(Set<Aspect> fixed, Poste poste, @Nullable Workplace before, Place place) {
        if (fixed.contains(Aspect.METIER) && !place.metier().equals(poste.metier())) {
            return false;
        }
        if (before == null) {
            return true;
        }
        boolean isContinued = place.unit().continues().contains(before.pole());
        String antenne = place.unit().antenne();
        boolean isInAntenne = antenne == null ? isContinued : antenne.equals(antenneByCommune.get(before.site()));
        return (!fixed.contains(Aspect.ANTENNE) || isInAntenne)
                && (!fixed.contains(Aspect.POLE) || isContinued)
                && (!fixed.contains(Aspect.SITE) || place.site().equals(before.site()));
    }

    private Points points(Poste poste, Agent agent, Workplace before, Place place, long addedMm) {
        StaffingWeights weights = problem.weights();
        Wishes wishes = agent.wishes();
        String antenne = place.unit().antenne();
        String pole = place.unit().pole();
        boolean isWished = antenne == null
                ? wishes.poles().contains(pole)
                : wishes.antennes().contains(antenne);
        boolean isMoved = !place.site().equals(before.site());
        Transformation change = transformation(poste, place);
        long training = change == null || place.metier().equals(poste.metier())
                ? 0
                : weights.transformation() + (long) weights.trainingDay() * change.trainingDays();
        Earlier earlier = problem.earlier().get(agent.id());
        boolean isOtherwise =
                earlier != null && !earlier.equals(new Earlier(place.unit().name(), place.metier(), place.site()));
        int unmet = unmet(wishes.antennes(), antenne)
                + unmet(wishes.poles(), pole)
                + unmet(wishes.metiers(), place.metier());
        return new Points(
                isMoved && !isWished ? weights.againstWish() : 0,
                weights.commute().points(Math.max(0, addedMm)),
                training,
                isOtherwise ? weights.stability() : 0,
                (long) weights.wish() * unmet);
    }

    private static int unmet(SortedSet<String> wished, @Nullable String given) {
        return wished.isEmpty() || (given != null && wished.contains(given)) ? 0 : 1;
    }
}
