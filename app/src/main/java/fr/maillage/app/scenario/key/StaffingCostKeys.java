package fr.maillage.app.scenario.key;

import fr.maillage.domain.staffing.StaffingObjective;
import java.util.Arrays;
import java.util.List;

/** The keys that say what counts how much in a staffing, in points and in euros. */
final class StaffingCostKeys {

    private static final Shape.Whole POINTS = new Shape.Whole(0, 1_000_000);

    private StaffingCostKeys() {}

    static Key objectives() {
        Shape.Word word = new Shape.Word(Arrays.stream(StaffingObjective.values())
                .filter(objective -> objective != StaffingObjective.COST)
                .map(StaffingObjective::key)
                .toList());
        return Key.optional(
                        "objectives",
                        new Shape.OneOrList(word, new Shape.ListOf(word, "these words", 0)),
                        "What comes strictly before all else, in order. What is not named is added up by its weight and "
                                + "comes last; the weights keep the order shortage, againstWish, commute, training, "
                                + "teams, wishes from person to person. shortage: the least missing staff, big holes "
                                + "counting more than small ones. againstWish: the fewest agents whose site moves "
                                + "without their wish. commute: the least added commuting. training: the fewest "
                                + "transformations and days of training. stability: the least difference from the "
                                + "earlier plan. teams: the fewest agents apart from their team. wishes: the fewest "
                                + "unmet wishes.",
                        "[shortage, againstWish]")
                .byDefault("none: everything is added up");
    }

    static Shape.Keys step() {
        return new Shape.Keys(
                List.of(
                        Key.required("km", new Shape.Decimal(0, true, 2000), "Where the step begins.", "10")
                                .in("km added, one way"),
                        Key.required("pointsPerKm", POINTS, "What a kilometre of it costs.", "20")),
                List.of());
    }

    static Shape.Keys weights() {
        return new Shape.Keys(
                List.of(
                        weight(
                                "shortage",
                                "1",
                                "A hundred-thousandth of a missing ETP. An ETP counts once, and up to twice the larger "
                                        + "the part of the target is that is missing with it, times the priority of "
                                        + "the métier."),
                        weight("againstWish", "10000", "An agent whose site moves to another commune without a wish."),
                        weight("transformation", "20", "A change of métier."),
                        weight("trainingDay", "2", "A day of training."),
                        weight("stability", "500", "Something that is otherwise than in the earlier plan."),
                        weight("team", "10", "An agent apart from the largest part of the team of today."),
                        weight("wish", "3", "A kind of wish that is not met.")),
                List.of());
    }

    private static Key weight(String name, String byDefault, String meaning) {
        return Key.optional(name, POINTS, meaning, byDefault).in("points").byDefault(byDefault);
    }

    static Shape.Keys amounts() {
        return new Shape.Keys(
                List.of(
                        amount("A", "56000"),
                        amount("B", "46000"),
                        amount("C", "40000"),
                        Key.optional("euroCentsPerKm", new Shape.Whole(0, 10_000), "Of the way to work.", "32")
                                .in("euro cents")
                                .byDefault("32"),
                        Key.optional(
                                        "daysPerYear",
                                        new Shape.Whole(0, 366),
                                        "On which an agent travels to work and back.",
                                        "205")
                                .in("days")
                                .byDefault("205"),
                        Key.optional(
                                        "caseload",
                                        new Shape.ListOf(StaffingKeys.NAME, "métiers", 0),
                                        "The métiers among whom requests are divided.",
                                        "[assistant de service social]")
                                .byDefault("none; no caseload is counted")),
                List.of());
    }

    private static Key amount(String categorie, String byDefault) {
        return Key.optional(
                        categorie, new Shape.Whole(0, 1_000_000), "An ETP of category " + categorie + ".", byDefault)
                .in("euros a year")
                .byDefault(byDefault);
    }
}
