package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.DutyHours;
import fr.maillage.domain.calendar.OnCallDue;
import fr.maillage.domain.calendar.OnCallUnits;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rota gives one agent.
 *
 * @param agent its identifier
 * @param dutiesByKind how many of each kind that it has
 * @param hours of all its duties
 * @param feasts that it is on duty on, in order of time
 * @param load weighted minutes of its duties in the period
 * @param carried weighted minutes, as {@link Fairness#carried}
 * @param daysPresent of the period
 * @param share hundredths of a weighted hour, as {@link Fairness#share}; null where the agent is compared with nobody
 * @param unmetWishes wishes for a duty that has none, and duties that overlap a wish for none, once for each such wish
 * @param units of its duties on the on-call scale
 * @param due for them
 */
public record AgentRota(
        String agent,
        SortedMap<String, Integer> dutiesByKind,
        DutyHours hours,
        List<FeastDay> feasts,
        long load,
        long carried,
        int daysPresent,
        @Nullable Long share,
        int unmetWishes,
        OnCallUnits units,
        OnCallDue due) {

    public AgentRota {
        dutiesByKind = Collections.unmodifiableSortedMap(new TreeMap<>(dutiesByKind));
        feasts = List.copyOf(feasts);
    }

    public int duties() {
        return dutiesByKind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
