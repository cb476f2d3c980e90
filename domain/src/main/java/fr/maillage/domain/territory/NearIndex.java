package fr.maillage.domain.territory;

import java.util.Arrays;

/**
 * Some of the places of a territory, ordered in space so that those near to any place are found without looking at the
 * others: a k-d tree with boxes, built in O(n log n). Immutable; a {@link Search} belongs to one thread.
 *
 * @see <a href="https://doi.org/10.1145/361002.361007">Bentley (1975)</a>
 * @see <a href="https://doi.org/10.1145/355744.355745">Friedman, Bentley, Finkel (1977)</a>, for the search
 */
public final class NearIndex {

    private static final int LEAF = 8;

    private final Positions positions;
    private final int[] members;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    /** For each node of the tree, numbered as a heap: least x, y, z, greatest x, y, z. */
    private final double[] boxes;

    /**
     * An index.
     *
     * @param members places by number; copied
     */
    public NearIndex(Positions positions, int[] members) {
        this.positions = positions;
        this.members = members.clone();
        int nodes = 1;
        for (int size = members.length; size > LEAF; size = (size + 1) / 2) {
            nodes = 2 * nodes + 1;
        }
        boxes = new double[6 * nodes];
        if (members.length > 0) {
            build(0, 0, members.length);
        }
        x = gather(positions.x());
        y = gather(positions.y());
        z = gather(positions.z());
    }

    public int size() {
        return members.length;
    }

    /** The members in an order that keeps neighbours together. */
    public int[] listMembers() {
        return members.clone();
    }

    private double[] gather(double[] coordinates) {
        return Arrays.stream(members).mapToDouble(member -> coordinates[member]).toArray();
    }

    private void build(int node, int from, int to) {
        double[] widest = positions.x();
        double width = -1;
        double[][] axes = {positions.x(), positions.y(), positions.z()};
        for (int axis = 0; axis < axes.length; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int k = from; k < to; k++) {
                double value = axes[axis][members[k]];
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            boxes[6 * node + axis] = least;
            boxes[6 * node + 3 + axis] = greatest;
            if (greatest - least > width) {
                width = greatest - least;
                widest = axes[axis];
            }
        }
        if (to - from > LEAF) {
            int middle = (from + to) >>> 1;
            select(widest, from, to - 1, middle);
            build(2 * node + 1, from, middle);
            build(2 * node + 2, middle, to);
        }
    }

