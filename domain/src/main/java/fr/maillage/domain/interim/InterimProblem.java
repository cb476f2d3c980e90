package fr.maillage.domain.interim;

import fr.maillage.domain.calendar.HolidayRegion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An intérim to be planned.
 *
 * @param from the first day
 * @param until the day after the last
 * @param region whose public holidays are no working days
 * @param workingDays of a week
 * @param encadrants of all antennes; an antenne has at most one responsable at a time
 * @param frozenUntil substitutions of the earlier plan stay on days before it; null where none does
 * @param earlier of an earlier plan; it may name encadrants that there are no more
 */
public record InterimProblem(
        LocalDate from,
        LocalDate until,
        HolidayRegion region,
        SortedSet<DayOfWeek> workingDays,
        List<Encadrant> encadrants,
        @Nullable LocalDate frozenUntil,
        List<Substitution> earlier) {

    /** @throws IllegalArgumentException for a period that does not end after its start, or an encadrant who is there twice */
    public InterimProblem {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("An intérim from " + from + " until " + until);
        }
        workingDays = Collections.unmodifiableSortedSet(new TreeSet<>(workingDays));
        encadrants = List.copyOf(encadrants);
        earlier = List.copyOf(earlier);
        Set<String> ids = new HashSet<>();
        for (Encadrant encadrant : encadrants) {
            if (!ids.add(encadrant.id())) {
                throw new IllegalArgumentException("The encadrant " + encadrant.id() + " is there twice");
            }
        }
    }

    /** The names of the antennes, in order. */
    public SortedSet<String> listAntennes() {
        SortedSet<String> antennes = new TreeSet<>();
        encadrants.forEach(encadrant -> antennes.add(encadrant.antenne()));
        return Collections.unmodifiableSortedSet(antennes);
    }
}
