package fr.maillage.benchmarks.staffing;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Workplace;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A poste and the agent who holds it today, with where each of them may go. Not a record: it is a key of maps, by its
 * identity alone.
 */
public final class Movable {

    private final Poste poste;
    private final List<Place> ofPoste;
    private final Map<Place, Long> vacant;
    private final Map<Place, Points> ofAgent;

    Movable(Poste poste, Map<Place, Long> vacant, Map<Place, Points> ofAgent) {
        this.poste = poste;
        ofPoste = List.copyOf(vacant.keySet());
        this.vacant = Collections.unmodifiableMap(vacant);
        this.ofAgent = Collections.unmodifiableMap(ofAgent);
    }

    public Poste poste() {
        return poste;
    }

    /** The places that the poste may go to. */
    List<Place> ofPoste() {
        return ofPoste;
    }

    /** What the poste costs in each of them with nobody on it. */
    public Map<Place, Long> vacant() {
        return vacant;
    }

    /** What the agent costs in each place that it may go to, on whatever poste; empty where there is none. */
    public Map<Place, Points> ofAgent() {
        return ofAgent;
    }

    /** Where the poste may go as it is held today. */
    public List<Place> together() {
        return isVacant()
                ? ofPoste
                : ofPoste.stream().filter(ofAgent::containsKey).toList();
    }

    public boolean isVacant() {
        return poste.agent() == null;
    }

    /** The identifier of the agent; null where there is none. */
    public @Nullable String agent() {
        Agent agent = poste.agent();
        return agent == null ? null : agent.id();
    }

    /** The antenne and pôle of today, whose agents are a team; null without an agent. */
    public @Nullable List<String> team() {
        Workplace before = poste.before();
        return isVacant() || before == null ? null : List.of(before.antenne(), before.pole());
    }

    /** Whether the poste and its agent, or its vacancy, stay with each other. */
    boolean isTied() {
        Agent agent = poste.agent();
        return poste.fixed().contains(Aspect.POSTE)
                || (agent != null && agent.fixed().contains(Aspect.POSTE));
    }
}
