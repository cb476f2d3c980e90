package fr.maillage.domain.division;

/** A division that a scenario sets beside the plan: of today, or announced. */
public sealed interface NamedDivision {

    /** As reports call it. */
    String name();

    /** The tier of the plan that it is compared with; without such a tier, what its territories are called. */
    String tier();

    /**
     * Read from a list.
     *
     * @param division with every block of the ground in one territory
     */
    record Given(String name, Division division) implements NamedDivision {
        @Override
        public String tier() {
            return division.tier();
        }
    }

    /**
     * Made by a rule, where no list was published: drawn as the plan's own tiers are.
     *
     * @param rules of its only tier
     */
    record Drawn(String name, String tier, TierRules rules) implements NamedDivision {}
}
