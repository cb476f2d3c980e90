package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.Balance;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.territory.Distances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts a tier that is to be drawn into the terms of the domain. */
final class TierResolver {

    private static final double MM_PER_KM = 1e6;
    private static final double THOUSANDTHS = 1000;

    private final Values tier;
    private final Terrain terrain;
    private final Measures measures;

    TierResolver(Values tier, Terrain terrain, Measures measures) {
        this.tier = tier;
        this.terrain = terrain;
        this.measures = measures;
    }

    /**
     * What a tier is nested in.
     *
     * @param tier the one around it
     * @param count how many territories that has
     * @param frame the division that all tiers are nested in; null where none is given
     */
    record Around(String tier, int count, @Nullable Division frame) {}

    /** The rules of the tier; empty where something is wrong with it, and told. */
    Optional<TierRules> resolve(@Nullable Around around) {
        Optional<SortedSet<String>> candidates = candidates();
        Optional<List<String>> fixed = fixed();
        Optional<Groups> groups = Groups.resolve(tier, terrain);
        Optional<List<Long>> values = measures.findValues(tier);
        boolean isComplete = tier.isGood()
                && tier.findText("tier").isPresent()
                && tier.findInt("count").isPresent();
        if (!isComplete
                || !terrain.arePartsGood()
                || candidates.isEmpty()
                || fixed.isEmpty()
                || groups.isEmpty()
                || values.isEmpty()) {
            return Optional.empty();
        }
        TierSettings.Drawn settings = TerritoryDocument.drawn(tier);
        boolean isGood = counts(settings, groups.orElseThrow(), candidates.orElseThrow(), around);
        isGood &= seats(settings, groups.orElseThrow(), candidates.orElseThrow(), fixed.orElseThrow());
        isGood &= inFrame(groups.orElseThrow(), candidates.orElseThrow(), around);
        Optional<List<Double>> targets = targets(settings, values.orElseThrow());
        if (!isGood || targets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TierRules(
                settings.tier(),
                settings.count(),
                candidates.orElseThrow(),
                fixed.orElseThrow(),
                new Balance(
                        settings.balance().measure(),
                        values.orElseThrow(),
                        targets.orElseThrow(),
                        settings.balance().tolerance()),
                groups.orElseThrow().lists(),
                settings.maxKm() == null ? Distances.TOO_FAR : (int) Math.round(settings.maxKm() * MM_PER_KM),
                settings.weight()));
    }

    private Optional<SortedSet<String>> candidates() {
        SortedSet<String> codes = new TreeSet<>();
        if (!tier.isWritten("seats.candidates")) {
            codes.addAll(terrain.blocks().listCodes());
            return Optional.of(codes);
        }
        if (tier.findScalar("seats.candidates").isPresent()) {
            terrain.names()
                    .listSites(ScenarioResolver.candidates(tier, "seats.candidates"))
                    .forEach(insee -> terrain.blocks().list(insee).forEach(block -> codes.add(block.code())));
            return Optional.of(codes);
        }
        boolean isGood = tier.isGood("seats.candidates");
        for (ScalarNode node : tier.listScalars("seats.candidates")) {
            List<Block> blocks = terrain.list(node);
            isGood &= !blocks.isEmpty();
            blocks.forEach(block -> codes.add(block.code()));
        }
        return isGood ? Optional.of(codes) : Optional.empty();
    }

    private Optional<List<String>> fixed() {
        List<String> codes = new ArrayList<>();
        boolean isGood = !tier.isWritten("seats.fixed") || tier.isGood("seats.fixed");
        for (ScalarNode node : tier.listScalars("seats.fixed")) {
            List<Block> blocks = terrain.list(node);
            isGood &= !blocks.isEmpty();
            blocks.stream().limit(1).forEach(block -> codes.add(block.code()));
        }
        return isGood ? Optional.of(codes) : Optional.empty();
    }

    private boolean counts(
            TierSettings.Drawn settings, Groups groups, SortedSet<String> candidates, @Nullable Around around) {
        boolean isGood = true;
        if (settings.count() > groups.size()) {
            isGood = tell(ScenarioFault.MORE_TERRITORIES_THAN_BLOCKS.at(
                    tier.placeOf("count"),
                    territories(settings.count()),
                    "at most " + groups.size() + ", for " + groups.describe(),
                    "Lower the count, or let borders cut more."));
        } else {
            long holding = candidates.stream()
                    .map(code -> groups.unitByBlock().get(code))
                    .distinct()
                    .count();
            if (holding < settings.count()) {
                isGood = tell(ScenarioFault.TOO_FEW_CANDIDATES.at(
                        tier.placeOf("seats.candidates"),
                        "candidates in " + holding + " of " + groups.describe(),
                        "in at least " + settings.count() + ", one for each territory",
                        "Allow more candidates, such as candidates: chefs-lieux, or lower the count."));
            }
        }
        if (around != null && settings.count() < around.count()) {
            isGood = tell(ScenarioFault.FEWER_TERRITORIES_THAN_AROUND.at(
                    tier.placeOf("count"),
                    territories(settings.count()),
                    "at least the " + around.count() + " of tier " + around.tier() + ", in which they are nested",
                    "Raise it, or change the order of the tiers: the outer comes first."));
        }
        return isGood;
    }

