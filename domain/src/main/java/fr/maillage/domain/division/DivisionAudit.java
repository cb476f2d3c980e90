package fr.maillage.domain.division;

import fr.maillage.domain.network.RuleBreach;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes every figure of a division and checks its rules, from its lists of blocks alone. Written to be read: it
 * shares no code with the search that drew it.
 *
 * @param figures of all territories
 * @param breaches the rules that the division breaks; none where it keeps them all
 */
public record DivisionAudit(DivisionFigures figures, List<RuleBreach> breaches) {

    /** Rounding may not turn a deviation that is allowed into a breach. */
    private static final double ROUNDING = 1e-9;

    public DivisionAudit {
        breaches = List.copyOf(breaches);
    }

    /**
     * Audits a division.
     *
     * @param outer the division in which it has to be nested; null where there is none
     * @throws IllegalArgumentException if a seat or a block is not of the ground
     */
    public static DivisionAudit of(
            Territory territory, Ground ground, TierRules rules, Division division, @Nullable Division outer) {
        DivisionFigures figures = figures(territory, ground, rules, division);
        List<RuleBreach> breaches = new ArrayList<>();
        whole(ground, rules, division, breaches);
        contiguous(ground, rules, division, breaches);
        balanced(rules, figures, breaches);
        seats(rules, division, breaches);
        together(rules, division, breaches);
        near(rules, figures, breaches);
        if (outer != null) {
            nested(division, outer, breaches);
        }
        return new DivisionAudit(figures, breaches);
    }

    /**
     * The figures of a division.
     *
     * @throws IllegalArgumentException if a seat or a block is not of the ground
     */
    public static DivisionFigures figures(Territory territory, Ground ground, TierRules rules, Division division) {
        Map<String, Integer> index = ground.indexByCode();
        List<List<Integer>> neighbours = ground.listNeighboursAndLinked();
        List<List<Integer>> members = division.districts().stream()
                .map(district -> district.blocks().stream()
                        .map(code -> index(index, code))
                        .toList())
                .toList();
        List<Long> values = members.stream()
                .map(blocks -> blocks.stream()
                        .mapToLong(b -> rules.balance().values().get(b))
                        .sum())
                .toList();
        List<Double> targets = rules.targetsOf(
                division.districts().stream().map(District::seat).toList(), values);
        List<DistrictFigures> districts = new ArrayList<>();
        for (int t = 0; t < members.size(); t++) {
            District district = division.districts().get(t);
            Block seat = ground.blocks().get(index(index, district.seat()));
            List<Block> blocks =
                    members.get(t).stream().map(ground.blocks()::get).toList();
            List<Block> populated =
                    blocks.stream().filter(block -> block.population() > 0).toList();
            districts.add(new DistrictFigures(
                    district,
                    blocks.stream().mapToLong(Block::population).sum(),
                    values.get(t),
                    targets.get(t),
                    populated.stream()
                            .mapToLong(block -> block.population() * mm(territory, block, seat))
                            .sum(),
                    populated.stream()
                            .mapToInt(block -> mm(territory, block, seat))
                            .max()
                            .orElse(0),
                    populated.stream()
                            .filter(block -> mm(territory, block, seat) > rules.maxMm())
                            .map(Block::code)
                            .toList(),
                    pieces(members.get(t), neighbours) == 1));
        }
        return new DivisionFigures(districts, cutPairs(ground, division));
    }

    private static int index(Map<String, Integer> index, String code) {
        Integer found = index.get(code);
        if (found == null) {
            throw new IllegalArgumentException("No block " + code + " in this territory");
        }
        return found;
    }

    private static int mm(Territory territory, Block from, Block to) {
        return territory.distances().mm(from.commune(), to.commune());
    }

    private static int cutPairs(Ground ground, Division division) {
        Map<String, Integer> district = division.districtByBlock();
        int cut = 0;
        for (int b = 0; b < ground.size(); b++) {
            for (int other : ground.neighbours().get(b)) {
                Integer one = district.get(ground.blocks().get(b).code());
                Integer two = district.get(ground.blocks().get(other).code());
                cut += b < other && !Objects.equals(one, two) ? 1 : 0;
            }
        }
        return cut;
    }

    /** Into how many pieces some blocks fall. */
    static int pieces(List<Integer> members, List<List<Integer>> neighbours) {
        Set<Integer> left = new HashSet<>(members);
        int pieces = 0;
        while (!left.isEmpty()) {
            pieces++;
            List<Integer> reached = new ArrayList<>(List.of(left.iterator().next()));
            left.remove(reached.getFirst());
            for (int k = 0; k < reached.size(); k++) {
                for (int next : neighbours.get(reached.get(k))) {
                    if (left.remove(next)) {
                        reached.add(next);
                    }
                }
            }
        }
        return pieces;
    }

    private static void whole(Ground ground, TierRules rules, Division division, List<RuleBreach> breaches) {
        int districts = division.districts().size();
        if (districts != rules.count()) {
            breaches.add(new RuleBreach(
                    RuleBreach.Rule.TERRITORIES,
                    List.of(),
                    districts + " territories of tier " + rules.name() + "; " + rules.count() + " were asked for"));
        }
        Set<String> missing = new TreeSet<>();
        ground.blocks().forEach(block -> missing.add(block.code()));
        Set<String> twice = new TreeSet<>();
        for (District district : division.districts()) {
            for (String block : district.blocks()) {
                if (!missing.remove(block)) {
                    twice.add(block);
                }
            }
            if (district.blocks().isEmpty()) {
                breaches.add(new RuleBreach(
                        RuleBreach.Rule.TERRITORIES, List.of(), "territory " + district.name() + " has no commune"));
            }
        }
        report(breaches, RuleBreach.Rule.TERRITORIES, missing, "in no territory of tier " + rules.name());
        report(breaches, RuleBreach.Rule.TERRITORIES, twice, "in several territories of tier " + rules.name());
    }

