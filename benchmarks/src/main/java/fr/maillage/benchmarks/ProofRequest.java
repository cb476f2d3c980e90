package fr.maillage.benchmarks;

import fr.maillage.domain.network.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ProofTimes} is asked to measure.
 *
 * @param objectives in lexicographic order
 * @param count of points; null where {@code points} is an objective
 * @param targetKm within which every resident should have a point
 * @param limitSeconds for one département
 * @param leastCommunes départements with fewer are left out
 * @param seed of the search
 * @param departements their codes; none stands for all of the embedded table
 */
record ProofRequest(
        List<Objective> objectives,
        @Nullable Integer count,
        int targetKm,
        int limitSeconds,
        int leastCommunes,
        long seed,
        List<String> departements) {

    static final String USAGE = "usage: --objectives NAME[,NAME...] [--count N] [--target KM] [--limit SECONDS]"
            + " [--communes AT_LEAST] [--seed N] [DEPARTEMENT...]";

    ProofRequest {
        objectives = List.copyOf(objectives);
        departements = List.copyOf(departements);
        if (objectives.contains(Objective.POINTS) == (count != null)) {
            throw new IllegalArgumentException("A count is needed for all objectives but points: " + objectives);
        }
    }

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException where one is not understood
     */
    static ProofRequest parse(String... arguments) {
        List<Objective> objectives = List.of();
        Integer count = null;
        int target = 20;
        int limit = 60;
        int communes = 0;
        long seed = 1;
        List<String> departements = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (!name.startsWith("--")) {
                departements.add(name);
                continue;
            }
            if (++i == arguments.length) {
                throw new IllegalArgumentException("Nothing after " + name);
            }
            String value = arguments[i];
            switch (name) {
                case "--objectives" -> objectives = objectives(value);
                case "--count" -> count = Integer.valueOf(value);
                case "--target" -> target = Integer.parseInt(value);
                case "--limit" -> limit = Integer.parseInt(value);
                case "--communes" -> communes = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                default -> throw new IllegalArgumentException("Unknown: " + name);
            }
        }
        if (objectives.isEmpty()) {
            throw new IllegalArgumentException("No objective");
        }
        return new ProofRequest(objectives, count, target, limit, communes, seed, departements);
    }

    private static List<Objective> objectives(String names) {
        return Stream.of(names.split(",", -1))
                .map(name -> Objective.find(name.strip())
                        .orElseThrow(() -> new IllegalArgumentException("Unknown objective: " + name)))
                .toList();
    }
}
