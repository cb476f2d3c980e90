package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is hidden cannot be found by adding and subtracting what is told; held against linear algebra on all that is. */
class ShownSumsTest {

    @Test
    void largeSumsAreAllTold() {
        assertThat(hidden(needs("N|enfance|x|9", "N|enfance|y|8", "N|droits|x|7", "B|enfance|x|5")))
                .isEmpty();
    }

    @Test
    void aSmallSumTakesAnotherWithIt() {
        assertThat(hidden(needs("N|enfance|x|9", "N|enfance|y|8", "N|enfance|z|2")))
                .containsExactlyInAnyOrder("N, z", "N, y");
    }

    @Test
    void aSmallPoleWithMetiersOfItsOwnGoesByItself() {
        assertThat(hidden(needs("N|direction|chef|2", "N|enfance|x|9", "B|direction|chef|4", "B|enfance|x|9")))
                .as("both directions and their métier: together 6 postes")
                .containsExactlyInAnyOrder("N, chef", "B, chef", "N, direction", "B, direction");
    }

    @Test
    void aMetierThatTheTablesWouldTellTogetherIsHiddenThough() {
        assertThat(hidden(needs("N|enfance|x|9", "N|enfance|y|6", "N|droits|x|3", "N|droits|z|6")))
                .as("all sums are large, but those of enfance, less those of y, leave x to be told pôle by pôle")
                .isNotEmpty();
    }

    @Test
    void needsThatNobodyWorksForHideNothing() {
        assertThat(hidden(needs("N|enfance|x|9", "N|enfance|y|0", "N|droits|y|0")))
                .isEmpty();
    }

    @Test
    void fewPostesInAllAreNotTold() {
        assertThat(hidden(needs("N|enfance|x|2", "B|enfance|x|1")))
                .containsExactlyInAnyOrder("N, x", "B, x", "N, enfance", "B, enfance");
    }

    @Property(seed = "79", tries = 400)
    void nothingAboutFewPostesFollowsFromWhatIsTold(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, NeedResult> needs = new LinkedHashMap<>();
        int wanted = random.nextInt(2, 12);
        for (int i = 0; i < wanted; i++) {
            String antenne = "A" + random.nextInt(2);
            String pole = "p" + random.nextInt(3);
            String metier = "m" + random.nextInt(4);
            needs.put(
                    antenne + pole + metier,
                    need(antenne, pole, metier, random.nextInt(random.nextBoolean() ? 5 : 20)));
        }
        List<NeedResult> all = List.copyOf(needs.values());
        long postes = all.stream().mapToLong(NeedResult::posts).sum();
        List<NeedResult> cells = all.stream().filter(need -> need.posts() > 0).toList();
        List<long[]> told = told(all, cells, new ShownSums(all));
        for (int part = 1; part < 1 << cells.size(); part++) {
            long about = 0;
            for (int c = 0; c < cells.size(); c++) {
                about += (part >> c & 1) * cells.get(c).posts();
            }
            if (about < ShownSums.LEAST_POSTES && postes >= ShownSums.LEAST_POSTES) {
                assertThat(rank(without(told, part)))
                        .as("%s: a figure about the needs %s alone", all, Integer.toBinaryString(part))
                        .isEqualTo(rank(told));
            }
        }
    }

    /** Each sum that is told, and that of all, by the needs that it holds. */
    private static List<long[]> told(List<NeedResult> all, List<NeedResult> cells, ShownSums shown) {
        List<long[]> told = new ArrayList<>();
        told.add(cells.stream().mapToLong(cell -> 1).toArray());
        for (NeedResult need : all) {
            if (shown.isPoleShown(need.antenne(), need.pole())) {
                told.add(cells.stream()
                        .mapToLong(cell ->
                                key(cell.antenne(), cell.pole()).equals(key(need.antenne(), need.pole())) ? 1 : 0)
                        .toArray());
            }
            if (shown.isMetierShown(need.antenne(), need.metier())) {
                told.add(cells.stream()
                        .mapToLong(cell ->
                                key(cell.antenne(), cell.metier()).equals(key(need.antenne(), need.metier())) ? 1 : 0)
                        .toArray());
            }
        }
        return told;
    }

    private static String key(String antenne, String name) {
        return antenne + ", " + name;
    }

    private static List<long[]> without(List<long[]> rows, int part) {
        return rows.stream()
                .map(row -> {
                    long[] rest = row.clone();
                    for (int c = 0; c < rest.length; c++) {
                        rest[c] = (part >> c & 1) == 1 ? 0 : rest[c];
                    }
                    return rest;
                })
                .toList();
    }

    /** By elimination modulo a prime, large enough that sums of a few noughts and ones do not vanish in it. */
    private static int rank(List<long[]> rows) {
        long prime = 1_000_000_007L;
        List<long[]> left = new ArrayList<>(rows.stream().map(long[]::clone).toList());
        int rank = 0;
        for (int c = 0; c < rows.getFirst().length; c++) {
            int column = c;
            long[] pivot =
                    left.stream().filter(row -> row[column] != 0).findFirst().orElse(null);
            if (pivot != null) {
                rank++;
                left.remove(pivot);
                for (long[] row : left) {
                    long by = row[c];
                    for (int k = 0; k < row.length; k++) {
                        row[k] = Math.floorMod(row[k] * pivot[c] - pivot[k] * by, prime);
                    }
                }
            }
        }
        return rank;
    }

    private static List<String> hidden(List<NeedResult> needs) {
        ShownSums shown = new ShownSums(needs);
        return needs.stream()
                .flatMap(need -> Stream.of(
                        shown.isPoleShown(need.antenne(), need.pole()) ? "" : key(need.antenne(), need.pole()),
                        shown.isMetierShown(need.antenne(), need.metier()) ? "" : key(need.antenne(), need.metier())))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<NeedResult> needs(String... rows) {
        return Stream.of(rows)
                .map(row -> row.split("\\|", -1))
                .map(cells -> need(cells[0], cells[1], cells[2], Long.parseLong(cells[3])))
                .toList();
    }

    private static NeedResult need(String antenne, String pole, String metier, long posts) {
        return new NeedResult(antenne, pole, metier, 1, posts, 0, 0);
    }
}
