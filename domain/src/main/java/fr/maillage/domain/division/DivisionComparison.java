package fr.maillage.domain.division;

import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two divisions of the same ground, side by side. Their territories are matched one to one so that as many residents as
 * possible are in matched ones (an assignment problem); where one division has more territories, some stay without a
 * match.
 *
 * @param from the name of the one
 * @param to the name of the other
 * @param matches those that belong together, in the order of the first division
 * @param changed the codes of the blocks whose territory does not match the one they were in, ascending
 * @param changedPopulation their residents
 * @param population all residents
 * @param fromResidentMm residents × distance to their seat in the one, millimetres
 * @param toResidentMm the same in the other
 */
public record DivisionComparison(
        String from,
        String to,
        List<Match> matches,
        List<String> changed,
        long changedPopulation,
        long population,
        long fromResidentMm,
        long toResidentMm) {

    /**
     * Two territories that belong together.
     *
     * @param from the name of the one
     * @param to the name of the other
     * @param population residents in both
     */
    public record Match(String from, String to, long population) {}

    public DivisionComparison {
        matches = List.copyOf(matches);
        changed = List.copyOf(changed);
    }

    /** The share of residents in the same territory after the best matching. */
    public double agreement() {
        return population == 0 ? 1 : (double) (population - changedPopulation) / population;
    }

    /**
     * Compares two divisions that each have every block in one territory.
     *
     * @param from its name, as the comparison shows it
     * @param to likewise
     * @throws IllegalArgumentException if a block is in no territory of one of them
     */
    public static DivisionComparison of(
            Territory territory, Ground ground, String from, Division one, String to, Division other) {
        Map<String, Integer> inOne = one.districtByBlock();
        Map<String, Integer> inOther = other.districtByBlock();
        long[][] common = new long[one.districts().size()][other.districts().size()];
        for (Block block : ground.blocks()) {
            // A match without residents is still better than none: blocks count beside them.
            common[get(inOne, block)][get(inOther, block)] += block.population() * (ground.size() + 1L) + 1;
        }
        int[] matched = Assignment.greatest(common);
        long[][] residents = new long[common.length][other.districts().size()];
        List<String> changed = new ArrayList<>();
        long changedPopulation = 0;
        for (Block block : ground.blocks()) {
            residents[get(inOne, block)][get(inOther, block)] += block.population();
            if (matched[get(inOne, block)] != get(inOther, block)) {
                changed.add(block.code());
                changedPopulation += block.population();
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int t = 0; t < matched.length; t++) {
            if (matched[t] >= 0) {
                matches.add(new Match(
                        one.districts().get(t).name(),
                        other.districts().get(matched[t]).name(),
                        residents[t][matched[t]]));
            }
        }
        return new DivisionComparison(
                from,
                to,
                matches,
                changed.stream().sorted().toList(),
                changedPopulation,
                ground.population(),
                residentMm(territory, ground, one),
                residentMm(territory, ground, other));
    }

    private static int get(Map<String, Integer> district, Block block) {
        Integer found = district.get(block.code());
        if (found == null) {
            throw new IllegalArgumentException("Block " + block.code() + " is in no territory");
        }
        return found;
    }

    private static long residentMm(Territory territory, Ground ground, Division division) {
        return DivisionAudit.figures(territory, ground, TierRules.ofGiven(ground.blocks(), division), division)
                .residentMm();
    }
}
