package fr.maillage.solver.placement.facility;

import static fr.maillage.solver.placement.facility.Relaxation.CLOSED;
import static fr.maillage.solver.placement.facility.Relaxation.FREE;
import static fr.maillage.solver.placement.facility.Relaxation.OPEN;

import fr.maillage.solver.search.Steps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds a solution below a cutoff, and the best of those, or proves that there is none. Depth first, on sites, the open
 * branch first; every node is bounded by the {@link DualAscent} warm-started from its parent's multipliers, and narrowed
 * by reduced-cost fixing and {@link Propagation}. It can be left and taken up again at any node.
 *
 * <p>After the root, serving costs that the gap rules out are taken from the lists ({@link FacilityModel#reduced}): the
 * smaller the gap at the start, the smaller the tree.
 */
public final class BranchAndBound {

    private static final int ROOT_ITERATIONS = 3_000;
    private static final int NODE_ITERATIONS = 80;
    private static final int MOST_ITERATIONS_A_TURN = 50;
    private static final int LEAST_ITERATIONS_A_TURN = 5;
    /** A turn passes over about so many demand points. */
    private static final int DEMANDS_A_TURN = 500_000;

    private static final int NODES_A_TURN = 20;
    /** So many turns of polishing have to close a part of the gap, or the tree takes over. */
    private static final int POLISH_PATIENCE = 40;

    /** That part, for as many free sites as a tree is sure to deal with; the more there are, the longer it may wait. */
    private static final double POLISH_PART = 0.01;

    private static final int EASY_TREE = 200;
    /** With so few free sites there is nothing to polish for. */
    private static final int SMALL_TREE = 20;

    private static final long PER_MILLE_OF_A_FAR_ROOT = 5;
    /** With more free sites than this, branching closes no gap in any time worth waiting for. */
    private static final int LARGEST_TREE = 6_000;
    /** Scaled costs stay below this, so that sums over all demand points cannot overflow. */
    private static final long LARGEST_SCALED = 1L << 50;

    private final FacilityModel original;
    private final long scale;
    private final Deque<Node> open = new ArrayDeque<>();
    private FacilityModel model;
    private DualAscent ascent;
    private Propagation propagation;
    private long cutoff;
    private boolean @Nullable [] best;
    private long rootBound;
    private long nodes;
    private boolean rooted;
    private Phase phase = Phase.START;
    private byte[] rootState = {};
    private long @Nullable [] rootMultiplier;
    private int climbed;
    private int polishTurns;
    private long lastPolish;

    /** What is worked on: the root's bound in two ways, one after the other, then the tree. */
    private enum Phase {
        START,
        CLIMB,
        POLISH,
        TREE
    }

    private record Node(byte[] state, long[] multiplier, long bound) {}

    /**
     * A search.
     *
     * @param model the problem
     * @param cutoff the value that a solution must be below, at least 1 and at most 2^62 divided by the demand points
     */
    public BranchAndBound(FacilityModel model, long cutoff) {
        original = model;
        this.model = model;
        this.cutoff = cutoff;
        long factor = 1;
        while (factor < 1_000_000 && cutoff * factor * 2 < LARGEST_SCALED) {
            factor *= 2;
        }
        scale = factor;
        ascent = new DualAscent(model, scale);
        propagation = new Propagation(model);
    }

    /** Whether the whole tree has been searched. */
    public boolean isDone() {
        return rooted && open.isEmpty();
    }

    /** The best solution found below the cutoff so far, if there is one. */
    public boolean @Nullable [] best() {
        return best == null ? null : best.clone();
    }

    /** The value that a solution must now be below: that of the best so far, or of the best known elsewhere. */
    public long cutoff() {
        return cutoff;
    }

    /** Tells of a solution found elsewhere. */
    public void lowerCutoff(long value) {
        cutoff = Math.min(cutoff, value);
    }

    public long nodes() {
        return nodes;
    }

    /** What no solution is below, as far as is known: the least bound of the open nodes, or the cutoff. */
    public long bound() {
        if (!rooted) {
            return Math.min(cutoff, ceilDiv(rootBound));
        }
        long least = cutoff * scale;
        for (Node node : open) {
            least = Math.min(least, node.bound());
        }
        return Math.min(cutoff, ceilDiv(Math.max(least, rootBound)));
    }

    private long ceilDiv(long scaled) {
        return Math.ceilDiv(scaled, scale);
    }

    /**
     * Searches on.
     *
     * @param steps ends it
     * @param mostNodes ends it too
     * @param firstIsEnough whether to end with the first solution found
     * @param progress told the bound now and then
     */
    public void run(Steps steps, long mostNodes, boolean firstIsEnough, LongConsumer progress) {
        if (!rooted) {
            root(steps);
            progress.accept(bound());
        }
        long end = nodes + mostNodes;
        while (!open.isEmpty() && nodes < end && !steps.isOver() && !(firstIsEnough && best != null)) {
            expand(open.pop(), steps);
            if ((nodes & 255) == 0) {
                progress.accept(bound());
            }
        }
    }

    /**
     * One turn of a search that takes its time over the root: the climb, then polishing as long as that pays, then some
     * nodes of the tree.
     */
    public void turn(Steps steps) {
        switch (phase) {
            case START -> begin();
            case CLIMB -> {
                boolean goesOn = climbOn(iterationsATurn(), steps);
                if (!rooted && !goesOn) {
                    phase = Phase.POLISH;
                    narrow();
                }
            }
            case POLISH -> polish(steps);
            case TREE -> run(steps, NODES_A_TURN, false, bound -> {});
        }
    }

    /** The sites that the relaxation chose last: a start for a search, rarely a solution. Null before there is one. */
    public boolean @Nullable [] relaxed() {
        if (phase != Phase.CLIMB && phase != Phase.POLISH) {
            return null;
        }
        boolean[] sites = new boolean[model.sites()];
        ascent.copyChosen(sites);
        return sites;
    }

    /** The multipliers of the root's best bound, times {@link #scale}; those of nothing before there is one. */
    public long[] rootMultiplier() {
        return rootMultiplier == null ? ascent.bestMultiplier() : rootMultiplier;
    }

    /** In how many parts costs are divided, so that bounds are whole numbers. */
    public long scale() {
        return scale;
    }

    private void root(Steps steps) {
        if (phase == Phase.START) {
            begin();
        }
        if (!rooted) {
            climbOn(ROOT_ITERATIONS - climbed, steps);
        }
        if (!rooted) {
            plant();
        }
    }

    private void begin() {
        rootState = new byte[model.sites()];
        for (int site = 0; site < rootState.length; site++) {
            rootState[site] = model.isKept(site) ? OPEN : FREE;
        }
        phase = Phase.CLIMB;
        if (!propagation.run(rootState, mostSites())
                || !ascent.begin(rootState, ascent.firstMultipliers(), 1, cutoff)) {
            close();
        }
    }

    private boolean climbOn(int iterations, Steps steps) {
        boolean goesOn = ascent.deflect(iterations, cutoff, steps);
        climbed += iterations;
        steps.spend(iterations);
        noteRoot();
        return goesOn && climbed < ROOT_ITERATIONS;
    }

    private void polish(Steps steps) {
        ascent.polish(iterationsATurn(), cutoff, steps);
        steps.spend(iterationsATurn());
        noteRoot();
        if (!rooted && ++polishTurns % POLISH_PATIENCE == 0) {
            narrow();
        }
    }

    /** Takes what the gap decides out of the root, and goes on to the tree where that promises more. */
    private void narrow() {
        double part = POLISH_PART * EASY_TREE / Math.max(EASY_TREE, free());
        boolean stalls = polishTurns > 0 && ascent.best() - lastPolish < (cutoff * scale - ascent.best()) * part;
        if (!ascent.narrow(cutoff)) {
            close();
            return;
        }
        noteRoot();
        lastPolish = ascent.best();
        if (!rooted && (isForTheTree() || (stalls && free() <= LARGEST_TREE))) {
            plant();
        }
    }

    private int iterationsATurn() {
        return Math.clamp(
                DEMANDS_A_TURN / Math.max(1, model.demands()), LEAST_ITERATIONS_A_TURN, MOST_ITERATIONS_A_TURN);
    }

    /** Whether branching promises more than a better root: few sites are left, or the relaxation itself is far off. */
    private boolean isForTheTree() {
        boolean isFarOff = cutoff * scale - ascent.best() > cutoff * scale / 1_000 * PER_MILLE_OF_A_FAR_ROOT;
        return free() <= SMALL_TREE || (isFarOff && free() <= LARGEST_TREE);
    }

    private int free() {
        int free = 0;
        for (byte site : rootState) {
            free += site == FREE ? 1 : 0;
        }
        return free;
    }

    private void noteRoot() {
        rootBound = Math.max(rootBound, ascent.best());
        if (rootBound > (cutoff - 1) * scale) {
            rooted = true;
            phase = Phase.TREE;
        }
    }

    private void close() {
        rootBound = cutoff * scale;
        rooted = true;
        phase = Phase.TREE;
    }

    /** Makes the root the first node of the tree. */
    private void plant() {
        rooted = true;
        phase = Phase.TREE;
        ascent.fix(cutoff);
        long[] multiplier = ascent.bestMultiplier().clone();
        rootMultiplier = multiplier;
        model = original.reduced(multiplier, ascent.best(), cutoff, scale);
        ascent = new DualAscent(model, scale);
        propagation = new Propagation(model);
        open.push(new Node(rootState, multiplier, rootBound));
    }

    private void expand(Node node, Steps steps) {
        nodes++;
        byte[] state = node.state().clone();
        long[] multiplier = node.multiplier().clone();
        if (node.bound() > (cutoff - 1) * scale || !propagation.run(state, mostSites())) {
            return;
        }
        long bound = Math.max(node.bound(), ascent.climb(state, multiplier, NODE_ITERATIONS, 0.15, cutoff, steps));
        steps.spend(NODE_ITERATIONS);
        if (bound > (cutoff - 1) * scale) {
            return;
        }
        int branch = mostUndecided(state);
        tryRelaxed(state);
        if (!propagation.run(state, mostSites())) {
            return;
        }
        if (branch < 0 || state[branch] != FREE) {
            branch = firstFree(state);
        }
        if (branch < 0) {
            consider(opened(state));
            return;
        }
        open.push(new Node(with(state, branch, CLOSED), multiplier, bound));
        open.push(new Node(with(state, branch, OPEN), multiplier, bound));
    }

    /** The most sites that a solution below the cutoff opens. */
    private int mostSites() {
        long cheapest = Long.MAX_VALUE;
        for (int site = 0; site < model.sites(); site++) {
            cheapest = Math.min(cheapest, model.opening(site));
        }
        return cheapest <= 0 ? model.most() : (int) Math.min(model.most(), (cutoff - 1) / cheapest);
    }

    /** The free site that the relaxation was least sure about; -1 where none is free. */
    private int mostUndecided(byte[] state) {
        int branch = -1;
        double least = Double.MAX_VALUE;
        for (int site = 0; site < state.length; site++) {
            if (state[site] == FREE) {
                double sureness = Math.abs(ascent.frequency(site) - 0.5);
                if (sureness < least) {
                    least = sureness;
                    branch = site;
                }
            }
        }
        return branch;
    }

    private static int firstFree(byte[] state) {
        for (int site = 0; site < state.length; site++) {
            if (state[site] == FREE) {
                return site;
            }
        }
        return -1;
    }

    /** The sites that the relaxation chose most often may be a solution by themselves. */
    private void tryRelaxed(byte[] state) {
        boolean[] chosen = new boolean[state.length];
        int count = 0;
        for (int site = 0; site < state.length; site++) {
            chosen[site] = state[site] == OPEN || (state[site] == FREE && ascent.frequency(site) > 0.5);
            count += chosen[site] ? 1 : 0;
        }
        if (count >= original.least() && count <= original.most()) {
            consider(chosen);
        }
    }

    private void consider(boolean[] solution) {
        long value = original.value(solution);
        if (value < cutoff) {
            cutoff = value;
            best = solution;
        }
    }

    private static boolean[] opened(byte[] state) {
        boolean[] solution = new boolean[state.length];
        for (int site = 0; site < state.length; site++) {
            solution[site] = state[site] == OPEN;
        }
        return solution;
    }

    private static byte[] with(byte[] state, int site, byte value) {
        byte[] changed = state.clone();
        changed[site] = value;
        return changed;
    }
}
