package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.DistrictFigures;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionComparison;
import fr.maillage.domain.division.DivisionFigures;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code summary.json} says of territories: each of them, each tier, the divisions beside the plan. */
final class TerritoriesJson {

    /** So many that what is beyond a tolerance is hardly ever rounded onto it. */
    private static final int TIER_DECIMALS = 6;

    private final Territory territory;
    private final Ground ground;
    private final List<AccueilPoint> points;
    private final Map<String, Block> blocks = new HashMap<>();

    private TerritoriesJson(Territory territory, Ground ground, List<AccueilPoint> points) {
        this.territory = territory;
        this.ground = ground;
        this.points = points;
        ground.blocks().forEach(block -> blocks.put(block.code(), block));
    }

    /** Adds the keys; without territories only an empty list of them. */
    static void write(ObjectNode network, Territory territory, NetworkResult result) {
        ArrayNode all = network.putArray("territories");
        TerritoryResult territories = result.territories();
        if (territories != null) {
            new TerritoriesJson(territory, territories.ground(), result.plan().accueilPoints())
                    .write(network, all, territories);
        }
    }

    private void write(ObjectNode network, ArrayNode all, TerritoryResult result) {
        ArrayNode tiers = network.putArray("tiers");
        TerritoryResult.Tier outer = null;
        for (TerritoryResult.Tier tier : result.tiers()) {
            districts(all, tier, outer);
            ObjectNode node = tiers.addObject().put("tier", tier.name()).put("drawn", !tier.isGiven());
            figures(node, tier);
            outer = tier;
        }
        ArrayNode divisions = network.putArray("divisions");
        for (TerritoryResult.Tier tier : result.beside()) {
            ObjectNode node = divisions
                    .addObject()
                    .put("name", tier.name())
                    .put("tier", tier.division().tier())
                    .put("given", tier.isGiven());
            figures(node, tier);
            districts(node.putArray("territories"), tier, null);
        }
        comparisons(network.putArray("comparisons"), result);
        islands(network.putArray("islands"));
        parts(network.putArray("parts"));
    }

    private void districts(ArrayNode array, TerritoryResult.Tier tier, TerritoryResult.@Nullable Tier outer) {
        Division division = tier.division();
        Membership membership = new Membership(territory.size(), ground, division);
        List<Set<String>> neighbours = neighbours(division);
        for (int t = 0; t < division.districts().size(); t++) {
            DistrictFigures each = tier.figures().districts().get(t);
            District district = each.district();
            ObjectNode node = array.addObject();
            node.put("tier", division.tier());
            node.put("seat", district.seat());
            node.put("name", district.name());
            node.put("population", each.population());
            district.blocks().forEach(node.putArray("communes")::add);
            node.put("contiguous", each.isContiguous());
            node.put("seatName", getBlock(district.seat()).name());
            node.put(
                    "parent",
                    outer == null ? null : outer.findSeatOf(district.seat()).orElse(null));
            node.put(
                    "accueilPoints",
                    points.stream()
                            .filter(point -> membership
                                    .findFirst(territory.getIndex(point.insee()))
                                    .filter(district::equals)
                                    .isPresent())
                            .count());
            node.put("value", Decimals.units((double) each.value()));
            node.put("target", Decimals.units(each.target()));
            node.put("deviation", Decimals.deviation(each.value() / each.target() - 1, 4));
            node.put("meanKm", Decimals.meanKm(each.residentMm(), each.population()));
            node.put("maxKm", Decimals.km(each.maxMm()));
            each.beyond().forEach(node.putArray("beyond")::add);
            neighbours.get(t).forEach(node.putArray("neighbours")::add);
        }
    }

    /** For each territory the seats of those that border it. */
    private List<Set<String>> neighbours(Division division) {
        Map<String, Integer> districtByBlock = division.districtByBlock();
        List<Set<String>> seats = new ArrayList<>();
        division.districts().forEach(district -> seats.add(new TreeSet<>()));
        for (int b = 0; b < ground.size(); b++) {
            Integer own = districtByBlock.get(ground.blocks().get(b).code());
            for (int other : ground.neighbours().get(b)) {
                Integer next = districtByBlock.get(ground.blocks().get(other).code());
                if (own != null && next != null && !own.equals(next)) {
                    seats.get(own).add(division.districts().get(next).seat());
                }
            }
        }
        return seats;
    }

