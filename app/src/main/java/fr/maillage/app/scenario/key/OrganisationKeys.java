package fr.maillage.app.scenario.key;

import java.util.List;

/** The keys of the target organisation, of what its units need, and of the rules about them. */
final class OrganisationKeys {

    private static final Shape.Text NAME = StaffingKeys.NAME;

    private static final Shape.ListOf ANTENNES = new Shape.ListOf(
            new Shape.Code("the name of an antenne, or a commune", "^[^\\u0000-\\u001f]{1,100}$", false),
            "names of antennes, or communes",
            1);

    private static final Shape.Decimal HOURS = new Shape.Decimal(0, false, 168);

    /** Fewer hours would ask for so many ETP that nothing can be said of them. */
    private static final Shape.Decimal HOURS_OF_AN_ETP = new Shape.Decimal(1, true, 168);

    private static final Shape.Whole DESKS = new Shape.Whole(1, 1000);

    private static final Shape.Whole WORKPLACES = new Shape.Whole(0, 1_000_000);

    private static final String ANTENNE_NAMES =
            "By the name of their territory, by that of an antenne in the tableau, or by a commune.";

    private OrganisationKeys() {}

    static Shape.Keys organisation() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "poles",
                                        new Shape.ListOf(pole(), "pôles, each with pole", 0),
                                        "The pôles of the antennes.",
                                        "[{pole: enfance, continues: [PMI, ASE]}]")
                                .byDefault("none"),
                        Key.optional(
                                        "teams",
                                        new Shape.ListOf(team(), "teams, each with team", 0),
                                        "The teams of the whole département.",
                                        "[{team: cellule IP, commune: \"79202\"}]")
                                .byDefault("none"),
                        Key.optional(
                                        "sites",
                                        new Shape.ListOf(site(), "sites, each with commune", 0),
                                        "Sites of antennes, each in whose territory it lies, beside the seat and the "
                                                + "sites of today.",
                                        "[{commune: \"79191\", workplaces: 150}]")
                                .byDefault("none"),
                        Key.optional(
                                        "seatWorkplaces",
                                        WORKPLACES,
                                        "The most postes at the seat of each antenne that sites does not list, a hard "
                                                + "rule.",
                                        "150")
                                .byDefault("any number")),
                List.of("poles", "teams"));
    }

    private static Shape.Keys pole() {
        return new Shape.Keys(
                List.of(
                        Key.required("pole", NAME, "Its name.", "enfance"),
                        continued(),
                        Key.optional("antennes", ANTENNES, "The antennes that have it. " + ANTENNE_NAMES, "[Niortais]")
                                .byDefault("all")),
                List.of());
    }

    private static Key continued() {
        return Key.optional(
                        "continues",
                        new Shape.ListOf(NAME, "names of pôles of today", 0),
                        "The pôles of the tableau that it continues: what keeps its pôle may go there. Capitals, accents and "
                                + "apostrophes do not matter.",
                        "[PMI, ASE]")
                .byDefault("that of its own name, which always counts");
    }

    private static Shape.Keys team() {
        return new Shape.Keys(
                List.of(
                        Key.required("team", NAME, "Its name.", "cellule IP"),
                        Key.optional("commune", ScenarioKeys.COMMUNE, "Where it works.", "\"79202\"")
                                .byDefault("the most populated commune"),
                        continued()),
                List.of());
    }

    private static Shape.Keys site() {
        return new Shape.Keys(
                List.of(
                        Key.required("commune", ScenarioKeys.COMMUNE, "Its commune.", "\"79191\""),
                        Key.optional("workplaces", WORKPLACES, "The most postes there, a hard rule.", "150")
                                .byDefault("any number")),
                List.of());
    }

    static Shape.Keys need() {
        return new Shape.Keys(
                List.of(
                        Key.optional("pole", NAME, "The pôle that needs it.", "enfance"),
                        Key.optional("team", NAME, "Or the team.", "cellule IP"),
                        Key.optional("antennes", ANTENNES, "In these antennes only. " + ANTENNE_NAMES, "[Niortais]")
                                .byDefault("in every antenne that has the pôle"),
                        Key.required(
                                "metier",
                                new Shape.OneOrList(NAME, new Shape.ListOf(NAME, "métiers", 1)),
                                "The métier needed, or several alike.",
                                "puéricultrice"),
                        Key.optional("least", StaffingKeys.NUMBER, "The least staff, a hard rule.", "1")
                                .in("ETP")
                                .byDefault("0"),
                        target("etp", "The target, a wish.", "3").in("ETP"),
                        target("perThousandResidents", "The target for each 1,000 residents.", "0.12")
                                .in("ETP"),
                        target("perThousandRequests", "The target for each 1,000 requests a year.", "0.9")
                                .in("ETP"),
                        target(
                                "share",
                                "The target as a share of all ETP that the métier has in the tableau, created ones "
                                        + "included, suppressed ones left out; divided among the antennes by their residents.",
                                "0.9")),
                List.of("pole", "team"));
    }

    /** One way to say a target; without any it is the least, and one that is worked out is never below it. */
    private static Key target(String name, String meaning, String example) {
        return Key.optional(name, StaffingKeys.NUMBER, meaning + " At most one of the four.", example);
    }

    static Shape.Keys quorum() {
        Shape.Whole count = new Shape.Whole(0, 20_000);
        return new Shape.Keys(
                List.of(
                        Key.required("metier", NAME, "The métier.", "responsable d'antenne"),
                        Key.optional(
                                        "per",
                                        new Shape.Word(List.of("antenne", "departement")),
                                        "In each antenne, or in the whole organisation.",
                                        "antenne")
                                .byDefault("antenne"),
                        Key.optional("exactly", count, "So many postes.", "1"),
                        Key.optional("least", count, "Or at least so many.", "1"),
                        Key.optional("most", count, "Or at most so many.", "2")),
                List.of("exactly", "least", "most"));
    }

    static Shape.Keys guichets() {
        Shape.Keys guichet = new Shape.Keys(
                List.of(
                        Key.required("commune", ScenarioKeys.COMMUNE, "Its commune, a site.", "\"79191\""),
                        Key.optional("openingHours", HOURS, "Its own.", "37.5")
                                .in("hours a week")
                                .byDefault("guichets.openingHours"),
                        Key.optional("desks", DESKS, "Its own.", "2").byDefault("guichets.desks")),
                List.of());
        return new Shape.Keys(
                List.of(
                        Key.required(
                                "metiers",
                                new Shape.ListOf(NAME, "métiers", 1),
                                "The métiers that staff them.",
                                "[chargé d'accueil social]"),
                        Key.optional(
                                        "weeklyHoursPerEtp",
                                        HOURS_OF_AN_ETP,
                                        "How long an ETP can keep a desk open: 1,607 hours a year less what a planner "
                                                + "takes off for leave and meetings.",
                                        "30")
                                .in("hours a week")
                                .byDefault("30.9, which is 1,607 / 52"),
                        Key.optional("openingHours", HOURS, "How long each is open.", "35")
                                .in("hours a week")
                                .byDefault("35"),
                        Key.optional("desks", DESKS, "How many are staffed at a time.", "1")
                                .byDefault("1"),
                        Key.optional(
                                        "sites",
                                        new Shape.OneOrList(
                                                new Shape.Word(List.of("seats")),
                                                new Shape.ListOf(guichet, "guichets, each with commune", 1)),
                                        "Where they are. seats: at the seat of each antenne.",
                                        "[{commune: \"79191\", openingHours: 37.5, desks: 2}]")
                                .byDefault("seats")),
                List.of());
    }
}
