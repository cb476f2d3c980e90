package fr.maillage.app.scenario.key;

import fr.maillage.domain.staffing.FictionalTableau;
import java.util.List;

/** The keys that are about staffing, but for the organisation and what it needs ({@link OrganisationKeys}) and what
 * counts how much ({@link StaffingCostKeys}). */
final class StaffingKeys {

    static final Shape.Text NAME = new Shape.Text("text of at most 100 characters", "^[^\\u0000-\\u001f]{1,100}$");

    static final Shape.Decimal NUMBER = new Shape.Decimal(0, true, 1_000_000);

    private static final Shape.Text HEADING =
            new Shape.Text("text of at most 200 characters", "^[^\\u0000-\\u001f]{1,200}$");

    static final Shape.Code ID = new Shape.Code("an identifier", "^[^\\u0000-\\u001f]{1,100}$", false);

    static final Shape.Text FILE = new Shape.Text("the path of a file", "^[^\\u0000-\\u001f]{1,1000}$");

    static final Shape.Word CATEGORIE = new Shape.Word(List.of("A", "B", "C"));

    private static final Shape.Whole COUNT = new Shape.Whole(1, 20_000);

    private static final Shape.Decimal MONTHS = new Shape.Decimal(0, true, 12);

    static final String FOLDER = "Relative to the folder of the scenario file; in a setting, to the current one.";

    private StaffingKeys() {}

    static Shape.Keys staffing() {
        return new Shape.Keys(
                List.of(
                        Key.required(
                                "tableau",
                                new Shape.Text(
                                        "the word fictional, or the path of a CSV or XLSX file",
                                        "^[^\\u0000-\\u001f]{1,1000}$"),
                                "The tableau des emplois of today: a file with a row for each poste, or fictional for "
                                        + "one that a rule makes. " + FOLDER,
                                "tableau-des-emplois.xlsx"),
                        Key.optionalMap(
                                "fictional",
                                fictional(),
                                "What the rule makes a fictional tableau of. Not beside a file."),
                        Key.optional("sheet", HEADING, "The sheet of the workbook that holds the tableau.", "Agents")
                                .byDefault("the first whose headings fit"),
                        Key.optionalMap(
                                "columns",
                                columns(),
                                "The headings of columns that their names do not tell, by what is in them. All others "
                                        + "are found by themselves, and shown."),
                        Key.optional(
                                        "division",
                                        NAME,
                                        "The division whose territories the antennes are: one of divisions that has "
                                                + "territories or a file.",
                                        "antennes annoncées")
                                .byDefault("the outermost tier of network.territories"),
                        Key.optional(
                                "previous",
                                FILE,
                                "The folder of an earlier run, or its plan.json. What differs from its plan costs "
                                        + "weights.stability. " + FOLDER,
                                "runs/march"),
                        Key.requiredMap(
                                "organisation", OrganisationKeys.organisation(), "The units that the plan fills."),
                        Key.optionalMap(
                                "requests", requests(), "How many requests residents make, for needs by requests."),
                        Key.optional(
                                        "metiers",
                                        new Shape.ListOf(metier(), "métiers, each with metier", 0),
                                        "What is done on postes. Every métier that the tableau, a need or any other "
                                                + "key names has to be listed.",
                                        "[{metier: puéricultrice, cadres: [puéricultrice]}]")
                                .byDefault("with a fictional tableau those that it has; what is listed of them takes "
                                        + "their place"),
                        Key.required(
                                "needs",
                                new Shape.ListOf(
                                        OrganisationKeys.need(), "needs, each with metier and either pole or team", 1),
                                "What units need. A unit takes the métiers that it has a need of, and no other; a "
                                        + "later row takes the place of an earlier one of the same unit and métier.",
                                "[{pole: enfance, metier: puéricultrice, least: 1, etp: 3}]"),
                        Key.optional(
                                        "needStep",
                                        new Shape.Decimal(0.01, true, 10),
                                        "Targets that are worked out, by residents, requests or a share, are multiples of "
                                                + "this: of a métier, the units that a row is about get together what "
                                                + "they need, rounded, by the largest remainders. Whole ETP are what "
                                                + "whole postes can meet; 0.01 leaves targets as they are.",
                                        "0.5")
                                .in("ETP")
                                .byDefault("1"),
                        Key.optional(
                                        "transformations",
                                        new Shape.ListOf(transformation(), "transformations, each with from and to", 0),
                                        "Which métier a poste may become.",
                                        "[{from: secrétaire, to: chargé d'accueil, trainingDays: 10}]")
                                .byDefault("none"),
                        Key.optional(
                                        "quorums",
                                        new Shape.ListOf(
                                                OrganisationKeys.quorum(),
                                                "quorums, each with metier and one of exactly, least and most",
                                                0),
                                        "So many postes of a métier in every antenne, or in all: hard rules.",
                                        "[{metier: responsable d'antenne, exactly: 1}]")
                                .byDefault("none"),
                        Key.optionalMap(
                                "guichets",
                                OrganisationKeys.guichets(),
                                "The desks that open: at each enough staff for its hours, a hard rule."),
                        Key.optionalMap(
                                "budget",
                                budget(),
                                "The postes that are created and suppressed. Without it the headcount is constant."),
                        Key.optionalMap(
                                "vacancies",
                                vacancies(),
                                "When vacant and created postes are filled: until then they do not count against "
                                        + "needs, so that of a year one counts 1 - months / 12."),
                        Key.optionalMap("fixed", fixed(), "What stays as it is, beside what the tableau says of it."),
                        Key.optional(
                                        "travelLimitKm",
                                        new Shape.Decimal(0, true, 2000),
                                        "The longest way to a new site of agents whom the tableau gives no limit of their "
                                                + "own. A way that is longer today may stay as long.",
                                        "60")
                                .in("km, one way")
                                .byDefault("none; a plan with new ways above 50 km says so"),
                        Key.optional(
                                        "commuting",
                                        new Shape.ListOf(
                                                StaffingCostKeys.step(), "steps, each with km and pointsPerKm", 1),
                                        "What an added kilometre to work costs, one way, from so many added "
                                                + "kilometres on. The first step begins at 0, and each costs at least "
                                                + "as much as the one before.",
                                        "[{km: 0, pointsPerKm: 10}, {km: 25, pointsPerKm: 40}]")
                                .byDefault("10 points, 20 from 10 km on, 40 from 25 km on"),
                        StaffingCostKeys.objectives(),
                        Key.optionalMap(
                                "weights", StaffingCostKeys.weights(), "What counts how much where points are added."),
                        Key.optionalMap(
                                "amounts",
                                StaffingCostKeys.amounts(),
                                "What staff cost, and whose caseload is counted.")),
                List.of());
    }

