package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which communes are divided into parts. */
final class SplitResolver {

    private static final String PARTS = TerritoryDocument.TERRITORIES + ".parts";
    private static final String PARTS_ABOVE = TerritoryDocument.TERRITORIES + ".partsAbove";

    private final PlaceNames names;
    private final Faults faults;

    SplitResolver(PlaceNames names, Faults faults) {
        this.names = names;
        this.faults = faults;
    }

    /** The divided communes by INSEE code; empty where something is wrong with them. */
    Optional<List<Split>> resolve(Values values) {
        SortedMap<String, Split> splits = new TreeMap<>();
        boolean isGood = !values.isWritten(PARTS) || values.isGood(PARTS);
        for (Values part : values.listMaps(PARTS)) {
            Optional<Split> split = resolvePart(part);
            isGood &= split.isPresent() && splits.put(split.orElseThrow().insee(), split.orElseThrow()) == null;
        }
        Optional<Integer> most = values.findInt(PARTS_ABOVE);
        if (most.isPresent()) {
            addLarger(splits, most.orElseThrow());
        }
        return isGood && (most.isPresent() || !values.isWritten(PARTS_ABOVE))
                ? Optional.of(List.copyOf(splits.values()))
                : Optional.empty();
    }

    private Optional<Split> resolvePart(Values part) {
        Optional<ScalarNode> code = part.findScalar("commune");
        Optional<Commune> commune = code.flatMap(names::findCommune);
        if (commune.isEmpty() || !part.isGood()) {
            return Optional.empty();
        }
        PartSettings settings = TerritoryDocument.part(part);
        Commune found = commune.orElseThrow();
        if (settings.count() > found.population()) {
            faults.add(ScenarioFault.MORE_PARTS_THAN_RESIDENTS.at(
                    code.orElseThrow().place(),
                    settings.count() + " parts of " + found.name(),
                    "at most as many as its residents, " + found.population(),
                    "Lower the count, or take the commune out."));
            return Optional.empty();
        }
        boolean areSharesGood = settings.shares().isEmpty() || settings.shares().size() == settings.count();
        return areSharesGood && settings.count() >= 2 ? Optional.of(settings.toSplit(found.name())) : Optional.empty();
    }

    private void addLarger(SortedMap<String, Split> splits, int most) {
        for (Commune commune : names.listCommunes()) {
            if (commune.population() > most && !splits.containsKey(commune.insee())) {
                int count = Math.ceilDiv(commune.population(), most);
                splits.put(commune.insee(), PartSettings.equal(commune.insee(), commune.name(), count));
            }
        }
    }
}
