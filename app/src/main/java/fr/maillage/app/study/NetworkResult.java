package fr.maillage.app.study;

import fr.maillage.domain.network.Components;
import fr.maillage.domain.network.NetworkAudit;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.network.NetworkPlan;
import fr.maillage.domain.network.RuleBreach;
import fr.maillage.geo.contour.CommuneShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A planned network with its proof.
 *
 * @param plan where the points stand
 * @param audit every figure and rule, recomputed
 * @param components the parts that the target divides the territory into
 * @param before what residents have today; null where the scenario does not say
 * @param territories null where the scenario asks for none, nor sets a division beside the plan
 * @param shapes of the communes, for maps; null where they are too many to be drawn but as points
 * @param steps that the search took
 * @param interrupted whether the search was stopped from outside
 */
public record NetworkResult(
        NetworkPlan plan,
        NetworkAudit audit,
        Components components,
        @Nullable NetworkFigures before,
        @Nullable TerritoryResult territories,
        @Nullable CommuneShapes shapes,
        long steps,
        boolean interrupted) {

    /** The hard rules that are broken: by the points, then by the territories, from outer to inner. */
    public List<RuleBreach> listBreaches() {
        List<RuleBreach> breaches = new ArrayList<>(audit.breaches());
        if (territories != null) {
            breaches.addAll(territories.listBreaches());
        }
        return List.copyOf(breaches);
    }

    /** Whether no hard rule is broken. */
    public boolean isFeasible() {
        return listBreaches().isEmpty();
    }

    /** How maps show communes: {@code contours}, {@code voronoi} or {@code chefs-lieux}. */
    public String shapesWord() {
        return shapes == null ? "chefs-lieux" : shapes.origin().name().toLowerCase(Locale.ROOT);
    }
}