    private static Shape.Keys fictional() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "posts",
                                        new Shape.Whole(FictionalTableau.LEAST_POSTS, FictionalTableau.MOST_POSTS),
                                        "How many postes.",
                                        "420")
                                .byDefault("1.1 per 1,000 residents"),
                        Key.optional(
                                "seats",
                                new Shape.ListOf(ScenarioKeys.COMMUNE, "INSEE codes", 1),
                                "The communes where the antennes of today have their seats.",
                                "[\"79191\", \"79049\"]"),
                        Key.optional(
                                        "antennes",
                                        new Shape.Whole(1, 100),
                                        "Instead of seats: how many antennes there are, in the most populated communes "
                                                + "that lie far enough apart.",
                                        "6")
                                .byDefault("6"),
                        Key.optional(
                                        "seed",
                                        new Shape.Whole(0, Long.MAX_VALUE),
                                        "What its random choices start from.",
                                        "79")
                                .byDefault("the scenario's seed")),
                List.of());
    }

    private static Shape.Keys columns() {
        return new Shape.Keys(
                StaffingColumns.FIELDS.entrySet().stream()
                        .map(field -> Key.optional(field.getKey(), HEADING, field.getValue(), "\"N° de poste\""))
                        .toList(),
                List.of());
    }

    private static Shape.Keys requests() {
        return new Shape.Keys(
                List.of(
                        Key.optional("perThousandResidents", NUMBER, "The same everywhere.", "16")
                                .in("requests a year")
                                .byDefault("Loiret's rate, (10,900 + 2,700) for 684,561 residents in 2022"),
                        Key.optional(
                                "file",
                                FILE,
                                "Instead: a CSV with the columns insee_code and requests, a row for every commune. "
                                        + FOLDER,
                                "demandes.csv")),
                List.of());
    }

    private static Shape.Keys metier() {
        return new Shape.Keys(
                List.of(
                        Key.required("metier", NAME, "Its name.", "assistant de service social"),
                        Key.optional(
                                        "cadres",
                                        new Shape.ListOf(NAME, "cadres d'emplois", 0),
                                        "The cadres d'emplois whose postes may bear it.",
                                        "[assistant socio-éducatif]")
                                .byDefault("any"),
                        Key.optional(
                                        "qualifications",
                                        new Shape.ListOf(NAME, "qualifications", 0),
                                        "Of which an agent needs one to come into it; who does it today may go on.",
                                        "[DEASS]")
                                .byDefault("none is asked for"),
                        Key.optional(
                                        "priority",
                                        new Shape.Whole(1, 1000),
                                        "What a missing ETP of it counts beside one of other métiers.",
                                        "3")
                                .byDefault("1"),
                        Key.optional(
                                        "inAntennes",
                                        new Shape.Truth(),
                                        "Whether its postes stand in antennes only, a hard rule.",
                                        "true")
                                .byDefault("false")),
                List.of());
    }

    private static Shape.Keys transformation() {
        return new Shape.Keys(
                List.of(
                        Key.required("from", NAME, "The métier before.", "secrétaire"),
                        Key.required("to", NAME, "The métier after.", "chargé d'accueil social"),
                        Key.optional("trainingDays", new Shape.Whole(0, 1000), "How long its agent is trained.", "10")
                                .in("days")
                                .byDefault("0")),
                List.of());
    }

    private static Shape.Keys budget() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "created",
                                        new Shape.ListOf(created(), "created postes", 0),
                                        "The postes that are created; each keeps its métier.",
                                        "[{metier: psychologue, categorie: A, cadre: psychologue, posts: 10}]")
                                .byDefault("none"),
                        Key.optional(
                                        "suppressed",
                                        new Shape.ListOf(
                                                new Shape.Keys(
                                                        List.of(
                                                                Key.required(
                                                                        "metier",
                                                                        NAME,
                                                                        "Their métier today.",
                                                                        "secrétaire"),
                                                                Key.required("posts", COUNT, "How many.", "3")),
                                                        List.of()),
                                                "suppressed postes, each with metier and posts",
                                                0),
                                        "The postes of today that are taken away; the plan chooses which, none with "
                                                + "an agent left on it.",
                                        "[{metier: secrétaire, posts: 3}]")
                                .byDefault("none")),
                List.of());
    }

    private static Shape.Keys created() {
        return new Shape.Keys(
                List.of(
                        Key.required("metier", NAME, "Their métier.", "psychologue"),
                        Key.required("categorie", CATEGORIE, "Their category.", "A"),
                        Key.required("cadre", NAME, "Their cadre d'emplois.", "psychologue"),
                        Key.required("posts", COUNT, "How many.", "10"),
                        Key.optional("etp", new Shape.Decimal(0.001, true, 1), "The quotité of each.", "0.8")
                                .in("ETP")
                                .byDefault("1")),
                List.of());
    }

    private static Shape.Keys vacancies() {
        return new Shape.Keys(
                List.of(
                        Key.optional("delayMonths", MONTHS, "How long a poste stays vacant.", "4")
                                .in("months of the year planned")
                                .byDefault("0"),
                        Key.optional(
                                        "byMetier",
                                        new Shape.ListOf(
                                                new Shape.Keys(
                                                        List.of(
                                                                Key.required("metier", NAME, "A métier.", "médecin"),
                                                                Key.required("delayMonths", MONTHS, "Its own.", "9")
                                                                        .in("months")),
                                                        List.of()),
                                                "métiers, each with metier and delayMonths",
                                                0),
                                        "The métiers with a delay of their own.",
                                        "[{metier: médecin, delayMonths: 9}]")
                                .byDefault("none")),
                List.of());
    }

    private static Shape.Keys fixed() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "units",
                                        new Shape.ListOf(
                                                new Shape.Keys(
                                                        List.of(
                                                                Key.required("antenne", NAME, "Its antenne.", "Niort"),
                                                                Key.required("pole", NAME, "Its pôle.", "PMI")),
                                                        List.of()),
                                                "units of today, each with antenne and pole",
                                                0),
                                        "Units in the words of the tableau, whose postes keep antenne, pôle, site and "
                                                + "métier.",
                                        "[{antenne: Niort, pole: PMI}]")
                                .byDefault("none"),
                        Key.optional(
                                        "postes",
                                        new Shape.ListOf(ID, "identifiers of postes", 0),
                                        "Postes that keep antenne, pôle, site and métier.",
                                        "[P-0001]")
                                .byDefault("none"),
                        Key.optional(
                                        "agents",
                                        new Shape.ListOf(ID, "identifiers of agents", 0),
                                        "Agents who keep their poste, and on it antenne, pôle, site and métier.",
                                        "[A-0001]")
                                .byDefault("none")),
                List.of());
    }
}
