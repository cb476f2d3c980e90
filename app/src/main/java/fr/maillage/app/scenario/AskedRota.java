package fr.maillage.app.scenario;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.rota.RotaProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rota that a scenario asks for, waiting for its agents where these are those of a staffing. */
public interface AskedRota {

    /** Whether the agents are those of the staffing; otherwise the scenario lists them. */
    boolean isOfStaffing();

    /** The métiers of the staffing whose agents are on call or head an antenne; none where the scenario lists agents. */
    Set<String> metiers();

    /** The run, or its {@code plan.json}, that the scenario names as the earlier one. */
    Optional<Path> findPrevious();

    /**
     * The on-call rota.
     *
     * @param staff not read where the scenario lists agents
     * @throws fr.maillage.domain.fault.FaultException with everything that no rota can meet
     */
    RotaProblem toProblem(List<StaffEncadrant> staff, EarlierRota earlier);

    /** What can be told of a rota beforehand, warnings included, as {@link #toProblem} has it. */
    List<Fault> listFaults(List<StaffEncadrant> staff, EarlierRota earlier);

    /** The intérim among the agents who have an antenne; empty where none has. */
    Optional<InterimProblem> findInterim(List<StaffEncadrant> staff, EarlierRota earlier);
}
