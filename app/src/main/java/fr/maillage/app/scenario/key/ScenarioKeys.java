package fr.maillage.app.scenario.key;

import fr.maillage.domain.network.Objective;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Every key that a scenario may have. */
final class ScenarioKeys {

    private static final Shape.Code DEPARTEMENT = new Shape.Code(
            "the code of a département in quotes, or the word france", "^(france|[0-9]{2,3}|2[AB])$", true);

    static final Shape.Code COMMUNE = new Shape.Code("the INSEE code of a commune", "^[0-9][0-9AB][0-9]{3}$", false);

    static final Shape.Code EPCI = new Shape.Code("the SIREN of an EPCI", "^[0-9]{9}$", false);

    private static final Shape.Word OBJECTIVE =
            new Shape.Word(Arrays.stream(Objective.values()).map(Objective::key).toList());

    private static final Shape.Text SENTENCE = new Shape.Text("text of at most 500 characters", "^[^\\u0000]{1,500}$");

    /** Keys of earlier versions, by path, and what has taken their place. */
    static final Map<String, String> RETIRED =
            Map.of("antennes", "It is divisions now: [{name: antennes, territories: [...]}] with the same entries.");

    private ScenarioKeys() {}

    static final Shape.Keys ROOT = new Shape.Keys(
            List.of(
                    Key.optional(
                                    "name",
                                    new Shape.Text(
                                            "text of at most 100 characters, not beginning with a dot and without slashes",
                                            "^[^./\\\\\\u0000-\\u001f\\u007f][^/\\\\\\u0000-\\u001f\\u007f]{0,99}$"),
                                    "The name of the scenario in results and of its run folders.",
                                    "deux-sevres")
                            .byDefault("the name of the file, less its ending"),
                    Key.optional(
                            "title",
                            new Shape.Text("text of at most 200 characters on one line", "^[^\\u0000-\\u001f]{1,200}$"),
                            "The title of the report.",
                            "\"Deux-Sèvres : 44 points d'accueil\""),
                    Key.required(
                            "departement",
                            new Shape.OneOrList(DEPARTEMENT, new Shape.ListOf(DEPARTEMENT, "such codes in quotes", 1)),
                            "The ground of the plan: a département, several, or france for all of the commune table. "
                                    + "Always text: without quotes 01 would be the number 1.",
                            "\"79\""),
                    Key.optional(
                                    "communes",
                                    new Shape.Text("the path of a CSV file", "^[^\\u0000-\\u001f]{1,1000}$"),
                                    "A commune table of your own, instead of the embedded one, with the same columns. "
                                            + "Relative to the folder of the scenario file; in a setting, to the "
                                            + "current one.",
                                    "communes-2030.csv")
                            .byDefault("the embedded table"),
                    Key.optionalMap("distance", distance(), "How far it is from one commune to another."),
                    Key.requiredMap("network", network(), "The accueil points to plan."),
                    Key.optionalMap(
                            "before",
                            before(),
                            "The accueil points of today, whose figures stand beside the plan's: either rule and "
                                    + "count, or points."),
                    Key.optional(
                                    "divisions",
                                    new Shape.ListOf(
                                            TerritoryKeys.division(),
                                            "divisions, each with name and territories, file or drawn",
                                            0),
                                    "Divisions of today, or announced, that are set beside the plan's territories: "
                                            + "each is compared with a tier of the plan, and with each other. One "
                                            + "of them can be the outermost tier itself.",
                                    "[{name: antennes de 2019, file: antennes-2019.csv}]")
                            .byDefault("none"),
                    Key.optionalMap(
                            "staffing",
                            StaffingKeys.staffing(),
                            "Who works where: the tableau des emplois of today, the organisation that it is to become, "
                                    + "and what it needs. Without it no staff is planned."),
                    Key.optionalMap(
                            "rota",
                            RotaKeys.rota(),
                            "Who is on call when: the duties of a period, the agents who take them, their absences and "
                                    + "wishes, and the rules; and who stands in for whom in the antennes. Without it "
                                    + "no rota is planned."),
                    Key.optional(
                            "assumptions",
                            new Shape.ListOf(assumption(), "assumptions, each with path and text", 0),
                            "What in this scenario is no published fact. Reports repeat it.",
                            "[{path: distance.detourFactor, text: Roads are 1.3 times as long as the geodesic.}]"),
                    Key.optional(
                                    "seed",
                                    new Shape.Whole(0, Long.MAX_VALUE),
                                    "What the random choices of the search start from. The same seed gives the same plan.",
                                    "7")
                            .byDefault("0")),
            List.of());

