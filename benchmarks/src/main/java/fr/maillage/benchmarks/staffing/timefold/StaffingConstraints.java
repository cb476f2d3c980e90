package fr.maillage.benchmarks.staffing.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import fr.maillage.benchmarks.staffing.NeedCell;
import fr.maillage.benchmarks.staffing.Row;
import java.util.List;
import java.util.function.ToLongFunction;

/** What makes a staffing good. */
public final class StaffingConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            rows(factory),
            shortage(factory),
            of(factory, "against wish", poste -> poste.points().againstWish()),
            of(factory, "commute", poste -> poste.points().commute()),
            of(factory, "training", poste -> poste.points().training() + poste.vacantPoints()),
            of(factory, "stability", poste -> poste.points().stability()),
            of(factory, "wishes", poste -> poste.points().wishes()),
            teams(factory)
        };
    }

    /** Least staff, quorums, desks and workplaces. */
    private static Constraint rows(ConstraintFactory factory) {
        return factory.forEach(PlannedPoste.class)
                .flatten(poste -> poste.there().rows())
                .groupBy((poste, row) -> row, sum((poste, row) -> row.quantity(poste.staff())))
                .complement(Row.class, row -> 0L)
                .penalize(HardSoftScore.ONE_HARD, Row::breach)
                .asConstraint("rows");
    }

    private static Constraint shortage(ConstraintFactory factory) {
        return factory.forEach(PlannedPoste.class)
                .groupBy(poste -> poste.there().cell(), sum(PlannedPoste::staff))
                .complement(NeedCell.class, cell -> 0L)
                .penalize(HardSoftScore.ONE_SOFT, NeedCell::cost)
                .asConstraint("shortage");
    }

    private static Constraint of(ConstraintFactory factory, String name, ToLongFunction<PlannedPoste> points) {
        return factory.forEach(PlannedPoste.class)
                .penalize(HardSoftScore.ONE_SOFT, points)
                .asConstraint(name);
    }

    /** The agents of a team outside the unit where most of it are. */
    private static Constraint teams(ConstraintFactory factory) {
        return factory.forEach(PlannedPoste.class)
                .filter(PlannedPoste::isInTeam)
                .groupBy(PlannedPoste::team, poste -> poste.there().unitNumber(), sum((PlannedPoste poste) ->
                        (long) poste.teamWeight()))
                .groupBy(
                        (team, unit, points) -> team,
                        sum((List<String> team, Integer unit, Long points) -> points),
                        max((List<String> team, Integer unit, Long points) -> points))
                .penalize(HardSoftScore.ONE_SOFT, (team, all, together) -> all - together)
                .asConstraint("teams");
    }
}
