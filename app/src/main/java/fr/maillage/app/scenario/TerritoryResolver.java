package fr.maillage.app.scenario;

import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.fault.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a scenario says of territories into the terms of the domain, and tells what cannot be: here the checks need
 * most of what the result is made of.
 */
final class TerritoryResolver {

    private static final String TIERS = TerritoryDocument.TERRITORIES + ".tiers";

    /** What the territories of a division are called where nothing says it. */
    private static final String TERRITORY = "territoire";

    private final Values values;
    private final Terrain terrain;
    private final Measures measures;

    private TerritoryResolver(Values values, Terrain terrain) {
        this.values = values;
        this.terrain = terrain;
        this.measures = new Measures(terrain);
    }

    /**
     * Resolves a scenario's territories.
     *
     * @param departements of the scenario, all of them known
     * @param faults gets every fault; where one is an error, the result is incomplete
     */
    static ResolvedTerritories resolve(
            Values values, Gazetteer gazetteer, SortedSet<String> departements, Faults faults) {
        PlaceNames names = new PlaceNames(gazetteer, departements, true, faults);
        Optional<List<Split>> splits = new SplitResolver(names, faults).resolve(values);
        List<Split> known = splits.orElse(List.of());
        Blocks blocks = new Blocks(names.listCommunes(), known);
        TerritoryResolver resolver =
                new TerritoryResolver(values, new Terrain(gazetteer, names, blocks, splits.isPresent(), faults));
        List<NamedDivision> divisions = resolver.divisions();
        return new ResolvedTerritories(known, resolver.rules(divisions), divisions);
    }

    private List<NamedDivision> divisions() {
        Optional<String> outermost = values.listMaps(TIERS).stream().findFirst().flatMap(tier -> tier.findText("tier"));
        List<NamedDivision> divisions = new ArrayList<>();
        for (Values division : values.listMaps(TerritoryDocument.DIVISIONS)) {
            Optional<String> name = division.findText("name");
            Optional<String> tier = division.findText("tier").or(() -> outermost);
            Optional<Values> drawn = division.findMap("drawn");
            if (drawn.isPresent()) {
                Optional<TierRules> rules = new TierResolver(drawn.orElseThrow(), terrain, measures).resolve(null);
                if (name.isPresent() && rules.isPresent()) {
                    TierRules found = rules.orElseThrow();
                    divisions.add(new NamedDivision.Drawn(name.orElseThrow(), tier.orElse(found.name()), found));
                }
            } else {
                new DivisionResolver(division, terrain)
                        .resolve(tier.orElse(TERRITORY))
                        .filter(found -> name.isPresent())
                        .ifPresent(found -> divisions.add(new NamedDivision.Given(name.orElseThrow(), found)));
            }
        }
        return divisions;
    }

    private @Nullable DivisionRules rules(List<NamedDivision> divisions) {
        Optional<Values> territories = values.findMap(TerritoryDocument.TERRITORIES);
        List<TierRules> drawn = new ArrayList<>();
        Division frame = null;
        TierResolver.Around around = null;
        List<Values> tiers = values.listMaps(TIERS);
        for (Values tier : tiers) {
            String name = tier.findText("tier").orElse("");
            if (tier.isWritten("given")) {
                frame = ScenarioDocument.orNull(findGiven(divisions, tier, name));
                around = frame == null
                        ? null
                        : new TierResolver.Around(name, frame.districts().size(), frame);
            } else {
                new TierResolver(tier, terrain, measures).resolve(around).ifPresent(drawn::add);
                around = new TierResolver.Around(name, tier.findInt("count").orElse(0), frame);
            }
        }
        boolean isComplete = drawn.size() + (frame == null ? 0 : 1) == tiers.size();
        if (!isComplete || territories.isEmpty() || !territories.orElseThrow().isGood()) {
            return null;
        }
        TerritorySettings settings = TerritoryDocument.territories(territories.orElseThrow());
        boolean areObjectivesGood = new HashSet<>(settings.objectives()).size()
                == settings.objectives().size();
        return areObjectivesGood ? new DivisionRules(settings.objectives(), settings.weights(), drawn, frame) : null;
    }

    /** The given division of a tier, under the tier's name. */
    private static Optional<Division> findGiven(List<NamedDivision> divisions, Values tier, String name) {
        return divisions.stream()
                .filter(division -> tier.findText("given").equals(Optional.of(division.name())))
                .filter(NamedDivision.Given.class::isInstance)
                .map(division -> new Division(
                        name, ((NamedDivision.Given) division).division().districts()))
                .findFirst();
    }
}
