package fr.maillage.benchmarks.staffing;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The linear form. y_as says whether agent a is in place s, Σ_s y_as = 1. Like postes (of one grade and métier, free to go
 * to the same places) are counted: x_ks of kind k stand in s with an agent, z_ks without one, Σ_s (x_ks + z_ks) is their
 * number. An agent takes any poste of its grade: Σ_k x_ks = Σ_a y_as for each grade and place; a poste that keeps its
 * agent has that agent's y alone. Of the n-th ETP that a need misses m_n is missing, from 0 to 1 (less of the last), at
 * rising costs: staff + Σ_n m_n ≥ target. h_tu says whether team t is at home in unit u, Σ_u h_tu = 1, and w_tu of its
 * agents are there together, at most Σ y of the team in u, and at most its size times h_tu. All else are rows.
 */
final class LinearStaffing {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double MILLI = 1000;
    private static final double CHOSEN = 0.5;

    /** Postes that are alike; those that keep their agents are each a kind of their own. */
    private record Kind(Poste.Grade grade, String metier, List<Place> places, int tied) {}

    /** A grade in a place. */
    private record Stand(Poste.Grade grade, Place place) {}

    private final StaffingForm form;
    private final MPSolver mip;
    private final Map<NeedCell, MPConstraint> ofCell = new HashMap<>();
    private final Map<Row, MPConstraint> ofRow = new HashMap<>();
    private final Map<Stand, MPConstraint> balances = new HashMap<>();
    private final Map<Kind, List<Movable>> kinds = new LinkedHashMap<>();
    /** By place and poste of the agent; then by place and kind, with an agent and without. */
    private final Map<Movable, Map<Place, MPVariable>> agents = new LinkedHashMap<>();

    private final Map<Kind, Map<Place, MPVariable>> filled = new LinkedHashMap<>();
    private final Map<Kind, Map<Place, MPVariable>> vacant = new LinkedHashMap<>();
    private double constant;

    LinearStaffing(StaffingForm form, MPSolver mip) {
        this.form = form;
        this.mip = mip;
        mip.objective().setMinimization();
        form.cells().forEach(this::need);
        for (Row row : form.rows()) {
            double most = row.most() == Long.MAX_VALUE ? INFINITY : row.most() / MILLI;
            ofRow.put(row, mip.makeConstraint(row.least() / MILLI, most, ""));
        }
        List<Movable> movables = form.movables();
        for (int p = 0; p < movables.size(); p++) {
            Movable movable = movables.get(p);
            Poste poste = movable.poste();
            kinds.computeIfAbsent(
                            new Kind(
                                    poste.grade(),
                                    poste.metier(),
                                    movable.ofPoste(),
                                    movable.isTied() ? p : Placed.SUPPRESSED),
                            kind -> new ArrayList<>())
                    .add(movable);
        }
        kinds.forEach(this::kind);
        movables.stream().filter(movable -> !movable.isVacant()).forEach(this::agent);
        teams();
        mip.objective().setOffset(constant);
    }

    private void need(NeedCell cell) {
        double target = cell.need().targetMilliEtp() / MILLI;
        MPConstraint reached = mip.makeConstraint(target, INFINITY, "");
        for (int step = 1; step <= cell.steps(); step++) {
            MPVariable missing = mip.makeNumVar(0, Math.min(1, target - (step - 1)), "");
            reached.setCoefficient(missing, 1);
            mip.objective().setCoefficient(missing, cell.pointsPerEtp(step));
        }
        ofCell.put(cell, reached);
    }

    private void kind(Kind kind, List<Movable> like) {
        if (kind.tied() >= 0 && !like.getFirst().isVacant()) {
            return;
        }
        MPConstraint all = mip.makeConstraint(like.size(), like.size(), "");
        Map<Place, MPVariable> ofFilled = new LinkedHashMap<>();
        Map<Place, MPVariable> ofVacant = new LinkedHashMap<>();
        for (Place place : kind.places()) {
            if (kind.tied() < 0) {
                MPVariable count = mip.makeIntVar(0, like.size(), "");
                all.setCoefficient(count, 1);
                balance(kind.grade(), place).setCoefficient(count, 1);
                ofFilled.put(place, count);
            }
            MPVariable empty = mip.makeIntVar(0, like.size(), "");
            all.setCoefficient(empty, 1);
            mip.objective()
                    .setCoefficient(empty, (double) like.getFirst().vacant().getOrDefault(place, 0L));
            stand(empty, like.getFirst(), place, true);
            ofVacant.put(place, empty);
        }
        filled.put(kind, ofFilled);
        vacant.put(kind, ofVacant);
    }

