package fr.maillage.domain.division;

import fr.maillage.domain.territory.Distances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the territories of one tier have to obey.
 *
 * @param name of the tier: {@code antenne}
 * @param count how many territories
 * @param seats the codes of the blocks where a seat may stand; holds the fixed ones
 * @param fixedSeats the codes of the blocks that are a seat in any case
 * @param balance how even they are to be
 * @param groups codes of blocks that stay together, each block in at most one group; the others stand alone
 * @param maxMm the greatest distance of a resident to the seat that is no breach, inclusive; {@link
 *     Distances#TOO_FAR} where there is no such rule
 * @param weight of the tier's distance and compactness beside those of other tiers
 */
public record TierRules(
        String name,
        int count,
        SortedSet<String> seats,
        List<String> fixedSeats,
        Balance balance,
        List<List<String>> groups,
        int maxMm,
        double weight) {

    public TierRules {
        seats = Collections.unmodifiableSortedSet(new TreeSet<>(seats));
        fixedSeats = List.copyOf(fixedSeats);
        groups = groups.stream().map(List::copyOf).toList();
        if (count < 1 || balance.targets().size() != count || fixedSeats.size() > count) {
            throw new IllegalArgumentException("Tier " + name + " of " + count + " territories, "
                    + balance.targets().size() + " targets and " + fixedSeats.size() + " fixed seats");
        }
        if (!seats.containsAll(fixedSeats)) {
            throw new IllegalArgumentException("Fixed seats of tier " + name + " that are none of its seats");
        }
    }

    /** What a division that was given, not drawn, is held against: itself. Its tier has no rule but to be whole. */
    public static TierRules ofGiven(List<Block> blocks, Division division) {
        List<Long> values =
                blocks.stream().map(block -> 1000 * block.population()).toList();
        int count = division.districts().size();
        double mean = 1000.0 * blocks.stream().mapToLong(Block::population).sum() / count;
        return new TierRules(
                division.tier(),
                count,
                division.districts().stream().map(District::seat).collect(Collectors.toCollection(TreeSet::new)),
                List.of(),
                new Balance(Measure.POPULATION, values, Collections.nCopies(count, Math.max(1, mean)), null),
                List.of(),
                Distances.TOO_FAR,
                1);
    }

    /**
     * The target of each territory of a division, in thousandths: a fixed seat's own, and the others in the order of the
     * values, the least to the least, the first of equals first.
     *
     * @param seats of the territories
     * @param values of the territories, in thousandths
     */
    public List<Double> targetsOf(List<String> seats, List<Long> values) {
        List<Double> free = new ArrayList<>(
                balance.targets().subList(fixedSeats.size(), balance.targets().size()));
        Collections.sort(free);
        Double[] targets = new Double[seats.size()];
        List<Integer> others = new ArrayList<>();
        for (int t = 0; t < targets.length; t++) {
            int fixed = fixedSeats.indexOf(seats.get(t));
            if (fixed >= 0) {
                targets[t] = balance.targets().get(fixed);
            } else {
                others.add(t);
            }
        }
        others.sort((one, other) -> Long.compare(values.get(one), values.get(other)));
        double mean = balance.targets().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        for (int k = 0; k < others.size(); k++) {
            // There are as many as targets, unless the division breaks the rule of the count.
            targets[others.get(k)] = k < free.size() ? free.get(k) : mean;
        }
        return List.of(targets);
    }
}
