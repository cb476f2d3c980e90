package fr.maillage.app.scenario;

import fr.maillage.domain.division.Split;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A commune that is divided into parts.
 *
 * @param insee the commune
 * @param count of the parts
 * @param names of the parts; empty where they are named after the commune
 * @param shares of its residents; empty where they are equal
 */
public record PartSettings(String insee, int count, List<String> names, List<Double> shares) {

    public PartSettings {
        names = List.copyOf(names);
        shares = List.copyOf(shares);
    }

    /** In the terms of the domain; the lists have to be as long as there are parts. */
    Split toSplit(String communeName) {
        return new Split(
                insee,
                names.isEmpty() ? numbered(communeName, count) : names,
                shares.isEmpty() ? Collections.nCopies(count, 1.0) : shares);
    }

    /** Equal parts named after their commune. */
    static Split equal(String insee, String communeName, int count) {
        return new Split(insee, numbered(communeName, count), Collections.nCopies(count, 1.0));
    }

    private static List<String> numbered(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> name + " " + n).toList();
    }
}
