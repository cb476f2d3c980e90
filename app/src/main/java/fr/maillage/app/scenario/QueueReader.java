package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.key.ShapeCheck;
import fr.maillage.app.scenario.tree.MapNode;
import fr.maillage.app.scenario.tree.Node;
import fr.maillage.app.scenario.tree.SourceText;
import fr.maillage.app.scenario.tree.YamlTree;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.service.ArrivalRate;
import fr.maillage.domain.service.CustomerClass;
import fr.maillage.domain.service.Distribution;
import fr.maillage.domain.service.QueueModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a file with one queue, and collects every fault of it. */
public final class QueueReader {

    private static final int LEAST = 20;
    private static final int MOST = 1000;

    /** What each distribution takes. */
    private static final Map<String, List<String>> TAKES = Map.of(
            "constant", List.of("value"),
            "exponential", List.of("mean"),
            "uniform", List.of("min", "max"),
            "triangular", List.of("min", "mode", "max"),
            "lognormal", List.of("mean", "variation"),
            "gamma", List.of("mean", "variation"));

    private final Values queue;
    private final Faults faults;

    private QueueReader(Values queue, Faults faults) {
        this.queue = queue;
        this.faults = faults;
    }

    /**
     * Reads it.
     *
     * @throws FaultException with everything that is wrong with it
     */
    public static QueueRequest read(Path file) {
        Faults faults = new Faults();
        Optional<QueueRequest> request = SourceText.readFile(file, file.toString(), faults)
                .flatMap(text -> YamlTree.parse(text, faults))
                .flatMap(root -> read(root, faults));
        if (faults.hasErrors() || request.isEmpty()) {
            throw new FaultException(faults.list());
        }
        return request.orElseThrow();
    }

    private static Optional<QueueRequest> read(Node root, Faults faults) {
        if (!(root instanceof MapNode map)) {
            faults.add(ScenarioFault.WRONG_TYPE.at(
                    root.place(),
                    root.describe(),
                    "a map with the key queue",
                    "Write queue: at the beginning of a line."));
            return Optional.empty();
        }
        Values values = new Values(map, ShapeCheck.checkQueue(map, faults));
        return values.findMap("queue").flatMap(queue -> new QueueReader(queue, faults).request());
    }

    private Optional<QueueRequest> request() {
        List<Values> customers = queue.listMaps("customers");
        Set<String> names = new HashSet<>();
        List<CustomerClass> classes = new ArrayList<>();
        for (Values each : customers) {
            each.findText("name")
                    .filter(name -> !names.add(name))
                    .ifPresent(name -> faults.add(ScenarioFault.DOUBLED_CODE.at(
                            each.placeOf("name"), "the customers " + name + " twice", "each once", "Rename one.")));
            customers(each).ifPresent(classes::add);
        }
        checkTimes();
        checkReplications();
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        boolean isWatched = queue.findDouble("replications.halfWidth").isPresent();
        int least = queue.findInt("replications.least")
                .orElse(Math.min(LEAST, queue.findInt("replications.most").orElse(LEAST)));
        int most = queue.findInt("replications.most").orElse(isWatched ? Math.max(least, MOST) : least);
        return Optional.of(new QueueRequest(
                new QueueModel(
                        classes,
                        queue.findText("servers")
                                .map(text -> text.equals("enough") ? QueueModel.ENOUGH : Integer.parseInt(text))
                                .orElseThrow(),
                        queue.findDouble("horizon").orElseThrow(),
                        queue.findDouble("warmUp").orElse(0.0),
                        queue.listDoubles("longerThan"),
                        queue.listDoubles("phases.at"),
                        queue.findDouble("phases.period").orElse(0.0)),
                queue.findText("timeUnit").orElseThrow(),
                least,
                isWatched ? most : Math.max(least, most),
                queue.findText("replications.figure").orElse("wait"),
                queue.findDouble("replications.halfWidth").orElse(0.0)));
    }

    private Optional<CustomerClass> customers(Values of) {
        Optional<ArrivalRate> arrivals = of.findMap("arrivals").flatMap(this::arrivals);
        Optional<Distribution> service = of.findMap("service").flatMap(this::distribution);
        Optional<Values> patience = of.findMap("patience");
        @Nullable Distribution endures = patience.flatMap(this::distribution).orElse(null);
        Optional<String> name = of.findText("name");
        if (arrivals.isEmpty() || service.isEmpty() || name.isEmpty() || (patience.isPresent() && endures == null)) {
            return Optional.empty();
        }
        return Optional.of(new CustomerClass(
                name.orElseThrow(),
                arrivals.orElseThrow(),
                service.orElseThrow(),
                endures,
                of.findInt("priority").orElse(0)));
    }

