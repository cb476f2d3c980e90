package fr.maillage.solver.interim;

import java.util.ArrayList;
import java.util.List;

/**
 * A local search on a plan: one substitution, or two, go to others from their first day to their last, or two change
 * substitutes, as long as that is fairer. Handovers and changes never become more.
 */
final class Reassignment {

    /** Moves looked at in pairs, at most. */
    private static final int MOST_MOVES = 600;

    private final AntenneDays antenne;
    private final Shares shares;
    private final int[][] plan;
    private final int[] sums;
    private final int[] tried;
    private List<Piece> pieces = new ArrayList<>();

    /** A substitution by its place and days. */
    private record Piece(int place, int first, int last, int substitute) {

        boolean overlaps(Piece other) {
            return first <= other.last && other.first <= last;
        }

        int days() {
            return last - first + 1;
        }
    }

    /** Pieces that go to others: one, or two that change substitutes. */
    private record Move(Piece piece, int to, Piece other, int otherTo) {

        boolean isExchange() {
            return !piece.equals(other);
        }

        void addTo(int[] sums) {
            sums[piece.substitute()] -= piece.days();
            sums[to] += piece.days();
            if (isExchange()) {
                sums[other.substitute()] -= other.days();
                sums[otherTo] += other.days();
            }
        }

        boolean disturbs(Move next) {
            return disturbs(piece, to, next) || (isExchange() && disturbs(other, otherTo, next));
        }

        private static boolean disturbs(Piece piece, int to, Move next) {
            return disturbs(piece, to, next.piece, next.to)
                    || (next.isExchange() && disturbs(piece, to, next.other, next.otherTo));
        }

        private static boolean disturbs(Piece piece, int to, Piece next, int nextTo) {
            // Neighbours of one place may become one substitution, or cease to be; that is looked at anew.
            boolean isNear = piece.place() == next.place()
                    && piece.first() <= next.last() + 1
                    && next.first() <= piece.last() + 1;
            return isNear || (to == nextTo && piece.overlaps(next));
        }
    }

    /** Begins with a plan, by day and open place, which is changed. */
    Reassignment(AntenneDays antenne, Shares shares, int[][] plan) {
        this.antenne = antenne;
        this.shares = shares;
        this.plan = plan;
        sums = new int[antenne.size()];
        tried = new int[antenne.size()];
        for (int[] ofDay : plan) {
            for (int substitute : ofDay) {
                if (substitute != AntenneDays.NOBODY) {
                    sums[substitute]++;
                }
            }
        }
    }

    /** The unfairness of the plan once nothing makes it fairer, or the effort is over. */
    long improve(Effort effort) {
        long unfairness = shares.unfairness(sums);
        long before = Long.MAX_VALUE;
        while (unfairness < before && !effort.isOver()) {
            before = unfairness;
            unfairness = improve(unfairness, effort);
        }
        return unfairness;
    }

    private long improve(long unfairness, Effort effort) {
        pieces = listPieces();
        List<Move> moves = listMoves();
        effort.spend((long) moves.size() * moves.size() / 2);
        long best = unfairness;
        Move bestOne = null;
        Move bestTwo = null;
        for (int one = 0; one < moves.size(); one++) {
            for (int two = one; two < moves.size(); two++) {
                System.arraycopy(sums, 0, tried, 0, sums.length);
                moves.get(one).addTo(tried);
                if (two > one) {
                    moves.get(two).addTo(tried);
                }
                long own = unfairnessOfTried();
                if (own < best && (one == two || !moves.get(one).disturbs(moves.get(two)))) {
                    best = own;
                    bestOne = moves.get(one);
                    bestTwo = two > one ? moves.get(two) : null;
                }
            }
        }
        if (bestOne != null) {
            make(bestOne);
        }
        if (bestTwo != null) {
            make(bestTwo);
        }
        return best;
    }

    /** Of two moves that disturb each other it may be of more days than there are. */
    private long unfairnessOfTried() {
        for (int m = 0; m < tried.length; m++) {
            if (tried[m] < 0 || tried[m] > shares.mostDays(m)) {
                return Long.MAX_VALUE;
            }
        }
        return shares.unfairness(tried);
    }

    private void make(Move move) {
        move.addTo(sums);
        set(move.piece(), move.to());
        if (move.isExchange()) {
            set(move.other(), move.otherTo());
        }
    }

    private void set(Piece piece, int to) {
        for (int d = piece.first(); d <= piece.last(); d++) {
            plan[d][antenne.position(d, piece.place())] = to;
        }
    }

    private List<Piece> listPieces() {
        List<Piece> all = new ArrayList<>();
        for (int place = 0; place < antenne.places.length; place++) {
            int first = 0;
            int before = AntenneDays.NOBODY;
            for (int d = 0; d <= antenne.days; d++) {
                int position = d == antenne.days ? -1 : antenne.position(d, place);
                int now = position < 0 ? AntenneDays.NOBODY : plan[d][position];
                if (now != before && before != AntenneDays.NOBODY) {
                    all.add(new Piece(place, first, d - 1, before));
                }
                first = now == before ? first : d;
                before = now;
            }
        }
        return all;
    }

    private List<Move> listMoves() {
        List<Move> moves = new ArrayList<>();
        for (int p = 0; p < pieces.size() && moves.size() < MOST_MOVES; p++) {
            Piece piece = pieces.get(p);
            for (int m = 0; m < antenne.size(); m++) {
                if (m != piece.substitute() && canGo(piece, m) && isFree(piece, m, piece)) {
                    moves.add(new Move(piece, m, piece, m));
                }
            }
            for (Piece other : pieces.subList(p + 1, pieces.size())) {
                if (piece.overlaps(other)
                        && canGo(piece, other.substitute())
                        && canGo(other, piece.substitute())
                        && isFree(piece, other.substitute(), other)
                        && isFree(other, piece.substitute(), piece)) {
                    moves.add(new Move(piece, other.substitute(), other, piece.substitute()));
                }
            }
        }
        return moves;
    }

    /** Whether an encadrant is at work on all days of a piece, and what is frozen or unchanged stays so. */
    private boolean canGo(Piece piece, int to) {
        for (int d = piece.first(); d <= piece.last(); d++) {
            int position = antenne.position(d, piece.place());
            if (!antenne.isPresent[to][d]
                    || antenne.isFrozen[d][position]
                    || antenne.earlier[d][position] == piece.substitute()) {
                return false;
            }
        }
        return true;
    }

    /** Whether an encadrant stands in for nobody on the days of a piece, another piece left out. */
    private boolean isFree(Piece piece, int encadrant, Piece leftOut) {
        return pieces.stream()
                .noneMatch(each -> each.substitute() == encadrant && !each.equals(leftOut) && each.overlaps(piece));
    }
}
