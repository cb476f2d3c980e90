package fr.maillage.simulation.queue;

import fr.maillage.domain.service.QueueModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a queue, and where it stands among the figures of a replication: first of all customers, then of each
 * class, then of the system.
 */
public final class QueueFigures {

    /**
     * One figure.
     *
     * @param unit customers, time (the model's), or share
     * @param customers a class; null for all, or where it is the system's
     */
    public record Name(String key, String unit, @Nullable String customers) {}

    /** Figures of customers, shares beyond a time aside. */
    public static final List<String> KEYS =
            List.of("arrived", "served", "abandoned", "open", "wait", "waited", "sojourn", "abandonment");

    private QueueFigures() {}

    /** All figures, in the order of a replication. */
    public static List<Name> list(QueueModel model) {
        List<Name> names = new ArrayList<>();
        addCustomers(names, model, null);
        model.classes().forEach(each -> addCustomers(names, model, each.name()));
        names.add(new Name("queueLength", "customers", null));
        names.add(new Name("inSystem", "customers", null));
        names.add(new Name("busy", "share", null));
        model.phases().forEach(phase -> names.add(new Name("inSystem@" + plain(phase), "customers", null)));
        return List.copyOf(names);
    }

    private static void addCustomers(List<Name> names, QueueModel model, @Nullable String customers) {
        for (String key : KEYS) {
            names.add(new Name(key, unit(key), customers));
        }
        for (double each : model.longer()) {
            names.add(new Name("wait>" + plain(each), "share", customers));
            names.add(new Name("sojourn>" + plain(each), "share", customers));
        }
    }

    private static String unit(String key) {
        return switch (key) {
            case "wait", "sojourn" -> "time";
            case "waited", "abandonment" -> "share";
            default -> "customers";
        };
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
