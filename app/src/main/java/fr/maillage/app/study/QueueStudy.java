package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.scenario.QueueReader;
import fr.maillage.app.scenario.QueueRequest;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.service.CustomerClass;
import fr.maillage.domain.service.Estimate;
import fr.maillage.domain.service.QueueModel;
import fr.maillage.simulation.experiment.Experiment;
import fr.maillage.simulation.experiment.StoppingRule;
import fr.maillage.simulation.queue.QueueFigures;
import fr.maillage.simulation.queue.QueueSimulation;
import fr.maillage.simulation.random.Streams;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Simulates the queue of a file. */
public final class QueueStudy {

    /** What a customer who is there takes, events included. */
    private static final double BYTES_A_CUSTOMER = 120;

    private static final double PART_OF_MEMORY = 0.5;

    private QueueStudy() {}

    /**
     * Simulates it.
     *
     * @param interrupted asked after each replication; then the figures are those of the replications done
     * @return its figures as JSON, with an end of line
     * @throws FaultException if the file is at fault, or the queue would grow beyond the memory
     */
    public static String simulate(Path file, long seed, int threads, BooleanSupplier interrupted) {
        QueueRequest request = QueueReader.read(file);
        QueueModel model = request.model();
        checkMemory(file, model, threads);
        List<QueueFigures.Name> names = QueueFigures.list(model);
        int watched = names.indexOf(names.stream()
                .filter(name -> name.key().equals(request.figure()) && name.customers() == null)
                .findFirst()
                .orElseThrow());
        Experiment experiment = Experiment.run(
                new StoppingRule(request.least(), request.most(), watched, request.halfWidth()),
                names.size(),
                new Streams(seed, QueueSimulation.purposes(model)),
                threads,
                () -> new QueueSimulation(model),
                interrupted);
        return JsonFiles.text(json(request, seed, names, experiment));
    }

    private static void checkMemory(Path file, QueueModel model, int threads) {
        double present = 0;
        double work = 0;
        double rate = 0;
        for (CustomerClass each : model.classes()) {
            double arrivals = each.arrivals().max();
            rate += arrivals;
            work += arrivals * each.service().mean();
            present += arrivals * Math.min(each.service().mean(), model.horizon());
        }
        if (model.servers() != QueueModel.ENOUGH && work > model.servers()) {
            present += rate * (1 - model.servers() / work) * model.horizon();
        }
        double bytes = present * BYTES_A_CUSTOMER * threads;
        if (bytes > PART_OF_MEMORY * Runtime.getRuntime().maxMemory()) {
            throw new FaultException(List.of(Fault.error(
                    "queue-too-long",
                    Place.of(file.toString()),
                    String.format(Locale.ROOT, "some %,.0f customers who may be there at once", present),
                    String.format(
                            Locale.ROOT,
                            "at most %,.0f with the memory of the program",
                            PART_OF_MEMORY * Runtime.getRuntime().maxMemory() / BYTES_A_CUSTOMER / threads),
                    "Lower the arrivals or the horizon, or let more serve.")));
        }
    }

    private static ObjectNode json(
            QueueRequest request, long seed, List<QueueFigures.Name> names, Experiment experiment) {
        ObjectNode answer = JsonFiles.MAPPER.createObjectNode();
        answer.put("timeUnit", request.timeUnit());
        answer.put("seed", seed);
        answer.put("replications", experiment.replications());
        answer.put("interrupted", experiment.isInterrupted());
        ObjectNode precision = answer.putObject("precision");
        precision.put("figure", request.figure());
        precision.put("asked", request.halfWidth() == 0 ? null : Double.valueOf(request.halfWidth()));
        precision.put("reached", request.halfWidth() == 0 ? null : Boolean.valueOf(experiment.isPrecise()));
        ArrayNode figures = answer.putArray("figures");
        for (int k = 0; k < names.size(); k++) {
            QueueFigures.Name name = names.get(k);
            Estimate estimate = experiment.getEstimate(k);
            figures.addObject()
                    .put("name", name.key())
                    .put("unit", name.unit().equals("time") ? request.timeUnit() : name.unit())
                    .put("customers", name.customers())
                    .put("mean", number(estimate.mean()))
                    .put("halfWidth", number(estimate.halfWidth()));
        }
        return answer;
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }
}