    private Optional<ArrivalRate> arrivals(Values of) {
        List<String> written =
                Stream.of("rate", "rates", "wave").filter(of::isWritten).toList();
        if (written.size() > 1) {
            clash(of, written.get(1), String.join(" beside ", written), "one of them", "Take the others out.");
            return Optional.empty();
        }
        if (of.isWritten("rates") != of.isWritten("width")) {
            clash(
                    of,
                    of.isWritten("rates") ? "rates" : "width",
                    of.isWritten("rates") ? "rates without width" : "width without rates",
                    "both",
                    "width says how long each rate holds.");
            return Optional.empty();
        }
        if (of.findDouble("rate").isPresent()) {
            return Optional.of(new ArrivalRate.Steady(of.findDouble("rate").orElseThrow()));
        }
        if (of.isGood("rates") && of.isGood("width") && !of.listDoubles("rates").isEmpty()) {
            return Optional.of(new ArrivalRate.Steps(
                    of.listDoubles("rates"), of.findDouble("width").orElseThrow()));
        }
        Optional<Double> mean = of.findDouble("wave.mean");
        Optional<Double> amplitude = of.findDouble("wave.amplitude");
        Optional<Double> period = of.findDouble("wave.period");
        if (mean.isEmpty() || amplitude.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        if (amplitude.orElseThrow() > mean.orElseThrow()) {
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    of.placeOf("wave.amplitude"),
                    "an amplitude of " + amplitude.orElseThrow() + " about a mean of " + mean.orElseThrow(),
                    "at most the mean",
                    "A rate is never below 0."));
            return Optional.empty();
        }
        return Optional.of(new ArrivalRate.Wave(mean.orElseThrow(), amplitude.orElseThrow(), period.orElseThrow()));
    }

    private Optional<Distribution> distribution(Values of) {
        Optional<String> kind = of.findText("distribution");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> takes = TAKES.getOrDefault(kind.orElseThrow(), List.of());
        boolean isGood = true;
        for (String key : List.of("value", "mean", "variation", "min", "mode", "max")) {
            boolean isTaken = takes.contains(key);
            if (of.isWritten(key) && !isTaken) {
                clash(
                        of,
                        key,
                        key + " of a " + kind.orElseThrow() + " distribution",
                        String.join(" and ", takes),
                        "Take it out.");
                isGood = false;
            } else if (isTaken && !of.isWritten(key)) {
                faults.add(ScenarioFault.MISSING_KEY.at(
                        of.root().place(),
                        "a " + kind.orElseThrow() + " distribution without " + key,
                        String.join(" and ", takes),
                        "Add it."));
                isGood = false;
            }
            isGood &= !isTaken || of.findDouble(key).isPresent();
        }
        if (!isGood) {
            return Optional.empty();
        }
        try {
            return Optional.of(make(kind.orElseThrow(), of));
        } catch (IllegalArgumentException e) {
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    of.root().place(), String.valueOf(e.getMessage()), "times in ascending order", "Correct them."));
            return Optional.empty();
        }
    }

    private static Distribution make(String kind, Values of) {
        return switch (kind) {
            case "constant" -> new Distribution.Constant(get(of, "value"));
            case "exponential" -> new Distribution.Exponential(get(of, "mean"));
            case "uniform" -> new Distribution.Uniform(get(of, "min"), get(of, "max"));
            case "triangular" -> new Distribution.Triangular(get(of, "min"), get(of, "mode"), get(of, "max"));
            case "lognormal" -> new Distribution.Lognormal(get(of, "mean"), get(of, "variation"));
            default -> new Distribution.Gamma(get(of, "mean"), get(of, "variation"));
        };
    }

    private static double get(Values of, String key) {
        return of.findDouble(key).orElseThrow();
    }

    private void checkTimes() {
        Optional<Double> horizon = queue.findDouble("horizon");
        Optional<Double> warmUp = queue.findDouble("warmUp");
        if (horizon.isPresent() && warmUp.isPresent() && warmUp.orElseThrow() >= horizon.orElseThrow()) {
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    queue.placeOf("warmUp"),
                    "a warm-up of " + warmUp.orElseThrow(),
                    "less than the horizon of " + horizon.orElseThrow(),
                    "Nobody would count."));
        }
        Optional<Double> period = queue.findDouble("phases.period");
        for (double phase : queue.listDoubles("phases.at")) {
            if (period.isPresent() && phase >= period.orElseThrow()) {
                faults.add(ScenarioFault.OUT_OF_RANGE.at(
                        queue.placeOf("phases.at"),
                        "a phase at " + phase,
                        "less than the period of " + period.orElseThrow(),
                        "It comes again in each period."));
            }
        }
    }

    private void checkReplications() {
        Optional<Integer> least = queue.findInt("replications.least");
        Optional<Integer> most = queue.findInt("replications.most");
        if (least.isPresent() && most.isPresent() && least.orElseThrow() > most.orElseThrow()) {
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    queue.placeOf("replications.least"),
                    least.orElseThrow() + " replications at least",
                    "at most " + most.orElseThrow() + ", as most says",
                    "Correct one of the two."));
        }
    }

    private void clash(Values of, String key, String found, String expected, String advice) {
        faults.add(ScenarioFault.CLASHING_KEYS.at(of.placeOf(key), found, expected, advice));
    }
}
