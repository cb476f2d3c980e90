package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.OnCallDue;
import fr.maillage.domain.calendar.OnCallUnits;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every figure of a rota.
 *
 * @param values of every objective, also of those that the problem does not name
 * @param agents each, in the order of {@link RotaProblem#agents()}
 * @param unassigned the duties that nobody has, in order
 * @param load how the shares lie
 * @param units of all duties that someone has, on the on-call scale
 * @param due for all of them
 */
public record RotaFigures(
        Map<RotaObjective, Long> values,
        List<AgentRota> agents,
        List<Duty> unassigned,
        LoadSpread load,
        OnCallUnits units,
        OnCallDue due) {

    public RotaFigures {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        agents = List.copyOf(agents);
        unassigned = List.copyOf(unassigned);
    }

    public long value(RotaObjective of) {
        return values.getOrDefault(of, 0L);
    }
}
