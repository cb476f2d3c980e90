package fr.maillage.domain.division;

/** A division that a scenario sets beside the plan: of today, or announced. */
public sealed interface NamedDivision {

    /** As reports call it. */
    String name();

    /**
     * Read from a list.
     *
     * @param division with every block of the ground in one territory
     */
    record Given(String name, Division division) implements NamedDivision {}

    /**
     * Made by a rule, where no list was published: drawn as the plan's own tiers are.
     *
     * @param rules of its only tier
     */
    record Drawn(String name, TierRules rules) implements NamedDivision {}
}
