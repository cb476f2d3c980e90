package fr.maillage.app.scenario.key;

import fr.maillage.domain.fault.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paths of all keys, such as {@code network.accueilPoints.count}; a list counts as one value. */
public final class KeyPaths {

    private static final List<String> ALL = List.copyOf(collect(ScenarioKeys.ROOT, ""));

    private KeyPaths() {}

    public static boolean isKnown(String path) {
        return ALL.contains(path);
    }

    /** Every path, in the order of the reference page. */
    public static List<String> list() {
        return ALL;
    }

    /** What has taken the place of a key of earlier versions. */
    public static Optional<String> findReplacement(String path) {
        return Optional.ofNullable(ScenarioKeys.RETIRED.get(path));
    }

    /** The known path that was most likely meant: the one it is the end of, else the nearest by its letters. */
    public static Optional<String> findNearest(String path) {
        return ALL.stream()
                .filter(known -> known.endsWith("." + path))
                .findFirst()
                .or(() -> Nearest.find(path, ALL))
                .or(() -> Nearest.find(
                                last(path), ALL.stream().map(KeyPaths::last).toList())
                        .flatMap(word ->
                                ALL.stream().filter(p -> last(p).equals(word)).findFirst()));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<String> collect(Shape.Keys map, String prefix) {
        List<String> paths = new ArrayList<>();
        for (Key key : map.keys()) {
            paths.add(prefix + key.name());
            if (key.shape() instanceof Shape.Keys inner) {
                paths.addAll(collect(inner, prefix + key.name() + "."));
            }
        }
        return paths;
    }
}