    private MPConstraint balance(Poste.Grade grade, Place place) {
        return balances.computeIfAbsent(new Stand(grade, place), stand -> mip.makeConstraint(0, 0, ""));
    }

    private void agent(Movable movable) {
        MPConstraint one = mip.makeConstraint(1, 1, "");
        Map<Place, MPVariable> of = new LinkedHashMap<>();
        movable.ofAgent().forEach((place, points) -> {
            if (movable.isTied() && !movable.ofPoste().contains(place)) {
                return;
            }
            MPVariable here = mip.makeBoolVar("");
            one.setCoefficient(here, 1);
            mip.objective().setCoefficient(here, (double) points.sum());
            stand(here, movable, place, false);
            if (!movable.isTied()) {
                balance(movable.poste().grade(), place).setCoefficient(here, -1);
            }
            of.put(place, here);
        });
        agents.put(movable, of);
    }

    /** What one that is there brings to its need and to rows. */
    private void stand(MPVariable there, Movable movable, Place place, boolean isVacant) {
        int staff = form.staffMilliEtp(movable, place, isVacant);
        getRow(ofCell, place.cell()).setCoefficient(there, staff / MILLI);
        place.rows().forEach(row -> getRow(ofRow, row).setCoefficient(there, row.quantity(staff) / MILLI));
    }

    private static <K> MPConstraint getRow(Map<K, MPConstraint> rows, K key) {
        MPConstraint row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("Not of this form: " + key);
        }
        return row;
    }

    private void teams() {
        Map<List<String>, List<Movable>> teams = new LinkedHashMap<>();
        agents.keySet().forEach(movable -> {
            List<String> team = movable.team();
            if (team != null) {
                teams.computeIfAbsent(team, t -> new ArrayList<>()).add(movable);
            }
        });
        teams.values().forEach(this::team);
    }

    private void team(List<Movable> team) {
        int weight = form.teamWeight();
        Map<Integer, List<MPVariable>> byUnit = new TreeMap<>();
        team.forEach(movable -> agents.getOrDefault(movable, Map.of())
                .forEach((place, here) -> byUnit.computeIfAbsent(place.unitNumber(), unit -> new ArrayList<>())
                        .add(here)));
        constant += (double) weight * team.size();
        MPConstraint one = mip.makeConstraint(1, 1, "");
        byUnit.values().forEach(there -> {
            MPVariable home = mip.makeBoolVar("");
            MPVariable together = mip.makeNumVar(0, team.size(), "");
            one.setCoefficient(home, 1);
            mip.objective().setCoefficient(together, -weight);
            MPConstraint present = mip.makeConstraint(-INFINITY, 0, "");
            present.setCoefficient(together, 1);
            there.forEach(here -> present.setCoefficient(here, -1));
            MPConstraint atHome = mip.makeConstraint(-INFINITY, 0, "");
            atHome.setCoefficient(together, 1);
            atHome.setCoefficient(home, -team.size());
        });
    }

    /** The plan of the last solve. */
    List<Placed> placed() {
        LinearPlan plan = new LinearPlan();
        Map<Movable, Place> placeOf = new LinkedHashMap<>();
        agents.forEach((movable, of) -> of.forEach((place, here) -> {
            if (here.solutionValue() > CHOSEN) {
                placeOf.put(movable, place);
            }
        }));
        kinds.forEach((kind, like) -> plan.add(
                kind.grade(),
                like,
                counts(filled.getOrDefault(kind, Map.of())),
                counts(vacant.getOrDefault(kind, Map.of()))));
        return plan.placed(form.movables(), placeOf);
    }

    private static Map<Place, Integer> counts(Map<Place, MPVariable> variables) {
        Map<Place, Integer> counts = new HashMap<>();
        variables.forEach((place, count) -> counts.put(place, (int) Math.round(count.solutionValue())));
        return counts;
    }
}
