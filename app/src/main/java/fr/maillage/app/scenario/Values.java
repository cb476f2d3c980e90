package fr.maillage.app.scenario;

import fr.maillage.app.scenario.key.Numbers;
import fr.maillage.app.scenario.tree.ListNode;
import fr.maillage.app.scenario.tree.MapNode;
import fr.maillage.app.scenario.tree.Node;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.Dates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a checked tree. Those that a fault was found with are passed over, so that the rest can be checked
 * further.
 *
 * @param bad by identity
 */
record Values(MapNode root, Set<Node> bad) {

    /** The value at a path of keys joined by dots, if it is written, whether it is good or bad. */
    Optional<Node> findWritten(String path) {
        return root.find(List.of(path.split("\\.")));
    }

    boolean isWritten(String path) {
        return findWritten(path).isPresent();
    }

    Optional<Node> find(String path) {
        return findWritten(path).filter(node -> !bad.contains(node));
    }

    Optional<ScalarNode> findScalar(String path) {
        return find(path).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    Optional<String> findText(String path) {
        return findScalar(path).map(ScalarNode::text);
    }

    Optional<Integer> findInt(String path) {
        return findScalar(path).flatMap(node -> Numbers.findWhole(node.text())).map(Math::toIntExact);
    }

    Optional<Long> findLong(String path) {
        return findScalar(path).flatMap(node -> Numbers.findWhole(node.text()));
    }

    Optional<Double> findDouble(String path) {
        return findScalar(path).map(node -> Numbers.getDecimal(node.text()));
    }

    Optional<Boolean> findTruth(String path) {
        return findScalar(path).map(node -> node.text().equalsIgnoreCase("true"));
    }

    Optional<LocalDate> findDay(String path) {
        return findText(path).flatMap(Dates::findDay);
    }

    Optional<LocalTime> findTime(String path) {
        return findText(path).flatMap(Dates::findTime);
    }

    List<Double> listDoubles(String path) {
        return listScalars(path).stream()
                .map(node -> Numbers.getDecimal(node.text()))
                .toList();
    }

    /** The file that a good value names, absolute. */
    Optional<Path> findPath(String path) {
        return findScalar(path)
                .map(node -> node.origin()
                        .folder()
                        .resolve(Path.of(node.text()))
                        .toAbsolutePath()
                        .normalize());
    }

    /** The good values of a list, or the value that stands in its stead. */
    List<ScalarNode> listScalars(String path) {
        return findWritten(path).stream()
                .flatMap(node -> node instanceof ListNode list ? list.items().stream() : List.of(node).stream())
                .filter(node -> !bad.contains(node))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
    }

    List<String> listTexts(String path) {
        return listScalars(path).stream().map(ScalarNode::text).toList();
    }

    /** The good values of each list of a list. */
    List<List<ScalarNode>> listLists(String path) {
        return find(path).stream()
                .filter(ListNode.class::isInstance)
                .flatMap(node -> ((ListNode) node).items().stream())
                .filter(ListNode.class::isInstance)
                .map(node -> ((ListNode) node)
                        .items().stream()
                                .filter(item -> !bad.contains(item))
                                .filter(ScalarNode.class::isInstance)
                                .map(ScalarNode.class::cast)
                                .toList())
                .toList();
    }

    /** The values of a map, if it is written as one. */
    Optional<Values> findMap(String path) {
        return find(path).filter(MapNode.class::isInstance).map(node -> new Values((MapNode) node, bad));
    }

    /** The good values of a list of maps. */
    List<Values> listMaps(String path) {
        return find(path).stream()
                .filter(ListNode.class::isInstance)
                .flatMap(node -> ((ListNode) node).items().stream())
                .filter(MapNode.class::isInstance)
                .map(node -> new Values((MapNode) node, bad))
                .toList();
    }

    /** Whether a value is written, and all of it is good. */
    boolean isGood(String path) {
        return find(path)
                .filter(node -> !(node instanceof ListNode list)
                        || list.items().stream().noneMatch(bad::contains))
                .isPresent();
    }

    /** Whether all that is written here is good, however deep. */
    boolean isGood() {
        return isGood(root);
    }

    private boolean isGood(Node node) {
        return !bad.contains(node)
                && switch (node) {
                    case ScalarNode scalar -> true;
                    case ListNode list -> list.items().stream().allMatch(this::isGood);
                    case MapNode map -> map.entries().values().stream().allMatch(entry -> isGood(entry.value()));
                };
    }

    /** Where a value stands, or the innermost map that should hold it. */
    Place placeOf(String path) {
        List<String> keys = List.of(path.split("\\."));
        for (int length = keys.size(); length > 0; length--) {
            Optional<Node> node = root.find(keys.subList(0, length));
            if (node.isPresent()) {
                return node.orElseThrow().place();
            }
        }
        return root.place();
    }
}