    private static void figures(ObjectNode node, TerritoryResult.Tier tier) {
        DivisionFigures figures = tier.figures();
        Double tolerance = tier.rules().balance().tolerance();
        Double deviationBound = tier.drawn().deviationBound();
        Long distanceBound = tier.drawn().distanceBound();
        node.put("count", figures.districts().size());
        node.put("measure", tier.rules().balance().measure().key());
        node.put("tolerance", tolerance == null ? null : BigDecimal.valueOf(tolerance));
        node.put(
                "maxKm",
                tier.rules().maxMm() == Distances.TOO_FAR
                        ? null
                        : Decimals.km(tier.rules().maxMm()));
        node.put("greatestDeviation", Decimals.deviation(figures.greatestDeviation(), TIER_DECIMALS));
        node.put("deviationBound", deviationBound == null ? null : Decimals.deviation(deviationBound, TIER_DECIMALS));
        node.put("sumOfDeviations", Decimals.units(figures.sumOfDeviations()));
        long residentMm = figures.residentMm();
        node.putObject("distance")
                .put("value", Decimals.personKm(residentMm))
                .put("bound", distanceBound == null ? null : Decimals.personKm(distanceBound))
                .put("gap", Decimals.gap(residentMm, distanceBound));
        long population = figures.districts().stream()
                .mapToLong(DistrictFigures::population)
                .sum();
        node.put("meanKm", Decimals.meanKm(residentMm, population));
        node.put("cutPairs", figures.cutPairs());
        node.put("optimal", tier.drawn().isOptimal());
        node.put("feasible", tier.listBreaches().isEmpty());
    }

    private static void comparisons(ArrayNode array, TerritoryResult result) {
        for (DivisionComparison comparison : result.comparisons()) {
            ObjectNode node = array.addObject().put("from", comparison.from()).put("to", comparison.to());
            long population = comparison.population();
            node.put("agreement", Decimals.share(population - comparison.changedPopulation(), population));
            node.put("changedPopulation", comparison.changedPopulation());
            comparison.changed().forEach(node.putArray("changed")::add);
            ArrayNode matches = node.putArray("matches");
            comparison
                    .matches()
                    .forEach(match -> matches.addObject()
                            .put("from", match.from())
                            .put("to", match.to())
                            .put("population", match.population()));
            node.putObject("meanKm")
                    .put("from", Decimals.meanKm(comparison.fromResidentMm(), population))
                    .put("to", Decimals.meanKm(comparison.toResidentMm(), population));
        }
    }

    private void islands(ArrayNode array) {
        for (Ground.Link link : ground.links()) {
            array.addObject()
                    .put("commune", ground.blocks().get(link.block()).code())
                    .put("to", ground.blocks().get(link.other()).code())
                    .put("km", Decimals.km(link.mm()));
        }
    }

    private void parts(ArrayNode array) {
        ground.blocks().stream()
                .filter(block -> block.part() > 0)
                .forEach(block -> array.addObject()
                        .put("code", block.code())
                        .put("commune", Block.insee(block.code()))
                        .put("name", block.name())
                        .put("population", block.population()));
    }

    private Block getBlock(String code) {
        Block block = blocks.get(code);
        if (block == null) {
            throw new IllegalArgumentException("No block " + code + " in this territory");
        }
        return block;
    }

    /** The seat of the outermost territory that a commune belongs to, a split one by its first part; null without. */
    static JsonNode seatOf(Territory territory, @Nullable Membership outermost, String insee) {
        return outermost == null
                ? JsonFiles.MAPPER.nullNode()
                : outermost
                        .findFirst(territory.getIndex(insee))
                        .<JsonNode>map(
                                district -> JsonFiles.MAPPER.getNodeFactory().textNode(district.seat()))
                        .orElseGet(JsonFiles.MAPPER::nullNode);
    }
}
