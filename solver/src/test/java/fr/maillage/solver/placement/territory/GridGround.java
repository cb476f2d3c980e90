package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Contiguity;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Communes on a grid, row by row, ten kilometres or so from each other. */
record GridGround(Territory territory, Ground ground) {

    private static final int STEP_MM = 10_000_000;

    /** All borders there, and residents everywhere. */
    static GridGround even(int width, int height, long seed) {
        return make(width, height, new SplittableRandom(seed), false);
    }

    /** Some communes empty, some borders missing, some islands, some communes in parts, ways back sometimes longer. */
    static GridGround rough(int width, int height, long seed) {
        return make(width, height, new SplittableRandom(seed), true);
    }

    private static GridGround make(int width, int height, SplittableRandom random, boolean isRough) {
        int size = width * height;
        List<Commune> communes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isEmpty = isRough && i > 0 && random.nextInt(4) == 0;
            int residents = isRough ? random.nextInt(1, 1_000) : random.nextInt(500, 1_000);
            communes.add(new Commune(
                    String.format(Locale.ROOT, "%05d", i + 1),
                    "C" + (i + 1),
                    "00",
                    null,
                    isEmpty ? 0 : residents,
                    i % width + 0.4 * random.nextDouble(),
                    Math.floorDiv(i, width) + 0.4 * random.nextDouble()));
        }
        boolean isAsymmetric = isRough && random.nextBoolean();
        int[] mm = new int[size * size];
        for (int i = 0; i < mm.length; i++) {
            Commune from = communes.get(i / size);
            Commune to = communes.get(i % size);
            double steps = Math.hypot(from.longitude() - to.longitude(), from.latitude() - to.latitude());
            mm[i] = (int) Math.round(STEP_MM * steps * (isAsymmetric ? 1 + 0.3 * random.nextDouble() : 1));
        }
        Territory territory =
                new Territory(List.of("00"), communes, List.of(), List.of(), new DenseDistances(size, mm));
        List<Split> splits = new ArrayList<>();
        if (isRough && random.nextInt(3) == 0) {
            int parts = random.nextInt(2, 4);
            splits.add(new Split(
                    communes.get(random.nextInt(size)).insee(),
                    List.of("Nord", "Centre", "Sud").subList(0, parts),
                    List.of(3.0, 4.0, 3.0).subList(0, parts)));
        }
        return new GridGround(territory, Ground.of(territory, contiguity(width, height, random, isRough), splits));
    }

    private static Contiguity contiguity(int width, int height, SplittableRandom random, boolean isRough) {
        int size = width * height;
        List<TreeSet<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            neighbours.add(new TreeSet<>());
        }
        int island = isRough && random.nextInt(3) == 0 ? random.nextInt(size) : -1;
        for (int i = 0; i < size; i++) {
            int[] others = {i % width < width - 1 ? i + 1 : -1, i + width < size ? i + width : -1};
            for (int other : others) {
                boolean isMissing = other < 0 || i == island || other == island;
                if (!isMissing && !(isRough && random.nextInt(10) == 0)) {
                    neighbours.get(i).add(other);
                    neighbours.get(other).add(i);
                }
            }
        }
        return new Contiguity(neighbours.stream().map(List::copyOf).toList(), Contiguity.Origin.CONTOURS);
    }

    int size() {
        return ground.size();
    }
}
