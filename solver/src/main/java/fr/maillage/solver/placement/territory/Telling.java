package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.run.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells now and then how a search gets on: what its latest best is like, in words. */
final class Telling {

    private static final long NANOS_BETWEEN = 5_000_000_000L;
    private static final double MM_PER_KM = 1e6;

    private final List<TierRules> rules;
    private final double population;
    private final ProgressListener listener;
    private long toldAt = System.nanoTime();

    /**
     * For a search.
     *
     * @param rules of the tiers that are drawn, the last ones of every nest
     * @param population of all blocks
     */
    Telling(List<TierRules> rules, long population, ProgressListener listener) {
        this.rules = rules;
        this.population = Math.max(1, population);
        this.listener = listener;
    }

    /** Told of every new best; passes few of them on. */
    synchronized void tell(Nest nest) {
        long now = System.nanoTime();
        if (now - toldAt < NANOS_BETWEEN) {
            return;
        }
        toldAt = now;
        List<String> tiers = new ArrayList<>();
        int skipped = Math.max(0, nest.depth() - rules.size());
        for (int t = skipped; t < nest.depth(); t++) {
            Districts tier = nest.districts(t);
            tiers.add(String.format(
                    Locale.ROOT,
                    "%s %.3f km to the seat, greatest deviation %.1f %%",
                    rules.get(t - skipped).name(),
                    tier.distance() / MM_PER_KM / population,
                    100 * tier.greatestDeviation()));
        }
        listener.begin(String.join("; ", tiers));
    }
}
