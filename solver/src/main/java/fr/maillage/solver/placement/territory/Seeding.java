package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Apportionment;
import fr.maillage.domain.division.Balance;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** First territories of a tier inside those of another: to each as many as its share of what is balanced, grown there. */
final class Seeding {

    private final Territory territory;
    private final Ground ground;
    private final TierRules rules;
    private final List<List<String>> groups;

    /**
     * Of a tier.
     *
     * @param groups that stay together
     */
    Seeding(Territory territory, Ground ground, TierRules rules, List<List<String>> groups) {
        this.territory = territory;
        this.ground = ground;
        this.rules = rules;
        this.groups = groups;
    }

    /**
     * The territory of each block.
     *
     * @param outer the territory of each block in the tier around it
     * @param outerCount how many those are
     */
    int[] labels(int[] outer, int outerCount, RandomGenerator random) {
        List<Inside> insides = new ArrayList<>();
        for (int t = 0; t < outerCount; t++) {
            int at = t;
            int[] blocks =
                    IntStream.range(0, outer.length).filter(b -> outer[b] == at).toArray();
            insides.add(new Inside(blocks, new Units(territory, ground, groups, blocks)));
        }
        int[] counts = counts(insides);
        int[] labels = new int[outer.length];
        int nextFree = rules.fixedSeats().size();
        for (int t = 0; t < outerCount; t++) {
            Inside inside = insides.get(t);
            List<Integer> numbers = new ArrayList<>(inside.fixedTerritories());
            while (numbers.size() < counts[t]) {
                numbers.add(nextFree++);
            }
            Tier tier = new Tier(territory, ground, inside.rules(numbers), inside.units());
            int[] own = new Growth(tier, random).labels();
            for (int block : inside.blocks()) {
                labels[block] = numbers.get(own[inside.units().unitOf(block)]);
            }
        }
        return labels;
    }

    /** As many as the share of what is balanced, but no fewer than the fixed seats, and no more than units with a site. */
    private int[] counts(List<Inside> insides) {
        List<Double> shares = new ArrayList<>();
        for (Inside inside : insides) {
            long value = 0;
            for (int block : inside.blocks()) {
                value += rules.balance().values().get(block);
            }
            shares.add(Math.max(1e-3, (double) value));
        }
        int[] counts = Apportionment.largestRemainders(rules.count(), shares).stream()
                .mapToInt(Math::toIntExact)
                .toArray();
        for (int t = 0; t < counts.length; t++) {
            int least = Math.max(1, insides.get(t).fixedTerritories().size());
            counts[t] =
                    Math.clamp(counts[t], least, Math.max(least, insides.get(t).mostTerritories()));
        }
        balance(counts, insides, shares);
        return counts;
    }

    /** Gives or takes one after the other until the counts add up. */
    private void balance(int[] counts, List<Inside> insides, List<Double> shares) {
        int missing = rules.count() - IntStream.of(counts).sum();
        while (missing != 0) {
            int best = next(counts, insides, shares, missing > 0, false);
            if (best < 0) {
                // More than there are places for seats: the search has to bring the borders to some.
                best = next(counts, insides, shares, missing > 0, true);
            }
            if (best < 0) {
                throw new IllegalArgumentException(
                        "No room for " + rules.count() + " territories of tier " + rules.name());
            }
            counts[best] += Integer.signum(missing);
            missing -= Integer.signum(missing);
        }
    }

    /** Where one more, or one less, is most fitting; −1 where it is nowhere possible. */
    private static int next(
            int[] counts, List<Inside> insides, List<Double> shares, boolean isMore, boolean withoutSeats) {
        int best = -1;
        for (int t = 0; t < counts.length; t++) {
            Inside inside = insides.get(t);
            int most = withoutSeats ? inside.units().size() : inside.mostTerritories();
            boolean isOpen = isMore
                    ? counts[t] < most
                    : counts[t] > Math.max(1, inside.fixedTerritories().size());
            double load = (isMore ? 1 : -1) * shares.get(t) / counts[t];
            if (isOpen && (best < 0 || load > (isMore ? 1 : -1) * shares.get(best) / counts[best])) {
                best = t;
            }
        }
        return best;
    }

    /** What lies inside one territory of the tier around. */
    private final class Inside {

        private final int[] blocks;
        private final Units units;

        Inside(int[] blocks, Units units) {
            this.blocks = blocks;
            this.units = units;
        }

        int[] blocks() {
            return blocks;
        }

        Units units() {
            return units;
        }

        List<Integer> fixedTerritories() {
            return IntStream.range(0, rules.fixedSeats().size())
                    .filter(t -> holds(rules.fixedSeats().get(t)))
                    .boxed()
                    .toList();
        }

        private boolean holds(String code) {
            return IntStream.of(blocks)
                    .anyMatch(b -> ground.blocks().get(b).code().equals(code));
        }

        int mostTerritories() {
            return (int) IntStream.of(blocks)
                    .filter(b -> rules.seats().contains(ground.blocks().get(b).code()))
                    .map(units::unitOf)
                    .distinct()
                    .count();
        }

        TierRules rules(List<Integer> numbers) {
            // Too few places for seats are none at all here: the search has to bring the borders to some.
            boolean isAnywhere = mostTerritories() < numbers.size();
            SortedSet<String> seats = new TreeSet<>();
            for (int block : blocks) {
                String code = ground.blocks().get(block).code();
                if (isAnywhere || rules.seats().contains(code)) {
                    seats.add(code);
                }
            }
            return new TierRules(
                    rules.name(),
                    numbers.size(),
                    seats,
                    fixedTerritories().stream().map(rules.fixedSeats()::get).toList(),
                    new Balance(
                            rules.balance().measure(),
                            rules.balance().values(),
                            numbers.stream().map(rules.balance().targets()::get).toList(),
                            rules.balance().tolerance()),
                    Collections.emptyList(),
                    rules.maxMm(),
                    rules.weight());
        }
    }
}
