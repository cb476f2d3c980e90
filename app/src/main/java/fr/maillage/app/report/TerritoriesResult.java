package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The territories of a run, as its files give them.
 *
 * @param tiers of the plan, from outer to inner
 * @param beside divisions beside it
 * @param comparisons of these
 * @param parts of large communes, by their codes
 */
record TerritoriesResult(
        List<DivisionResult> tiers,
        List<DivisionResult> beside,
        List<ComparisonResult> comparisons,
        Map<String, Part> parts) {

    /** A part of a large commune. */
    record Part(String code, String name, long population) {}

    TerritoriesResult {
        tiers = List.copyOf(tiers);
        beside = List.copyOf(beside);
        comparisons = List.copyOf(comparisons);
    }

    static TerritoriesResult read(JsonNode network) {
        Map<String, List<TerritoryResult>> byTier = new HashMap<>();
        for (JsonNode territory : network.path("territories")) {
            byTier.computeIfAbsent(territory.path("tier").asText(), tier -> new ArrayList<>())
                    .add(TerritoryResult.read(territory));
        }
        List<DivisionResult> tiers = new ArrayList<>();
        network.path("tiers")
                .forEach(tier -> tiers.add(DivisionResult.readTier(
                        tier, byTier.getOrDefault(tier.path("tier").asText(), List.of()))));
        List<DivisionResult> beside = new ArrayList<>();
        for (JsonNode division : network.path("divisions")) {
            List<TerritoryResult> territories = new ArrayList<>();
            division.path("territories").forEach(each -> territories.add(TerritoryResult.read(each)));
            beside.add(DivisionResult.readBeside(division, territories));
        }
        List<ComparisonResult> comparisons = new ArrayList<>();
        network.path("comparisons").forEach(each -> comparisons.add(ComparisonResult.read(each)));
        Map<String, Part> parts = new LinkedHashMap<>();
        for (JsonNode part : network.path("parts")) {
            String code = part.path("code").asText();
            parts.put(
                    code,
                    new Part(
                            code,
                            part.path("name").asText(),
                            part.path("population").asLong()));
        }
        return new TerritoriesResult(tiers, beside, comparisons, parts);
    }

    boolean isEmpty() {
        return tiers.isEmpty() && beside.isEmpty();
    }

    /** All that a map can show, one at a time: the tiers, then the divisions beside the plan. */
    List<DivisionResult> layers() {
        return Stream.concat(tiers.stream(), beside.stream()).toList();
    }

    /** The codes under which a commune stands in territories: its own, or those of its parts. */
    List<String> listCodes(String insee) {
        List<String> codes = parts.keySet().stream()
                .filter(code -> TerritoryResult.insee(code).equals(insee))
                .toList();
        return codes.isEmpty() ? List.of(insee) : codes;
    }

    /** The code that a map draws a commune by: its own, or that of its part with most residents. */
    String drawnCode(String insee) {
        String largest = insee;
        long most = -1;
        for (String code : listCodes(insee)) {
            Part part = parts.get(code);
            if (part != null && part.population() > most) {
                largest = code;
                most = part.population();
            }
        }
        return largest;
    }

    /** The division that a comparison starts from. */
    Optional<DivisionResult> findFrom(ComparisonResult comparison) {
        return Stream.concat(beside.stream(), tiers.stream())
                .filter(division -> division.name().equals(comparison.from()))
                .findFirst();
    }

    /** The division that a comparison leads to. */
    Optional<DivisionResult> findTo(ComparisonResult comparison) {
        return layers().stream()
                .filter(division -> division.name().equals(comparison.to()))
                .findFirst();
    }
}
