package fr.maillage.geo.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A large embedded table of which a run needs a few rows. Its first column holds distinct ASCII keys in ascending order,
 * no field is quoted and each line ends with a line feed; a test holds the embedded table to that. Rows are found by
 * bisection of the bytes, and only those found are ever decoded.
 */
final class SortedTable {

    private final byte[] bytes;
    private final int firstRow;

    SortedTable(byte[] bytes) {
        this.bytes = bytes;
        this.firstRow = lineAfter(0);
    }

    /** The header and every row whose key begins with {@code prefix}, as text. */
    String rowsOf(String prefix) {
        return header() + text(bound(prefix, false), bound(prefix, true));
    }

    /** The header and the row of a key. */
    Optional<String> findRow(String key) {
        int start = bound(key, false);
        if (start == bytes.length || compare(start, key) != 0 || bytes[start + key.length()] != ',') {
            return Optional.empty();
        }
        return Optional.of(header() + text(start, lineAfter(start)));
    }

    /** The first key that does not begin with {@code prefix} and comes after those that do. */
    Optional<String> findKeyAfter(String prefix) {
        int start = bound(prefix, true);
        if (start == bytes.length) {
            return Optional.empty();
        }
        String row = text(start, lineAfter(start));
        return Optional.of(row.substring(0, row.indexOf(',')));
    }

    /** How many rows have each text in a column. */
    Map<String, Integer> countBy(String column) {
        int position = List.of(header().strip().split(",")).indexOf(column);
        Map<String, Integer> counts = new HashMap<>();
        for (int row = firstRow; row < bytes.length; row = lineAfter(row)) {
            int start = row;
            for (int i = 0; i < position; i++) {
                start = fieldEnd(start) + 1;
            }
            counts.merge(text(start, fieldEnd(start)), 1, Integer::sum);
        }
        return counts;
    }

    private int fieldEnd(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private String header() {
        return text(0, firstRow);
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, UTF_8);
    }

    /** Where the first row begins whose key is not below {@code prefix}; with {@code after}, does not begin with it. */
    private int bound(String prefix, boolean after) {
        int low = firstRow;
        int high = bytes.length;
        while (low < high) {
            int row = lineOf((low + high) >>> 1);
            int order = compare(row, prefix);
            if (order < 0 || (after && order == 0)) {
                low = lineAfter(row);
            } else {
                high = row;
            }
        }
        return low;
    }

    /** The order of the beginning of a row and a prefix. */
    private int compare(int row, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            int order = bytes[row + i] - prefix.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int lineOf(int position) {
        int start = position;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineAfter(int position) {
        int end = position;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(bytes.length, end + 1);
    }
}