    private static Shape.Keys distance() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "measure",
                                        new Shape.Word(List.of("geodesic", "detour", "matrix", "osm")),
                                        "geodesic: the geodesic on WGS84 between chefs-lieux, times detourFactor. "
                                                + "detour is another word for it. "
                                                + "matrix and osm are not in this version.",
                                        "geodesic")
                                .byDefault("geodesic"),
                        Key.optional(
                                        "detourFactor",
                                        new Shape.Decimal(1, true, 10),
                                        "How many times as long as the geodesic a road is, an assumption. "
                                                + "1 plans as the crow flies.",
                                        "1.3")
                                .byDefault("1.3"),
                        Key.optional(
                                        "speedKmh",
                                        new Shape.Decimal(0, false, 200),
                                        "Turns minutes into kilometres, an assumption.",
                                        "50")
                                .in("km/h")
                                .byDefault("50")),
                List.of());
    }

    private static Shape.Keys network() {
        return new Shape.Keys(
                List.of(
                        Key.requiredMap(
                                "target",
                                new Shape.Keys(
                                        List.of(
                                                Key.optional(
                                                                "km",
                                                                new Shape.Decimal(0, false, 2000),
                                                                "Every resident should have a point within this "
                                                                        + "distance, inclusive.",
                                                                "20")
                                                        .in("km"),
                                                Key.optional(
                                                                "minutes",
                                                                new Shape.Decimal(0, false, 600),
                                                                "The same in minutes at distance.speedKmh.",
                                                                "30")
                                                        .in("min")),
                                        List.of("km", "minutes")),
                                "The proximity promised, as km, as minutes, or as both; then the stricter holds. "
                                        + "A hard rule under the objectives points and distance, alone or first; "
                                        + "never under coverage or worst, nor after them."),
                        Key.requiredMap("accueilPoints", accueilPoints(), "The points where residents are received."),
                        Key.optionalMap(
                                "territories",
                                TerritoryKeys.territories(),
                                "The territories to draw, tier by tier. Without it none are.")),
                List.of());
    }

    private static Shape.Keys accueilPoints() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                "count",
                                new Shape.Whole(1, 100_000),
                                "How many points, those kept open included. Not read where points is an objective; "
                                        + "required elsewhere, unless maxCount is given.",
                                "44"),
                        Key.optional(
                                "maxCount",
                                new Shape.Whole(1, 100_000),
                                "At most how many points; without count, as many.",
                                "50"),
                        Key.required(
                                "objective",
                                new Shape.OneOrList(OBJECTIVE, new Shape.ListOf(OBJECTIVE, "these words", 1)),
                                "What a good network is. points: the fewest that bring every resident within the "
                                        + "target. coverage: the most residents within the target. distance: the "
                                        + "least distance of all residents together, every one within the target. "
                                        + "worst: the least distance of the commune that is farthest. In a list the "
                                        + "first named comes first, and the next decide between its equals.",
                                "[coverage, distance]"),
                        Key.optional(
                                        "candidates",
                                        new Shape.OneOrList(
                                                new Shape.Word(List.of("chefs-lieux", "france-services", "all")),
                                                new Shape.ListOf(COMMUNE, "INSEE codes", 1)),
                                        "Where a point may stand. chefs-lieux: in every commune. france-services: in "
                                                + "the communes with a France Services site. all: in every commune, "
                                                + "and at the France Services site where there is one.",
                                        "[\"79049\", \"79191\"]")
                                .byDefault("chefs-lieux"),
                        Key.optional(
                                        "open",
                                        new Shape.ListOf(COMMUNE, "INSEE codes", 0),
                                        "The communes whose point stays open, candidates or not.",
                                        "[\"79191\"]")
                                .byDefault("none"),
                        Key.optional(
                                        "closed",
                                        new Shape.ListOf(COMMUNE, "INSEE codes", 0),
                                        "The communes where no point may open.",
                                        "[\"79001\"]")
                                .byDefault("none")),
                List.of());
    }

    private static Shape.Keys before() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                "rule",
                                new Shape.Word(List.of("most-populated")),
                                "most-populated: a point at the chef-lieu of each of the count most populated "
                                        + "communes, the lowest INSEE code first among equals.",
                                "most-populated"),
                        Key.optional("count", new Shape.Whole(1, 100_000), "How many points the rule makes.", "44"),
                        Key.optional(
                                "points",
                                new Shape.ListOf(COMMUNE, "INSEE codes", 1),
                                "The communes that have a point today.",
                                "[\"79049\", \"79191\"]")),
                List.of("rule", "points"));
    }

    private static Shape.Keys assumption() {
        return new Shape.Keys(
                List.of(
                        Key.required(
                                "path",
                                new Shape.Text("the path of a key", "^[A-Za-z.]{1,200}$"),
                                "The key whose value is assumed.",
                                "distance.detourFactor"),
                        Key.required("text", SENTENCE, "What is assumed.", "Roads are 1.3 times the geodesic."),
                        Key.optional("source", SENTENCE, "What it leans on.", "IGN BD TOPO, a sample of 200 trips")),
                List.of());
    }
}
