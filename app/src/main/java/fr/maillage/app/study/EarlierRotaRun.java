package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.app.scenario.EarlierRota;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.Duty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rota of a run that another one follows.
 *
 * @param rota who had which duty, and who stood in for whom
 * @param duties all that there were, with an agent or without
 */
public record EarlierRotaRun(EarlierRota rota, List<Duty> duties, int revision, RotaHistory history) {

    public EarlierRotaRun {
        duties = List.copyOf(duties);
    }

    /**
     * The rota that a scenario names as the earlier one.
     *
     * @param previous a run folder, or its {@code plan.json}
     * @throws FaultException if it cannot be read, or has no rota
     */
    static EarlierRotaRun get(Path previous) {
        Path file = Files.isDirectory(previous) ? previous.resolve(RunAudit.PLAN_JSON) : previous;
        return find(RunAudit.readPlanFile(file), file)
                .orElseThrow(() -> new FaultException(List.of(Fault.error(
                        "no-rota-in-run",
                        Place.of(file.toString()),
                        "a plan without a rota",
                        "the run that the rota is to follow",
                        "Give rota.previous a run that planned a rota, or take the key out."))));
    }

    /**
     * The rota of a plan; empty where it has none.
     *
     * @param file of the plan, for faults
     * @throws FaultException if it is damaged
     */
    static Optional<EarlierRotaRun> find(JsonNode plan, Path file) {
        if (!plan.has(RotaPlanJson.ROTA)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(RotaPlanJson.read(plan)));
        } catch (IllegalArgumentException e) {
            throw new FaultException(List.of(RunAudit.unreadable(file, String.valueOf(e.getMessage()))));
        }
    }

    private static EarlierRotaRun of(PlannedRota planned) {
        SortedMap<String, String> agents = new TreeMap<>();
        for (Assigned assigned : planned.plan().assigned()) {
            String agent = assigned.agent();
            if (agent != null) {
                agents.put(assigned.duty(), agent);
            }
        }
        PlannedRota.Interim interim = planned.interim();
        List<Substitution> substitutions =
                interim == null ? List.of() : interim.plan().substitutions();
        return new EarlierRotaRun(
                new EarlierRota(agents, substitutions),
                planned.problem().listDuties(),
                planned.revision(),
                planned.history());
    }
}
