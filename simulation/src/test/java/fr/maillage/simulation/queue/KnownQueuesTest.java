package fr.maillage.simulation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.service.ArrivalRate;
import fr.maillage.domain.service.CustomerClass;
import fr.maillage.domain.service.Distribution;
import fr.maillage.domain.service.Estimate;
import fr.maillage.domain.service.QueueModel;
import fr.maillage.simulation.experiment.Experiment;
import fr.maillage.simulation.experiment.StoppingRule;
import fr.maillage.simulation.random.Streams;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queues whose figures are known in closed form. */
class KnownQueuesTest {

    private static final int REPLICATIONS = 60;

    /** Wider than the interval by so much: one in ten thousand would fail by chance with another seed. */
    private static final double LEEWAY = 2;

    private static CustomerClass customers(
            String name, double rate, double service, @Nullable Double patience, int priority) {
        return new CustomerClass(
                name,
                new ArrivalRate.Steady(rate),
                new Distribution.Exponential(service),
                patience == null ? null : new Distribution.Exponential(patience),
                priority);
    }

    private static Answer run(QueueModel model) {
        return new Answer(
                model,
                Experiment.run(
                        StoppingRule.fixed(REPLICATIONS),
                        QueueFigures.list(model).size(),
                        new Streams(1, QueueSimulation.purposes(model)),
                        2,
                        () -> new QueueSimulation(model),
                        () -> false));
    }

    private record Answer(QueueModel model, Experiment experiment) {

        Estimate get(String key, @Nullable String customers) {
            List<QueueFigures.Name> names = QueueFigures.list(model);
            for (int k = 0; k < names.size(); k++) {
                if (names.get(k).key().equals(key)
                        && java.util.Objects.equals(names.get(k).customers(), customers)) {
                    return experiment.getEstimate(k);
                }
            }
            throw new IllegalArgumentException(key);
        }

        Answer has(String key, double known) {
            return has(key, null, known);
        }

        Answer has(String key, @Nullable String customers, double known) {
            Estimate estimate = get(key, customers);
            assertThat(estimate.halfWidth()).as(key).isLessThan(0.05 * known);
            assertThat(Math.abs(estimate.mean() - known))
                    .as("%s: %s for %s", key, estimate, known)
                    .isLessThan(LEEWAY * estimate.halfWidth());
            return this;
        }
    }

    @Test
    void oneServer() {
        run(new QueueModel(
                        List.of(customers("all", 1, 0.5, null, 0)), 1, 21_000, 1000, List.of(1.0, 3.0), List.of(), 0))
                .has("wait", 0.5)
                .has("queueLength", 0.5)
                .has("sojourn", 1)
                .has("wait>1", 0.183940)
                .has("sojourn>3", 0.049787)
                .has("busy", 0.5);
    }

    @Test
    void thirteenServers() {
        run(new QueueModel(List.of(customers("all", 3.5, 3, null, 0)), 13, 21_000, 1000))
                .has("wait", 26.557 / 60)
                .has("waited", 0.368846)
                .has("busy", 0.807692);
    }

    @Test
    void threeServers() {
        run(new QueueModel(List.of(customers("all", 0.1, 20, null, 0)), 3, 400_000, 10_000))
                .has("queueLength", 8.0 / 9)
                .has("sojourn", 28.889);
    }

    @Test
    void patienceEnds() {
        run(new QueueModel(List.of(customers("all", 3.5, 3, 5.0, 0)), 13, 21_000, 1000))
                .has("wait", 9.913 / 60)
                .has("abandonment", 0.033043)
                .has("waited", 0.281255);
    }

    @Test
    void someGoFirst() {
        run(new QueueModel(
                        List.of(customers("urgent", 0.2, 1, null, 0), customers("other", 0.6, 1, null, 1)),
                        1,
                        60_000,
                        2000))
                .has("sojourn", "urgent", 2)
                .has("sojourn", "other", 6);
    }

    @Test
    void arrivalsRiseAndFall() {
        CustomerClass all =
                new CustomerClass("all", new ArrivalRate.Wave(30, 20, 24), new Distribution.Exponential(1), null, 0);
        run(new QueueModel(List.of(all), QueueModel.ENOUGH, 24 * 41, 24, List.of(), List.of(0.0, 6.0, 12.0, 18.0), 24))
                .has("inSystem@0", 25.0999)
                .has("inSystem@6", 48.7171)
                .has("inSystem@12", 34.9001)
                .has("inSystem@18", 11.2829);
    }

    /** Erlang's C by the recursion of his B. */
    private static double erlangC(int servers, double load) {
        double blocked = 1;
        for (int k = 1; k <= servers; k++) {
            blocked = load * blocked / (k + load * blocked);
        }
        return blocked / (1 - load / servers * (1 - blocked));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 0.333333", "3, 2, 0.444444", "4, 2.5, 0.319857", "7, 5, 0.324150", "10, 8, 0.409180"})
    void waitIsThatOfErlang(int servers, double load, double known) {
        assertThat(erlangC(servers, load)).isCloseTo(known, org.assertj.core.data.Offset.offset(1e-6));
        run(new QueueModel(List.of(customers("all", load, 1, null, 0)), servers, 12_000, 500))
                .has("waited", known);
    }
}
