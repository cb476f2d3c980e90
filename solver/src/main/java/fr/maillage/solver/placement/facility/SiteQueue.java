package fr.maillage.solver.placement.facility;

import java.util.Arrays;

/** Sites that wait for another look, first come first served, each once. */
final class SiteQueue {

    private final int[] ring;
    private final boolean[] waiting;
    private int head;
    private int size;

    SiteQueue(int sites) {
        ring = new int[sites];
        waiting = new boolean[sites];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int site) {
        if (waiting[site]) {
            return;
        }
        waiting[site] = true;
        int at = head + size;
        ring[at >= ring.length ? at - ring.length : at] = site;
        size++;
    }

    int remove() {
        int site = ring[head];
        head = head + 1 == ring.length ? 0 : head + 1;
        size--;
        waiting[site] = false;
        return site;
    }

    void clear() {
        Arrays.fill(waiting, false);
        size = 0;
    }
}