    private static void contiguous(Ground ground, TierRules rules, Division division, List<RuleBreach> breaches) {
        Map<String, Integer> index = ground.indexByCode();
        List<List<Integer>> neighbours = new ArrayList<>(ground.listNeighboursAndLinked());
        // What has to stay together counts as joined, even where it lies in pieces.
        for (List<String> group : rules.groups()) {
            List<Integer> blocks =
                    group.stream().map(code -> index(index, code)).toList();
            for (int b : blocks) {
                Set<Integer> joined = new TreeSet<>(neighbours.get(b));
                joined.addAll(blocks);
                neighbours.set(b, List.copyOf(joined));
            }
        }
        for (District district : division.districts()) {
            List<Integer> members =
                    district.blocks().stream().map(code -> index(index, code)).toList();
            int pieces = pieces(members, neighbours);
            if (pieces > 1) {
                breaches.add(new RuleBreach(
                        RuleBreach.Rule.CONTIGUITY,
                        List.of(),
                        "territory " + district.name() + " of tier " + rules.name() + " lies in " + pieces
                                + " pieces"));
            }
        }
    }

    private static void balanced(TierRules rules, DivisionFigures figures, List<RuleBreach> breaches) {
        Double tolerance = rules.balance().tolerance();
        if (tolerance == null) {
            return;
        }
        for (DistrictFigures each : figures.districts()) {
            if (each.deviation() > tolerance + ROUNDING) {
                breaches.add(new RuleBreach(
                        RuleBreach.Rule.BALANCE,
                        List.of(),
                        String.format(
                                Locale.ROOT,
                                "territory %s of tier %s has %,.0f of %s, %+.1f %% off its target of %,.0f; %.1f %% are"
                                        + " allowed",
                                each.district().name(),
                                rules.name(),
                                Balance.units((double) each.value()),
                                rules.balance().measure().key(),
                                100 * (each.value() / each.target() - 1),
                                Balance.units(each.target()),
                                100 * tolerance)));
            }
        }
    }

    private static void seats(TierRules rules, Division division, List<RuleBreach> breaches) {
        Set<String> seats = new TreeSet<>();
        Set<String> notAllowed = new TreeSet<>();
        Set<String> outside = new TreeSet<>();
        for (District district : division.districts()) {
            seats.add(district.seat());
            if (!rules.seats().contains(district.seat())) {
                notAllowed.add(district.seat());
            }
            if (!district.blocks().contains(district.seat())) {
                outside.add(district.seat());
            }
        }
        Set<String> lost = new TreeSet<>(rules.fixedSeats());
        lost.removeAll(seats);
        String tier = " of tier " + rules.name();
        report(breaches, RuleBreach.Rule.SEAT, notAllowed, "no candidate for a seat, with one" + tier);
        report(breaches, RuleBreach.Rule.SEAT, outside, "with a seat, outside the territory" + tier + " it is of");
        report(breaches, RuleBreach.Rule.SEAT, lost, "a fixed seat, without one" + tier);
    }

    private static void together(TierRules rules, Division division, List<RuleBreach> breaches) {
        Map<String, Integer> district = division.districtByBlock();
        Set<String> cut = new TreeSet<>();
        for (List<String> group : rules.groups()) {
            if (group.stream().map(district::get).distinct().count() > 1) {
                cut.addAll(group);
            }
        }
        report(breaches, RuleBreach.Rule.GROUP, cut, "in groups that tier " + rules.name() + " cuts");
    }

    private static void near(TierRules rules, DivisionFigures figures, List<RuleBreach> breaches) {
        Set<String> beyond = new TreeSet<>();
        figures.districts().forEach(each -> beyond.addAll(each.beyond()));
        report(
                breaches,
                RuleBreach.Rule.SEAT_DISTANCE,
                beyond,
                String.format(
                        Locale.ROOT,
                        "farther than %.3f km from their seat of tier %s, the farthest at %.3f km",
                        rules.maxMm() / 1e6,
                        rules.name(),
                        figures.maxMm() / 1e6));
    }

    private static void nested(Division division, Division outer, List<RuleBreach> breaches) {
        Map<String, Integer> district = outer.districtByBlock();
        for (District inner : division.districts()) {
            if (inner.blocks().stream().map(district::get).distinct().count() > 1) {
                breaches.add(new RuleBreach(
                        RuleBreach.Rule.NESTING,
                        List.of(),
                        "territory " + inner.name() + " of tier " + division.tier() + " lies in several of tier "
                                + outer.tier()));
            }
        }
    }

    private static void report(List<RuleBreach> breaches, RuleBreach.Rule rule, Set<String> blocks, String what) {
        if (!blocks.isEmpty()) {
            breaches.add(new RuleBreach(
                    rule,
                    List.copyOf(blocks),
                    blocks.size() + (blocks.size() == 1 ? " commune " : " communes ") + what));
        }
    }
}
