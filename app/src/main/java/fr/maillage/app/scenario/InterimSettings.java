package fr.maillage.app.scenario;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for one another.
 *
 * @param metiers of the encadrants; none where the scenario lists agents
 * @param responsable the métier that heads an antenne; null where the scenario lists agents
 * @param workingDays of a week
 */
public record InterimSettings(
        List<String> metiers, @Nullable String responsable, SortedSet<DayOfWeek> workingDays) {

    static final SortedSet<DayOfWeek> MONDAY_TO_FRIDAY =
            Collections.unmodifiableSortedSet(new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));

    /** Among the agents that a scenario lists. */
    static final InterimSettings DEFAULT = new InterimSettings(List.of(), null, MONDAY_TO_FRIDAY);

    public InterimSettings {
        metiers = List.copyOf(metiers);
        workingDays = Collections.unmodifiableSortedSet(new TreeSet<>(workingDays));
    }

    /** Whether agents of a métier are encadrants. */
    boolean isEncadrant(String metier) {
        return metiers.contains(metier) || metier.equals(responsable);
    }
}
