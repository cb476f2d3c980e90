package fr.maillage.app.study;

import fr.maillage.app.scenario.ResolvedScenario;
import fr.maillage.app.scenario.ScenarioDocument;
import fr.maillage.app.scenario.ScenarioReader;
import fr.maillage.app.scenario.Setting;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.source.TerritorySource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A scenario with the ground it stands on, read and checked from end to end.
 *
 * @param scenario whose places all exist
 * @param territory its communes and their distances
 * @param warnings what was left out or read in the only sensible way
 */
public record ScenarioInput(ResolvedScenario scenario, Territory territory, List<Fault> warnings) {

    public ScenarioInput {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a scenario and everything it names, to be planned: that the search fits into memory is checked too.
     *
     * @param scenario the name of an embedded scenario, else the path of a file
     * @throws fr.maillage.domain.fault.FaultException with every fault found, if one of them is an error
     */
    public static ScenarioInput read(String scenario, List<Setting> settings, int threads) {
        return read(scenario, settings, threads, true, true);
    }

    /**
     * The same where the network alone is planned: what the scenario says of staffing is left aside, its tableau not read.
     *
     * @throws fr.maillage.domain.fault.FaultException as above
     */
    public static ScenarioInput readUnstaffed(String scenario, List<Setting> settings, int threads) {
        return read(scenario, settings, threads, true, false);
    }

    /**
     * Reads the scenario of a run, which is planned already.
     *
     * @throws fr.maillage.domain.fault.FaultException as above
     */
    static ScenarioInput readPlanned(Path scenario, int threads) {
        return read(scenario.toString(), List.of(), threads, false, true);
    }

    private static ScenarioInput read(
            String scenario, List<Setting> settings, int threads, boolean isSearched, boolean isStaffed) {
        Faults faults = new Faults();
        Optional<ScenarioDocument> document = ScenarioReader.read(scenario, settings, faults);
        Optional<TerritorySource> source = document.flatMap(d -> source(d, faults));
        Optional<ResolvedScenario> resolved = document.flatMap(d -> source.map(TerritoryGazetteer::new)
                .flatMap(
                        gazetteer -> isStaffed ? d.resolve(gazetteer, faults) : d.resolveUnstaffed(gazetteer, faults)));
        faults.throwIfErrors();
        ResolvedScenario found = resolved.orElseThrow();
        Territory territory = source.orElseThrow()
                .getTerritory(found.departements(), found.scenario().distance().detourFactor(), threads, faults);
        if (isSearched) {
            SearchMemory.of(territory, found.networkRules(), AskedTerritories.of(found))
                    .check(
                            Runtime.getRuntime().maxMemory(),
                            document.orElseThrow().placeOf("departement"),
                            faults);
            faults.throwIfErrors();
        }
        return new ScenarioInput(found, territory, faults.listWarnings());
    }

    private static Optional<TerritorySource> source(ScenarioDocument document, Faults faults) {
        Optional<Path> file = document.findCommunesFile();
        return file.isEmpty()
                ? Optional.of(TerritorySource.embedded())
                : TerritorySource.findInFile(file.orElseThrow(), faults);
    }
}
