package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.source.MeasureTable;
import fr.maillage.geo.tableau.TableauFile;
import fr.maillage.geo.tableau.TableauOptions;
import fr.maillage.geo.tableau.TableauWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tableau, and checks all that a scenario says of staffing as far as it can be before the antennes are known;
 * where they are, as they are where they are given, all of it.
 */
final class StaffingResolver {

    private final Values values;
    private final Values staffing;
    private final Gazetteer gazetteer;
    private final SortedSet<String> departements;
    private final PlaceNames names;
    private final ResolvedTerritories territories;
    private final Faults faults;

    private StaffingResolver(
            Values values,
            Values staffing,
            Gazetteer gazetteer,
            SortedSet<String> departements,
            ResolvedTerritories territories,
            Faults faults) {
        this.values = values;
        this.staffing = staffing;
        this.gazetteer = gazetteer;
        this.departements = departements;
        this.names = new PlaceNames(gazetteer, departements, true, faults);
        this.territories = territories;
        this.faults = faults;
    }

    /**
     * Resolves a scenario's staffing.
     *
     * @param isFaulty whether a fault was found when the scenario was read
     * @param departements of the scenario, all of them known
     * @param faults gets every fault
     * @return empty where the scenario plans no staff, or an error was found
     */
    static Optional<AskedStaffing> resolve(
            Values values,
            boolean isFaulty,
            Gazetteer gazetteer,
            SortedSet<String> departements,
            ResolvedTerritories territories,
            Faults faults) {
        Optional<Values> staffing = values.findMap(StaffingDocument.STAFFING);
        if (staffing.isEmpty()) {
            return Optional.empty();
        }
        Faults own = new Faults();
        StaffingResolver resolver =
                new StaffingResolver(values, staffing.orElseThrow(), gazetteer, departements, territories, own);
        Optional<AskedStaffing> asked = resolver.resolve(isFaulty || faults.hasErrors());
        own.list().forEach(faults::add);
        return own.hasErrors() ? Optional.empty() : asked;
    }

    private Optional<AskedStaffing> resolve(boolean isFaulty) {
        communes("organisation.teams");
        communes("organisation.sites");
        communes("guichets.sites");
        antennes();
        long seed = values.findLong("seed").orElse(0L);
        double detourFactor = values.findDouble("distance.detourFactor").orElse(DistanceSettings.DEFAULT_DETOUR_FACTOR);
        Optional<TableauRead> tableau =
                staffing.find("tableau").isPresent() ? findTableau(seed, detourFactor) : Optional.empty();
        Optional<SortedMap<String, Long>> requests =
                staffing.findPath("requests.file").flatMap(this::requests);
        Optional<Path> previous = staffing.findPath("previous");
        Map<String, Earlier> earlier = previous.flatMap(
                        path -> EarlierPlan.find(path, staffing.placeOf("previous"), faults))
                .orElse(Map.of());
        if (isFaulty || faults.hasErrors() || tableau.isEmpty()) {
            return Optional.empty();
        }
        StaffingSettings settings = StaffingDocument.staffing(staffing, seed);
        Blocks blocks = new Blocks(names.listCommunes(), territories.splits());
        AskedStaffing asked = new AskedStaffing(
                settings,
                tableau.orElseThrow(),
                StaffingNames.metiers(staffing),
                division(),
                outline(settings, blocks),
                new StaffingGround(
                        blocks,
                        ScenarioDocument.orNull(requests),
                        communes(tableau.orElseThrow().tableau()),
                        detourFactor),
                earlier,
                staffing);
        check(asked);
        return Optional.of(asked);
    }

