package fr.maillage.app.study;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** How long each stage of a run took. */
public final class Stopwatch {

    private final Map<String, Duration> stages = new LinkedHashMap<>();
    private long last = System.nanoTime();

    /** Ends a stage that began with the one before. */
    public void end(String stage) {
        long now = System.nanoTime();
        stages.merge(stage, Duration.ofNanos(now - last), Duration::plus);
        last = now;
    }

    void forEach(BiConsumer<String, Duration> action) {
        stages.forEach(action);
    }
}
