package fr.maillage.app.study;

import fr.maillage.domain.network.NetworkAudit;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.network.NetworkPlan;
import fr.maillage.geo.contour.CommuneShapes;
import org.jspecify.annotations.Nullable;

/**
 * A planned network with its proof.
 *
 * @param plan where the points stand
 * @param audit every figure and rule, recomputed
 * @param before what residents have today; null where the scenario does not say
 * @param shapes of the communes, for maps
 * @param steps that the search took
 * @param interrupted whether the search was stopped from outside
 */
public record NetworkResult(
        NetworkPlan plan,
        NetworkAudit audit,
        @Nullable NetworkFigures before,
        CommuneShapes shapes,
        long steps,
        boolean interrupted) {}