    private Optional<TableauRead> findTableau(long seed, double detourFactor) {
        if (StaffingDocument.isFictional(staffing)) {
            return FictionalSource.find(staffing, seed, detourFactor, names)
                    .map(tableau -> new TableauRead(tableau, List.of(), null, List.of()));
        }
        // What is to come before what it continues: of two spellings the first is written.
        Set<String> units = new LinkedHashSet<>();
        List<Values> poles = new ArrayList<>(staffing.listMaps("organisation.poles"));
        poles.addAll(staffing.listMaps("organisation.teams"));
        poles.forEach(unit -> {
            unit.findText("pole").ifPresent(units::add);
            unit.findText("team").ifPresent(units::add);
        });
        territories.divisions().stream()
                .filter(NamedDivision.Given.class::isInstance)
                .flatMap(given -> ((NamedDivision.Given) given).division().districts().stream())
                .forEach(district -> units.add(district.name()));
        poles.forEach(unit -> units.addAll(unit.listTexts("continues")));
        staffing.listMaps("fixed.units").forEach(unit -> {
            unit.findText("antenne").ifPresent(units::add);
            unit.findText("pole").ifPresent(units::add);
        });
        Collection<Metier> metiers = StaffingNames.metiers(staffing).values();
        TableauWords words = new TableauWords(
                metiers.stream().map(Metier::name).toList(),
                metiers.stream()
                        .flatMap(metier -> metier.cadres().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                metiers.stream()
                        .flatMap(metier -> metier.qualifications().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                List.copyOf(units),
                gazetteer.communeNames(departements));
        TableauSettings.InFile settings = (TableauSettings.InFile) StaffingDocument.tableau(staffing, seed);
        return TableauFile.findInFile(
                        settings.file(), new TableauOptions(settings.sheet(), settings.columns()), words, faults)
                .map(read -> new TableauRead(read.tableau(), read.matches(), read.sheet(), read.lines()));
    }

    private void communes(String list) {
        staffing.listMaps(list).forEach(each -> each.findScalar("commune").ifPresent(names::findCommune));
    }

    private Optional<SortedMap<String, Long>> requests(Path file) {
        return MeasureTable.findInFile(
                file,
                "requests",
                names.listCommunes().stream().map(Commune::insee).collect(Collectors.toCollection(TreeSet::new)),
                insee -> gazetteer.findCommune(insee).isPresent(),
                faults);
    }

    /** All communes of the ground, and those where agents live. */
    private Map<String, Commune> communes(Tableau tableau) {
        Map<String, Commune> communes = new HashMap<>();
        names.listCommunes().forEach(commune -> communes.put(commune.insee(), commune));
        for (Poste poste : tableau.postes()) {
            Agent agent = poste.agent();
            if (agent != null && !communes.containsKey(agent.residence())) {
                gazetteer.findCommune(agent.residence()).ifPresent(commune -> communes.put(commune.insee(), commune));
            }
        }
        return communes;
    }

    /** The territories of the antennes, if they are given; null where they are to be drawn. */
    private @Nullable Division division() {
        Optional<ScalarNode> name = staffing.findScalar("division");
        if (name.isPresent()) {
            return findGiven(name.orElseThrow().text());
        }
        DivisionRules rules = territories.rules();
        return rules == null ? null : ScenarioDocument.orNull(rules.findFrame());
    }

    private @Nullable Division findGiven(String name) {
        return ScenarioDocument.orNull(territories.divisions().stream()
                .filter(division -> division.name().equals(name))
                .filter(NamedDivision.Given.class::isInstance)
                .map(division -> ((NamedDivision.Given) division).division())
                .findFirst());
    }

    /** Whether there will be antennes at all. */
    private void antennes() {
        Optional<ScalarNode> name = staffing.findScalar("division");
        List<Values> divisions = values.listMaps(TerritoryDocument.DIVISIONS);
        List<String> usable = divisions.stream()
                .filter(division -> !division.isWritten("drawn"))
                .map(division -> division.findText("name"))
                .flatMap(Optional::stream)
                .toList();
        if (name.isPresent()) {
            String text = name.orElseThrow().text();
            boolean isListed =
                    divisions.stream().anyMatch(each -> each.findText("name").equals(Optional.of(text)));
            if (!usable.contains(text)) {
                faults.add(ScenarioFault.UNKNOWN_DIVISION.at(
                        name.orElseThrow().place(),
                        Found.quote(text) + (isListed ? ", which is drawn" : ""),
                        usable.isEmpty()
                                ? "the name of a division"
                                : "one of the divisions "
                                        + String.join(
                                                ", ",
                                                usable.stream()
                                                        .map(Found::quote)
                                                        .toList()),
                        "Name one of divisions that has territories or a file, or take the key out for the plan's own "
                                + "territories."));
            }
        } else if (!staffing.isWritten("division") && !values.isWritten(TerritoryDocument.TERRITORIES)) {
            faults.add(ScenarioFault.NO_ANTENNES.at(
                    staffing.root().place(),
                    "neither staffing.division nor " + TerritoryDocument.TERRITORIES,
                    "the territories of the antennes",
                    "Name a division that has territories or a file under staffing.division, or have territories drawn "
                            + "by " + TerritoryDocument.TERRITORIES + "."));
        }
    }

    private void check(AskedStaffing asked) {
        Division division = ScenarioDocument.orNull(asked.findDivision());
        if (division != null) {
            AntenneNames antennes = asked.organisation(division).names();
            TableauChecks.check(asked, antennes, faults);
            asked.problem(division, faults);
            return;
        }
        AntenneNames antennes = new AntenneNames(null, asked.tableau(), names.listCommunes());
        TableauChecks.check(asked, antennes, faults);
        AntenneChecks.check(staffing, antennes, faults);
        asked.findOutline().ifPresent(problem -> {
            ProblemChecks.checkOutline(problem, asked, faults);
            Minimums.check(problem, asked, faults);
        });
    }

    /** The antennes, or as many territories of any kind: minimums and sums of needs depend on their number only. */
    private @Nullable Division outline(StaffingSettings settings, Blocks blocks) {
        Division division = division();
        DivisionRules rules = territories.rules();
        if (division != null || rules == null || isAntenneNamed(settings)) {
            return division;
        }
        return any(blocks, rules.tiers().getFirst().count());
    }

    private static boolean isAntenneNamed(StaffingSettings settings) {
        return settings.needs().stream().anyMatch(need -> !need.antennes().isEmpty())
                || settings.organisation().poles().stream()
                        .anyMatch(pole -> !pole.antennes().isEmpty());
    }

    /** Territories of any kind, as many as will be drawn. */
    private static Division any(Blocks blocks, int count) {
        List<List<String>> codes = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            codes.add(new ArrayList<>());
        }
        List<String> all = blocks.listCodes();
        for (int b = 0; b < all.size(); b++) {
            codes.get(b % count).add(all.get(b));
        }
        List<District> districts = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            districts.add(new District(String.valueOf(t + 1), codes.get(t).getFirst(), codes.get(t)));
        }
        return new Division("antenne", districts);
    }
}
