package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import java.util.List;

/**
 * What is said of territories is resolved against it.
 *
 * @param names of places
 * @param blocks of the scenario's départements
 * @param arePartsGood whether nothing is wrong with the parts of communes; else the blocks are not to be counted
 */
record Terrain(Gazetteer gazetteer, PlaceNames names, Blocks blocks, boolean arePartsGood, Faults faults) {

    /** The blocks that a code stands for; a fault where there are none. */
    List<Block> list(ScalarNode node) {
        String insee = Block.insee(node.text());
        if (names.findCommune(node, insee).isEmpty()) {
            return List.of();
        }
        List<Block> found = blocks.list(node.text());
        if (found.isEmpty() && arePartsGood) {
            int parts = blocks.list(insee).size();
            faults.add(ScenarioFault.UNKNOWN_PART.at(
                    node.place(),
                    Found.quote(node.text()),
                    parts == 1
                            ? Found.quote(insee) + ", which is not divided"
                            : Found.quote(Block.code(insee, 1)) + " to " + Found.quote(Block.code(insee, parts)),
                    "Correct the number behind the hash, or divide the commune under " + TerritoryDocument.TERRITORIES
                            + ".parts."));
        }
        return found;
    }
}