    /** Hoare's quickselect on the members, by one coordinate. */
    private void select(double[] coordinates, int from, int to, int wanted) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = coordinates[members[(low + high) >>> 1]];
            int i = low;
            int j = high;
            while (i <= j) {
                while (coordinates[members[i]] < pivot) {
                    i++;
                }
                while (coordinates[members[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = members[i];
                    members[i++] = members[j];
                    members[j--] = swapped;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    /** A search with tables of its own, for one thread. */
    public Search search() {
        return new Search();
    }

    /** The members found near a place. */
    public final class Search {

        private double fromX;
        private double fromY;
        private double fromZ;
        private double limit;
        private int most;
        private int enough;
        private int count;
        private double[] squares = new double[16];
        private int[] found = new int[16];

        private Search() {}

        /**
         * Finds the members nearest to a place in a straight line; a member at the place itself is one of them.
         *
         * @param from the number of a place, not necessarily a member's
         * @param most how many are wanted
         * @return how many there are, in order of their straight lines
         */
        public int nearest(int from, int most) {
            begin(from, Double.POSITIVE_INFINITY, Math.min(most, members.length));
            if (this.most > 0) {
                collect(0, 0, members.length);
            }
            sort();
            return count;
        }

        /**
         * Finds the members within a straight line of a place, in no order.
         *
         * @param mm inclusive
         * @return how many there are
         */
        public int within(int from, double mm) {
            return within(from, mm, Integer.MAX_VALUE);
        }

        /**
         * Finds the members within a straight line of a place, in no order, unless they are too many.
         *
         * @param mm inclusive
         * @param enough where there are more, some more than these are found
         * @return how many there are, as far as they were found
         */
        public int within(int from, double mm, int enough) {
            // A little more, so that rounding loses nobody.
            begin(from, mm * mm * (1 + 1e-12) + 1e-9, Integer.MAX_VALUE);
            this.enough = enough;
            if (members.length > 0) {
                collect(0, 0, members.length);
            }
            return count;
        }

        /** The number of the k-th place found. */
        public int place(int k) {
            return found[k];
        }

        /** Its straight line, in millimetres. */
        public double straightMm(int k) {
            return Math.sqrt(squares[k]);
        }

        private void begin(int from, double squaredLimit, int wanted) {
            fromX = positions.x()[from];
            fromY = positions.y()[from];
            fromZ = positions.z()[from];
            limit = squaredLimit;
            most = wanted;
            enough = Integer.MAX_VALUE;
            count = 0;
            if (most < Integer.MAX_VALUE && squares.length < most) {
                squares = new double[most];
                found = new int[most];
            }
        }

        private void collect(int node, int from, int to) {
            if (count > enough) {
                return;
            }
            if (to - from <= LEAF) {
                for (int k = from; k < to; k++) {
                    double dx = x[k] - fromX;
                    double dy = y[k] - fromY;
                    double dz = z[k] - fromZ;
                    double square = dx * dx + dy * dy + dz * dz;
                    if (square <= limit) {
                        add(square, members[k]);
                    }
                }
                return;
            }
            int middle = (from + to) >>> 1;
            int left = 2 * node + 1;
            double toLeft = squareTo(left);
            double toRight = squareTo(left + 1);
            if (toLeft <= toRight) {
                if (toLeft <= limit) {
                    collect(left, from, middle);
                }
                if (toRight <= limit) {
                    collect(left + 1, middle, to);
                }
            } else {
                if (toRight <= limit) {
                    collect(left + 1, middle, to);
                }
                if (toLeft <= limit) {
                    collect(left, from, middle);
                }
            }
        }

        private double squareTo(int node) {
            int box = 6 * node;
            double dx = Math.max(0, Math.max(boxes[box] - fromX, fromX - boxes[box + 3]));
            double dy = Math.max(0, Math.max(boxes[box + 1] - fromY, fromY - boxes[box + 4]));
            double dz = Math.max(0, Math.max(boxes[box + 2] - fromZ, fromZ - boxes[box + 5]));
            return dx * dx + dy * dy + dz * dz;
        }

        private void add(double square, int place) {
            if (most == Integer.MAX_VALUE) {
                if (count == found.length) {
                    squares = Arrays.copyOf(squares, 2 * count);
                    found = Arrays.copyOf(found, 2 * count);
                }
                squares[count] = square;
                found[count++] = place;
            } else if (count < most) {
                rise(count++, square, place);
                if (count == most) {
                    limit = squares[0];
                }
            } else if (square < limit) {
                sink(0, count, square, place);
                limit = squares[0];
            }
        }

        /** Puts an entry at the end of the heap, whose top is the greatest, and lets it rise. */
        private void rise(int last, double square, int place) {
            int at = last;
            while (at > 0) {
                int parent = (at - 1) >>> 1;
                if (squares[parent] >= square) {
                    break;
                }
                squares[at] = squares[parent];
                found[at] = found[parent];
                at = parent;
            }
            squares[at] = square;
            found[at] = place;
        }

        private void sink(int top, int size, double square, int place) {
            int at = top;
            while (2 * at + 1 < size) {
                int child = 2 * at + 1;
                if (child + 1 < size && squares[child + 1] > squares[child]) {
                    child++;
                }
                if (squares[child] <= square) {
                    break;
                }
                squares[at] = squares[child];
                found[at] = found[child];
                at = child;
            }
            squares[at] = square;
            found[at] = place;
        }

        /** Turns the heap into an ascending order. */
        private void sort() {
            for (int size = count - 1; size > 0; size--) {
                double square = squares[size];
                int place = found[size];
                squares[size] = squares[0];
                found[size] = found[0];
                sink(0, size, square, place);
            }
        }
    }
}
