package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.territory.Epci;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tier must not cut.
 *
 * @param lists codes of blocks, at least two each, none in two groups
 * @param unitByBlock the number of the group that a block is in, or of the block itself where it stands alone
 * @param size how many groups and lone blocks there are
 */
record Groups(List<List<String>> lists, Map<String, Integer> unitByBlock, int size) {

    /** So many are named in a message. */
    private static final int NAMED = 3;

    Groups {
        lists = lists.stream().map(List::copyOf).toList();
        unitByBlock = Map.copyOf(unitByBlock);
    }

    /** What a tier says of groups; empty where something is wrong with it. */
    static Optional<Groups> resolve(Values tier, Terrain terrain) {
        Optional<List<List<Block>>> groups;
        if (!tier.isWritten("together")) {
            groups = Optional.of(List.of());
        } else if (tier.findScalar("together").isPresent()) {
            boolean isEpci = tier.findText("together").equals(Optional.of(Together.Kind.EPCI.word()));
            groups = Optional.of(isEpci ? epcis(tier, terrain) : List.of());
        } else {
            groups = listed(tier, terrain);
        }
        return groups.map(found -> of(found, terrain.blocks()));
    }

    private static Groups of(List<List<Block>> groups, Blocks blocks) {
        List<List<String>> lists = groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(Block::code).toList())
                .toList();
        Map<String, Integer> unit = new HashMap<>();
        for (int g = 0; g < lists.size(); g++) {
            for (String code : lists.get(g)) {
                unit.put(code, g);
            }
        }
        int size = lists.size();
        for (String code : blocks.listCodes()) {
            if (unit.putIfAbsent(code, size) == null) {
                size++;
            }
        }
        return new Groups(lists, unit, size);
    }

    private static List<List<Block>> epcis(Values tier, Terrain terrain) {
        List<String> cut = new ArrayList<>();
        List<List<Block>> groups = new ArrayList<>();
        terrain.blocks().listByEpci().forEach((siren, blocks) -> {
            groups.add(blocks);
            long inside = blocks.stream().map(Block::commune).distinct().count();
            long outside = terrain.gazetteer().countCommunes(siren) - inside;
            if (outside > 0) {
                String name =
                        terrain.gazetteer().findEpci(siren).map(Epci::name).orElse(siren);
                cut.add(name + " with " + outside + " of " + (inside + outside) + " communes outside");
            }
        });
        if (!cut.isEmpty()) {
            terrain.faults()
                    .add(ScenarioFault.GROUP_CUT.warnAt(
                            tier.placeOf("together"),
                            String.join("; ", cut.subList(0, Math.min(NAMED, cut.size())))
                                    + (cut.size() > NAMED ? "; and " + (cut.size() - NAMED) + " more EPCI" : ""),
                            "EPCI that lie in " + terrain.names().ground() + " as a whole",
                            "The communes inside stay together; add the other départements to plan the EPCI as a "
                                    + "whole."));
        }
        return groups;
    }

    private static Optional<List<List<Block>>> listed(Values tier, Terrain terrain) {
        Map<String, ScalarNode> first = new HashMap<>();
        List<List<Block>> groups = new ArrayList<>();
        boolean isGood = true;
        for (List<ScalarNode> nodes : tier.listLists("together")) {
            List<Block> group = new ArrayList<>();
            for (ScalarNode node : nodes) {
                List<Block> blocks = terrain.list(node);
                isGood &= !blocks.isEmpty();
                Optional<ScalarNode> earlier = blocks.stream()
                        .flatMap(block -> Optional.ofNullable(first.get(block.code())).stream())
                        .findFirst();
                if (earlier.isPresent()) {
                    isGood = false;
                    terrain.faults()
                            .add(ScenarioFault.GROUPS_OVERLAP.at(
                                    node.place(),
                                    "\"" + node.text() + "\" again",
                                    "each commune in one group, once; it stands already at "
                                            + earlier.orElseThrow().place(),
                                    "Take one of the two out, or make one group of the two."));
                }
                blocks.forEach(block -> first.putIfAbsent(block.code(), node));
                group.addAll(blocks);
            }
            groups.add(group);
        }
        return isGood ? Optional.of(groups) : Optional.empty();
    }

    /** How a message counts them. */
    String describe() {
        int alone = size - lists.size();
        if (lists.isEmpty()) {
            return alone + " communes"
                    + (unitByBlock.keySet().stream().anyMatch(code -> code.contains("#")) ? " and parts" : "");
        }
        String groups = lists.size() == 1 ? "1 group" : lists.size() + " groups";
        return alone == 0
                ? groups
                : groups + " and " + alone + (alone == 1 ? " commune by itself" : " communes by themselves");
    }
}
