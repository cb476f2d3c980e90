package fr.maillage.solver.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does two things at once where there are two threads, and one after the other where not; the outcome is the same. */
public final class Aside implements AutoCloseable {

    private final @Nullable ExecutorService other;

    public Aside(int threads) {
        other = threads < 2
                ? null
                : Executors.newSingleThreadExecutor(task -> {
                    Thread thread = new Thread(task, "search-aside");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Returns when both are done. */
    public void both(Runnable aside, Runnable here) {
        Runnable end = begin(aside);
        here.run();
        end.run();
    }

    /**
     * Begins something.
     *
     * @return waits for its end
     */
    public Runnable begin(Runnable aside) {
        if (other == null) {
            aside.run();
            return () -> {};
        }
        Future<?> done = other.submit(aside);
        return () -> await(done);
    }

    private static void await(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search failed beside another", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during a search", e);
        }
    }

    @Override
    public void close() {
        if (other != null) {
            other.shutdownNow();
        }
    }
}
