package fr.maillage.app.study;

import fr.maillage.app.scenario.ResolvedScenario;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.network.Components;
import fr.maillage.domain.network.NetworkAudit;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.network.NetworkPlan;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.CommuneShapes;
import fr.maillage.geo.contour.Contours;
import fr.maillage.solver.placement.PlacementEngine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The step {@code network}: plans the accueil points, then the territories, and audits both. */
public final class NetworkStudy {

    /** So many communes have shapes drawn in a second or two, and a page bears them. */
    static final int MOST_SHAPES = 4000;

    private static final double SHARE_OF_POINTS = 0.75;

    private NetworkStudy() {}

    /**
     * Plans a network. The communes' shapes are drawn meanwhile.
     *
     * @throws IllegalStateException if the audit contradicts the search: a fault of the program
     */
    public static NetworkResult run(ScenarioInput input, SearchLimits limits, ProgressListener progress) {
        Territory territory = input.territory();
        NetworkRules rules = input.scenario().networkRules();
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            CompletableFuture<@Nullable CommuneShapes> shapes =
                    CompletableFuture.supplyAsync(() -> shapes(territory), aside);
            AskedTerritories asked = AskedTerritories.of(input.scenario());
            long start = System.nanoTime();
            // Points that take long to prove may not leave the territories without time.
            SearchLimits ofPoints = asked.isEmpty() ? limits : limits.part(SHARE_OF_POINTS);
            Placement placement = new PlacementEngine().solve(rules.toProblem(territory), ofPoints, progress);
            NetworkPlan plan = rules.toPlan(territory, placement);
            NetworkAudit audit = NetworkAudit.of(territory, rules, plan);
            check(audit.figures(), plan);
            TerritoryStudy study = new TerritoryStudy(territory, asked, progress);
            SearchLimits ofTerritories = limits.less(placement.steps(), Duration.ofNanos(System.nanoTime() - start));
            return new NetworkResult(
                    plan,
                    audit,
                    Components.of(territory, rules),
                    before(input.scenario(), territory),
                    asked.isEmpty() ? null : study.run(shapes.join(), ofTerritories),
                    shapes.join(),
                    placement.steps() + study.steps(),
                    placement.interrupted() || study.isInterrupted());
        }
    }

    static @Nullable CommuneShapes shapes(Territory territory) {
        return territory.size() > MOST_SHAPES
                ? null
                : CommuneShapes.of(territory.communes(), Contours.embedded(territory.communes(), new Faults()));
    }

    static @Nullable NetworkFigures before(ResolvedScenario scenario, Territory territory) {
        return scenario.before().isEmpty()
                ? null
                : NetworkAudit.figures(territory, scenario.networkRules().targetMm(), scenario.before());
    }

    /**
     * Holds the search's values against the audit's.
     *
     * @throws IllegalStateException if they differ
     */
    static void check(NetworkFigures figures, NetworkPlan plan) {
        for (ObjectiveOutcome outcome : plan.outcomes()) {
            Long audited = figures.values().get(outcome.objective());
            if (audited == null || audited != outcome.value()) {
                throw new IllegalStateException("The audit finds " + audited + " where the search found " + outcome);
            }
        }
    }
}
