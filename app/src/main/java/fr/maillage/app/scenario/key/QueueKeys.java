package fr.maillage.app.scenario.key;

import fr.maillage.simulation.queue.QueueFigures;
import java.util.List;
import java.util.Optional;

/** The keys of a file with one queue. */
public final class QueueKeys {

    private static final long MOST_SERVERS = 100_000;

    private static final Shape.Form SERVERS = new Shape.Form(
            "a whole number from 0 to 100000, or the word enough",
            "^([0-9]{1,6}|enough)$",
            true,
            text -> text.equals("enough")
                            || Numbers.findWhole(text)
                                    .filter(value -> value >= 0 && value <= MOST_SERVERS)
                                    .isPresent()
                    ? Optional.empty()
                    : Optional.of("Write how many serve at once."));

    private static final String TEXT = "^[^\\u0000-\\u001f]{1,100}$";

    /** What a file with one queue holds. */
    static final Shape.Keys ROOT = new Shape.Keys(
            List.of(Key.requiredMap("queue", queue(), "One queue, to be simulated by itself.")), List.of());

    private QueueKeys() {}

    private static Shape.Decimal time() {
        return new Shape.Decimal(0, true, 1e12);
    }

    private static Shape.Decimal timeAboveZero() {
        return new Shape.Decimal(0, false, 1e12);
    }

    private static Shape.Keys queue() {
        return new Shape.Keys(
                List.of(
                        Key.required(
                                "timeUnit",
                                new Shape.Word(List.of("second", "minute", "hour", "day")),
                                "The unit of all times and rates of the file.",
                                "minute"),
                        Key.required(
                                "servers",
                                SERVERS,
                                "How many serve at once; enough: as many as there are customers.",
                                "13"),
                        Key.required(
                                "customers",
                                new Shape.ListOf(customers(), "customers, each with name, arrivals and service", 1),
                                "Who comes, by kinds.",
                                "[{name: calls, arrivals: {rate: 3.5}, service: {distribution: exponential, mean: 3}}]"),
                        Key.required("horizon", timeAboveZero(), "When a replication ends.", "20000"),
                        Key.optional(
                                        "warmUp",
                                        time(),
                                        "Who comes before it, and what is before it, does not count.",
                                        "1000")
                                .byDefault("0"),
                        Key.optional(
                                        "longerThan",
                                        new Shape.ListOf(time(), "times", 0),
                                        "The shares of waits and stays longer than these are told.",
                                        "[1, 3]")
                                .byDefault("none"),
                        Key.optionalMap(
                                "phases", phases(), "Those present are counted at the same times of every period."),
                        Key.optionalMap("replications", replications(), "How many are made.")),
                List.of());
    }

    private static Shape.Keys customers() {
        return new Shape.Keys(
                List.of(
                        Key.required("name", new Shape.Text("a name", TEXT), "What they are called.", "calls"),
                        Key.requiredMap("arrivals", arrivals(), "How many arrive in a unit of time."),
                        Key.requiredMap("service", distribution(), "How long one of them is served."),
                        Key.optionalMap(
                                "patience",
                                distribution(),
                                "How long one of them waits before leaving; without it, for ever."),
                        Key.optional(
                                        "priority",
                                        new Shape.Whole(0, 1000),
                                        "The least goes first; nobody is sent away who is being served.",
                                        "0")
                                .byDefault("0")),
                List.of());
    }

    private static Shape.Keys arrivals() {
        return new Shape.Keys(
                List.of(
                        Key.optional("rate", time(), "Always the same.", "3.5"),
                        Key.optional(
                                "rates",
                                new Shape.ListOf(time(), "rates", 1),
                                "One after another, each for as long as width says, and then from the first again.",
                                "[30, 50, 20]"),
                        Key.optional("width", timeAboveZero(), "How long each of the rates holds.", "8"),
                        Key.optionalMap(
                                "wave",
                                new Shape.Keys(
                                        List.of(
                                                Key.required("mean", time(), "The mean rate.", "30"),
                                                Key.required(
                                                        "amplitude", time(), "How far it goes above and below.", "20"),
                                                Key.required("period", timeAboveZero(), "How long a wave is.", "24")),
                                        List.of()),
                                "mean + amplitude × sin(2π time / period).")),
                List.of("rate", "rates", "wave"));
    }

    /** A distribution of times. */
    static Shape.Keys distribution() {
        return new Shape.Keys(
                List.of(
                        Key.required(
                                "distribution",
                                new Shape.Word(List.of(
                                        "constant", "exponential", "uniform", "triangular", "lognormal", "gamma")),
                                "Its kind. constant takes value; exponential mean; uniform min and max; triangular min, mode "
                                        + "and max; lognormal and gamma mean and variation.",
                                "exponential"),
                        Key.optional("value", time(), "The only time.", "3"),
                        Key.optional("mean", timeAboveZero(), "The mean.", "3"),
                        Key.optional(
                                "variation",
                                new Shape.Decimal(0, false, 100),
                                "The standard deviation in parts of the mean.",
                                "0.5"),
                        Key.optional("min", time(), "The least time.", "1"),
                        Key.optional("mode", time(), "The most frequent time.", "2"),
                        Key.optional("max", time(), "The greatest time.", "5")),
                List.of());
    }

    private static Shape.Keys phases() {
        return new Shape.Keys(
                List.of(
                        Key.required("period", timeAboveZero(), "How long a period is.", "24"),
                        Key.required(
                                "at",
                                new Shape.ListOf(time(), "times within the period", 1),
                                "When those present are counted.",
                                "[0, 6, 12, 18]")),
                List.of());
    }

    private static Shape.Keys replications() {
        return new Shape.Keys(
                List.of(
                        Key.optional("least", new Shape.Whole(1, 1_000_000), "At least.", "20")
                                .byDefault("20"),
                        Key.optional("most", new Shape.Whole(1, 1_000_000), "At most.", "1000")
                                .byDefault("20, or 1000 where a half-width is asked for"),
                        Key.optional(
                                        "figure",
                                        new Shape.Word(QueueFigures.KEYS),
                                        "Whose half-width, of all customers, is looked at.",
                                        "wait")
                                .byDefault("wait"),
                        Key.optional(
                                "halfWidth",
                                timeAboveZero(),
                                "Replications are made until the 95 % interval is as narrow, or most are made.",
                                "0.01")),
                List.of());
    }
}
