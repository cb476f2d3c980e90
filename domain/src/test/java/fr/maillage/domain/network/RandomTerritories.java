package fr.maillage.domain.network;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import fr.maillage.domain.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Communes on a coarse grid of metres, many at equal distances and some at one place, a fifth of them empty. */
final class RandomTerritories {

    private RandomTerritories() {}

    /** A territory whose distances are whole millimetres of straight lines, with or without positions. */
    static Territory make(int size, long seed, boolean hasPositions) {
        Random random = new Random(seed);
        Positions positions = new Positions(grid(random, size), grid(random, size), new double[size]);
        List<Commune> communes = IntStream.range(0, size)
                .mapToObj(i -> new Commune(
                        String.format(Locale.ROOT, "%05d", i),
                        "C" + i,
                        "00",
                        null,
                        random.nextInt(5) == 0 ? 0 : random.nextInt(1, 1000),
                        0,
                        0))
                .toList();
        // One commune is overseas.
        int overseas = size - 1;
        int[] mm = new int[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                boolean isTooFar = from != to && (from == overseas || to == overseas);
                mm[from * size + to] = isTooFar ? Distances.TOO_FAR : (int) Math.round(positions.straightMm(from, to));
            }
        }
        positions.x()[overseas] += 5e9;
        Distances dense = new DenseDistances(size, mm);
        return new Territory(
                List.of("00"), communes, List.of(), List.of(), hasPositions ? withPositions(dense, positions) : dense);
    }

    private static double[] grid(Random random, int size) {
        return random.ints(size, 0, 40).mapToDouble(i -> 1000.0 * i).toArray();
    }

    private static Distances withPositions(Distances dense, Positions positions) {
        return new Distances() {
            @Override
            public int size() {
                return dense.size();
            }

            @Override
            public int mm(int from, int to) {
                return dense.mm(from, to);
            }

            @Override
            public Optional<Positions> findPositions() {
                return Optional.of(positions);
            }
        };
    }
}
