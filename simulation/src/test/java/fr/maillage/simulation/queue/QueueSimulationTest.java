package fr.maillage.simulation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.service.ArrivalRate;
import fr.maillage.domain.service.CustomerClass;
import fr.maillage.domain.service.Distribution;
import fr.maillage.domain.service.QueueModel;
import fr.maillage.simulation.experiment.Experiment;
import fr.maillage.simulation.experiment.StoppingRule;
import fr.maillage.simulation.random.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in any queue. */
class QueueSimulationTest {

    private static QueueModel random(long seed, int servers, double warmUp) {
        SplittableRandom random = new SplittableRandom(seed);
        List<CustomerClass> classes = new ArrayList<>();
        for (int c = random.nextInt(3); c >= 0; c--) {
            double rate = 0.2 + random.nextDouble();
            classes.add(new CustomerClass(
                    "class " + c,
                    random.nextBoolean()
                            ? new ArrivalRate.Steady(rate)
                            : new ArrivalRate.Steps(List.of(rate, 2 * rate, 0.0), 5),
                    switch (random.nextInt(4)) {
                        case 0 -> new Distribution.Gamma(1, 0.7);
                        case 1 -> new Distribution.Triangular(0.2, 1, 3);
                        case 2 -> new Distribution.Lognormal(1, 1.5);
                        default -> new Distribution.Uniform(0.5, 1.5);
                    },
                    random.nextBoolean() ? null : new Distribution.Exponential(2),
                    random.nextInt(2)));
        }
        return new QueueModel(classes, servers, 300, warmUp, List.of(1.0), List.of(), 0);
    }

    private static double[] run(QueueModel model, long seed) {
        return new QueueSimulation(model).run(new Streams(seed, QueueSimulation.purposes(model)).nextReplication());
    }

    private static double get(QueueModel model, double[] figures, String key) {
        return figures[QueueFigures.list(model).indexOf(new QueueFigures.Name(key, unit(key), null))];
    }

    private static String unit(String key) {
        return switch (key) {
            case "wait", "sojourn" -> "time";
            case "busy", "abandonment", "waited" -> "share";
            default -> "customers";
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everybodyIsServedOrLeavesOrIsStillThere(long seed) {
        QueueModel model = random(seed, 2, 20);
        double[] figures = run(model, seed);
        assertThat(get(model, figures, "arrived"))
                .isPositive()
                .isEqualTo(
                        get(model, figures, "served") + get(model, figures, "abandoned") + get(model, figures, "open"));
    }

    /** Little: the time that all have been there is the area below the number of those present. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void timeSpentIsTheAreaBelowTheNumberPresent(long seed) {
        QueueModel model = random(seed, 3, 0);
        // All who come are gone long before the end.
        QueueModel ends = new QueueModel(
                model.classes().stream()
                        .map(each -> new CustomerClass(
                                each.name(),
                                new ArrivalRate.Steps(List.of(each.arrivals().max(), 0.0), 5000),
                                each.service(),
                                each.patience(),
                                each.priority()))
                        .toList(),
                3,
                9000,
                0);
        double[] figures = run(ends, seed);
        double left = get(ends, figures, "served") + get(ends, figures, "abandoned");
        assertThat(get(ends, figures, "open")).isZero();
        assertThat(get(ends, figures, "inSystem") * 9000)
                .isCloseTo(get(ends, figures, "sojourn") * left, org.assertj.core.data.Percentage.withPercentage(1e-6));
        assertThat(get(ends, figures, "queueLength") * 9000)
                .isCloseTo(get(ends, figures, "wait") * left, org.assertj.core.data.Percentage.withPercentage(1e-6));
    }

    /** First come, first served: with the same customers, one more server lets nobody wait longer on average. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void moreServersNeverLengthenTheWait(long seed) {
        double before = Double.POSITIVE_INFINITY;
        for (int servers = 1; servers <= 8; servers++) {
            QueueModel model = random(seed, servers, 0);
            QueueModel patient = new QueueModel(
                    model.classes().stream()
                            .map(each -> new CustomerClass(each.name(), each.arrivals(), each.service(), null, 0))
                            .toList(),
                    servers,
                    300,
                    0);
            double[] figures = run(patient, seed);
            double total = get(patient, figures, "queueLength");
            assertThat(total).isLessThanOrEqualTo(before);
            before = total;
        }
    }

    @Test
    void answerIsTheSameOnAnyNumberOfThreads() {
        QueueModel model = random(5, 2, 10);
        List<String> answers = new ArrayList<>();
        for (int threads : new int[] {1, 2, 5}) {
            Experiment experiment = Experiment.run(
                    new StoppingRule(10, 400, 4, 0.05),
                    QueueFigures.list(model).size(),
                    new Streams(3, QueueSimulation.purposes(model)),
                    threads,
                    () -> new QueueSimulation(model),
                    () -> false);
            List<String> figures = new ArrayList<>(List.of("" + experiment.replications()));
            for (int k = 0; k < QueueFigures.list(model).size(); k++) {
                figures.add(experiment.getEstimate(k).toString());
            }
            answers.add(figures.toString());
        }
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        assertThat(answers.get(2)).isEqualTo(answers.get(0));
    }

    @Test
    void nobodyIsServedWhereNobodyServes() {
        QueueModel model = new QueueModel(
                List.of(new CustomerClass("all", new ArrivalRate.Steady(1), new Distribution.Exponential(1), null, 0)),
                0,
                100,
                0);
        double[] figures = run(model, 1);
        assertThat(get(model, figures, "served")).isZero();
        assertThat(get(model, figures, "open"))
                .isEqualTo(get(model, figures, "arrived"))
                .isPositive();
        assertThat(get(model, figures, "wait")).isNaN();
        assertThat(get(model, figures, "busy")).isNaN();
    }
}
