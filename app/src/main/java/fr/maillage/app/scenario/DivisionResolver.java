package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.source.DivisionTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a division that is listed, in the scenario or in a file, into the terms of the domain. Used once. */
final class DivisionResolver {

    /** So many of those left out are named in a message. */
    private static final int NAMED = 3;

    private final Values division;
    private final Terrain terrain;
    private final SequencedMap<String, List<Block>> territories = new LinkedHashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, String> territoryByBlock = new HashMap<>();
    private boolean isGood;

    DivisionResolver(Values division, Terrain terrain) {
        this.division = division;
        this.terrain = terrain;
        this.isGood = division.isGood()
                && terrain.arePartsGood()
                && (division.isWritten("territories") || division.isWritten("file"));
    }

    /**
     * The division; empty where something is wrong with it, and told.
     *
     * @param tier what its territories are called
     */
    Optional<Division> resolve(String tier) {
        if (division.isWritten("file")) {
            readFile();
        } else {
            division.listMaps("territories").forEach(this::readTerritory);
        }
        if (isGood) {
            leftOut();
        }
        return isGood && !territories.isEmpty() ? Optional.of(new Division(tier, districts())) : Optional.empty();
    }

    private void tell(Fault fault) {
        isGood = false;
        terrain.faults().add(fault);
    }

    private void readTerritory(Values territory) {
        Optional<String> name = territory.findText("name");
        isGood &= name.isPresent() && (territory.isWritten("epcis") || territory.isWritten("communes"));
        String found = name.orElse("");
        for (ScalarNode node : territory.listScalars("epcis")) {
            List<Block> blocks = terrain.names().listEpci(node).stream()
                    .flatMap(commune -> terrain.blocks().list(commune.insee()).stream())
                    .toList();
            assign(found, blocks, node.place());
        }
        for (ScalarNode node : territory.listScalars("communes")) {
            assign(found, terrain.list(node), node.place());
        }
        territory.findScalar("seat").ifPresent(node -> seat(found, terrain.list(node), node));
    }

    private void seat(String territory, List<Block> blocks, ScalarNode node) {
        Optional<Block> seat = blocks.stream()
                .filter(block -> territory.equals(territoryByBlock.get(block.code())))
                .findFirst();
        if (blocks.isEmpty()) {
            isGood = false;
        } else if (seat.isPresent()) {
            seats.put(territory, seat.orElseThrow().code());
        } else {
            tell(ScenarioFault.SEAT_OUTSIDE.at(
                    node.place(),
                    Blocks.name(blocks.getFirst()) + ", outside " + Found.quote(territory),
                    "one of the territory's own communes",
                    "Correct the seat, or add its commune to the territory."));
        }
    }

    /** Gives blocks to a territory; none of them may be given yet. */
    private void assign(String territory, List<Block> blocks, Place place) {
        isGood &= !blocks.isEmpty();
        List<Block> taken = blocks.stream()
                .filter(block -> territoryByBlock.containsKey(block.code()))
                .toList();
        if (!taken.isEmpty()) {
            Block first = taken.getFirst();
            tell(ScenarioFault.COMMUNE_IN_TWO.at(
                    place,
                    Blocks.name(first) + andMore(taken.size() - 1) + ", which "
                            + Found.quote(String.valueOf(territoryByBlock.get(first.code()))) + " holds already",
                    "each commune in one territory, once",
                    "Take it out of one of the two."));
        }
        for (Block block : blocks) {
            if (territoryByBlock.putIfAbsent(block.code(), territory) == null) {
                territories
                        .computeIfAbsent(territory, name -> new ArrayList<>())
                        .add(block);
            }
        }
    }

    private static String andMore(int more) {
        return more == 0 ? "" : " and " + more + " more";
    }

    private void readFile() {
        Optional<Path> file = division.findPath("file");
        if (file.isEmpty()) {
            return;
        }
        Optional<List<DivisionTable.Entry>> entries = DivisionTable.findInFile(
                file.orElseThrow(),
                new HashSet<>(terrain.blocks().listNames()),
                insee -> terrain.gazetteer().findCommune(insee).isPresent(),
                terrain.faults());
        isGood &= entries.isPresent();
        for (DivisionTable.Entry entry : entries.orElse(List.of())) {
            List<Block> blocks = terrain.blocks().list(entry.code());
            assign(entry.territory(), blocks, entry.place());
            if (entry.isSeat()) {
                String other =
                        seats.putIfAbsent(entry.territory(), blocks.getFirst().code());
                if (other != null) {
                    tell(ScenarioFault.DOUBLED_SEAT.at(
                            entry.place(),
                            "a second seat of " + Found.quote(entry.territory()) + "; the first is \"" + other + "\"",
                            "one seat in a territory",
                            "Empty the column in one of the two rows."));
                }
            }
        }
    }

    private void leftOut() {
        List<Block> left = terrain.blocks().list().stream()
                .filter(block -> !territoryByBlock.containsKey(block.code()))
                .toList();
        if (!left.isEmpty()) {
            tell(ScenarioFault.COMMUNES_LEFT_OUT.at(
                    division.findPath("file")
                            .map(file -> Place.of(file.toString()))
                            .orElse(division.placeOf("territories")),
                    left.stream().limit(NAMED).map(Blocks::name).collect(Collectors.joining("; "))
                            + (left.size() > NAMED ? "; and " + (left.size() - NAMED) + " more" : "")
                            + " in no territory",
                    "every commune of " + terrain.names().ground() + " in one",
                    "Add each to the territory that it belongs to."));
        }
    }

    private List<District> districts() {
        List<District> districts = new ArrayList<>();
        territories.forEach((name, blocks) -> districts.add(new District(
                name,
                seats.getOrDefault(name, mostPopulated(blocks)),
                blocks.stream().map(Block::code).toList())));
        return districts;
    }

    /** The first block of the commune with the most residents in a territory, the lowest code first among equals. */
    private static String mostPopulated(List<Block> blocks) {
        SortedMap<Integer, Long> residents = new TreeMap<>();
        blocks.forEach(block -> residents.merge(block.commune(), block.population(), Long::sum));
        int most = Collections.max(residents.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        return blocks.stream()
                .filter(block -> block.commune() == most)
                .min(Comparator.comparingInt(Block::part))
                .orElseThrow()
                .code();
    }
}
