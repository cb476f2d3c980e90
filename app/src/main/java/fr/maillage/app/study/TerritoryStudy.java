package fr.maillage.app.study;

import fr.maillage.app.study.PlannedTerritories.Planned;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionPlan;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.CommuneShapes;
import fr.maillage.solver.placement.territory.TerritoryEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The territories of the step {@code network}: draws those of the plan and those beside it, and audits them all. */
final class TerritoryStudy {

    /** A division beside the plan that is to be drawn gets so much of what may be spent; the plan's tiers get the rest. */
    private static final double SHARE_BESIDE = 0.2;

    private final Territory territory;
    private final AskedTerritories asked;
    private final ProgressListener progress;
    private long steps;
    private boolean isInterrupted;

    TerritoryStudy(Territory territory, AskedTerritories asked, ProgressListener progress) {
        this.territory = territory;
        this.asked = asked;
        this.progress = progress;
    }

    /**
     * Draws and audits.
     *
     * @param shapes of the communes; null where they are too many for maps
     * @throws IllegalStateException if the audit contradicts a bound: a fault of the program
     */
    TerritoryResult run(@Nullable CommuneShapes shapes, SearchLimits limits) {
        Ground ground = asked.join(territory, TerritoryAudit.ground(territory, shapes, asked.splits()));
        long beside = asked.divisions().stream()
                .filter(NamedDivision.Drawn.class::isInstance)
                .count();
        double share = asked.rules() == null ? 1.0 / Math.max(1, beside) : SHARE_BESIDE / Math.max(1, beside);
        List<Planned> tiers = new ArrayList<>();
        DivisionRules rules = asked.rules();
        if (rules != null) {
            rules.findFrame().ifPresent(frame -> tiers.add(given(frame.tier(), frame)));
            draw(ground, rules, limits.part(1 - share * beside))
                    .forEach(drawn -> tiers.add(new Planned(drawn.division().tier(), false, drawn)));
        }
        List<Planned> divisions = new ArrayList<>();
        for (NamedDivision named : asked.divisions()) {
            divisions.add(
                    switch (named) {
                        case NamedDivision.Given given -> given(given.name(), given.division());
                        case NamedDivision.Drawn drawn ->
                            new Planned(drawn.name(), false, draw(ground, drawn, limits.part(share)));
                    });
        }
        return TerritoryAudit.of(territory, ground, asked, new PlannedTerritories(tiers, divisions));
    }

    private static Planned given(String name, Division division) {
        return new Planned(name, true, new DrawnDivision(division, null, null, false));
    }

    private List<DrawnDivision> draw(Ground ground, DivisionRules rules, SearchLimits limits) {
        DivisionPlan plan = new TerritoryEngine().solve(territory, ground, rules, limits, progress);
        steps += plan.steps();
        isInterrupted |= plan.interrupted();
        return plan.tiers();
    }

    private DrawnDivision draw(Ground ground, NamedDivision.Drawn named, SearchLimits limits) {
        List<DivisionObjective> objectives = named.rules().balance().tolerance() == null
                ? List.of(DivisionObjective.BALANCE, DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS)
                : List.of(DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS);
        DivisionRules rules = new DivisionRules(objectives, Map.of(), List.of(named.rules()), null);
        DrawnDivision drawn = draw(ground, rules, limits).getFirst();
        Division division = new Division(named.tier(), drawn.division().districts());
        return new DrawnDivision(division, drawn.deviationBound(), drawn.distanceBound(), drawn.isOptimal());
    }

    /** That the searches took. */
    long steps() {
        return steps;
    }

    /** Whether one was stopped from outside. */
    boolean isInterrupted() {
        return isInterrupted;
    }
}
