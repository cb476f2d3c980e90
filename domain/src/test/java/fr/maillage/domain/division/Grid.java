package fr.maillage.domain.division;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Contiguity;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Communes row by row, each a kilometre from its neighbours, ways along rows and columns: 99001, 99002, …
 *
 * @param width communes in a row
 * @param residents of each commune
 */
record Grid(int width, List<Integer> residents) {

    static final int KM = 1_000_000;

    /** Nine communes of 10, 20, … 90 residents. */
    static final Grid NINE =
            new Grid(3, IntStream.rangeClosed(1, 9).mapToObj(i -> 10 * i).toList());

    static String code(int commune) {
        return "99" + (commune < 10 ? "00" : "0") + commune;
    }

    static List<String> codes(int... communes) {
        return IntStream.of(communes).mapToObj(Grid::code).toList();
    }

    Territory territory() {
        int size = residents.size();
        List<Commune> communes = IntStream.range(0, size)
                .mapToObj(i -> new Commune(code(i + 1), "C" + (i + 1), "99", null, residents.get(i), i, 46))
                .toList();
        int[] mm = new int[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                mm[i * size + j] = KM * (Math.abs(i % width - j % width) + Math.abs(i / width - j / width));
            }
        }
        return new Territory(List.of("99"), communes, List.of(), List.of(), new DenseDistances(size, mm));
    }

    Contiguity contiguity() {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < residents.size(); i++) {
            int at = i;
            neighbours.add(IntStream.range(0, residents.size())
                    .filter(j -> Math.abs(at % width - j % width) + Math.abs(at / width - j / width) == 1)
                    .boxed()
                    .toList());
        }
        return new Contiguity(neighbours, Contiguity.Origin.CONTOURS);
    }

    /** The ground of whole communes. */
    Ground ground() {
        return Ground.of(territory(), contiguity(), List.of());
    }
}