    private static String territories(int count) {
        return count == 1 ? "1 territory" : count + " territories";
    }

    private boolean tell(Fault fault) {
        terrain.faults().add(fault);
        return false;
    }

    private boolean seats(
            TierSettings.Drawn settings, Groups groups, SortedSet<String> candidates, List<String> fixed) {
        boolean isGood = fixed.size() <= settings.count();
        Map<Integer, ScalarNode> first = new HashMap<>();
        List<ScalarNode> nodes = tier.listScalars("seats.fixed");
        for (int i = 0; i < nodes.size(); i++) {
            ScalarNode node = nodes.get(i);
            String code = fixed.get(i);
            if (!candidates.contains(code)) {
                isGood = tell(ScenarioFault.SEAT_NOT_CANDIDATE.at(
                        node.place(),
                        "\"" + node.text() + "\"",
                        "one of the candidates",
                        "Add it to seats.candidates, or take it out."));
            }
            ScalarNode earlier = first.putIfAbsent(groups.unitByBlock().getOrDefault(code, -1), node);
            if (fixed.indexOf(code) < i) {
                isGood = tell(ScenarioFault.DOUBLED_CODE.at(
                        node.place(),
                        "\"" + node.text() + "\" again",
                        "each fixed seat once; a commune stands for its first part",
                        "Take one of the two out."));
            } else if (earlier != null) {
                isGood = tell(ScenarioFault.SEATS_TOGETHER.at(
                        node.place(),
                        "\"" + node.text() + "\" in one group with \"" + earlier.text() + "\"",
                        "fixed seats in groups that differ, since a territory has one seat",
                        "Take one of the two out, or let borders cut the group."));
            }
        }
        return isGood;
    }

    /** A given division around the tier must not cut its groups, and each of its territories needs a seat inside. */
    private boolean inFrame(Groups groups, SortedSet<String> candidates, @Nullable Around around) {
        Division frame = around == null ? null : around.frame();
        if (frame == null) {
            return true;
        }
        boolean isGood = true;
        Map<String, Integer> territory = frame.districtByBlock();
        List<List<String>> across = groups.lists().stream()
                .filter(group -> group.stream().map(territory::get).distinct().count() > 1)
                .toList();
        if (!across.isEmpty()) {
            String code = across.getFirst().getFirst();
            isGood = tell(ScenarioFault.GROUP_ACROSS.at(
                    tier.placeOf("together"),
                    across.size() + " groups across territories, first that of "
                            + Blocks.name(terrain.blocks().list(code).getFirst()),
                    "groups that each lie in one territory of the given tier " + frame.tier(),
                    "Let borders cut them, such as together: none, or correct the given division."));
        }
        List<String> seatless = frame.districts().stream()
                .filter(district -> Collections.disjoint(district.blocks(), candidates))
                .map(District::name)
                .toList();
        if (!seatless.isEmpty()) {
            isGood = tell(ScenarioFault.TOO_FEW_CANDIDATES.at(
                    tier.placeOf("seats.candidates"),
                    "no candidate in " + String.join(", ", seatless),
                    "one in each territory of the given tier " + frame.tier(),
                    "Allow more candidates, such as candidates: chefs-lieux."));
        }
        return isGood;
    }

    private Optional<List<Double>> targets(TierSettings.Drawn settings, List<Long> values) {
        BalanceSettings balance = settings.balance();
        if (balance.target() != null) {
            return Optional.of(Collections.nCopies(settings.count(), balance.target() * THOUSANDTHS));
        }
        double total = values.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            tell(ScenarioFault.NOTHING_TO_BALANCE.at(
                    tier.placeOf("balance.measure"),
                    "0 " + balance.measure().key() + " in all communes together",
                    "more than 0",
                    "Correct the file, or balance another measure."));
            return Optional.empty();
        }
        if (balance.sizes().isEmpty()) {
            return Optional.of(Collections.nCopies(settings.count(), total / settings.count()));
        }
        double sum = balance.sizes().stream().mapToDouble(Double::doubleValue).sum();
        return balance.sizes().size() == settings.count()
                ? Optional.of(
                        balance.sizes().stream().map(size -> total * size / sum).toList())
                : Optional.empty();
    }
}
