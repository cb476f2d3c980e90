package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Flows cross little, places of an antenne stand together, and nothing lies over another thing. */
class FlowLayoutTest {

    @Test
    void flowsThatNeedNotCrossDoNot() {
        FlowOrder order = FlowOrder.of(flows("a.1>x.9:10", "b.1>w.1:10", "a.2>x.1:7", "c.1>v.1:6"));

        assertThat(order.crossings()).isZero();
    }

    @Test
    void placesOfAnAntenneStayTogetherWhateverItCosts() {
        FlowOrder order = FlowOrder.of(flows("a.1>x.1:10", "b.1>y.1:10", "a.2>z.1:10", "b.2>x.2:10"));

        assertThat(antennes(order.from())).containsExactlyInAnyOrder("a", "b");
        assertThat(antennes(order.to())).containsExactlyInAnyOrder("x", "y", "z");
    }

    @Test
    void whatIsMergedStandsLast() {
        FlowOrder order = FlowOrder.of(flows(".>.:5", "a.1>.1:6", "b.1>x.1:9"));

        assertThat(order.from().getLast().isOther()).isTrue();
        assertThat(order.to().getLast().isOther()).isTrue();
        assertThat(order.to()).contains(new FlowResult.Place("", "1"));
    }

    @Property(seed = "45", tries = 200)
    void nothingLiesOverAnother(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TreeMap<String, FlowResult> drawn = new TreeMap<>();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            FlowResult.Place from = new FlowResult.Place("a" + random.nextInt(5), "p" + random.nextInt(4));
            FlowResult.Place to = new FlowResult.Place("b" + random.nextInt(5), "q" + random.nextInt(4));
            drawn.put(from + " " + to, new FlowResult(from, to, random.nextInt(5, 60)));
        }
        List<FlowResult> flows = List.copyOf(drawn.values());

        FlowLayout layout = FlowLayout.of(flows);

        assertThat(layout.ribbons()).hasSize(flows.size());
        assertApart(layout.from());
        assertApart(layout.to());
        for (FlowLayout.Node node : layout.from().nodes()) {
            assertFilled(
                    node,
                    layout.ribbons().stream()
                            .filter(ribbon -> ribbon.flow().from().equals(node.place()))
                            .map(ribbon -> new double[] {ribbon.fromY(), ribbon.height()}));
        }
        for (FlowLayout.Node node : layout.to().nodes()) {
            assertFilled(
                    node,
                    layout.ribbons().stream()
                            .filter(ribbon -> ribbon.flow().to().equals(node.place()))
                            .map(ribbon -> new double[] {ribbon.toY(), ribbon.height()}));
        }
        assertThat(layout.height())
                .isGreaterThanOrEqualTo(layout.to().nodes().getLast().y());
    }

    /** Bars and the lines of text beside them. */
    private static void assertApart(FlowLayout.Side side) {
        for (int n = 1; n < side.nodes().size(); n++) {
            FlowLayout.Node above = side.nodes().get(n - 1);
            FlowLayout.Node node = side.nodes().get(n);
            assertThat(node.y()).isGreaterThan(above.y() + above.height());
            assertThat(node.middle() - above.middle()).isGreaterThanOrEqualTo(17);
        }
    }

    /** The flows of a place follow one another and fill its bar. */
    private static void assertFilled(FlowLayout.Node node, Stream<double[]> ribbons) {
        double y = node.y();
        for (double[] ribbon :
                ribbons.sorted((a, b) -> Double.compare(a[0], b[0])).toList()) {
            assertThat(ribbon[0]).isCloseTo(y, within(1e-6));
            y += ribbon[1];
        }
        assertThat(y).isCloseTo(node.y() + node.height(), within(1e-6));
    }

    /** The antennes of places, each as often as it begins anew. */
    private static List<String> antennes(List<FlowResult.Place> places) {
        return Stream.iterate(0, n -> n < places.size(), n -> n + 1)
                .filter(n -> n == 0
                        || !places.get(n).antenne().equals(places.get(n - 1).antenne()))
                .map(n -> places.get(n).antenne())
                .toList();
    }

    /** Such as {@code antenne.pole>antenne.pole:agents}. */
    private static List<FlowResult> flows(String... flows) {
        return Stream.of(flows)
                .map(flow -> flow.split("[>:]", -1))
                .map(parts -> new FlowResult(place(parts[0]), place(parts[1]), Long.parseLong(parts[2])))
                .toList();
    }

    private static FlowResult.Place place(String text) {
        String[] parts = text.split("\\.", -1);
        return new FlowResult.Place(parts[0], parts[1]);
    }
}
