package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What changes territory as a whole: a group of blocks that stay together, or a block that stands alone. Units are
 * numbered along a curve, so that those near each other have near numbers.
 */
final class Units {

    private final int[][] blocks;
    private final int[] unitOfBlock;
    private final int[][] neighbours;
    private final int[][] borders;

    /**
     * The units of some blocks.
     *
     * @param groups codes of blocks that stay together
     * @param within the blocks to be divided, ascending; the others are left out
     */
    Units(Territory territory, Ground ground, List<List<String>> groups, int[] within) {
        int[] group = new int[ground.size()];
        Arrays.fill(group, -1);
        Map<String, Integer> index = ground.indexByCode();
        for (int g = 0; g < groups.size(); g++) {
            for (String code : groups.get(g)) {
                Integer block = index.get(code);
                if (block == null) {
                    throw new IllegalArgumentException("No block " + code + " in this territory");
                }
                group[block] = g;
            }
        }
        unitOfBlock = new int[ground.size()];
        Arrays.fill(unitOfBlock, -1);
        List<List<Integer>> units = new ArrayList<>();
        int[] unitOfGroup = new int[groups.size()];
        Arrays.fill(unitOfGroup, -1);
        int[] ranks = HilbertOrder.ranks(territory.communes());
        int[] ordered = Arrays.stream(within)
                .boxed()
                .sorted(Comparator.comparingInt(
                        b -> ranks[ground.blocks().get(b).commune()]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int block : ordered) {
            int unit = group[block] < 0 ? -1 : unitOfGroup[group[block]];
            if (unit < 0) {
                unit = units.size();
                units.add(new ArrayList<>());
                if (group[block] >= 0) {
                    unitOfGroup[group[block]] = unit;
                }
            }
            unitOfBlock[block] = unit;
            units.get(unit).add(block);
        }
        blocks = units.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new);
        neighbours = new int[blocks.length][];
        borders = new int[blocks.length][];
        join(ground);
    }

    private void join(Ground ground) {
        List<List<Integer>> linked = ground.listNeighboursAndLinked();
        for (int unit = 0; unit < blocks.length; unit++) {
            Map<Integer, Integer> pairs = new TreeMap<>();
            for (int block : blocks[unit]) {
                Set<Integer> real = new HashSet<>(ground.neighbours().get(block));
                for (int other : linked.get(block)) {
                    int neighbour = unitOfBlock[other];
                    if (neighbour >= 0 && neighbour != unit) {
                        pairs.merge(neighbour, real.contains(other) ? 1 : 0, Integer::sum);
                    }
                }
            }
            neighbours[unit] =
                    pairs.keySet().stream().mapToInt(Integer::intValue).toArray();
            borders[unit] = pairs.values().stream().mapToInt(Integer::intValue).toArray();
        }
    }

    int size() {
        return blocks.length;
    }

    /** The blocks of a unit, ascending. */
    int[] blocks(int unit) {
        return blocks[unit];
    }

    /** The unit of a block; −1 where it is left out. */
    int unitOf(int block) {
        return unitOfBlock[block];
    }

    /** The units that a unit borders, or is linked to, ascending. */
    int[] neighbours(int unit) {
        return neighbours[unit];
    }

    /** For each of {@link #neighbours}, the pairs of blocks that share a border; 0 where there is only a link. */
    int[] borders(int unit) {
        return borders[unit];
    }

    /** The residents of a unit. */
    long population(Ground ground, int unit) {
        return Arrays.stream(blocks[unit])
                .mapToObj(ground.blocks()::get)
                .mapToLong(Block::population)
                .sum();
    }
}
