package fr.maillage.app.scenario;

import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.rota.RotaFeasibility;
import fr.maillage.domain.rota.RotaProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The rota that a scenario asks for, waiting for its agents where these are those of a staffing. */
public final class AskedRota {

    private final RotaSettings settings;
    private final HolidayRegion region;
    private final ZoneId zone;
    private final Roster roster;
    private final Values rota;

    /** @param rota the map of the scenario, for the places of faults */
    AskedRota(RotaSettings settings, HolidayRegion region, ZoneId zone, Roster roster, Values rota) {
        this.settings = settings;
        this.region = region;
        this.zone = zone;
        this.roster = roster;
        this.rota = rota;
    }

    public RotaSettings settings() {
        return settings;
    }

    HolidayRegion region() {
        return region;
    }

    ZoneId zone() {
        return zone;
    }

    Roster roster() {
        return roster;
    }

    Place placeOf(String path) {
        return rota.placeOf(path);
    }

    /** The first day of the period. */
    public LocalDate firstDay() {
        return settings.from();
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return settings.until().minusDays(1);
    }

    /** How many duties begin in the period. */
    public int countDuties() {
        return settings.levels().stream()
                .mapToInt(each -> each.level()
                        .listDuties(settings.from(), settings.until())
                        .size())
                .sum();
    }

    /** How many agents the scenario lists; none where they are those of the staffing. */
    public int countAgents() {
        return roster.agents().size();
    }

    /** How many absences the scenario says, those that a rule makes left out. */
    public int countAbsences() {
        return roster.days().countAbsences();
    }

    /** Whether a rule makes absences. */
    public boolean areAbsencesFictional() {
        return settings.absences() instanceof RowSource.Elsewhere;
    }

    /** Whether a rule makes wishes. */
    public boolean areWishesFictional() {
        return settings.wishes() instanceof RowSource.Elsewhere;
    }

    /** Whether the agents are those of the staffing; otherwise the scenario lists them. */
    public boolean isOfStaffing() {
        return settings.isOfStaffing();
    }

    /** The métiers of the staffing whose agents are on call or head an antenne; none where the scenario lists agents. */
    public Set<String> metiers() {
        SortedSet<String> metiers = new TreeSet<>();
        settings.levels().forEach(level -> metiers.addAll(level.metiers()));
        InterimSettings interim = settings.interim();
        if (interim != null) {
            metiers.addAll(interim.metiers());
            if (interim.responsable() != null) {
                metiers.add(interim.responsable());
            }
        }
        return Collections.unmodifiableSet(metiers);
    }

    /** The run, or its {@code plan.json}, that the scenario names as the earlier one. */
    public Optional<Path> findPrevious() {
        return Optional.ofNullable(settings.previous());
    }

    /**
     * The on-call rota.
     *
     * @param staff not read where the scenario lists agents
     * @throws fr.maillage.domain.fault.FaultException with everything that no rota can meet
     */
    public RotaProblem toProblem(List<StaffEncadrant> staff, EarlierRota earlier) {
        return toProblem(staff, earlier, warning -> {});
    }

    /**
     * The same.
     *
     * @param warnings told what can be met and should be looked at
     */
    public RotaProblem toProblem(List<StaffEncadrant> staff, EarlierRota earlier, Consumer<Fault> warnings) {
        Faults faults = new Faults();
        RotaProblem problem = problem(staff, earlier, faults);
        faults.throwIfErrors();
        faults.listWarnings().forEach(warnings);
        return problem;
    }

    /** What can be told of a rota beforehand, warnings included, as {@link #toProblem} has it. */
    public List<Fault> listFaults(List<StaffEncadrant> staff, EarlierRota earlier) {
        Faults faults = new Faults();
        problem(staff, earlier, faults);
        return faults.list();
    }

    private RotaProblem problem(List<StaffEncadrant> staff, EarlierRota earlier, Faults faults) {
        RotaAssembly assembly = new RotaAssembly(this, staff, earlier, faults);
        assembly.check();
        RotaProblem problem = assembly.problem();
        RotaFeasibility.listFaults(problem, rota.root().place()).forEach(faults::add);
        return problem;
    }

    /** The intérim among the agents who have an antenne; empty where none has, or none is asked for. */
    public Optional<InterimProblem> findInterim(List<StaffEncadrant> staff, EarlierRota earlier) {
        return new RotaAssembly(this, staff, earlier, new Faults()).findInterim();
    }
}
