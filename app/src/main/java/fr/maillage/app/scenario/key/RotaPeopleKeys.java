package fr.maillage.app.scenario.key;

import fr.maillage.domain.rota.Absence;
import fr.maillage.geo.roster.Quotite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that are about the agents of a rota and their days. */
final class RotaPeopleKeys {

    private static final String TEXT = "^[^\\u0000-\\u001f]{1,1000}$";

    private static final Shape.Form QUOTITE = new Shape.Form(
            "a part of full time such as 0.8 or 80 %",
            "^([0-9]{0,3}([.,][0-9]{1,20})?) ?%?$",
            true,
            text -> Quotite.findMilli(text).isPresent()
                    ? Optional.empty()
                    : Optional.of("Write a part above 0 and up to 1, or percents with their sign."));

    private static final Shape.Word RATHER = new Shape.Word(List.of("yes", "no"));

    private RotaPeopleKeys() {}

    static Key agents() {
        return Key.required(
                "agents",
                new Shape.OneOrList(
                        new Shape.Text("the word staffing, or the path of a CSV or XLSX file", TEXT),
                        new Shape.ListOf(agent(), "agents, each with agent", 1)),
                "Who takes duty. staffing: the agents of the métiers that the levels name. A file: a row for each agent, "
                        + "with the columns Matricule, Antenne, Responsable, Niveaux, Quotité, Arrivée and Départ, of "
                        + "which the first is needed. "
                        + StaffingKeys.FOLDER,
                "[{agent: E01, antenne: Niort, responsable: true}, {agent: E02, antenne: Niort, quotite: 0.8}]");
    }

    private static Shape.Keys agent() {
        return new Shape.Keys(
                List.of(
                        Key.required("agent", StaffingKeys.ID, "An identifier, never a name.", "E01"),
                        Key.optional("antenne", StaffingKeys.NAME, "Where the agent works.", "Niort")
                                .byDefault("none"),
                        Key.optional("responsable", new Shape.Truth(), "Whether the agent heads the antenne.", "true")
                                .byDefault("false"),
                        Key.optional(
                                        "levels",
                                        new Shape.OneOrList(
                                                StaffingKeys.NAME, new Shape.ListOf(StaffingKeys.NAME, "levels", 1)),
                                        "Whose duty the agent takes.",
                                        "[première ligne]")
                                .byDefault("all"),
                        Key.optional("quotite", QUOTITE, "The part of full time.", "0.8")
                                .byDefault("1"),
                        Key.optional("arrival", RotaForms.DATE, "The first day.", "2027-04-01")
                                .byDefault("before the period"),
                        Key.optional("departure", RotaForms.DATE, "The last day.", "2027-08-31")
                                .byDefault("after the period"),
                        Key.optional(
                                "absences",
                                new Shape.ListOf(absence(List.of()), "absences, each with from", 0),
                                "The agent's own, beside those of rota.absences.",
                                "[{from: 2027-07-12, to: 2027-07-30, kind: leave}]"),
                        Key.optional(
                                "wishes",
                                new Shape.ListOf(wish(List.of()), "wishes, each with from and rather", 0),
                                "The agent's own, beside those of rota.wishes.",
                                "[{from: 2027-12-24, to: 2027-12-26, rather: no}]"),
                        Key.optional(
                                "past",
                                new Shape.ListOf(past(List.of()), "past duties, each with level and from", 0),
                                "The agent's own, beside those of rota.past.",
                                "[{level: première ligne, from: 2026-12-21}]")),
                List.of());
    }

    static Key absences() {
        return Key.optional(
                        "absences",
                        new Shape.OneOrList(
                                new Shape.Text("the word fictional, or the path of a CSV or XLSX file", TEXT),
                                new Shape.ListOf(absence(List.of(ofAgent())), "absences, each with agent and from", 0)),
                        "Days without duty, and days on which others stand in. A file: a row for each, with the columns "
                                + "Matricule, Du, Au and Motif. fictional: leave and training that a rule makes for "
                                + "each agent. "
                                + StaffingKeys.FOLDER,
                        "[{agent: E01, from: 2027-07-12, to: 2027-07-30, kind: leave}]")
                .byDefault("none");
    }

