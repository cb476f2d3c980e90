package fr.maillage.app.study;

import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionAudit;
import fr.maillage.domain.division.DivisionComparison;
import fr.maillage.domain.division.DivisionFigures;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.network.RuleBreach;
import java.util.List;
import java.util.Optional;

/**
 * The territories of a plan with their proof, and the divisions beside them.
 *
 * @param ground the blocks and their borders
 * @param tiers of the plan, from outer to inner; a tier that was given is one of them
 * @param beside divisions of today, or announced, in the scenario's order
 * @param comparisons of each division beside the plan with the tier that it is about, and of those beside the plan with
 *     each other, in order
 */
public record TerritoryResult(
        Ground ground, List<Tier> tiers, List<Tier> beside, List<DivisionComparison> comparisons) {

    /**
     * A division with its audit.
     *
     * @param name of a division beside the plan; of a tier of the plan, the tier's
     * @param rules that it was drawn or is held by
     * @param drawn the division, and its bounds where it was drawn
     * @param isGiven whether it was read, not drawn
     * @param audit every figure and rule, recomputed
     */
    public record Tier(String name, TierRules rules, DrawnDivision drawn, boolean isGiven, DivisionAudit audit) {

        public Division division() {
            return drawn.division();
        }

        public DivisionFigures figures() {
            return audit.figures();
        }

        /** The seat of the territory that a block belongs to. */
        Optional<String> findSeatOf(String block) {
            return division().districts().stream()
                    .filter(district -> district.blocks().contains(block))
                    .map(District::seat)
                    .findFirst();
        }

        /** The rules that it breaks; one that was given is not held to any. */
        public List<RuleBreach> listBreaches() {
            return isGiven ? List.of() : audit.breaches();
        }
    }

    public TerritoryResult {
        tiers = List.copyOf(tiers);
        beside = List.copyOf(beside);
        comparisons = List.copyOf(comparisons);
    }

    /** The rules that the tiers of the plan break; divisions beside it do not count. */
    public List<RuleBreach> listBreaches() {
        return tiers.stream().flatMap(tier -> tier.listBreaches().stream()).toList();
    }
}
