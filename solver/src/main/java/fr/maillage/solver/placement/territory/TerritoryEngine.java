package fr.maillage.solver.placement.territory;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionPlan;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Territory;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws nested territories: contiguous, within the tolerances of their balance wherever that can be, and then as good in
 * the objectives as can be found. Tiers that are made of the same units are drawn together; a tier whose groups are
 * coarser than those inside it is drawn before them.
 *
 * <p>Where one tier is made of few units the best division is found and proven; else two local searches from different
 * starts, and beside them a bound on the distance.
 */
public final class TerritoryEngine {

    /** The relaxation's iterations, all but the last of which are seldom needed. */
    private static final int ITERATIONS = 600;

    /** Of the steps, the share of one local search; the bounds get what the two leave. */
    private static final double SHARE_OF_A_START = 0.45;

    /** Of the time, what the local searches may use where they run side by side; the last bounds get the rest. */
    private static final double SHARE_OF_SEARCH = 0.9;

    /** The exact search may spend this share before the local search takes over. */
    private static final double SHARE_OF_EXACT = 0.3;

    private final EnvironmentMode mode;

    public TerritoryEngine() {
        this(EnvironmentMode.NO_ASSERT);
    }

    TerritoryEngine(EnvironmentMode mode) {
        this.mode = mode;
    }

    /**
     * The best territories within the limits.
     *
     * @throws IllegalArgumentException if there are more territories than units with a place for a seat
     */
    public DivisionPlan solve(
            Territory territory, Ground ground, DivisionRules rules, SearchLimits limits, ProgressListener listener) {
        Steps steps = new Steps(limits.findSteps().orElse(Long.MAX_VALUE), limits.time(), limits.interrupted());
        List<DrawnDivision> drawn = new ArrayList<>();
        int[] frame = null;
        TierRules frameRules = null;
        if (rules.frame() != null) {
            frame = labels(ground, rules.frame());
            frameRules = TierRules.ofGiven(ground.blocks(), rules.frame());
        }
        try (Aside aside = new Aside(limits.threads())) {
            for (int at = 0; at < rules.tiers().size(); ) {
                List<List<String>> groups = Groups.of(rules.tiers(), at);
                int end = at + 1;
                while (end < rules.tiers().size()
                        && Groups.of(rules.tiers(), end).equals(groups)) {
                    end++;
                }
                List<TierRules> run = rules.tiers().subList(at, end);
                Steps own = steps.part(end == rules.tiers().size() ? 1 : 0.5);
                Drawing drawing = new Drawing(
                        territory,
                        ground,
                        rules,
                        run,
                        groups,
                        frame,
                        frameRules,
                        mode,
                        new Telling(run, ground.population(), listener));
                listener.begin(describe(run, drawing));
                Drawn found = draw(drawing, rules, limits, own, aside);
                steps.spend(own.spent());
                int skipped = drawing.isFramed() ? 1 : 0;
                for (int t = 0; t < run.size(); t++) {
                    drawn.add(division(ground, run.get(t), drawing, found, t + skipped));
                }
                frame = labels(ground, drawn.getLast().division());
                frameRules = TierRules.ofGiven(ground.blocks(), drawn.getLast().division());
                at = end;
            }
        }
        return new DivisionPlan(drawn, steps.spent(), limits.interrupted().getAsBoolean());
    }

    private static String describe(List<TierRules> run, Drawing drawing) {
        List<String> tiers = run.stream()
                .map(each -> String.format(Locale.ROOT, "%,d territories of tier %s", each.count(), each.name()))
                .toList();
        return String.join(", ", tiers)
                + String.format(
                        Locale.ROOT,
                        ", made of %,d units",
                        drawing.tiers().getFirst().units().size());
    }

    /**
     * What a drawing has come to.
     *
     * @param isEvenest whether no division has a smaller greatest deviation
     * @param bounds on the distance of each tier; null where there is none
     */
    private record Drawn(
            Nest nest,
            boolean isOptimal,
            boolean isEvenest,
            @Nullable Long[] bounds) {}

    private Drawn draw(Drawing drawing, DivisionRules rules, SearchLimits limits, Steps steps, Aside aside) {
        Tier only = drawing.tiers().getFirst();
        if (drawing.tiers().size() == 1 && ExactDivision.isFor(only)) {
            Steps part = steps.part(SHARE_OF_EXACT);
            ExactDivision exact = new ExactDivision(only, rules.objectives(), rules.weights(), part);
            int[] labels = exact.solve().orElse(null);
            steps.spend(part.spent());
            if (labels != null) {
                Nest nest = drawing.nest(labels);
                @Nullable Long[] bounds = new Long[1];
                if (exact.isNearest()) {
                    bounds[0] = nest.districts(0).distance();
                } else {
                    bounds(drawing, rules, nest, bounds, steps);
                }
                return new Drawn(nest, true, exact.isEvenest(), bounds);
            }
        }
        return search(drawing, rules, limits, steps, aside);
    }

