package fr.maillage.domain.interim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every figure of an intérim, recomputed.
 *
 * @param values of every objective
 * @param agents one for each encadrant, in the order of the problem
 * @param gaps in order of antenne, start and absent
 * @param empty in order of antenne and start
 */
public record InterimFigures(
        Map<InterimObjective, Long> values, List<AgentInterim> agents, List<Gap> gaps, List<EmptyAntenne> empty) {

    public InterimFigures {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        agents = List.copyOf(agents);
        gaps = List.copyOf(gaps);
        empty = List.copyOf(empty);
    }

    /**
     * The value of an objective.
     *
     * @throws IllegalArgumentException where there is none
     */
    public long value(InterimObjective objective) {
        Long value = values.get(objective);
        if (value == null) {
            throw new IllegalArgumentException("No value of " + objective.key());
        }
        return value;
    }
}
