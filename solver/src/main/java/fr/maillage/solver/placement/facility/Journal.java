package fr.maillage.solver.placement.facility;

import java.util.Arrays;

/** Which sites were opened and closed since a mark, in order, so that it can be taken back. */
final class Journal {

    private int[] changes = new int[64];
    private int size;
    private boolean writing;

    /** From now on, changes are kept. */
    void begin() {
        writing = true;
        size = 0;
    }

    /** Changes are no longer kept; those that are can still be taken back. */
    void end() {
        writing = false;
    }

    void opened(int site) {
        log(site);
    }

    void closed(int site) {
        log(~site);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes the last change out: the site that was opened, or {@code ~site} for one that was closed. */
    int removeLast() {
        return changes[--size];
    }

    private void log(int change) {
        if (!writing) {
            return;
        }
        if (size == changes.length) {
            changes = Arrays.copyOf(changes, 2 * size);
        }
        changes[size++] = change;
    }
}
