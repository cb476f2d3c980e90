package fr.maillage.benchmarks.staffing.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import fr.maillage.benchmarks.staffing.NeedCell;
import fr.maillage.benchmarks.staffing.Row;
import fr.maillage.benchmarks.staffing.StaffingForm;
import fr.maillage.domain.staffing.Placed;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every poste in a place; rules are hard, all that is weighed is soft. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class PosteAssignment {

    @ProblemFactCollectionProperty
    private List<NeedCell> cells;

    @ProblemFactCollectionProperty
    private List<Row> rows;

    @PlanningEntityCollectionProperty
    private List<PlannedPoste> postes;

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold's cloning. */
    public PosteAssignment() {}

    PosteAssignment(StaffingForm form) {
        cells = form.cells();
        rows = form.rows();
        postes = IntStream.range(0, form.movables().size())
                .mapToObj(p -> new PlannedPoste(p, form, form.movables().get(p)))
                .toList();
    }

    public List<NeedCell> getCells() {
        return cells;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<PlannedPoste> getPostes() {
        return postes;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    boolean isWhole() {
        return postes.stream().allMatch(poste -> poste.getPlace() != null);
    }

    List<Placed> placed() {
        return postes.stream()
                .map(poste -> StaffingForm.placed(
                        poste.getMovable(), poste.there(), poste.getMovable().agent()))
                .toList();
    }
}