    private Drawn search(Drawing drawing, DivisionRules rules, SearchLimits limits, Steps steps, Aside aside) {
        boolean isAlone = limits.threads() < 2;
        Steps one = part(steps, SHARE_OF_A_START, isAlone ? SHARE_OF_A_START : SHARE_OF_SEARCH, limits);
        Nest[] found = new Nest[2];
        Steps[] spent = new Steps[2];
        @Nullable Long[] bounds = new Long[drawing.tiers().size()];
        aside.both(
                () -> {
                    spent[0] = part(steps, 1 - 2 * SHARE_OF_A_START, isAlone ? 0.2 : 0.3, limits);
                    bounds(drawing, rules, null, bounds, spent[0]);
                    spent[1] = part(steps, SHARE_OF_A_START, isAlone ? 0.5 : SHARE_OF_SEARCH, limits);
                    found[1] = drawing.search(2 * limits.seed() + 1, spent[1]);
                },
                () -> found[0] = drawing.search(2 * limits.seed(), one));
        steps.spend(one.spent() + spent[0].spent() + spent[1].spent());
        Rank first = drawing.rank(found[0]);
        Rank second = drawing.rank(found[1]);
        Nest best = second.compareTo(first) < 0 ? found[1] : found[0];
        bounds(drawing, rules, best, bounds, steps);
        return new Drawn(best, false, false, bounds);
    }

    /** A part of the steps, and of the time that is left. */
    private static Steps part(Steps steps, double share, double shareOfTime, SearchLimits limits) {
        long part = steps.part(share).left();
        Duration time = steps.findTimeLeft()
                .map(left -> Duration.ofNanos((long) (left.toNanos() * shareOfTime)))
                .orElse(null);
        return new Steps(steps.left() == Long.MAX_VALUE ? Long.MAX_VALUE : part, time, limits.interrupted());
    }

    /**
     * Bounds the distance of each drawn tier among divisions as even as they have to be: within the tolerance, or, once
     * there is a nest, as even as it is where no tolerance says so or it is not met.
     */
    private static void bounds(
            Drawing drawing, DivisionRules rules, @Nullable Nest nest, @Nullable Long[] bounds, Steps steps) {
        int balance = rules.objectives().indexOf(DivisionObjective.BALANCE);
        boolean isBalanceFirst = balance >= 0 && balance < rules.objectives().indexOf(DivisionObjective.DISTANCE);
        for (int t = drawing.isFramed() ? 1 : 0; t < bounds.length; t++) {
            Tier tier = drawing.tiers().get(t);
            double deviation = tier.tolerance();
            if (nest != null && (isBalanceFirst || nest.districts(t).greatestDeviation() > deviation)) {
                deviation = nest.districts(t).greatestDeviation();
            } else if (isBalanceFirst || bounds[t] != null) {
                continue;
            }
            double guess = nest == null ? guess(tier) : nest.districts(t).distance();
            // Each tier its part of the time: the last of them is not to be left without.
            Steps part = steps.part(1.0 / (bounds.length - t));
            long bound = new SeatRelaxation(tier, deviation).bound(guess, ITERATIONS, part);
            steps.spend(part.spent());
            bounds[t] = bound > 0 ? Long.valueOf(bound) : bounds[t];
        }
    }

    private static double guess(Tier tier) {
        Nest first = new Nest(List.of(tier), List.of(new Growth(tier, new SplittableRandom(0)).labels()));
        return first.districts(0).distance();
    }

    private static DrawnDivision division(Ground ground, TierRules rules, Drawing drawing, Drawn found, int tier) {
        int[] labels = drawing.labelsOf(found.nest(), tier);
        int[] seats = drawing.seatsOf(found.nest(), tier);
        List<District> districts = new ArrayList<>();
        for (int t = 0; t < seats.length; t++) {
            int at = t;
            List<String> blocks = IntStream.range(0, labels.length)
                    .filter(b -> labels[b] == at)
                    .mapToObj(b -> ground.blocks().get(b).code())
                    .toList();
            Block seat = ground.blocks().get(seats[t] < 0 ? firstOf(labels, t) : seats[t]);
            districts.add(new District(drawing.nameOf(seat, seats), seat.code(), blocks));
        }
        Districts state = found.nest().districts(tier);
        // Where somebody is beyond the greatest distance, the bound is of divisions where nobody is.
        boolean isNear = drawing.residentMm(labels, seats) == state.distance();
        Long bound = found.bounds()[tier];
        return new DrawnDivision(
                new Division(rules.name(), districts),
                found.isEvenest()
                        ? Double.valueOf(state.greatestDeviation())
                        : state.tier().leastDeviation(),
                bound == null || !isNear ? null : Math.min(bound, state.distance()),
                found.isOptimal() && isNear);
    }

    private static int firstOf(int[] labels, int territory) {
        return IntStream.range(0, labels.length)
                .filter(b -> labels[b] == territory)
                .findFirst()
                .orElse(0);
    }

    private static int[] labels(Ground ground, Division division) {
        Map<String, Integer> district = division.districtByBlock();
        int[] labels = new int[ground.size()];
        Arrays.setAll(labels, b -> {
            Integer t = district.get(ground.blocks().get(b).code());
            if (t == null) {
                throw new IllegalArgumentException(
                        ground.blocks().get(b).code() + " is in no territory of tier " + division.tier());
            }
            return t;
        });
        return labels;
    }
}
