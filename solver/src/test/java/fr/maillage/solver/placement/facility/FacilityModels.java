package fr.maillage.solver.placement.facility;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random facility location problems, small enough to try every choice. */
final class FacilityModels {

    private FacilityModels() {}

    static FacilityModel random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int sites = 3 + random.nextInt(7);
        int demands = 3 + random.nextInt(9);
        boolean cover = random.nextBoolean();
        int[][] order = new int[demands][];
        long[][] cost = new long[demands][];
        long[] fallback = new long[demands];
        for (int demand = 0; demand < demands; demand++) {
            long[] costs = new long[sites];
            for (int site = 0; site < sites; site++) {
                costs[site] = cover ? 0 : random.nextInt(40);
            }
            order[demand] = IntStream.range(0, sites)
                    .filter(site -> random.nextInt(3) > 0)
                    .boxed()
                    .sorted((a, b) -> Long.compare(costs[a], costs[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            cost[demand] =
                    IntStream.of(order[demand]).mapToLong(site -> costs[site]).toArray();
            fallback[demand] = random.nextInt(3) == 0 ? FacilityModel.MUST_BE_SERVED : random.nextInt(60);
        }
        long[] opening = new long[sites];
        boolean[] kept = new boolean[sites];
        boolean charged = random.nextBoolean();
        for (int site = 0; site < sites; site++) {
            opening[site] = charged ? random.nextInt(1, 20) : 0;
            kept[site] = random.nextInt(8) == 0;
        }
        int most = 1 + random.nextInt(sites);
        int least = random.nextInt(most + 1);
        return new FacilityModel(order, cost, fallback, opening, kept, least, most);
    }

    /** The least value of all choices. */
    static long best(FacilityModel model) {
        long best = FacilityModel.MUST_BE_SERVED;
        for (int choice = 0; choice < 1 << model.sites(); choice++) {
            best = Math.min(best, model.value(sites(model, choice)));
        }
        return best;
    }

    static boolean[] sites(FacilityModel model, int choice) {
        boolean[] open = new boolean[model.sites()];
        for (int site = 0; site < open.length; site++) {
            open[site] = (choice >> site & 1) == 1;
        }
        return open;
    }
}
