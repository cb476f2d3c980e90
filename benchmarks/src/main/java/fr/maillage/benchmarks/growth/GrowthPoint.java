package fr.maillage.benchmarks.growth;

import fr.maillage.benchmarks.JsonLine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a number of demand points cost.
 *
 * @param size demand points, all of them candidates
 * @param count points to open
 * @param listMillis for the near neighbours of every point
 * @param millisToGap until value and bound were near enough; null where they never were
 * @param gap at the end, of the value; null where no bound was computed
 * @param millis of the whole search
 * @param heapBytes that a search held on to at most
 * @param seed of the search
 */
record GrowthPoint(
        int size,
        int count,
        long listMillis,
        @Nullable Long millisToGap,
        @Nullable Double gap,
        long millis,
        long heapBytes,
        long seed) {

    long heapBytesPerPoint() {
        return heapBytes / size;
    }

    /** One JSON object on one line. */
    @SuppressWarnings("NullAway") // a map of the JDK takes null values, which its annotations cannot say here
    String toJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("n", size);
        members.put("p", count);
        members.put("listMillis", listMillis);
        members.put("millisToGap", millisToGap);
        members.put("gap", gap);
        members.put("millis", millis);
        members.put("heapBytes", heapBytes);
        members.put("heapBytesPerPoint", heapBytesPerPoint());
        members.put("seed", seed);
        return JsonLine.of(members);
    }
}
