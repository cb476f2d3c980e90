package fr.maillage.app.scenario;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.territory.Commune;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The blocks of a scenario's ground, and what the codes of communes and of parts stand for. */
final class Blocks {

    private final List<Commune> communes;
    private final List<Split> splits;
    private final List<Block> all;
    private final SequencedMap<String, List<Block>> byCode = new LinkedHashMap<>();

    /**
     * @param communes ordered by INSEE code
     * @param splits of some of them
     */
    Blocks(List<Commune> communes, List<Split> splits) {
        this.communes = communes;
        this.splits = splits;
        this.all = Block.list(communes, splits);
        for (Block block : all) {
            String insee = Block.insee(block.code());
            byCode.computeIfAbsent(insee, code -> new ArrayList<>()).add(block);
            if (block.part() > 0) {
                byCode.put(block.code(), List.of(block));
            }
        }
    }

    List<Block> list() {
        return all;
    }

    /** The codes of all blocks in their order. */
    List<String> listCodes() {
        return all.stream().map(Block::code).toList();
    }

    /** The blocks that a code stands for: all parts of a commune, or one; none where the code is not known. */
    List<Block> list(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Every code that stands for blocks, of communes and of parts. */
    Collection<String> listNames() {
        return byCode.keySet();
    }

    List<Commune> communes() {
        return communes;
    }

    Commune commune(Block block) {
        return communes.get(block.commune());
    }

    /** The blocks of each EPCI, by its SIREN. */
    SortedMap<String, List<Block>> listByEpci() {
        SortedMap<String, List<Block>> byEpci = new TreeMap<>();
        for (Block block : all) {
            String siren = commune(block).epciSiren();
            if (siren != null) {
                byEpci.computeIfAbsent(siren, code -> new ArrayList<>()).add(block);
            }
        }
        return byEpci;
    }

    /**
     * A measure of communes, divided among their parts.
     *
     * @param ofCommunes by INSEE code, of every commune
     * @return of each block
     */
    List<Long> divide(Map<String, Long> ofCommunes) {
        Map<String, Split> split = splits.stream().collect(Collectors.toMap(Split::insee, each -> each));
        List<Long> values = new ArrayList<>();
        for (Commune commune : communes) {
            long value = ofCommunes.getOrDefault(commune.insee(), 0L);
            Split parts = split.get(commune.insee());
            values.addAll(parts == null ? List.of(value) : parts.divide(value));
        }
        return values;
    }

    /** How a message names a block. */
    static String name(Block block) {
        return "\"" + block.code() + "\", " + block.name();
    }
}
