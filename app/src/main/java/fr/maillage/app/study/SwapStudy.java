package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.RotaAudit;
import fr.maillage.domain.rota.RotaBreach;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaIndex;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Two agents of a run's rota swap duties: what that breaks, and what it does to the figures. */
public final class SwapStudy {

    private final RotaProblem problem;
    private final RotaPlan plan;
    private final RotaIndex index;

    /**
     * What a swap does.
     *
     * @param breaches the rules that it would break and that are not broken now; none where it can be done
     * @param before the figures of the rota as it is
     * @param after the same once they have swapped
     */
    public record Swap(List<RotaBreach> breaches, RotaFigures before, RotaFigures after) {

        public Swap {
            breaches = List.copyOf(breaches);
        }
    }

    private SwapStudy(PlannedRota rota) {
        problem = rota.problem();
        plan = rota.plan();
        index = new RotaIndex(problem);
    }

    /**
     * Reads the rota of a run.
     *
     * @throws FaultException if it cannot be read, or has none
     */
    public static SwapStudy read(Path run) {
        Path file = run.resolve(RunAudit.PLAN_JSON);
        JsonNode root = RunAudit.readPlan(run);
        if (!root.has(RotaPlanJson.ROTA)) {
            throw new FaultException(List.of(Fault.error(
                    "no-rota-in-run",
                    Place.of(file.toString()),
                    "a plan without a rota",
                    "a run that planned a rota",
                    "Give another run.")));
        }
        try {
            PlannedRota rota = RotaPlanJson.read(root);
            RotaAudit.of(rota.problem(), rota.plan());
            return new SwapStudy(rota);
        } catch (IllegalArgumentException e) {
            throw new FaultException(List.of(RunAudit.unreadable(file, String.valueOf(e.getMessage()))));
        }
    }

    /**
     * The duties that somebody may mean.
     *
     * @param name the identifier of a duty; or a level or an agent, an at sign and a day: those of them that begin on the
     *     day, else that are on at noon, else at any time of it
     * @return none where there is no such duty, several where the words fit several
     */
    public List<Duty> listDuties(String name) {
        Optional<Duty> byId =
                index.duties().stream().filter(duty -> duty.id().equals(name)).findFirst();
        if (byId.isPresent()) {
            return List.of(byId.orElseThrow());
        }
        int at = name.lastIndexOf('@');
        Optional<LocalDate> day = at < 0 ? Optional.empty() : findDay(name.substring(at + 1));
        return day.map(of -> listDuties(name.substring(0, at), of)).orElse(List.of());
    }

    private static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<Duty> listDuties(String of, LocalDate day) {
        List<Duty> own = index.duties().stream()
                .filter(duty -> duty.level().equals(of) || of.equals(agentOf(duty)))
                .toList();
        List<Predicate<Duty>> nearestFirst = List.of(
                duty -> duty.start().toLocalDate().equals(day),
                duty -> !duty.start().isAfter(day.atTime(12, 0)) && duty.end().isAfter(day.atTime(12, 0)),
                duty -> duty.start().isBefore(day.plusDays(1).atStartOfDay())
                        && duty.end().isAfter(day.atStartOfDay()));
        return nearestFirst.stream()
                .map(means -> own.stream().filter(means).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The identifier of whoever has a duty; null for nobody. */
    public @Nullable String agentOf(Duty duty) {
        return plan.assigned().get(position(duty)).agent();
    }

    /** Whether the run had it frozen: agents have been told of it. */
    public boolean isPublished(Duty duty) {
        return problem.frozen().containsKey(duty.id());
    }

    private int position(Duty duty) {
        return index.findDuty(duty.id()).orElseThrow();
    }

    /** What it does that whoever has the one duty gets the other, and the other way round. */
    public Swap swap(Duty one, Duty other) {
        List<Assigned> swapped = new ArrayList<>(plan.assigned());
        swapped.set(position(one), new Assigned(one.id(), agentOf(other)));
        swapped.set(position(other), new Assigned(other.id(), agentOf(one)));
        return new Swap(
                RotaAudit.listBreachesOfSwap(problem, plan, one.id(), other.id()),
                RotaAudit.of(problem, plan).figures(),
                RotaAudit.of(problem, new RotaPlan(swapped, List.of(), 0, false))
                        .figures());
    }
}
