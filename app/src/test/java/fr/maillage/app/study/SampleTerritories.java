package fr.maillage.app.study;

import fr.maillage.app.report.Language;
import fr.maillage.app.study.PlannedTerritories.Planned;
import fr.maillage.domain.division.Balance;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionAudit;
import fr.maillage.domain.division.DivisionFigures;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs whose territories no search has drawn: they follow the EPCI. Their bounds are invented, to show how results tell
 * them.
 *
 * @param input the embedded scenario
 * @param ground of its communes
 * @param asked what a scenario would ask for to get these
 * @param planned the territories
 * @param result with points that a short search placed
 */
public record SampleTerritories(
        ScenarioInput input, Ground ground, AskedTerritories asked, PlannedTerritories planned, NetworkResult result) {

    /** The EPCI of the antennes of Deux-Sèvres; that of Airvault could as well go to La Gâtine. */
    private static final Map<String, List<String>> FIVE = Map.of(
            "Niortais", List.of("200041317"),
            "Bressuirais", List.of("200040244"),
            "Thouarsais", List.of("247900798", "200041416"),
            "La Gâtine", List.of("200041333", "200069748"),
            "Mellois-Haut Val de Sèvre", List.of("200069755", "200041994"));

    private static final Map<String, List<String>> SIX = Map.of(
            "Niort", List.of("200041317"),
            "Bressuire", List.of("200040244"),
            "Thouars", List.of("247900798"),
            "Gâtine", List.of("200041333", "200069748", "200041416"),
            "Melle", List.of("200069755"),
            "Saint-Maixent", List.of("200041994"));

    /** Five antennes, and beside them the six before, and the five again as they were announced. */
    public static SampleTerritories deuxSevres() {
        ScenarioInput input = ScenarioInput.read("deux-sevres", List.of(), 2);
        NetworkResult points = points(input);
        Ground ground = TerritoryAudit.ground(input.territory(), points.shapes(), List.of());
        Division five = byEpci(input, ground, "antenne", FIVE);
        Division six = byEpci(input, ground, "antenne", SIX);
        TierRules rules = rules(ground, five, null);
        AskedTerritories asked = new AskedTerritories(
                List.of(),
                new DivisionRules(List.of(DivisionObjective.DISTANCE), Map.of(), List.of(rules), null),
                List.of(
                        new NamedDivision.Given("antennes de 2019", six),
                        new NamedDivision.Given("annonce de 2025", five)));
        DivisionFigures figures = DivisionAudit.figures(input.territory(), ground, rules, five);
        PlannedTerritories planned = new PlannedTerritories(
                List.of(new Planned(
                        "antenne",
                        false,
                        new DrawnDivision(five, figures.greatestDeviation(), figures.residentMm(), true))),
                List.of(given("antennes de 2019", six), given("annonce de 2025", five)));
        return of(input, points, ground, asked, planned);
    }

    /**
     * Loiret: two agences that were given, and a team for each EPCI, with Orléans in three parts: two are teams by
     * themselves, the third belongs to the team around.
     */
    public static SampleTerritories loiret() {
        ScenarioInput input = ScenarioInput.read("loiret", List.of(), 2);
        NetworkResult points = points(input);
        List<Split> splits = List.of(
                new Split("45234", List.of("Orléans Nord", "Orléans Centre", "Orléans Sud"), List.of(1.0, 1.0, 1.0)));
        Ground ground = TerritoryAudit.ground(input.territory(), points.shapes(), splits);
        // An EPCI goes to the agence where its most populated commune is.
        Map<String, Commune> chiefs = new TreeMap<>();
        for (Commune commune : input.territory().communes()) {
            chiefs.merge(
                    String.valueOf(commune.epciSiren()),
                    commune,
                    (one, other) -> one.population() < other.population() ? other : one);
        }
        Map<String, String> agences = new TreeMap<>();
        chiefs.forEach((epci, chief) -> agences.put(epci, chief.longitude() < 2.3 ? "Ouest" : "Est"));
        Division outer = divide(ground, "agence", block -> agences.getOrDefault(epci(input, block), "Est"));
        Division inner = divide(
                ground,
                "équipe",
                block -> block.part() == 1 || block.part() == 2 ? block.name() : "Équipe " + epci(input, block));
        AskedTerritories asked = new AskedTerritories(
                splits,
                new DivisionRules(
                        List.of(DivisionObjective.DISTANCE), Map.of(), List.of(rules(ground, inner, 0.1)), outer),
                List.of());
        PlannedTerritories planned = new PlannedTerritories(
                List.of(
                        given("agence", outer),
                        new Planned("équipe", false, new DrawnDivision(inner, null, null, false))),
                List.of());
        return of(input, points, ground, asked, planned);
    }

    /** Writes the run; returns its folder. */
    public Path write(Path folder, Language language) throws IOException {
        SearchLimits limits = SearchLimits.ofSteps(20, 0);
        RunConditions conditions = new RunConditions(limits, Instant.EPOCH, new Stopwatch());
        try (RunFolder run = RunFolder.open(folder, true)) {
            RunFiles.write(run, input, RunResult.of(result), conditions, language);
        }
        return folder;
    }

    private static SampleTerritories of(
            ScenarioInput input,
            NetworkResult points,
            Ground ground,
            AskedTerritories asked,
            PlannedTerritories planned) {
        TerritoryResult territories = TerritoryAudit.of(input.territory(), ground, asked, planned);
        NetworkResult result = new NetworkResult(
                points.plan(),
                points.audit(),
                points.components(),
                points.before(),
                territories,
                points.shapes(),
                points.steps(),
                false);
        return new SampleTerritories(input, ground, asked, planned, result);
    }

    private static NetworkResult points(ScenarioInput input) {
        return NetworkStudy.run(input, SearchLimits.ofSteps(20, 0), ProgressListener.silent());
    }

    private static Planned given(String name, Division division) {
        return new Planned(name, true, new DrawnDivision(division, null, null, false));
    }

    private static TierRules rules(Ground ground, Division division, @Nullable Double tolerance) {
        int count = division.districts().size();
        List<Long> residents =
                ground.blocks().stream().map(block -> 1000 * block.population()).toList();
        double target = 1000.0 * ground.population() / count;
        return new TierRules(
                division.tier(),
                count,
                division.districts().stream().map(District::seat).collect(Collectors.toCollection(TreeSet::new)),
                List.of(),
                new Balance(Measure.POPULATION, residents, Collections.nCopies(count, target), tolerance),
                List.of(),
                Distances.TOO_FAR,
                1);
    }

    private static Division byEpci(
            ScenarioInput input, Ground ground, String tier, Map<String, List<String>> epcisByName) {
        Map<String, String> names = new HashMap<>();
        epcisByName.forEach((name, epcis) -> epcis.forEach(epci -> names.put(epci, name)));
        return divide(ground, tier, block -> names.getOrDefault(epci(input, block), "Reste"));
    }

    private static String epci(ScenarioInput input, Block block) {
        return String.valueOf(input.territory().communes().get(block.commune()).epciSiren());
    }

    /** The seat of each stands in its most populated block. */
    private static Division divide(Ground ground, String tier, Function<Block, String> name) {
        Map<String, List<Block>> members = new TreeMap<>();
        for (Block block : ground.blocks()) {
            members.computeIfAbsent(name.apply(block), each -> new ArrayList<>())
                    .add(block);
        }
        List<District> districts = new ArrayList<>();
        members.forEach((each, blocks) -> {
            Block seat = Collections.max(blocks, Comparator.comparingLong(Block::population));
            districts.add(new District(
                    each, seat.code(), blocks.stream().map(Block::code).toList()));
        });
        return new Division(tier, districts);
    }
}
