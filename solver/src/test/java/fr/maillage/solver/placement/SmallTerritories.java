package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.DenseDistances;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Random placement problems small enough to try every choice. */
final class SmallTerritories {

    private SmallTerritories() {}

    /** Points on a coarse grid, so that distances tie, some of them without residents. */
    static PlacementProblem random(long seed, List<Objective> objectives) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 5 + random.nextInt(7);
        int[] x = new int[size];
        int[] y = new int[size];
        long[] weights = new long[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextInt(8) * 1000;
            y[i] = random.nextInt(8) * 1000;
            weights[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 50);
        }
        weights[random.nextInt(size)] = 7;
        int[] mm = new int[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                mm[i * size + j] = (int) Math.round(Math.hypot(x[i] - x[j], y[i] - y[j]));
            }
        }
        BitSet candidates = new BitSet();
        for (int i = 0; i < size; i++) {
            candidates.set(i, random.nextInt(5) > 0);
        }
        candidates.set(random.nextInt(size));
        BitSet kept = new BitSet();
        int most = 1 + random.nextInt(Math.min(5, candidates.cardinality()));
        candidates.stream().filter(site -> random.nextInt(6) == 0).limit(most).forEach(kept::set);
        int least = objectives.contains(Objective.POINTS) ? 0 : most;
        int target = 500 + random.nextInt(4000);
        return new PlacementProblem(
                weights, new DenseDistances(size, mm), candidates, kept, least, most, target, objectives);
    }
}
