package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.division.Balance;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.source.TerritorySource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether a search fits into memory is known before it starts. */
class SearchMemoryTest {

    private static final AskedTerritories NO_TERRITORIES = new AskedTerritories(List.of(), null, List.of());

    private static final long GIGABYTE = 1L << 30;
    private static final Place ASKED = new Place("s.yaml", 2, 14);

    private final Faults faults = new Faults();

    @Test
    void aDepartementNeedsNextToNothing() {
        SearchMemory.of(territory(List.of("62")), rules(List.of("62"), Objective.DISTANCE, 130, 20), NO_TERRITORIES)
                .check(128L << 20, ASKED, faults);

        assertThat(faults.list()).isEmpty();
    }

    @Test
    void franceFitsWhereThePointsAreManyOrTheTargetIsShort() {
        List<String> france = List.copyOf(TerritorySource.embedded().departements());
        Territory territory = territory(france);

        SearchMemory.of(territory, rules(france, Objective.DISTANCE, 2500, 20), NO_TERRITORIES)
                .check(GIGABYTE, ASKED, faults);
        SearchMemory.of(territory, rules(france, Objective.POINTS, 1, 20), NO_TERRITORIES)
                .check(GIGABYTE, ASKED, faults);
        SearchMemory.of(territory, rules(france, Objective.DISTANCE, 500, 20), NO_TERRITORIES)
                .check(4 * GIGABYTE, ASKED, faults);
        assertThat(faults.list()).isEmpty();

        SearchMemory.of(territory, rules(france, Objective.DISTANCE, 100, 20), NO_TERRITORIES)
                .check(GIGABYTE, ASKED, faults);
        assertThat(faults.list())
                .singleElement()
                .hasToString("s.yaml:2:14: error territory-too-large: found 34,964 communes and 34,964 candidates, "
                        + "which need about 3,261 MB; expected what fits into the 1,024 MB of this program. "
                        + "Name fewer départements or candidates, ask for more points or a shorter target, or give it "
                        + "more memory: MAILLAGE_JAVA_OPTS=-Xmx4g.");
    }

    @Test
    void seatsOfAllFranceDoNotFitBesideEveryCommune() {
        List<String> france = List.copyOf(TerritorySource.embedded().departements());
        Territory territory = territory(france);
        List<Block> blocks = Block.list(territory.communes(), List.of());
        TierRules tier = new TierRules(
                "antenne",
                400,
                blocks.stream().map(Block::code).collect(Collectors.toCollection(TreeSet::new)),
                List.of(),
                new Balance(
                        Measure.POPULATION,
                        blocks.stream().map(block -> 1000 * block.population()).toList(),
                        Collections.nCopies(400, 1e8),
                        0.1),
                List.of(),
                Distances.TOO_FAR,
                1);
        DivisionRules drawn = new DivisionRules(List.of(DivisionObjective.DISTANCE), Map.of(), List.of(tier), null);

        SearchMemory.of(
                        territory,
                        rules(france, Objective.DISTANCE, 2500, 20),
                        new AskedTerritories(List.of(), drawn, List.of()))
                .check(GIGABYTE, ASKED, faults);

        assertThat(faults.list()).singleElement().extracting(Fault::code).isEqualTo("territory-too-large");
    }

    private static Territory territory(List<String> departements) {
        return TerritorySource.embedded().getTerritory(departements, 1.3, 2, new Faults());
    }

    private static NetworkRules rules(List<String> departements, Objective objective, int count, int targetKm) {
        TreeMap<String, String> candidates = new TreeMap<>();
        for (Commune commune : TerritorySource.embedded().listCommunes(departements)) {
            candidates.put(commune.insee(), NetworkRules.CHEF_LIEU);
        }
        return new NetworkRules(
                List.of(objective), count, null, targetKm * 1_000_000, candidates, new TreeSet<>(), new TreeSet<>());
    }
}