    static Key wishes() {
        return Key.optional(
                        "wishes",
                        new Shape.OneOrList(
                                new Shape.Text("the word fictional, or the path of a CSV or XLSX file", TEXT),
                                new Shape.ListOf(
                                        wish(List.of(ofAgent())), "wishes, each with agent, from and rather", 0)),
                        "Days on which agents would rather be on duty, or rather not. A file: a row for each, with the "
                                + "columns Matricule, Du, Au and Souhait. fictional: some that a rule makes. "
                                + StaffingKeys.FOLDER,
                        "[{agent: E01, from: 2027-12-24, to: 2027-12-26, rather: no}]")
                .byDefault("none");
    }

    static Key past() {
        return Key.optional(
                        "past",
                        new Shape.OneOrList(
                                new Shape.Text("the path of a CSV or XLSX file", TEXT),
                                new Shape.ListOf(
                                        past(List.of(ofAgent())), "past duties, each with agent, level and from", 0)),
                        "Duties before the period, whose load is carried over. A file: a row for each, with the columns "
                                + "Matricule, Niveau, Début and Fin. "
                                + StaffingKeys.FOLDER,
                        "[{agent: E01, level: première ligne, from: 2026-12-21}]")
                .byDefault("none");
    }

    static Key fixed() {
        return Key.optional(
                        "fixed",
                        new Shape.ListOf(
                                new Shape.Keys(
                                        List.of(
                                                Key.required(
                                                        "level", StaffingKeys.NAME, "Its level.", "première ligne"),
                                                Key.required(
                                                        "date",
                                                        RotaForms.MOMENT,
                                                        "When it begins; with the time where two of the level begin on "
                                                                + "that day.",
                                                        "2027-01-04"),
                                                Key.optional(
                                                                "place",
                                                                new Shape.Whole(1, 20),
                                                                "Which of those that are on duty at once.",
                                                                "1")
                                                        .byDefault("1"),
                                                Key.required("agent", StaffingKeys.ID, "Who has it.", "E01")),
                                        List.of()),
                                "duties, each with level, date and agent",
                                0),
                        "Duties whose agent stays, such as those that were published.",
                        "[{level: première ligne, date: 2027-01-04, agent: E01}]")
                .byDefault("none");
    }

    private static Key ofAgent() {
        return Key.required("agent", StaffingKeys.ID, "Whose it is.", "E01");
    }

    private static Shape.Keys with(List<Key> first, List<Key> others) {
        List<Key> keys = new ArrayList<>(first);
        keys.addAll(others);
        return new Shape.Keys(keys, List.of());
    }

    private static Shape.Keys absence(List<Key> first) {
        return with(
                first,
                List.of(
                        Key.required("from", RotaForms.DATE, "The first day.", "2027-07-12"),
                        to(),
                        Key.optional(
                                        "kind",
                                        RotaForms.words(Absence.Kind.values()),
                                        "Its reason. Days of sickness lessen the agent's part of the duties; only "
                                                + "leave is ever asked to be moved.",
                                        "leave")
                                .byDefault("leave")));
    }

    private static Shape.Keys wish(List<Key> first) {
        return with(
                first,
                List.of(
                        Key.required("from", RotaForms.DATE, "The first day.", "2027-12-24"),
                        to(),
                        Key.required("rather", RATHER, "Whether the agent would rather be on duty.", "no")));
    }

    private static Key to() {
        return Key.optional("to", RotaForms.DATE, "The last day.", "2027-07-30").byDefault("the first");
    }

    private static Shape.Keys past(List<Key> first) {
        return with(
                first,
                List.of(
                        Key.required("level", StaffingKeys.NAME, "Its level.", "première ligne"),
                        Key.required(
                                "from",
                                RotaForms.MOMENT,
                                "When it began; without a time, at that of the level's pattern.",
                                "2026-12-21"),
                        Key.optional("to", RotaForms.MOMENT, "When it ended.", "2026-12-28 08:00")
                                .byDefault("by the level's pattern")));
    }
}
