package fr.maillage.solver.staffing;

import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.solver.search.Steps;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
 * A move of a staffing: postes are found that may go to other places, or agents that may be exchanged, they go, every sum
 * follows, and they come back. Against it, the same move judged by a roster that adds up everything from nothing.
 * Deux-Sèvres with 420 postes, Gironde with 5,000.
 *
 * <p>It stands in the package of what it measures, like a test.
 *
 * <p>Settings: moves are of all kinds as the search draws them, so that a shift of one poste and a chain of five are in
 * one mean. Of a hundred moves one stays, so that slots do not stand still. Two forks, since what the compiler inlines
 * differs from JVM to JVM.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class StaffingMoveBenchmark {

    private static final int CHECKS = 500;
    private static final int MOVES_A_STAY = 100;
    private static final int PASSES = 50;

    /** A département, its postes and its antennes of today. */
    @Param({"79:420:6", "33:5000:10"})
    public String problem;

    private Roster roster;
    private MoveFinder finder;
    private SplittableRandom random;
    private int turn;

    /** Checks moves, made and taken back, against sums from nothing. */
    @Setup
    public void prepare() {
        StaffingCase made = StaffingCase.of(problem, List.of());
        StaffingModel model = new StaffingModel(made.problem(), made.commutes());
        Relaxation relaxation = new Relaxation(model, new Choices(model), 0, new long[0]);
        relaxation.raise(Long.MAX_VALUE, PASSES, Steps.endless());
        roster = new Roster(model, first(model), holders(model));
        finder = new MoveFinder(roster, relaxation.worth());
        random = new SplittableRandom(1);
        for (int check = 0; check < CHECKS; check++) {
            check();
        }
    }

    private static int[] first(StaffingModel model) {
        int[] slotOf = new int[model.postes()];
        for (int p = 0; p < slotOf.length; p++) {
            int slot = 0;
            while (!model.isAllowed(p, p, slot)) {
                slot++;
            }
            slotOf[p] = slot;
        }
        return slotOf;
    }

    private static int[] holders(StaffingModel model) {
        int[] holderOf = new int[model.postes()];
        for (int p = 0; p < holderOf.length; p++) {
            holderOf[p] = p;
        }
        return holderOf;
    }

    private void check() {
        long before = roster.total(0);
        List<Change> changes = finder.find(random);
        List<Change> back = back(changes);
        apply(changes);
        Roster fresh = roster.copy();
        if (roster.total(0) != fresh.total(0) || roster.breach() != fresh.breach()) {
            throw new IllegalStateException("After " + changes + ": " + roster.total(0) + ", not " + fresh.total(0)
                    + "; " + roster.breach() + ", not " + fresh.breach());
        }
        if (++turn % MOVES_A_STAY != 0) {
            apply(back);
            if (roster.total(0) != before) {
                throw new IllegalStateException(
                        "After " + changes + " and back: " + roster.total(0) + ", not " + before);
            }
        }
    }

    /** The changes that undo others. */
    private List<Change> back(List<Change> changes) {
        return changes.stream()
                .map(each -> new Change(
                        each.poste(),
                        each.isOfHolder(),
                        each.isOfHolder() ? roster.holderOf(each.poste()) : roster.slotOf(each.poste())))
                .toList();
    }

    private void apply(List<Change> changes) {
        for (Change change : changes) {
            if (!change.isOfHolder()) {
                roster.place(change.poste(), change.to());
            } else if (roster.holderOf(change.poste()) != change.to()) {
                roster.exchange(change.poste(), roster.posteOf(change.to()));
            }
        }
    }

    /** A move found, made, judged and, mostly, taken back. */
    @Benchmark
    public long moveAndBack() {
        List<Change> changes = finder.find(random);
        List<Change> back = back(changes);
        apply(changes);
        long cost = roster.total(0) + roster.breach();
        if (++turn % MOVES_A_STAY != 0) {
            apply(back);
        }
        return cost;
    }

    /** A move found, and judged from nothing. */
    @Benchmark
    public long fromNothing() {
        int[] slotOf = roster.slots();
        int[] holderOf = roster.holders();
        for (Change change : finder.find(random)) {
            (change.isOfHolder() ? holderOf : slotOf)[change.poste()] = change.to();
        }
        Roster fresh = new Roster(roster.model(), slotOf, holderOf);
        return fresh.total(0) + fresh.breach();
    }
}
