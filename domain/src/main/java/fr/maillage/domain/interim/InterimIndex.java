package fr.maillage.domain.interim;

import fr.maillage.domain.calendar.PublicHolidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an intérim's problem before anyone stands in, computed once. Days are named by their positions in
 * {@link #days()}, encadrants by theirs in {@link InterimProblem#encadrants()}, antennes by theirs in {@link #antennes()}.
 *
 * <p>Who can be stood in for is a place: each encadrant is one, of the same number, and after them each antenne's
 * responsable where the antenne has none. A place is open on the working days on which it has to be stood in for. That of
 * an encadrant is open while the encadrant is there and not at work; before an arrival and after a departure nobody waits
 * for this person, but an antenne whose responsable has left or not arrived has none, and that place is open.
 */
public final class InterimIndex {

    /** Neither an encadrant nor anyone else. */
    public static final int NOBODY = -1;

    /** An earlier substitute who is an encadrant of the antenne no more. */
    public static final int GONE = -2;

    private final InterimProblem problem;
    private final List<LocalDate> days;
    private final List<String> antennes;
    private final Map<String, Integer> encadrantById = new HashMap<>();
    private final boolean[][] present;
    private final boolean[][] open;
    private final int[][] head;
    private final int[][] earlier;
    private final boolean[][] frozen;

    public InterimIndex(InterimProblem problem) {
        this.problem = problem;
        days = listWorkingDays(problem);
        antennes = List.copyOf(problem.listAntennes());
        int encadrants = problem.encadrants().size();
        for (int e = 0; e < encadrants; e++) {
            encadrantById.put(problem.encadrants().get(e).id(), e);
        }
        int places = encadrants + antennes.size();
        present = new boolean[encadrants][days.size()];
        open = new boolean[places][days.size()];
        head = new int[antennes.size()][days.size()];
        for (int a = 0; a < antennes.size(); a++) {
            Arrays.fill(head[a], encadrants + a);
            Arrays.fill(open[encadrants + a], true);
        }
        for (int e = 0; e < encadrants; e++) {
            attend(e);
        }
        earlier = new int[places][days.size()];
        frozen = new boolean[places][days.size()];
        recall();
    }

    private static List<LocalDate> listWorkingDays(InterimProblem problem) {
        Set<LocalDate> holidays = PublicHolidays.between(problem.from(), problem.until(), problem.region())
                .keySet();
        return problem.from()
                .datesUntil(problem.until())
                .filter(day -> problem.workingDays().contains(day.getDayOfWeek()) && !holidays.contains(day))
                .toList();
    }

    private void attend(int e) {
        Encadrant encadrant = problem.encadrants().get(e);
        int antenne = antenneOf(e);
        int vacancy = vacancy(antenne);
        for (int d = 0; d < days.size(); d++) {
            LocalDate day = days.get(d);
            present[e][d] = encadrant.isPresentOn(day);
            open[e][d] = encadrant.isThereOn(day) && !present[e][d];
            if (encadrant.isResponsable() && encadrant.isThereOn(day) && head[antenne][d] == vacancy) {
                head[antenne][d] = e;
                open[vacancy][d] = false;
            }
        }
    }

    /** What the earlier plan had: the first substitution named for a place and a day. */
    private void recall() {
        for (int[] each : earlier) {
            Arrays.fill(each, NOBODY);
        }
        boolean[][] isBound = new boolean[present.length][days.size()];
        for (Substitution substitution : problem.earlier()) {
            int place = findPlace(substitution.antenne(), substitution.absent()).orElse(NOBODY);
            if (place == NOBODY) {
                continue;
            }
            int named = findEncadrant(substitution.substitute()).orElse(GONE);
            int substitute = named != GONE && antenneOf(named) == antenneOf(place) ? named : GONE;
            for (int d = position(substitution.from()); d < position(substitution.until()); d++) {
                if (earlier[place][d] == NOBODY) {
                    earlier[place][d] = substitute;
                    frozen[place][d] = isBeforeFrozenUntil(d)
                            && open[place][d]
                            && substitute != GONE
                            && present[substitute][d]
                            && !isBound[substitute][d];
                    if (frozen[place][d]) {
                        isBound[substitute][d] = true;
                    }
                }
            }
        }
    }

    private boolean isBeforeFrozenUntil(int day) {
        return problem.frozenUntil() != null && days.get(day).isBefore(problem.frozenUntil());
    }

    /** The first working day that is not before a day; the number of working days where there is none. */
    int position(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    public InterimProblem problem() {
        return problem;
    }

    /** The working days of the period, public holidays left out. */
    public List<LocalDate> days() {
        return days;
    }

    /** Their names, in order. */
    public List<String> antennes() {
        return antennes;
    }

    /** The number of places. */
    public int places() {
        return open.length;
    }

    /** The place of an antenne's responsable where the antenne has none. */
    public int vacancy(int antenne) {
        return problem.encadrants().size() + antenne;
    }

    public int antenneOf(int place) {
        int encadrants = problem.encadrants().size();
        return place >= encadrants
                ? place - encadrants
                : Collections.binarySearch(
                        antennes, problem.encadrants().get(place).antenne());
    }

    /** The encadrants of an antenne, in the order of the problem. */
    public List<Integer> listEncadrants(int antenne) {
        List<Integer> members = new ArrayList<>();
        for (int e = 0; e < problem.encadrants().size(); e++) {
            if (antenneOf(e) == antenne) {
                members.add(e);
            }
        }
        return List.copyOf(members);
    }

    public OptionalInt findEncadrant(String id) {
        Integer position = encadrantById.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The place that a substitution names. */
    OptionalInt findPlace(String antenne, @Nullable String absent) {
        if (absent != null) {
            return findEncadrant(absent);
        }
        int found = Collections.binarySearch(antennes, antenne);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(vacancy(found));
    }

    /** Whether an encadrant is at work on a working day. */
    public boolean isPresent(int encadrant, int day) {
        return present[encadrant][day];
    }

    /** The working days of the period on which an encadrant is at work. */
    public int daysPresent(int encadrant) {
        int count = 0;
        for (boolean is : present[encadrant]) {
            count += is ? 1 : 0;
        }
        return count;
    }

    /** Whether a place has to be stood in for. */
    public boolean isOpen(int place, int day) {
        return open[place][day];
    }

    /**
     * Whether a place is that of who heads its antenne on a day: the responsable who is there, the first of the problem's
     * where there are several, or the one whom the antenne has not.
     */
    public boolean isHead(int place, int day) {
        return head[antenneOf(place)][day] == place;
    }

    /** Who stood in for a place in the earlier plan: an encadrant of the antenne, {@link #NOBODY} or {@link #GONE}. */
    public int earlier(int place, int day) {
        return earlier[place][day];
    }

    /**
     * Whether who stood in earlier has to stay: before the day until which all is frozen, where the place is still open and
     * the substitute at work. Where the earlier plan binds one substitute twice on a day, the first counts.
     */
    public boolean isFrozen(int place, int day) {
        return frozen[place][day];
    }
}
