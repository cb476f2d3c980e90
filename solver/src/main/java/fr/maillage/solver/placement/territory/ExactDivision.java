package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The best of all divisions of few units, by dynamic programming over sets of units: the best way to divide what is left
 * begins with some connected set that holds the first unit left. Sets are enumerated once each, by growing them and
 * forbidding what was left out (as in Avis and Fukuda 1996). Two passes: the least greatest deviation first, where that
 * counts before all else or the tolerance cannot be met; then, within it, sums in their order. Where balance counts after
 * something else, more passes, each with less deviation allowed, until what counts before gets worse.
 */
final class ExactDivision {

    /** More units than that are not tried. */
    static final int MOST_UNITS = 30;

    /** More sets than that, of units or of what is left, are not held in memory. */
    private static final int MOST_SETS = 400_000;

    /** Looks at sets for each step. */
    private static final int SETS_A_STEP = 100;

    /** How far above what is known to be the least a deviation is looked for at first, then times as far, at last anywhere. */
    private static final double LEAST_ABOVE = 0.02;

    private static final double ABOVE_FACTOR = 2.5;
    private static final double MOST_ABOVE = 3;

    private static final double ROUNDING = 1e-12;
    private static final double MM_PER_KM = 1e6;

    private final Tier tier;
    private final Units units;
    private final List<DivisionObjective> objectives;
    private final Map<DivisionObjective, Double> weights;
    private final Steps steps;
    private final int[] neighbours;
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private final Map<Long, Optional<Best>> known = new HashMap<>();
    private double mostDeviation;
    private boolean isBottleneck;
    private boolean isEvenCounted;
    private long looks;
    private int sets;
    private double greatestValue;
    private boolean isOver;
    private boolean isEvenest;
    private boolean isNearOnly;

    /**
     * A connected set of units as a territory.
     *
     * @param set a bit for each unit
     * @param fixed the number of fixed seats in it, 0 or 1
     */
    private record Piece(int set, double deviation, double off, long distance, int border, int fixed) {}

    /** The best division of a set: the figures in their order, the piece with its first unit, and the rest. */
    private record Best(
            double[] figures, Piece first, @Nullable Best rest) {}

    ExactDivision(Tier tier, List<DivisionObjective> objectives, Map<DivisionObjective, Double> weights, Steps steps) {
        this.tier = tier;
        units = tier.units();
        this.objectives = objectives;
        this.weights = weights;
        this.steps = steps;
        neighbours = new int[Math.min(units.size(), MOST_UNITS)];
        for (int unit = 0; unit < neighbours.length; unit++) {
            for (int other : units.neighbours(unit)) {
                neighbours[unit] |= other < MOST_UNITS ? 1 << other : 0;
            }
        }
    }

    /** Whether all free territories have one target, and the units are few. */
    static boolean isFor(Tier tier) {
        double free = Double.NaN;
        for (int t = 0; t < tier.count(); t++) {
            if (tier.fixedSite(t) == Tier.NONE) {
                if (!Double.isNaN(free) && free != tier.target(t)) {
                    return false;
                }
                free = tier.target(t);
            }
        }
        return tier.units().size() <= MOST_UNITS;
    }

    /**
     * The territory of each unit in the best division.
     *
     * @return none where there is no division into so many contiguous territories, or steps or memory did not suffice
     */
    Optional<int[]> solve() {
        // The greatest distance is a rule, and comes before all else as long as it can be kept.
        isNearOnly = true;
        Optional<int[]> near = solveAsIs();
        if (near.isPresent() || isOver) {
            return near;
        }
        isNearOnly = false;
        return solveAsIs();
    }

    private Optional<int[]> solveAsIs() {
        boolean isBalanceFirst = objectives.getFirst() == DivisionObjective.BALANCE;
        Optional<Best> best = Optional.empty();
        if (!isBalanceFirst) {
            best = pass(tier.tolerance(), false, false);
            if (best.isPresent() && objectives.contains(DivisionObjective.BALANCE)) {
                best = Optional.of(evenestOf(best.orElseThrow()));
            }
        }
        if (best.isEmpty() && (isBalanceFirst || !Double.isInfinite(tier.tolerance()))) {
            Optional<Best> evenest = evenest();
            if (evenest.isPresent() && !isOver) {
                best = pass(evenest.orElseThrow().figures()[0], false, true);
                isEvenest = true;
            }
        }
        return isOver ? Optional.empty() : best.map(this::labels);
    }

    /** Whether what was found has the least greatest deviation of all divisions. */
    boolean isEvenest() {
        return isEvenest;
    }

