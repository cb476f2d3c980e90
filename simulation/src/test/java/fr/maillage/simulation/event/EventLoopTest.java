package fr.maillage.simulation.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLoopTest {

    private record Planned(double time, int order, int kind, int subject) {}

    /** Against a queue of objects, with many events of the same time, and events that schedule others. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eventsComeInOrderOfTimeThenOfScheduling(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EventLoop loop = new EventLoop();
        PriorityQueue<Planned> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Planned::time).thenComparingInt(Planned::order));
        List<String> handled = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        int[] order = {0};
        for (int k = 0; k < 300; k++) {
            plan(random.nextInt(40), random, loop, queue, order);
        }
        for (int until = 10; until <= 60; until += 10) {
            loop.run(until, (kind, subject) -> {
                handled.add(loop.now() + ":" + kind + ":" + subject);
                Planned first = queue.remove();
                expected.add(first.time() + ":" + first.kind() + ":" + first.subject());
                if (random.nextInt(3) == 0 && loop.now() < 50) {
                    plan(loop.now() + random.nextInt(5), random, loop, queue, order);
                }
            });
            assertThat(loop.now()).isEqualTo(until);
        }
        assertThat(handled).isEqualTo(expected).hasSize((int) loop.handled());
        assertThat(loop.pending()).isZero();
        assertThat(queue).isEmpty();
    }

    private static void plan(
            double time, SplittableRandom random, EventLoop loop, PriorityQueue<Planned> queue, int[] order) {
        int kind = random.nextInt(256);
        int subject = random.nextInt() >> random.nextInt(31);
        loop.schedule(time, kind, subject);
        queue.add(new Planned(time, order[0]++, kind, subject));
    }

    @Test
    void nothingIsScheduledInThePast() {
        EventLoop loop = new EventLoop();
        loop.schedule(2, 0, 0);
        loop.run(
                2,
                (kind, subject) -> assertThatThrownBy(() -> loop.schedule(1.5, 3, 0))
                        .hasMessage("Event of kind 3 at 1.5, when it is 2.0"));
        assertThatThrownBy(() -> loop.schedule(Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beginsAnew() {
        EventLoop loop = new EventLoop();
        loop.schedule(1, 0, 0);
        loop.run(0.5, (kind, subject) -> {});
        loop.reset(0);
        assertThat(loop.pending()).isZero();
        assertThat(loop.now()).isZero();
    }
}
