package fr.maillage.domain.division;

import fr.maillage.domain.territory.Contiguity;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The blocks of a territory and who borders whom. The parts of a commune are neighbours of each other and of all
 * neighbours of the commune. Islands, and whatever else has no border with the rest, are joined to it by {@link Link}s.
 *
 * @param blocks in the order of their communes, then of their parts; a block's position is its index everywhere else
 * @param neighbours for each block the indices of those it shares a border with, ascending; links are not among them
 * @param links that join what borders do not: as many as there are pieces, less one
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
        return new Ground(blocks, neighbours, links(territory, blocks, neighbours), contiguity.origin());
    }

    /** Again and again the smallest piece is joined to the block nearest to it, until all is one. */
    private static List<Link> links(Territory territory, List<Block> blocks, List<List<Integer>> neighbours) {
        int[] piece = pieces(neighbours);
        List<List<Integer>> pieces = new ArrayList<>();
        for (int b = 0; b < piece.length; b++) {
            while (pieces.size() <= piece[b]) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(piece[b]).add(b);
        }
        List<Link> links = new ArrayList<>();
        while (pieces.size() > 1) {
            List<Integer> smallest =
                    Collections.min(pieces, Comparator.comparingInt((List<Integer> each) -> each.size()));
            Link link = nearest(territory, blocks, piece, smallest);
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

    private static Link nearest(Territory territory, List<Block> blocks, int[] piece, List<Integer> smallest) {
        Link best = new Link(smallest.getFirst(), -1, Integer.MAX_VALUE);
        for (int b : smallest) {
            for (int other = 0; other < blocks.size(); other++) {
                if (piece[other] != piece[b]) {
                    int mm = territory
                            .distances()
                            .mm(blocks.get(b).commune(), blocks.get(other).commune());
                    if (mm < best.mm() || best.other() < 0) {
                        best = new Link(b, other, mm);
                    }
                }
            }
        }
        return best;
    }

    /** For each block the number of its piece, the pieces numbered in the order of their first blocks. */
    private static int[] pieces(List<List<Integer>> neighbours) {
        int[] piece = new int[neighbours.size()];
        Arrays.fill(piece, -1);
        int count = 0;
        for (int start = 0; start < piece.length; start++) {
            if (piece[start] < 0) {
                List<Integer> reached = new ArrayList<>(List.of(start));
                piece[start] = count;
                for (int k = 0; k < reached.size(); k++) {
                    for (int next : neighbours.get(reached.get(k))) {
                        if (piece[next] < 0) {
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