    /** Whether no division that is as even as what was found has less distance. */
    boolean isNearest() {
        DivisionObjective first = objectives.stream()
                .filter(objective -> objective != DivisionObjective.BALANCE)
                .findFirst()
                .orElse(DivisionObjective.COMPACTNESS);
        return weights.isEmpty() && first == DivisionObjective.DISTANCE;
    }

    /** The division with the least greatest deviation: looked for among small ones first, since those are few. */
    private Optional<Best> evenest() {
        double least = tier.leastDeviation();
        for (double above = LEAST_ABOVE; !isOver; above *= ABOVE_FACTOR) {
            double deviation = above > MOST_ABOVE ? Double.POSITIVE_INFINITY : least + above;
            Optional<Best> best = pass(deviation, true, false);
            if (best.isPresent() || Double.isInfinite(deviation)) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** Of the divisions that are equal in all that comes before balance, one whose greatest deviation is least. */
    private Best evenestOf(Best best) {
        int before = objectives.indexOf(DivisionObjective.BALANCE);
        Best evenest = best;
        while (true) {
            Optional<Best> next = pass(greatestDeviation(evenest) - 2 * ROUNDING, false, false);
            if (next.isEmpty() || isOver) {
                return evenest;
            }
            Best found = next.orElseThrow();
            for (int k = 0; k < before; k++) {
                if (found.figures()[k] > best.figures()[k] * (1 + ROUNDING)) {
                    return evenest;
                }
            }
            evenest = found;
        }
    }

    private static double greatestDeviation(Best best) {
        double greatest = 0;
        for (Best each = best; each != null; each = each.rest()) {
            greatest = Math.max(greatest, each.first().deviation());
        }
        return greatest;
    }

    private Optional<Best> pass(double deviation, boolean bottleneck, boolean evenCounted) {
        mostDeviation = deviation + ROUNDING;
        isBottleneck = bottleneck;
        isEvenCounted = evenCounted;
        known.clear();
        pieces.clear();
        sets = 0;
        greatestValue = (1 + deviation) * greatestTarget() * (1 + ROUNDING) + ROUNDING;
        return divide((int) ((1L << units.size()) - 1), tier.count());
    }

    private Optional<Best> divide(int left, int count) {
        long key = ((long) left << Integer.SIZE) | count;
        Optional<Best> before = known.get(key);
        if (before != null) {
            return before;
        }
        Best best = null;
        if (Integer.bitCount(left) >= count && !isOver) {
            int first = Integer.numberOfTrailingZeros(left);
            for (Piece piece : piecesWith(first)) {
                if (++looks % SETS_A_STEP == 0) {
                    steps.spend(1);
                    isOver |= steps.isOver();
                }
                if ((piece.set() & ~left) != 0 || (count == 1) != (piece.set() == left) || isOver) {
                    continue;
                }
                double[] own = figures(piece);
                Optional<Best> rest = count == 1 ? Optional.empty() : divide(left & ~piece.set(), count - 1);
                if (count > 1 && rest.isEmpty()) {
                    continue;
                }
                rest.ifPresent(each -> join(own, each.figures()));
                if (best == null || Arrays.compare(own, best.figures()) < 0) {
                    best = new Best(own, piece, rest.isPresent() ? rest.orElseThrow() : null);
                }
            }
        }
        Optional<Best> found = Optional.ofNullable(best);
        known.put(key, found);
        isOver |= known.size() > MOST_SETS;
        return found;
    }

    private void join(double[] own, double[] rest) {
        for (int k = 0; k < own.length; k++) {
            own[k] = isBottleneck ? Math.max(own[k], rest[k]) : own[k] + rest[k];
        }
    }

    private double[] figures(Piece piece) {
        if (isBottleneck) {
            return new double[] {piece.deviation()};
        }
        List<Double> figures = new ArrayList<>();
        if (isEvenCounted) {
            figures.add(piece.off());
        }
        for (DivisionObjective objective : objectives) {
            if (objective == DivisionObjective.BALANCE) {
                figures.add(piece.off());
            } else if (!weights.isEmpty()) {
                figures.add(weights.getOrDefault(DivisionObjective.DISTANCE, 0.0) * piece.distance() / MM_PER_KM
                        + weights.getOrDefault(DivisionObjective.COMPACTNESS, 0.0) * piece.border() / 2);
            } else {
                figures.add(objective == DivisionObjective.DISTANCE ? (double) piece.distance() : piece.border());
            }
        }
        return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** All connected sets whose first unit is the given one, and that can be a territory. */
    private List<Piece> piecesWith(int first) {
        List<Piece> known = pieces.get(first);
        if (known == null) {
            known = new ArrayList<>();
            grow(1 << first, tier.value(first), neighbours[first], (1 << first) | ((1 << first) - 1), known);
            pieces.put(first, known);
        }
        return known;
    }

    /**
     * Every connected set that holds a given one.
     *
     * @param value of the set
     * @param border the units that may join next
     * @param barred those that may never
     */
    private void grow(int set, long value, int border, int barred, List<Piece> found) {
        if (value > greatestValue) {
            return;
        }
        add(set, found);
        if (++looks % SETS_A_STEP == 0) {
            steps.spend(1);
            isOver |= steps.isOver();
        }
        int barredNow = barred;
        for (int rest = border & ~barred; rest != 0 && !isOver; rest &= rest - 1) {
            int unit = Integer.numberOfTrailingZeros(rest);
            barredNow |= 1 << unit;
            grow(
                    set | (1 << unit),
                    value + tier.value(unit),
                    (border | neighbours[unit]) & ~barredNow,
                    barredNow,
                    found);
        }
    }

    private void add(int set, List<Piece> found) {
        int[] members = new int[Integer.bitCount(set)];
        int size = 0;
        long value = 0;
        int border = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int unit = Integer.numberOfTrailingZeros(rest);
            members[size++] = unit;
            value += tier.value(unit);
            for (int k = 0; k < units.neighbours(unit).length; k++) {
                border += (set & (1 << units.neighbours(unit)[k])) == 0 ? units.borders(unit)[k] : 0;
            }
        }
        double target = freeTarget();
        long distance = Long.MAX_VALUE;
        int fixed = 0;
        for (int t = 0; t < tier.count(); t++) {
            int site = tier.fixedSite(t);
            if (site != Tier.NONE && (set & (1 << tier.unitOfSite(site))) != 0) {
                fixed++;
                target = tier.target(t);
                distance = isAllowed(site, members) ? tier.costs().sum(site, members, size) : Long.MAX_VALUE;
            }
        }
        for (int site = 0; fixed == 0 && site < tier.sites(); site++) {
            if ((set & (1 << tier.unitOfSite(site))) != 0 && isAllowed(site, members)) {
                distance = Math.min(distance, tier.costs().sum(site, members, size));
            }
        }
        double deviation = Math.abs(value / target - 1);
        if (fixed <= 1 && distance < Long.MAX_VALUE && deviation <= mostDeviation) {
            isOver |= ++sets > MOST_SETS;
            found.add(new Piece(set, deviation, Math.abs(value - target), distance, border, fixed));
        }
    }

    private boolean isAllowed(int site, int[] members) {
        for (int unit : members) {
            if (isNearOnly && !tier.costs().isNear(unit, site)) {
                return false;
            }
        }
        return true;
    }

    private double greatestTarget() {
        double greatest = 0;
        for (int t = 0; t < tier.count(); t++) {
            greatest = Math.max(greatest, tier.target(t));
        }
        return greatest;
    }

    /** Not a number where all seats are fixed: nothing is within any deviation of it. */
    private double freeTarget() {
        for (int t = 0; t < tier.count(); t++) {
            if (tier.fixedSite(t) == Tier.NONE) {
                return tier.target(t);
            }
        }
        return Double.NaN;
    }

    private int[] labels(Best best) {
        int[] label = new int[units.size()];
        boolean[] isUsed = new boolean[tier.count()];
        List<Piece> free = new ArrayList<>();
        for (Best each = best; each != null; each = each.rest()) {
            int t = fixedTerritory(each.first());
            if (t < 0) {
                free.add(each.first());
            } else {
                isUsed[t] = true;
                label(label, each.first().set(), t);
            }
        }
        int t = 0;
        for (Piece piece : free) {
            while (isUsed[t]) {
                t++;
            }
            label(label, piece.set(), t++);
        }
        return label;
    }

    private int fixedTerritory(Piece piece) {
        for (int t = 0; piece.fixed() > 0 && t < tier.count(); t++) {
            if (tier.fixedSite(t) != Tier.NONE && (piece.set() & (1 << tier.unitOfSite(tier.fixedSite(t)))) != 0) {
                return t;
            }
        }
        return -1;
    }

    private static void label(int[] label, int set, int territory) {
        for (int rest = set; rest != 0; rest &= rest - 1) {
            label[Integer.numberOfTrailingZeros(rest)] = territory;
        }
    }
}
