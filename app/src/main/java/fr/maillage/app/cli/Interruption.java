package fr.maillage.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What Ctrl-C does: the search is told to end, and the program has a while to write the best plan so far before the
 * machine takes it down. The exit code is then the signal's own: 130 for Ctrl-C, 143 for a request to terminate.
 */
final class Interruption implements AutoCloseable {

    private static final long GRACE_SECONDS = 60;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private final Runnable told;
    private volatile boolean asked;

    /** From now on; {@code told} says that the signal has been heard. */
    Interruption(Runnable told) {
        this.told = told;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return asked;
    }

    private void interrupt() {
        asked = true;
        told.run();
        try {
            if (!written.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything that there is to write or to say is written and said. */
    @Override
    public void close() {
        written.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The machine is going down: the hook runs, and ends by itself.
                asked = true;
            }
        }
    }
}
