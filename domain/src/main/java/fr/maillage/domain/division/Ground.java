package fr.maillage.domain.division;

import fr.maillage.domain.territory.Contiguity;
import fr.maillage.domain.territory.Positions;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The blocks of a territory and who borders whom. The parts of a commune are neighbours of each other and of all
 * neighbours of the commune. Islands, and whatever else has no border with the rest, are joined to it by {@link Link}s.
 *
 * @param blocks in the order of their communes, then of their parts; a block's position is its index everywhere else
 * @param neighbours for each block the indices of those it shares a border with, ascending; links are not among them
 * @param links that join what borders do not: as many as there are pieces, less one, and those of {@link #joining}
 * @param origin what the borders were read from
 */
public record Ground(List<Block> blocks, List<List<Integer>> neighbours, List<Link> links, Contiguity.Origin origin) {

    /**
     * Two blocks that count as neighbours though no border joins their pieces of the ground.
     *
     * @param block in the smaller piece
     * @param other the nearest block outside it
     * @param mm between their chefs-lieux
     */
    public record Link(int block, int other, int mm) {}

    private static final int OUTSIDE = -2;

    public Ground {
        blocks = List.copyOf(blocks);
        neighbours = neighbours.stream().map(List::copyOf).toList();
        links = List.copyOf(links);
        if (blocks.size() != neighbours.size()) {
            throw new IllegalArgumentException(blocks.size() + " blocks, neighbours of " + neighbours.size());
        }
    }

    /**
     * The blocks of a territory.
     *
     * @param contiguity of its communes
     * @param splits of different communes of the territory
     */
    public static Ground of(Territory territory, Contiguity contiguity, List<Split> splits) {
        List<Block> blocks = Block.list(territory.communes(), splits);
        List<List<Integer>> ofCommune = new ArrayList<>();
        for (int i = 0; i < territory.size(); i++) {
            ofCommune.add(new ArrayList<>());
        }
        for (int b = 0; b < blocks.size(); b++) {
            ofCommune.get(blocks.get(b).commune()).add(b);
        }
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            TreeSet<Integer> own = new TreeSet<>(ofCommune.get(blocks.get(b).commune()));
            own.remove(b);
            contiguity.neighbours().get(blocks.get(b).commune()).forEach(i -> own.addAll(ofCommune.get(i)));
            neighbours.add(List.copyOf(own));
        }
        List<Integer> all = IntStream.range(0, blocks.size()).boxed().toList();
        return new Ground(blocks, neighbours, links(territory, blocks, neighbours, all), contiguity.origin());
    }

    /**
     * The same with more links: the blocks of each group hang together, if need be by links to the nearest block of the
     * same group.
     *
     * @param groups of the codes of blocks
     * @throws IllegalArgumentException if a code is not of the ground
     */
    public Ground joining(Territory territory, List<List<String>> groups) {
        Map<String, Integer> index = indexByCode();
        List<Link> all = new ArrayList<>(links);
        for (List<String> group : groups) {
            List<Integer> members = new ArrayList<>();
            for (String code : group) {
                Integer block = index.get(code);
                if (block == null) {
                    throw new IllegalArgumentException("No block " + code + " in this territory");
                }
                members.add(block);
            }
            Collections.sort(members);
            List<List<Integer>> linked = new Ground(blocks, neighbours, all, origin).listNeighboursAndLinked();
            all.addAll(links(territory, blocks, linked, members));
        }
        return new Ground(blocks, neighbours, all, origin);
    }

    /** Again and again the smallest piece is joined to the block nearest to it, until all members are one. */
    private static List<Link> links(
            Territory territory, List<Block> blocks, List<List<Integer>> neighbours, List<Integer> members) {
        int[] piece = pieces(neighbours, members);
        List<List<Integer>> pieces = new ArrayList<>();
        for (int b : members) {
            while (pieces.size() <= piece[b]) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(piece[b]).add(b);
        }
        List<Link> links = new ArrayList<>();
        while (pieces.size() > 1) {
            List<Integer> smallest =
                    Collections.min(pieces, Comparator.comparingInt((List<Integer> each) -> each.size()));
            Link link = nearest(territory, blocks, piece, smallest, members);
            links.add(link);
            List<Integer> joined = pieces.stream()
                    .filter(each -> piece[each.getFirst()] == piece[link.other()])
                    .findFirst()
                    .orElseThrow();
            for (int b : smallest) {
                piece[b] = piece[link.other()];
            }
            joined.addAll(smallest);
            pieces.remove(smallest);
        }
        return links;
    }

    /** By the straight line where there is one, since distances of a large territory are costly. */
    private static Link nearest(
            Territory territory, List<Block> blocks, int[] piece, List<Integer> smallest, List<Integer> members) {
        Positions positions = territory.distances().findPositions().orElse(null);
        int block = -1;
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int b : smallest) {
            int from = blocks.get(b).commune();
            for (int other : members) {
                if (piece[other] != piece[b]) {
                    int to = blocks.get(other).commune();
                    double mm = positions == null ? territory.distances().mm(from, to) : positions.straightMm(from, to);
                    if (mm < least) {
                        least = mm;
                        block = b;
                        nearest = other;
                    }
                }
            }
        }
        return new Link(
                block,
                nearest,
                territory
                        .distances()
                        .mm(blocks.get(block).commune(), blocks.get(nearest).commune()));
    }

    /** For each member the number of its piece, the pieces numbered in the order of their first blocks. */
    private static int[] pieces(List<List<Integer>> neighbours, List<Integer> members) {
        int[] piece = new int[neighbours.size()];
        Arrays.fill(piece, OUTSIDE);
        members.forEach(b -> piece[b] = -1);
        int count = 0;
        for (int start : members) {
            if (piece[start] == -1) {
                List<Integer> reached = new ArrayList<>(List.of(start));
                piece[start] = count;
                for (int k = 0; k < reached.size(); k++) {
                    for (int next : neighbours.get(reached.get(k))) {
                        if (piece[next] == -1) {
                            piece[next] = count;
                            reached.add(next);
                        }
                    }
                }
                count++;
            }
        }
        return piece;
    }

    public int size() {
        return blocks.size();
    }

    /** The neighbours of each block, those by links included. */
    public List<List<Integer>> listNeighboursAndLinked() {
        if (links.isEmpty()) {
            return neighbours;
        }
        List<TreeSet<Integer>> all = new ArrayList<>();
        neighbours.forEach(each -> all.add(new TreeSet<>(each)));
        for (Link link : links) {
            all.get(link.block()).add(link.other());
            all.get(link.other()).add(link.block());
        }
        return all.stream().map(List::copyOf).toList();
    }

    /** The indices of all blocks by their code. */
    public Map<String, Integer> indexByCode() {
        Map<String, Integer> indices = new HashMap<>();
        for (int b = 0; b < blocks.size(); b++) {
            indices.put(blocks.get(b).code(), b);
        }
        return indices;
    }

    /** The residents of all blocks. */
    public long population() {
        return blocks.stream().mapToLong(Block::population).sum();
    }
}
