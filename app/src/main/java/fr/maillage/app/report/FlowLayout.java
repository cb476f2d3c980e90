package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the places and the flows of a diagram stand; units of its view box.
 *
 * @param from places of today
 * @param to places of the plan
 * @param ribbons the flows
 * @param height of the whole
 */
record FlowLayout(Side from, Side to, List<Ribbon> ribbons, double height) {

    private static final double BARS_HEIGHT = 540;
    private static final double MOST_PER_AGENT = 4;

    /** Room for a line of text. */
    private static final double LINE = 17;

    private static final double GAP = 4;
    private static final double GROUP_GAP = 14;
    private static final double TOP = 34;

    FlowLayout {
        ribbons = List.copyOf(ribbons);
    }

    /**
     * One side of the diagram.
     *
     * @param nodes from top to bottom
     * @param groups the antennes that they belong to
     */
    record Side(List<Node> nodes, List<Group> groups) {

        Side {
            nodes = List.copyOf(nodes);
            groups = List.copyOf(groups);
        }

        private Node get(FlowResult.Place place) {
            return nodes.stream()
                    .filter(node -> node.place().equals(place))
                    .findFirst()
                    .orElseThrow();
        }

        private double bottom() {
            return nodes.isEmpty() ? TOP : nodes.getLast().y() + nodes.getLast().height() + GAP;
        }
    }

    /**
     * A place.
     *
     * @param y the top of its bar
     * @param height of its bar
     */
    record Node(FlowResult.Place place, long agents, double y, double height) {

        double middle() {
            return y + height / 2;
        }
    }

    /**
     * An antenne.
     *
     * @param baseline of its name
     */
    record Group(String antenne, double baseline) {}

    /**
     * A flow.
     *
     * @param fromY its upper edge on the left
     * @param toY its upper edge on the right
     */
    record Ribbon(FlowResult flow, double fromY, double toY, double height) {}

    static FlowLayout of(List<FlowResult> flows) {
        FlowOrder order = FlowOrder.of(flows);
        long agents = flows.stream().mapToLong(FlowResult::agents).sum();
        double perAgent = Math.min(MOST_PER_AGENT, BARS_HEIGHT / Math.max(1, agents));
        Side from = side(order.from(), agents(flows, FlowResult::from), perAgent);
        Side to = side(order.to(), agents(flows, FlowResult::to), perAgent);
        double height = Math.max(from.bottom(), to.bottom());
        return new FlowLayout(from, to, ribbons(flows, order, from, to, perAgent), height);
    }

    private static Map<FlowResult.Place, Long> agents(
            List<FlowResult> flows, Function<FlowResult, FlowResult.Place> side) {
        Map<FlowResult.Place, Long> agents = new HashMap<>();
        flows.forEach(flow -> agents.merge(side.apply(flow), flow.agents(), Long::sum));
        return agents;
    }

    private static Side side(List<FlowResult.Place> places, Map<FlowResult.Place, Long> agents, double perAgent) {
        List<Node> nodes = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        double y = TOP;
        FlowResult.Place before = null;
        for (FlowResult.Place place : places) {
            boolean isNewGroup =
                    before == null || !place.antenne().equals(before.antenne()) || place.isOther() != before.isOther();
            if (isNewGroup) {
                y += before == null ? 0 : GROUP_GAP;
                if (!place.isOther()) {
                    groups.add(new Group(place.antenne(), y + LINE - GAP));
                    y += LINE + GAP;
                }
            }
            long count = agents.getOrDefault(place, 0L);
            double height = count * perAgent;
            double room = Math.max(height, LINE);
            nodes.add(new Node(place, count, y + (room - height) / 2, height));
            y += room + GAP;
            before = place;
        }
        return new Side(nodes, groups);
    }

    /** On each side the flows of a place lie in the order of their other ends. */
    private static List<Ribbon> ribbons(List<FlowResult> flows, FlowOrder order, Side from, Side to, double perAgent) {
        Map<FlowResult, Double> leftY = stack(flows, FlowResult::from, FlowResult::to, order.to(), from, perAgent);
        Map<FlowResult, Double> rightY = stack(flows, FlowResult::to, FlowResult::from, order.from(), to, perAgent);
        List<Ribbon> ribbons = new ArrayList<>();
        for (FlowResult flow : flows) {
            ribbons.add(new Ribbon(
                    flow, leftY.getOrDefault(flow, TOP), rightY.getOrDefault(flow, TOP), flow.agents() * perAgent));
        }
        return ribbons;
    }

    private static Map<FlowResult, Double> stack(
            List<FlowResult> flows,
            Function<FlowResult, FlowResult.Place> here,
            Function<FlowResult, FlowResult.Place> there,
            List<FlowResult.Place> others,
            Side side,
            double perAgent) {
        Map<FlowResult.Place, Double> filled = new HashMap<>();
        Map<FlowResult, Double> tops = new HashMap<>();
        flows.stream()
                .sorted(Comparator.comparingInt(flow -> others.indexOf(there.apply(flow))))
                .forEach(flow -> {
                    FlowResult.Place place = here.apply(flow);
                    double y = filled.getOrDefault(place, side.get(place).y());
                    tops.put(flow, y);
                    filled.put(place, y + flow.agents() * perAgent);
                });
        return tops;
    }
}
