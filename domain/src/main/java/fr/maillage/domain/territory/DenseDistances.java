package fr.maillage.domain.territory;

/** Every pair of communes in one array: for a département, or a few. */
public final class DenseDistances implements Distances {

    private final int size;
    private final int[] mm;

    /**
     * @param size the number of communes
     * @param mm row by row, {@code mm[from * size + to]}, millimetres; taken over, not copied
     */
    public DenseDistances(int size, int[] mm) {
        if (mm.length != size * size) {
            throw new IllegalArgumentException(mm.length + " distances for " + size + " communes");
        }
        this.size = size;
        this.mm = mm;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int mm(int from, int to) {
        return mm[from * size + to];
    }
}
