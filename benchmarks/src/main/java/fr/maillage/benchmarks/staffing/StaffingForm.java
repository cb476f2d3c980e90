package fr.maillage.benchmarks.staffing;

import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A staffing problem as the other solvers pose it, made from the domain alone and without anything of the engine: places,
 * and the rows of least staff, quorums, desks and workplaces. Everything is added up by its weight, and no poste is
 * suppressed.
 */
public final class StaffingForm {

    private final StaffingProblem problem;
    private final Commutes commutes;
    private final List<NeedCell> cells = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Movable> movables;

    /**
     * Poses a problem.
     *
     * @throws IllegalArgumentException if postes are suppressed, or objectives come strictly before others
     */
    public StaffingForm(StaffingProblem problem, Commutes commutes) {
        if (problem.suppressed().values().stream().anyMatch(count -> count > 0)) {
            throw new IllegalArgumentException("Postes are suppressed: " + problem.suppressed());
        }
        if (!problem.objectives().isEmpty()) {
            throw new IllegalArgumentException("Objectives in strict order: " + problem.objectives());
        }
        this.problem = problem;
        this.commutes = commutes;
        MoveRules rules = new MoveRules(problem);
        for (Need need : problem.needs()) {
            int priority = rules.getMetier(need.metier()).priority();
            cells.add(new NeedCell(need, priority, problem.weights().shortage()));
        }
        makePlaces();
        movables = rules.list(this);
    }

    private void makePlaces() {
        List<Held> held = held();
        held.forEach(each -> rows.add(each.row()));
        for (NeedCell cell : cells) {
            Unit unit = problem.units().get(cell.need().unit());
            for (String site : unit.sites()) {
                Place bare = new Place(places.size(), cell, unit, site, List.of());
                List<Row> own = held.stream()
                        .filter(each -> each.holds().test(bare))
                        .map(Held::row)
                        .toList();
                places.add(new Place(places.size(), cell, unit, site, own));
            }
        }
    }

    /** A row, and which places it holds. */
    private record Held(Row row, Predicate<Place> holds) {}

    private List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (NeedCell cell : cells) {
            int least = cell.need().leastMilliEtp();
            if (least > 0) {
                held.add(new Held(Row.ofStaff(least), place -> place.cell().equals(cell)));
            }
        }
        for (Quorum quorum : problem.quorums()) {
            String antenne = quorum.antenne();
            held.add(new Held(
                    Row.ofPostes(quorum.least(), quorum.most()),
                    place -> place.metier().equals(quorum.metier())
                            && (antenne == null || antenne.equals(place.unit().antenne()))));
        }
        for (Guichet guichet : problem.guichets()) {
            held.add(new Held(
                    Row.ofStaff(guichet.leastMilliEtp()),
                    place -> place.site().equals(guichet.site())
                            && guichet.metiers().contains(place.metier())));
        }
        for (Site site : problem.sites()) {
            Integer workplaces = site.workplaces();
            if (workplaces != null) {
                held.add(new Held(
                        Row.ofPostes(0, workplaces), place -> place.site().equals(site.insee())));
            }
        }
        return held;
    }

    StaffingProblem problem() {
        return problem;
    }

    Commutes commutes() {
        return commutes;
    }

    public List<NeedCell> cells() {
        return List.copyOf(cells);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /** One for each poste, in the order of the problem. */
    public List<Movable> movables() {
        return movables;
    }

    /** Points of an agent apart from the largest part of its team. */
    public int teamWeight() {
        return problem.weights().team();
    }

    /** What a poste counts in a place, thousandths of an ETP. */
    public int staffMilliEtp(Movable movable, Place place, boolean isVacant) {
        return problem.effectiveMilliEtp(movable.poste().milliEtp(), place.metier(), isVacant);
    }

    /** A poste in a place with an agent on it, or with none. */
    public static Placed placed(Movable movable, Place place, @Nullable String agent) {
        return new Placed(movable.poste().id(), place.unitNumber(), place.metier(), place.site(), agent);
    }
}
