package fr.maillage.app.scenario.key;

import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys that are about territories: the tiers to draw, and the divisions that are set beside them. */
final class TerritoryKeys {

    private static final Shape.Code BLOCK = new Shape.Code(
            "the INSEE code of a commune, or of a part of one, such as \"45234#1\"",
            "^[0-9][0-9AB][0-9]{3}(#[1-9][0-9]{0,3})?$",
            false);

    private static final Shape.Text NAME =
            new Shape.Text("text of at most 100 characters", "^[^\\u0000-\\u001f]{1,100}$");

    private static final Shape.Text FILE = new Shape.Text("the path of a CSV file", "^[^\\u0000-\\u001f]{1,1000}$");

    private static final Shape.Decimal PROPORTION = new Shape.Decimal(0.001, true, 1_000_000);

    private static final Shape.Decimal WEIGHT = new Shape.Decimal(0, true, 1_000_000_000);

    private static final Shape.Word OBJECTIVE = new Shape.Word(Arrays.stream(DivisionObjective.values())
            .map(DivisionObjective::key)
            .toList());

    private static final String FOLDER =
            "Relative to the folder of the scenario file; in a setting, to the current one.";

    private TerritoryKeys() {}

    static Shape.Keys territories() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "parts",
                                        new Shape.ListOf(part(), "communes, each with names or count", 0),
                                        "Large communes that are divided into parts. The parts stand at the "
                                                + "commune's chef-lieu, border each other and all of its neighbours, "
                                                + "and go to territories one by one; their codes are the commune's "
                                                + "with a number, \"45234#1\", \"45234#2\", and so on. A commune's "
                                                + "own code stands for all of its parts.",
                                        "[{commune: \"45234\", count: 3}]")
                                .byDefault("none"),
                        Key.optional(
                                        "partsAbove",
                                        new Shape.Whole(1000, 100_000_000),
                                        "Every other commune with more residents is divided into the fewest equal "
                                                + "parts that are no larger.",
                                        "60000")
                                .in("residents"),
                        Key.optional(
                                        "objective",
                                        new Shape.OneOrList(OBJECTIVE, new Shape.ListOf(OBJECTIVE, "these words", 1)),
                                        "What good territories are. balance: the least greatest deviation from the "
                                                + "targets, then the least sum of all. distance: the least distance "
                                                + "of all residents together to the seats of their territories. "
                                                + "compactness: the fewest pairs of neighbouring communes put apart. "
                                                + "In a list the first named comes first, and the next decide "
                                                + "between its equals.",
                                        "[distance, compactness]")
                                .byDefault("distance, then compactness; before them balance, unless every tier that "
                                        + "is drawn has a tolerance"),
                        Key.optionalMap(
                                "weights",
                                weights(),
                                "With weights distance and compactness are not taken in order but added, at the "
                                        + "place of the first of them. Both have to be objectives."),
                        Key.required(
                                "tiers",
                                new Shape.ListOf(tier(), "tiers, each with tier and either count or given", 1),
                                "The tiers of territories from outer to inner, each nested in the one before. "
                                        + "Territories are in one piece; seats and borders are found together.",
                                "[{tier: antenne, count: 5, together: epci}]")),
                List.of());
    }

    static Shape.Keys division() {
        return new Shape.Keys(
                List.of(
                        Key.required("name", NAME, "Its name in results, unlike the others'.", "antennes de 2019"),
                        Key.optional(
                                        "tier",
                                        NAME,
                                        "The tier of the plan that it is compared with; in a scenario without tiers, "
                                                + "what its territories are called.",
                                        "antenne")
                                .byDefault("the outermost"),
                        Key.optional(
                                "territories",
                                new Shape.ListOf(territory(), "territories, each with name and epcis or communes", 1),
                                "Its territories. Every commune belongs to exactly one.",
                                "[{name: La Gâtine, epcis: [\"200041333\", \"200069748\"]}]"),
                        Key.optional(
                                "file",
                                FILE,
                                "A CSV with the columns insee_code and territory, its territories' names; a column "
                                        + "seat, where there is one, marks the row of each seat with any text but 0, "
                                        + "no, non, false or faux. " + FOLDER,
                                "divisions-2019.csv"),
                        Key.optional(
                                "drawn",
                                new Shape.Keys(drawn(true), List.of()),
                                "Where no list was published: drawn like a tier of the plan, whose keys it takes. "
                                        + "It has no tier around it.",
                                "{tier: maison, count: 6, balance: {tolerance: 0.15}}")),
                List.of("territories", "file", "drawn"));
    }

    private static Shape.Keys part() {
        return new Shape.Keys(
                List.of(
                        Key.required("commune", ScenarioKeys.COMMUNE, "The commune, named once.", "\"45234\""),
                        Key.optional(
                                "count", new Shape.Whole(2, 1000), "How many parts, named after the commune.", "3"),
                        Key.optional(
                                "names",
                                new Shape.ListOf(NAME, "names", 2),
                                "The names of the parts, instead of count.",
                                "[Orléans Nord, Orléans Centre, Orléans Sud]"),
                        Key.optional(
                                        "shares",
                                        new Shape.ListOf(PROPORTION, "numbers, one for each part", 2),
                                        "Their shares of its residents; only the proportions count.",
                                        "[3, 4, 3]")
                                .byDefault("equal")),
                List.of("names", "count"));
    }

    private static Shape.Keys weights() {
        return new Shape.Keys(
                List.of(
                        Key.required("distance", WEIGHT, "What a resident's kilometre counts.", "1"),
                        Key.required(
                                "compactness",
                                WEIGHT,
                                "What a pair of neighbouring communes put apart counts.",
                                "250")),
                List.of());
    }

    private static Shape.Keys tier() {
        List<Key> keys = new ArrayList<>(drawn(false));
        keys.add(Key.optional(
                "given",
                NAME,
                "Instead of all keys but tier: the tier is the division of that name, not drawn. The outermost tier "
                        + "only; the division has territories or a file.",
                "antennes annoncées"));
        return new Shape.Keys(keys, List.of("count", "given"));
    }

    private static List<Key> drawn(boolean isCountRequired) {
        Shape.Whole count = new Shape.Whole(1, 100_000);
        return List.of(
                Key.required("tier", NAME, "Its name in results, unlike the others'.", "antenne"),
                isCountRequired
                        ? Key.required("count", count, "How many territories.", "5")
                        : Key.optional("count", count, "How many territories.", "5"),
                Key.optionalMap("seats", seats(), "Where the seats may stand."),
                Key.optionalMap("balance", balance(), "How even the territories are to be."),
                Key.optional(
                                "together",
                                new Shape.OneOrList(
                                        new Shape.Word(List.of("none", "epci")),
                                        new Shape.ListOf(
                                                new Shape.ListOf(BLOCK, "INSEE codes", 1), "lists of INSEE codes", 1)),
                                "What no border cuts. epci: the communes of an EPCI, as far as they belong to the "
                                        + "scenario's départements. Lists: the communes of each.",
                                "[[\"79001\", \"79002\"], [\"79191\", \"79003\"]]")
                        .byDefault("none"),
                Key.optional(
                                "maxKm",
                                new Shape.Decimal(0, false, 2000),
                                "The greatest distance of a resident to the seat, a hard rule.",
                                "40")
                        .in("km"),
                Key.optional(
                                "weight",
                                new Shape.Decimal(0, false, 1_000_000),
                                "What its distance and compactness count beside those of other tiers.",
                                "1")
                        .byDefault("1"));
    }

    private static Shape.Keys seats() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "candidates",
                                        new Shape.OneOrList(
                                                new Shape.Word(List.of("chefs-lieux", "france-services")),
                                                new Shape.ListOf(BLOCK, "INSEE codes", 1)),
                                        "chefs-lieux: in every commune. france-services: in the communes with a "
                                                + "France Services site. Or the communes listed.",
                                        "[\"79049\", \"79191\"]")
                                .byDefault("chefs-lieux"),
                        Key.optional(
                                        "fixed",
                                        new Shape.ListOf(BLOCK, "INSEE codes", 0),
                                        "The seats in any case, candidates all of them. Of a commune in parts, the "
                                                + "first part.",
                                        "[\"79191\"]")
                                .byDefault("none")),
                List.of());
    }

    private static Shape.Keys balance() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "measure",
                                        new Shape.Word(Arrays.stream(Measure.values())
                                                .map(Measure::key)
                                                .toList()),
                                        "What is balanced. population: residents. requests: contacts in a year; "
                                                + "without a file, at Loiret's rate per resident (10,900 + 2,700 in "
                                                + "2022 for 684,561). posts: posts, from the file.",
                                        "population")
                                .byDefault("population"),
                        Key.optional(
                                "file",
                                FILE,
                                "A CSV with the columns insee_code and the word of the measure, a row for every "
                                        + "commune; required for posts. " + FOLDER,
                                "demandes.csv"),
                        Key.optional(
                                "tolerance",
                                new Shape.Decimal(0, true, 10),
                                "The greatest deviation from the target, as a share of it: a hard rule. "
                                        + "Without one there is no rule.",
                                "0.15"),
                        Key.optional(
                                        "target",
                                        new Shape.Decimal(0, false, 1_000_000_000),
                                        "The same for every territory.",
                                        "75000")
                                .in("the measure's own unit")
                                .byDefault("the mean"),
                        Key.optional(
                                "sizes",
                                new Shape.ListOf(PROPORTION, "numbers, one for each territory", 1),
                                "Instead of target: targets in these proportions, first those of the fixed seats in "
                                        + "their order; of the others the larger go to the larger territories.",
                                "[3, 1, 1, 1, 1]")),
                List.of());
    }

    private static Shape.Keys territory() {
        return new Shape.Keys(
                List.of(
                        Key.required("name", NAME, "Its name.", "La Gâtine"),
                        Key.optional("seat", BLOCK, "Its seat, one of its communes.", "\"79202\"")
                                .byDefault("its most populated commune"),
                        Key.optional(
                                "epcis",
                                new Shape.ListOf(ScenarioKeys.EPCI, "SIRENs", 1),
                                "The EPCI that belong to it.",
                                "[\"200041333\", \"200069748\"]"),
                        Key.optional(
                                "communes",
                                new Shape.ListOf(BLOCK, "INSEE codes", 1),
                                "The communes that belong to it, beside those of the EPCI.",
                                "[\"79001\"]")),
                List.of("epcis", "communes"));
    }
}
