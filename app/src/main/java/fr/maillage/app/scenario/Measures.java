package fr.maillage.app.scenario;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.source.MeasureTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What tiers are balanced by, in thousandths. A file that several tiers name is read once. */
final class Measures {

    /** Contacts of Loiret in 2022, on the ground and by telephone, and its residents. */
    static final double REQUESTS_PER_RESIDENT = (10_900 + 2_700) / 684_561.0;

    private static final double THOUSANDTHS = 1000;

    private record Source(Path file, Measure measure) {}

    private final Terrain terrain;
    private final Map<Source, Optional<SortedMap<String, Long>>> tables = new HashMap<>();

    Measures(Terrain terrain) {
        this.terrain = terrain;
    }

    /** The measure of a tier for each block; empty where something is wrong with it. */
    Optional<List<Long>> findValues(Values tier) {
        Optional<Measure> measure = tier.isWritten("balance.measure")
                ? tier.findText("balance.measure").map(word -> Measure.valueOf(word.toUpperCase(Locale.ROOT)))
                : Optional.of(Measure.POPULATION);
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> file = tier.findPath("balance.file");
        if (file.isPresent()) {
            return tables.computeIfAbsent(new Source(file.orElseThrow(), measure.orElseThrow()), this::read)
                    .map(terrain.blocks()::divide);
        }
        return switch (measure.orElseThrow()) {
            case POPULATION -> Optional.of(perResident(1));
            case REQUESTS -> Optional.of(perResident(REQUESTS_PER_RESIDENT));
            case POSTS -> Optional.empty();
        };
    }

    private Optional<SortedMap<String, Long>> read(Source source) {
        return MeasureTable.findInFile(
                source.file(),
                source.measure().key(),
                terrain.blocks().communes().stream().map(Commune::insee).collect(Collectors.toCollection(TreeSet::new)),
                insee -> terrain.gazetteer().findCommune(insee).isPresent(),
                terrain.faults());
    }

    private List<Long> perResident(double rate) {
        return terrain.blocks().list().stream()
                .map(Block::population)
                .map(residents -> Math.round(residents * THOUSANDTHS * rate))
                .toList();
    }
}
