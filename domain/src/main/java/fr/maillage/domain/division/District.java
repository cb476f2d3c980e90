package fr.maillage.domain.division;

import java.util.List;

/**
 * One territory of a division.
 *
 * @param name as the report shows it
 * @param seat the code of the block where its seat stands
 * @param blocks the codes of all of its blocks, ascending
 */
public record District(String name, String seat, List<String> blocks) {

    public District {
        blocks = blocks.stream().sorted().toList();
    }
}
