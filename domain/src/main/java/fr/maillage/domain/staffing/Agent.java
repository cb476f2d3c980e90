package fr.maillage.domain.staffing;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person employed, by an identifier; never by a name.
 *
 * @param id unique among agents
 * @param residence the INSEE code of the commune of residence
 * @param qualifications diplomas and missions, by name
 * @param fixed what may not change for this agent
 * @param travelLimitMm the longest way to a new site, one way; null where there is none. A way that is longer today may
 *     stay as long
 */
public record Agent(
        String id,
        String residence,
        SortedSet<String> qualifications,
        Wishes wishes,
        Set<Aspect> fixed,
        @Nullable Integer travelLimitMm) {

    public Agent {
        qualifications = Collections.unmodifiableSortedSet(new TreeSet<>(qualifications));
        fixed = Set.copyOf(fixed);
    }

    public boolean hasQualification(String qualification) {
        return qualifications.contains(qualification);
    }
}
