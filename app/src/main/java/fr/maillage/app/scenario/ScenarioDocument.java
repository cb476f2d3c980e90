package fr.maillage.app.scenario;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.network.Objective;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A scenario that was read, settings and all, and whose places are still to be checked against a commune table. */
public final class ScenarioDocument {

    private final Values values;
    private final String defaultName;
    private final boolean isFaulty;
    private final Set<String> set;

    /**
     * A document.
     *
     * @param set the paths that the command line gave another value
     */
    ScenarioDocument(Values values, String defaultName, boolean isFaulty, Set<String> set) {
        this.values = values;
        this.defaultName = defaultName;
        this.isFaulty = isFaulty;
        this.set = Set.copyOf(set);
    }

    /** The user's own commune table, absolute, which the gazetteer then has to be made of. */
    public Optional<Path> findCommunesFile() {
        return values.findPath("communes");
    }

    /** The place of a value, for faults that are found later: its own, or that of the map that should hold it. */
    public Place placeOf(String path) {
        return values.placeOf(path);
    }

    /** The scenario as written, if no fault was found when it was read. */
    public Optional<Scenario> findScenario() {
        return isFaulty ? Optional.empty() : Optional.of(scenario());
    }

    /**
     * Checks every place that the scenario names, and how many points there may be, even where reading found faults.
     *
     * @return the scenario in the terms of the domain, if there was no fault when it was read, nor now
     */
    public Optional<ResolvedScenario> resolve(Gazetteer gazetteer, Faults faults) {
        return resolve(gazetteer, true, faults);
    }

    /**
     * The same where neither staff nor a rota is planned: no table of agents is read, what is said of them is not held
     * against the ground, and the scenario that comes back says nothing of it.
     */
    public Optional<ResolvedScenario> resolveUnstaffed(Gazetteer gazetteer, Faults faults) {
        return resolve(gazetteer, false, faults);
    }

    private Optional<ResolvedScenario> resolve(Gazetteer gazetteer, boolean isStaffed, Faults faults) {
        Faults found = new Faults();
        Optional<SortedSet<String>> ground = PlaceChecks.check(values, gazetteer, found);
        Optional<ResolvedTerritories> territories =
                ground.map(departements -> TerritoryResolver.resolve(values, gazetteer, departements, found));
        Optional<AskedStaffing> staffing = ground.filter(departements -> isStaffed)
                .flatMap(departements -> territories.flatMap(resolved ->
                        StaffingResolver.resolve(values, isFaulty, gazetteer, departements, resolved, found)));
        Optional<AskedRota> rota = ground.filter(departements -> isStaffed)
                .flatMap(departements -> territories.flatMap(resolved ->
                        RotaResolver.resolve(values, isFaulty, departements, resolved, orNull(staffing), found)));
        found.list().forEach(faults::add);
        return isFaulty || found.hasErrors()
                ? Optional.empty()
                : territories.map(resolved -> ScenarioResolver.resolve(
                        isStaffed ? scenario() : scenario().withoutStaffing(),
                        gazetteer,
                        resolved,
                        orNull(staffing),
                        orNull(rota)));
    }

    private Scenario scenario() {
        return new Scenario(
                values.findText("name").orElse(defaultName),
                orNull(values.findText("title")),
                values.listTexts("departement"),
                orNull(findCommunesFile()),
                new DistanceSettings(
                        values.findText("distance.measure")
                                .map(word -> DistanceSettings.Measure.valueOf(word.toUpperCase(Locale.ROOT)))
                                .orElse(DistanceSettings.Measure.GEODESIC),
                        values.findDouble("distance.detourFactor").orElse(DistanceSettings.DEFAULT_DETOUR_FACTOR),
                        values.findDouble("distance.speedKmh").orElse(DistanceSettings.DEFAULT_SPEED_KMH)),
                network(),
                before(),
                orNull(values.findMap(TerritoryDocument.TERRITORIES).map(TerritoryDocument::territories)),
                TerritoryDocument.divisions(values),
                orNull(values.findMap(StaffingDocument.STAFFING)
                        .map(staffing -> StaffingDocument.staffing(staffing, seed()))),
                orNull(values.findMap(RotaDocument.ROTA).map(rota -> RotaDocument.rota(rota, seed()))),
                values.listMaps("assumptions").stream()
                        // What the file says of a value is not said of the one that takes its place.
                        .filter(assumption ->
                                !set.contains(assumption.findText("path").orElse("")))
                        .map(assumption -> new Assumption(
                                assumption.findText("path").orElseThrow(),
                                assumption.findText("text").orElseThrow(),
                                orNull(assumption.findText("source"))))
                        .toList(),
                seed());
    }

    private long seed() {
        return values.findLong("seed").orElse(0L);
    }

    private NetworkSettings network() {
        return new NetworkSettings(
                orNull(values.findDouble("network.target.km")),
                orNull(values.findDouble("network.target.minutes")),
                values.listTexts(ValueChecks.OBJECTIVE).stream()
                        .map(word -> Objective.find(word).orElseThrow())
                        .toList(),
                orNull(values.findInt(ValueChecks.COUNT)),
                orNull(values.findInt(ValueChecks.MAX_COUNT)),
                ScenarioResolver.candidates(values),
                values.listTexts(ValueChecks.OPEN),
                values.listTexts(ValueChecks.CLOSED));
    }

    private @Nullable Before before() {
        List<String> points = values.listTexts("before.points");
        if (!points.isEmpty()) {
            return new Before.Listed(points);
        }
        return orNull(values.findInt("before.count").map(Before.MostPopulated::new));
    }

    // Optional.orElse(null) is not understood by every null checker.
    static <T> @Nullable T orNull(Optional<T> value) {
        return value.isPresent() ? value.orElseThrow() : null;
    }
}
