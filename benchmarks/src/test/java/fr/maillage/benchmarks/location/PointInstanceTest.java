package fr.maillage.benchmarks.location;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Positions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointInstanceTest {

    private static final Question MEDIAN = new Question(LocationProblem.P_MEDIAN, 1, Question.NO_RADIUS);

    @TempDir
    private Path folder;

    @Test
    void distancesKeepAsManyDecimalsAsFit() throws IOException {
        PosedInstance posed = read("x,y,weight\n0,0,1\n1,1,2\n30,40,1\n", false, MEDIAN);
        assertThat(posed.problem().distances().mm(0, 1))
                .as("50 × 10^7 fits an int, 50 × 10^8 does not")
                .isEqualTo(14_142_136);
        assertThat(posed.inUnits(posed.problem().distances().mm(0, 1))).isEqualByComparingTo("1.4142136");
    }

    @Test
    void roundingDownIsToWholeUnits() throws IOException {
        PosedInstance posed = read("x,y,weight\n0,0,1\n1.9,0,2\n30,40,1\n", true, MEDIAN);
        assertThat(posed.problem().distances().mm(0, 1)).isEqualTo(1);
        assertThat(posed.problem().distances().mm(2, 0)).isEqualTo(50);
        assertThat(posed.inUnits(7)).isEqualByComparingTo("7");
    }

    @Test
    void weightsOfSomeDecimalsBecomeWholeAndTheValueComesBack() throws IOException {
        PosedInstance posed = read("x,y,weight\n0,0,0.25\n3,4,1.5\n0,1,0\n", false, MEDIAN);
        assertThat(posed.problem().weights()).containsExactly(25, 150, 0);
        long distance = posed.problem().distances().mm(0, 1);
        assertThat(posed.inUnits(25 * distance)).isEqualByComparingTo("1.25");
    }

    @Test
    void sumsStayBelowWhatTheEngineBears() throws IOException {
        PosedInstance posed = read("x,y,weight\n0,0,1000000000.123456789123\n300,400,4000000000\n", false, MEDIAN);
        PlacementProblem problem = posed.problem();
        long sum = problem.weights()[0] + problem.weights()[1];
        assertThat((double) sum * problem.distances().mm(0, 1)).isBetween(0x1p56, 0x1p60);
    }

    @Test
    void weightsDoNotCountWhereTheProblemHasNone() throws IOException {
        Question center = new Question(LocationProblem.P_CENTER, 1, Question.NO_RADIUS);
        PosedInstance posed = read("x,y,weight\n0,0,0\n3,4,1.5\n", false, center);
        assertThat(posed.problem().weights()).containsOnly(1);
        assertThat(posed.inUnits(posed.problem().distances().mm(0, 1))).isEqualByComparingTo("5");
    }

    @Test
    void aRadiusIsInclusiveAndNoRoundingCrossesIt() throws IOException {
        // 20,000 is (12,000, 16,000) away exactly; one more in y is farther by less than a rounded decimal.
        String table = "x,y,weight\n0,0,1\n12000,16000,1\n0,20000,1\n1,20000,1\n-99999,0,1\n";
        Question cover = new Question(LocationProblem.MAX_COVER, 1, 20_000);
        PlacementProblem problem = read(table, false, cover).problem();
        assertThat(problem.distances().mm(0, 1)).isLessThanOrEqualTo(problem.targetMm());
        assertThat(problem.distances().mm(0, 2)).isLessThanOrEqualTo(problem.targetMm());
        assertThat(problem.distances().mm(0, 3)).isGreaterThan(problem.targetMm());
    }

    @Test
    void noDistanceIsLessThanTheStraightLineLessOne() throws IOException {
        Random random = new Random(7);
        StringBuilder table = new StringBuilder("x,y,weight\n");
        for (int i = 0; i < 60; i++) {
            table.append(random.nextInt(1000) / 8.0)
                    .append(',')
                    .append(random.nextInt(1000) / 7.0)
                    .append(",1\n");
        }
        Question cover = new Question(LocationProblem.SET_COVER, null, 33.3);
        for (boolean floor : new boolean[] {false, true}) {
            for (Question question : List.of(MEDIAN, cover)) {
                PlacementProblem problem =
                        read(table.toString(), floor, question).problem();
                Positions positions = problem.distances().findPositions().orElseThrow();
                for (int from = 0; from < problem.size(); from++) {
                    for (int to = 0; to < problem.size(); to++) {
                        assertThat((double) problem.distances().mm(from, to))
                                .isGreaterThan(positions.straightMm(from, to) - 1);
                    }
                }
            }
        }
    }

    @Test
    void manyPointsHaveTheSameDistancesAsFew() {
        Random random = new Random(3);
        int size = PlanarDistances.MOST_IN_TABLE + 1;
        double[] x = random.doubles(size, 0, 1e6).toArray();
        double[] y = random.doubles(size, 0, 1e6).toArray();
        PlanarDistances computed = new PlanarDistances(new Positions(x, y, new double[size]), new Rounding.Nearest());
        for (int k = 0; k < 1000; k++) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            assertThat(computed.mm(from, to)).isEqualTo((int) Math.round(Math.hypot(x[from] - x[to], y[from] - y[to])));
        }
    }

    @Test
    void saysWhatIsWrongWithATable() throws IOException {
        assertThat(faults("x,y,weight\n0,0,-1\nNaN,0,1\n0,1e999,1\n0,one,1\n0,1\n", MEDIAN))
                .containsExactly(
                        "table.csv:2:5: error negative-weight: found -1; expected a weight of 0 or more."
                                + " Correct the weight, or remove the row.",
                        "table.csv:3:1: error not-finite: found \"NaN\"; expected a finite decimal number."
                                + " Correct the number; the decimal separator is a point.",
                        "table.csv:4:3: error not-finite: found \"1e999\"; expected a finite decimal number."
                                + " Correct the number; the decimal separator is a point.",
                        "table.csv:5:3: error bad-number: found \"one\"; expected a finite decimal number."
                                + " Correct the number; the decimal separator is a point.",
                        "table.csv:6: error field-count: found 2 fields; expected 3, as in the header."
                                + " Add what is missing; an empty field still needs its separator.");
        assertThat(faults("x,z,weight\n0,0,1\n", MEDIAN))
                .singleElement()
                .asString()
                .startsWith("table.csv:1: error missing-column: found x, z, weight; expected a column y.");
        assertThat(faults("x,y,weight\n", MEDIAN)).singleElement().asString().contains("error no-rows");
        assertThat(faults("", MEDIAN)).singleElement().asString().contains("error empty-file");
    }

    @Test
    void saysWhatIsWrongWithTheQuestion() throws IOException {
        String table = "x,y,weight\n0,0,1\n0,1,1\n";
        assertThat(faults(table, new Question(LocationProblem.P_MEDIAN, 3, Question.NO_RADIUS)))
                .containsExactly(
                        "table.csv: error bad-count: found p = 3; expected from 1 to 2, the number of candidates."
                                + " Correct --p.");
        assertThat(faults(table, new Question(LocationProblem.MAX_COVER, null, Question.NO_RADIUS)))
                .containsExactly(
                        "table.csv: error missing-radius: found no radius; expected a radius, without which max-cover has"
                                + " no meaning. Add --radius R, in the units of the file.",
                        "table.csv: error missing-count: found no p; expected the number of points to open. Add --p N.");
        assertThat(faults(table, new Question(LocationProblem.SET_COVER, null, -2)))
                .containsExactly(
                        "table.csv: error bad-radius: found a radius of -2.0; expected a finite number, 0 or more."
                                + " Correct --radius.");
        assertThat(faults(table, new Question(LocationProblem.SET_COVER, null, Double.NaN)))
                .singleElement()
                .asString()
                .contains("found a radius of NaN");
    }

    @Test
    void refusesNumbersThatAreTooLarge() throws IOException {
        assertThat(faults("x,y,weight\n0,0,1\n1e12,0,1\n", MEDIAN))
                .containsExactly("table.csv: error distance-too-large: found coordinates that span 1.0E12; expected"
                        + " distances of at most 2147483646. Correct the point that is far away, or give the coordinates in"
                        + " a larger unit.");
        assertThat(faults("x,y,weight\n-1e308,0,1\n1e308,0,1\n", MEDIAN))
                .singleElement()
                .asString()
                .contains("coordinates that span Infinity");
        assertThat(faults("x,y,weight\n0,0,1e18\n1,0,1e18\n", MEDIAN))
                .singleElement()
                .asString()
                .contains("error weights-too-large: found weights of 2.0E18 in all");
    }

    @Test
    void refusesWeightsThatWouldVanish() throws IOException {
        assertThat(faults("x,y,weight\n0,0,1e-10\n0,7,3e-10\n", MEDIAN))
                .singleElement()
                .asString()
                .contains("error weights-too-small: found a weight above 0 that is nothing beside 4.0E-10 in all");
        Question center = new Question(LocationProblem.P_CENTER, 1, Question.NO_RADIUS);
        assertThat(read("x,y,weight\n0,0,1e-10\n0,7,3\n", false, center)
                        .problem()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aDistantOriginTakesNoDigitFromDistances() throws IOException {
        String far = "x,y,weight\n1e15,1e15,1\n1000000000000000.5,1e15,1\n";
        PosedInstance posed = read(far, false, MEDIAN);
        assertThat(posed.inUnits(posed.problem().distances().mm(0, 1))).isEqualByComparingTo(new BigDecimal("0.5"));

        Question within = new Question(LocationProblem.SET_COVER, 0, 0.00001);
        PlacementProblem cover = read(
                        "x,y,weight\n100000000.0,0,1\n100000000.00001,0,1\n100000000.00003,0,1\n", false, within)
                .problem();
        assertThat(cover.distances().mm(0, 1)).isLessThanOrEqualTo(cover.targetMm());
        assertThat(cover.distances().mm(1, 2)).isGreaterThan(cover.targetMm());
    }

    @Test
    void valuesAreToldWithoutNeedlessDigits() {
        PosedInstance posed = read(List.of(BigDecimal.ONE));
        assertThat(posed.inUnits(0).toPlainString()).isEqualTo("0");
    }

    private static PosedInstance read(List<BigDecimal> weights) {
        return new PointInstance("one", List.of(BigDecimal.ZERO), List.of(BigDecimal.ZERO), weights, false)
                .findPosed(MEDIAN, new Faults())
                .orElseThrow();
    }

    private PosedInstance read(String text, boolean floor, Question question) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        Faults faults = new Faults();
        return PointTableReader.find(file, floor, faults)
                .flatMap(instance -> instance.findPosed(question, faults))
                .orElseThrow();
    }

    /** The messages, the folder left out. */
    private List<String> faults(String text, Question question) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        Faults faults = new Faults();
        assertThat(PointTableReader.find(file, false, faults).flatMap(i -> i.findPosed(question, faults)))
                .isEmpty();
        return faults.list().stream()
                .map(fault -> fault.toString().replace(folder + "/", ""))
                .toList();
    }
}
