package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.calendar.CivilZone;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.geo.table.CappedFaults;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads the agents of a rota and their days, and checks all that a scenario says of it as far as it can be beforehand. */
final class RotaResolver {

    /** Five years of days and nights on four levels are 14,600. */
    private static final int MOST_DUTIES = 20_000;

    static final int MOST_AGENTS = 1000;

    private final Values values;
    private final Values rota;
    private final ResolvedTerritories territories;
    private final @Nullable AskedStaffing staffing;
    private final Faults faults;

    private RotaResolver(
            Values values,
            Values rota,
            ResolvedTerritories territories,
            @Nullable AskedStaffing staffing,
            Faults faults) {
        this.values = values;
        this.rota = rota;
        this.territories = territories;
        this.staffing = staffing;
        this.faults = faults;
    }

    /**
     * Resolves a scenario's rota.
     *
     * @param isFaulty whether a fault was found when the scenario was read
     * @param departements of the scenario, all of them known
     * @param staffing null where the scenario plans no staff, or it is at fault
     * @param faults gets every fault
     * @return empty where the scenario plans no rota, or an error was found
     */
    static Optional<AskedRota> resolve(
            Values values,
            boolean isFaulty,
            SortedSet<String> departements,
            ResolvedTerritories territories,
            @Nullable AskedStaffing staffing,
            Faults faults) {
        Optional<Values> rota = values.findMap(RotaDocument.ROTA);
        if (rota.isEmpty()) {
            return Optional.empty();
        }
        Faults own = new Faults();
        RotaResolver resolver = new RotaResolver(values, rota.orElseThrow(), territories, staffing, own);
        Optional<AskedRota> asked = resolver.resolve(departements);
        own.list().forEach(faults::add);
        return isFaulty || own.hasErrors() ? Optional.empty() : asked;
    }

    private Optional<AskedRota> resolve(SortedSet<String> departements) {
        metiers();
        Faults again = new Faults();
        RotaValueChecks.check(values, again);
        if (!rota.isGood() || !RotaRows.areComplete(rota) || again.hasErrors()) {
            return Optional.empty();
        }
        RotaSettings settings = RotaDocument.rota(rota, values.findLong("seed").orElse(0L));
        List<String> written = values.listTexts("departement");
        String departement = written.contains(Scenario.FRANCE) ? departements.first() : written.getFirst();
        Optional<HolidayRegion> region = region(settings, departement);
        if (!isOfGoodSize(settings) || region.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = settings.zone() == null ? CivilZone.of(departement) : settings.zone();
        return roster(settings).map(roster -> new AskedRota(settings, region.orElseThrow(), zone, roster, rota));
    }

    private Optional<HolidayRegion> region(RotaSettings settings, String departement) {
        try {
            HolidayRegion own = HolidayRegion.of(departement);
            return Optional.of(settings.region() == null ? own : settings.region());
        } catch (IllegalArgumentException e) {
            if (settings.region() != null && settings.zone() != null) {
                return Optional.of(settings.region());
            }
            faults.add(ScenarioFault.NO_REGION.at(
                    rota.root().place(),
                    "the département " + Found.plain(departement) + ", and not both rota.region and rota.zone",
                    "whose public holidays count, and whose clock",
                    "Add region and zone, such as region: metropole and zone: Europe/Paris"));
            return Optional.empty();
        }
    }

    private boolean isOfGoodSize(RotaSettings settings) {
        long duties = settings.levels().stream()
                .mapToLong(each -> each.level()
                        .listDuties(settings.from(), settings.until())
                        .size())
                .sum();
        if (duties > MOST_DUTIES) {
            faults.add(ScenarioFault.TOO_MANY_DUTIES.at(
                    rota.placeOf("levels"),
                    duties + " duties",
                    "at most " + MOST_DUTIES,
                    "Plan a shorter period; the next goes on from it with previous."));
        }
        return duties <= MOST_DUTIES;
    }

    private Optional<Roster> roster(RotaSettings settings) {
        RosterRows rows = RosterRows.read(rota, settings, faults);
        if (rows.agents().size() > MOST_AGENTS) {
            faults.add(ScenarioFault.TOO_MANY_AGENTS.at(
                    rota.placeOf("agents"),
                    Found.count(rows.agents().size(), "agent"),
                    "at most " + MOST_AGENTS,
                    "List those who take duty."));
            return Optional.empty();
        }
        RosterNames names = new RosterNames(settings.levels(), listAntennes());
        try (CappedFaults capped = new CappedFaults(rota.root().place().file(), faults)) {
            List<RotaAgent> agents = RosterAgents.list(rows.agents(), settings, names, capped::add);
            if (!settings.isOfStaffing() && rows.areAgentsGood()) {
                names.setAgents(
                        rows.agents().stream().map(said -> said.what().agent()).toList());
            } else if (settings.isOfStaffing() && staffing != null) {
                names.setAgents(listStaff(staffing));
            }
            RosterDays days = new RosterDays(settings, names, capped::add);
            RosterDuties duties = new RosterDuties(settings, names, capped::add);
            RotaDays said =
                    new RotaDays(days.absences(rows.absences()), days.wishes(rows.wishes()), duties.past(rows.past()));
            return Optional.of(new Roster(agents, said, duties.fixed(rota.listMaps("fixed"))));
        }
    }

    private static List<String> listStaff(AskedStaffing staffing) {
        List<String> agents = new ArrayList<>();
        for (Poste poste : staffing.tableau().postes()) {
            Agent agent = poste.agent();
            if (agent != null) {
                agents.add(agent.id());
            }
        }
        return agents;
    }

    /** The antennes that there are to be; none where they are to be drawn, or the scenario speaks of none. */
    private List<String> listAntennes() {
        List<Division> divisions = new ArrayList<>();
        if (staffing != null) {
            staffing.findDivision().ifPresent(divisions::add);
        } else if (!values.isWritten(StaffingDocument.STAFFING)) {
            DivisionRules rules = territories.rules();
            Optional<Division> frame = rules == null ? Optional.empty() : rules.findFrame();
            frame.ifPresentOrElse(
                    divisions::add,
                    () -> territories.divisions().stream()
                            .filter(NamedDivision.Given.class::isInstance)
                            .map(given -> ((NamedDivision.Given) given).division())
                            .forEach(divisions::add));
        }
        return divisions.stream()
                .flatMap(division -> division.districts().stream())
                .map(District::name)
                .distinct()
                .toList();
    }

    /** Whether the staffing has the métiers that are to take duty. */
    private void metiers() {
        Optional<Values> staff = values.findMap(StaffingDocument.STAFFING);
        boolean isListGood = staff.filter(each -> each.listMaps("metiers").stream()
                        .allMatch(metier -> metier.findText("metier").isPresent()))
                .isPresent();
        if (!isListGood) {
            return;
        }
        Collection<String> known = StaffingNames.metiers(staff.orElseThrow()).keySet();
        List<ScalarNode> nodes = new ArrayList<>();
        rota.listMaps("levels").forEach(level -> nodes.addAll(level.listScalars("metiers")));
        nodes.addAll(rota.listScalars("interim.metiers"));
        nodes.addAll(rota.listScalars("interim.responsable"));
        Hints hints = new Hints();
        for (ScalarNode node : nodes) {
            if (!known.contains(node.text())) {
                faults.add(ScenarioFault.UNKNOWN_METIER.at(
                        node.place(),
                        Found.quote(node.text()),
                        "a métier of staffing.metiers",
                        hints.find(node.text(), known)
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Correct it, or list it there.")));
            }
        }
    }
}
