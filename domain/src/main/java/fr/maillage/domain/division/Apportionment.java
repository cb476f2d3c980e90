package fr.maillage.domain.division;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number in given proportions (the method of the largest remainders, of Hamilton). */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Whole numbers that add up to the whole: each share rounded down, what is left given to the largest remainders, the
     * first of equals first.
     *
     * @param shares at least 0 each, not all of them 0
     */
    public static List<Long> largestRemainders(long whole, List<Double> shares) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        List<Long> given = new ArrayList<>();
        List<Double> remainders = new ArrayList<>();
        for (double share : shares) {
            double exact = whole * (share / sum);
            given.add((long) Math.floor(exact));
            remainders.add(exact - Math.floor(exact));
        }
        long left = whole - given.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(Math.max(0, left))
                .forEach(i -> given.set(i, given.get(i) + 1));
        return List.copyOf(given);
    }
}
