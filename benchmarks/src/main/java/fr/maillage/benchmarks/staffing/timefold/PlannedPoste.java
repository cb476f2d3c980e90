package fr.maillage.benchmarks.staffing.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import fr.maillage.benchmarks.staffing.Movable;
import fr.maillage.benchmarks.staffing.Place;
import fr.maillage.benchmarks.staffing.Points;
import fr.maillage.benchmarks.staffing.StaffingForm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A poste with the agent of today on it, or vacant, in one of the places that both may go to. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class PlannedPoste {

    private static final Points NO_POINTS = new Points(0, 0, 0, 0, 0);

    @PlanningId
    private int number;

    private StaffingForm form;
    private Movable movable;

    @ValueRangeProvider
    private List<Place> places;

    @PlanningVariable
    private @Nullable Place place;

    /** For Timefold's cloning. */
    public PlannedPoste() {}

    PlannedPoste(int number, StaffingForm form, Movable movable) {
        this.number = number;
        this.form = form;
        this.movable = movable;
        places = movable.together();
    }

    public int getNumber() {
        return number;
    }

    public StaffingForm getForm() {
        return form;
    }

    public Movable getMovable() {
        return movable;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public @Nullable Place getPlace() {
        return place;
    }

    public void setPlace(@Nullable Place place) {
        this.place = place;
    }

    Place there() {
        return Objects.requireNonNull(place);
    }

    /** What it counts against needs, thousandths of an ETP. */
    int staff() {
        return form.staffMilliEtp(movable, there(), movable.isVacant());
    }

    /** What its agent costs where it is; nothing where there is none. */
    Points points() {
        return movable.ofAgent().getOrDefault(there(), NO_POINTS);
    }

    /** Points of a vacant poste whose métier changes. */
    long vacantPoints() {
        return movable.isVacant() ? movable.vacant().getOrDefault(there(), 0L) : 0;
    }

    boolean isInTeam() {
        return movable.team() != null;
    }

    List<String> team() {
        return Objects.requireNonNull(movable.team());
    }

    int teamWeight() {
        return form.teamWeight();
    }
}
