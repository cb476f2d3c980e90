package fr.maillage.solver.placement.territory;

import fr.maillage.benchmarks.Cases;
import fr.maillage.domain.division.Balance;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.Borders;
import fr.maillage.geo.contour.CommuneShapes;
import fr.maillage.geo.contour.Contours;
import fr.maillage.geo.source.TerritorySource;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A border move: a unit is found that may go to a neighbouring territory without breaking its own in two, it goes, seats
 * and all figures follow, and it comes back. Against it, the same with contiguity looked at by a flood and all figures
 * computed from nothing. Deux-Sèvres in five, Loiret in nineteen, Nouvelle-Aquitaine in sixty.
 *
 * <p>It stands in the package of what it measures, like a test.
 *
 * <p>Settings: of a hundred moves one stays, as in a search that has come far, so that cut units have to be found anew now
 * and then. Two forks, since what the compiler inlines differs from JVM to JVM.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class BorderMoveBenchmark {

    private static final int CHECKS = 2_000;
    private static final int MOVES_A_STAY = 100;

    /** Départements, joined by a plus, and their number of territories. */
    @Param({"79:5", "45:19", "16+17+19+23+24+33+40+47+64+79+86+87:60"})
    public String problem;

    private Nest nest;
    private MoveFinder finder;
    private Preview preview;
    private SplittableRandom random;
    private int turn;

    /** Checks moves, made and taken back, against figures from nothing and floods. */
    @Setup
    public void prepare() {
        String[] parts = problem.split(":", -1);
        Territory territory = TerritorySource.embedded()
                .getTerritory(List.of(parts[0].split("\\+", -1)), Cases.DETOUR_FACTOR, 1, new Faults());
        CommuneShapes shapes =
                CommuneShapes.of(territory.communes(), Contours.embedded(territory.communes(), new Faults()));
        Ground ground = Ground.of(territory, Borders.contiguity(territory.communes(), shapes), List.of());
        TierRules rules = rules(ground, Integer.parseInt(parts[1]));
        Units units = new Units(
                territory, ground, List.of(), IntStream.range(0, ground.size()).toArray());
        Tier tier = new Tier(territory, ground, rules, units);
        random = new SplittableRandom(1);
        nest = new Nest(List.of(tier), List.of(new Growth(tier, random).labels()));
        finder = new MoveFinder(nest, new boolean[1], 0);
        preview = new Preview(nest);
        for (int check = 0; check < CHECKS; check++) {
            check(tier, border());
        }
    }

    private static TierRules rules(Ground ground, int count) {
        List<Long> values =
                ground.blocks().stream().map(block -> 1000 * block.population()).toList();
        double mean = 1000.0 * ground.population() / count;
        return new TierRules(
                "tier",
                count,
                ground.blocks().stream().map(Block::code).collect(Collectors.toCollection(TreeSet::new)),
                List.of(),
                new Balance(Measure.POPULATION, values, Collections.nCopies(count, mean), 0.1),
                List.of(),
                Distances.TOO_FAR,
                1);
    }

    private void check(Tier tier, Change change) {
        if (!preview.staysWhole(List.of(change))) {
            throw new IllegalStateException("A move that breaks a territory: " + change);
        }
        int before = nest.parent(0, change.member());
        nest.move(0, change.member(), change.to());
        Districts districts = nest.districts(0);
        Districts fresh = new Districts(tier, districts.labels());
        if (districts.distance() != fresh.distance()
                || districts.excess() != fresh.excess()
                || districts.cutPairs() != fresh.cutPairs()) {
            throw new IllegalStateException("After " + change + ": " + districts.distance() + ", not "
                    + fresh.distance() + "; " + districts.cutPairs() + ", not " + fresh.cutPairs());
        }
        if (++turn % MOVES_A_STAY != 0) {
            nest.move(0, change.member(), before);
        }
    }

    private Change border() {
        while (true) {
            List<Change> found = finder.border(random);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
    }

    /** A move found, made, judged and, mostly, taken back. */
    @Benchmark
    public long moveAndBack() {
        Change change = border();
        int before = nest.parent(0, change.member());
        nest.move(0, change.member(), change.to());
        long distance = nest.districts(0).distance();
        if (++turn % MOVES_A_STAY != 0) {
            nest.move(0, change.member(), before);
        }
        return distance;
    }

    /** A move found by floods of both territories, and judged from nothing. */
    @Benchmark
    public long fromNothing() {
        Districts districts = nest.districts(0);
        Units units = districts.tier().units();
        while (true) {
            int unit = random.nextInt(units.size());
            int[] neighbours = units.neighbours(unit);
            int to = districts.label(neighbours[random.nextInt(neighbours.length)]);
            if (to != districts.label(unit) && preview.staysWhole(List.of(new Change(0, unit, to)))) {
                int[] labels = districts.labels();
                labels[unit] = to;
                return new Districts(districts.tier(), labels).distance();
            }
        }
    }
}
