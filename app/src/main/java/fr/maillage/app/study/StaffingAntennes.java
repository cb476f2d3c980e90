package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a staffing stands on.
 *
 * @param division whose territories are the antennes
 * @param drawn as {@code plan.json} holds it, where the territories were drawn for the staffing alone; null elsewhere
 */
record StaffingAntennes(Division division, @Nullable ObjectNode drawn) {

    /** The division that the scenario names, else the outermost territories of the network that was planned. */
    static StaffingAntennes of(ScenarioInput input, NetworkResult network) {
        Optional<Division> given = findGiven(input);
        if (given.isPresent()) {
            return new StaffingAntennes(given.orElseThrow(), null);
        }
        TerritoryResult territories = network.territories();
        if (territories == null || territories.tiers().isEmpty()) {
            throw new IllegalStateException("A staffing without territories in "
                    + input.scenario().scenario().name());
        }
        return new StaffingAntennes(territories.tiers().getFirst().division(), null);
    }

    /**
     * Without a network of this run: what the scenario gives, else the outermost territories of a plan.
     *
     * @param network of a {@code plan.json}
     * @throws IllegalArgumentException with what is wrong, if the plan has no territories, or has others
     */
    static StaffingAntennes read(ScenarioInput input, JsonNode network) {
        Optional<Division> given = findGiven(input);
        if (given.isPresent()) {
            return new StaffingAntennes(given.orElseThrow(), null);
        }
        PlannedTerritories planned = TerritoriesPlanJson.read(network);
        if (planned.tiers().isEmpty()) {
            throw new IllegalArgumentException("no territories");
        }
        Division division = planned.tiers().getFirst().drawn().division();
        requireBlocks(
                division,
                Block.list(input.territory().communes(), input.scenario().splits()));
        return new StaffingAntennes(division, null);
    }

    /** Without any network: what the scenario gives, else its territories, drawn for this. */
    static StaffingAntennes draw(ScenarioInput input, SearchLimits limits, ProgressListener progress) {
        Optional<Division> given = findGiven(input);
        if (given.isPresent()) {
            return new StaffingAntennes(given.orElseThrow(), null);
        }
        AskedTerritories asked =
                new AskedTerritories(input.scenario().splits(), input.scenario().territories(), List.of());
        TerritoryResult drawn = new TerritoryStudy(input.territory(), asked, progress)
                .run(NetworkStudy.shapes(input.territory()), limits);
        return new StaffingAntennes(drawn.tiers().getFirst().division(), PlanJson.ofTerritories(drawn));
    }

    private static Optional<Division> findGiven(ScenarioInput input) {
        AskedStaffing asked = input.scenario().staffing();
        return asked == null ? Optional.empty() : asked.findDivision();
    }

    private static void requireBlocks(Division division, List<Block> blocks) {
        TreeSet<String> missing = new TreeSet<>();
        blocks.stream().map(Block::code).forEach(missing::add);
        for (String block : division.districts().stream()
                .flatMap(district -> district.blocks().stream())
                .toList()) {
            if (!missing.remove(block)) {
                throw new IllegalArgumentException("territories with the commune " + block
                        + ", which the scenario has not, or has in another one of them");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("territories without the commune " + missing.first());
        }
    }
}
