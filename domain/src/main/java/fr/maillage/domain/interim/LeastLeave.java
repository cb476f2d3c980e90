package fr.maillage.domain.interim;

import fr.maillage.domain.interim.EmptyAntenne.LeaveChange;
import fr.maillage.domain.interim.InterimReckoning.Stretch;
import fr.maillage.domain.rota.Absence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least leave to be given back so that an antenne is not empty. Each of its empty days needs one encadrant, so that the
 * fewest days are as many as there are days on which someone is on leave and nothing else; of these, one request after
 * another gives back a piece. Where requests are few, each gives back days in a row: one that came twice, around
 * another's, could give back the other's as well. So a dynamic program over the days at which a piece begins sees the
 * best: the fewest requests, then the fewest that are cut in two.
 *
 * <p>Absences of one encadrant must not overlap: where they do, a request that has to be touched on both sides of another
 * absence counts twice.
 */
final class LeastLeave {

    private final InterimIndex index;
    private final List<Leave> leaves = new ArrayList<>();
    /** The days that can be solved, in order. */
    private final List<Integer> days = new ArrayList<>();

    private final int daysLeft;
    /** The best from each of the days on, if a piece begins there. */
    private final Piece[] best;

    /** A request, by the positions of its first and last working day in the period. */
    private record Leave(int encadrant, String agent, Absence absence, int first, int last) {}

    /**
     * Days that a request gives back, and what comes after them.
     *
     * @param until the position in {@link #days} after its last
     * @param requests of this piece and those after it
     * @param cuts of this piece and those after it
     */
    private record Piece(Leave leave, int until, int requests, int cuts) {

        /** Ties: the first agent, and as many days as possible. */
        static final Comparator<Piece> ORDER = Comparator.comparingInt(Piece::requests)
                .thenComparingInt(Piece::cuts)
                .thenComparing(piece -> piece.leave().agent())
                .thenComparing(Comparator.comparingInt(Piece::until).reversed());
    }

    /**
     * Looks at one stretch.
     *
     * @param encadrants of the antenne, none of whom is at work on any of its days
     */
    LeastLeave(InterimIndex index, List<Integer> encadrants, Stretch stretch) {
        this.index = index;
        for (int e : encadrants) {
            Encadrant encadrant = index.problem().encadrants().get(e);
            for (Absence absence : encadrant.absences()) {
                int first = index.position(absence.from());
                int last = index.position(absence.until()) - 1;
                if (absence.kind() == Absence.Kind.LEAVE && first <= stretch.last() && last >= stretch.first()) {
                    leaves.add(new Leave(e, encadrant.id(), absence, first, last));
                }
            }
        }
        for (int d = stretch.first(); d <= stretch.last(); d++) {
            int day = d;
            if (leaves.stream().anyMatch(leave -> canGiveBack(leave, day))) {
                days.add(d);
            }
        }
        daysLeft = stretch.days() - days.size();
        best = new Piece[days.size()];
        for (int k = days.size() - 1; k >= 0; k--) {
            best[k] = best(k);
        }
    }

    /** Whether the encadrant would be at work but for this leave. */
    private boolean canGiveBack(Leave leave, int day) {
        Encadrant encadrant = index.problem().encadrants().get(leave.encadrant());
        return leave.first() <= day
                && day <= leave.last()
                && index.isOpen(leave.encadrant(), day)
                && encadrant.absences().stream()
                        .filter(absence -> absence.contains(index.days().get(day)))
                        .allMatch(leave.absence()::equals);
    }

    private Piece best(int begin) {
        @Nullable Piece least = null;
        for (Leave leave : leaves) {
            for (int k = begin; k < days.size() && canGiveBack(leave, days.get(k)); k++) {
                boolean isCut = leave.first() < days.get(begin) && days.get(k) < leave.last();
                boolean isLast = k + 1 == days.size();
                Piece piece = new Piece(
                        leave,
                        k + 1,
                        1 + (isLast ? 0 : best[k + 1].requests()),
                        (isCut ? 1 : 0) + (isLast ? 0 : best[k + 1].cuts()));
                least = least == null || Piece.ORDER.compare(piece, least) < 0 ? piece : least;
            }
        }
        if (least == null) {
            throw new IllegalStateException("Nobody gives back a day that can be solved");
        }
        return least;
    }

    /** In order of time. */
    List<LeaveChange> changes() {
        List<LeaveChange> changes = new ArrayList<>();
        for (int k = 0; k < best.length; k = best[k].until()) {
            Piece piece = best[k];
            changes.add(new LeaveChange(
                    piece.leave().agent(),
                    index.days().get(days.get(k)),
                    index.days().get(days.get(piece.until() - 1)).plusDays(1)));
        }
        return changes;
    }

    int daysLeft() {
        return daysLeft;
    }
}
