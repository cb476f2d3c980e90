package fr.maillage.app.scenario.key;

import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaObjective;
import java.util.Arrays;
import java.util.List;

/** The keys that are about the rota, but for people and their days ({@link RotaPeopleKeys}) and what counts how much
 * ({@link RotaCostKeys}). */
final class RotaKeys {

    private static final Shape.Word ZONE = new Shape.Word(List.of(
            "Europe/Paris",
            "America/Guadeloupe",
            "America/Martinique",
            "America/Cayenne",
            "Indian/Reunion",
            "Indian/Mayotte"));

    private static final Shape.Word PATTERN =
            new Shape.Word(List.of("week", "weeknights-and-weekends", "days", "days-and-nights"));

    private RotaKeys() {}

    static Shape.Keys rota() {
        return new Shape.Keys(
                List.of(
                        Key.required("from", RotaForms.DATE, "The first day of the period.", "2027-01-01"),
                        Key.optional(
                                        "to",
                                        RotaForms.DATE,
                                        "The last day of the period, which may be 10 years long. A duty that begins "
                                                + "in the period belongs to it as a whole.",
                                        "2027-12-31")
                                .byDefault("a year after from, less a day"),
                        Key.optional(
                                        "region",
                                        RotaForms.words(HolidayRegion.values()),
                                        "Whose public holidays count.",
                                        "metropole")
                                .byDefault("that of the département, of several that of the first"),
                        Key.optional("zone", ZONE, "Whose clock the duties go by.", "Europe/Paris")
                                .byDefault("that of the département, of several that of the first"),
                        RotaPeopleKeys.agents(),
                        Key.required(
                                "levels",
                                new Shape.ListOf(level(), "levels, each with level", 1),
                                "The lines of duty, such as a first one and that of the direction.",
                                "[{level: première ligne, pattern: week, day: monday, time: \"08:00\"}]"),
                        Key.optionalMap(
                                "interim",
                                interim(),
                                "Who stands in for whom: on every working day each antenne is to have its responsable, "
                                        + "or a substitute for it, present. With agents of the staffing there is no "
                                        + "intérim without this key; with others it is among those who have an "
                                        + "antenne."),
                        RotaPeopleKeys.absences(),
                        RotaPeopleKeys.wishes(),
                        RotaPeopleKeys.past(),
                        Key.optionalMap(
                                "fictional",
                                new Shape.Keys(
                                        List.of(Key.optional(
                                                        "seed",
                                                        new Shape.Whole(0, Long.MAX_VALUE),
                                                        "What their random choices start from.",
                                                        "79")
                                                .byDefault("the scenario's seed")),
                                        List.of()),
                                "What fictional absences and wishes are made of."),
                        Key.optionalMap("rules", rules(), "What no rota may break."),
                        Key.optionalMap("load", RotaCostKeys.load(), "How heavy an hour of duty is."),
                        Key.optionalMap("weights", RotaCostKeys.weights(), "What an unmet wish counts."),
                        objectives(),
                        Key.optional(
                                        "compensation",
                                        RotaForms.words(Compensation.values()),
                                        "What duty is made up for with: pay or rest, never both.",
                                        "pay")
                                .byDefault("pay"),
                        Key.optionalMap(
                                "scale",
                                RotaCostKeys.scale(),
                                "What duty is worth, where it is not by the arrêté of 3 November 2015."),
                        RotaPeopleKeys.fixed(),
                        Key.optional(
                                "frozenUntil",
                                RotaForms.DATE,
                                "What begins before this day stays as the earlier run has it: duties, and who stands "
                                        + "in for whom. A duty whose agent cannot have it any more is given to "
                                        + "another, and told.",
                                "2027-03-01"),
                        Key.optional(
                                "previous",
                                StaffingKeys.FILE,
                                "The folder of an earlier run, or its plan.json. What differs from its rota is counted "
                                        + "as a change, and its duties before the period are past ones. "
                                        + StaffingKeys.FOLDER,
                                "runs/rota-2027")),
                List.of());
    }

    private static Key objectives() {
        Shape.Word word = new Shape.Word(
                Arrays.stream(RotaObjective.values()).map(RotaObjective::key).toList());
        return Key.optional(
                        "objectives",
                        new Shape.OneOrList(word, new Shape.ListOf(word, "these words, unassigned first", 1)),
                        "What a good rota is, strictly in this order. unassigned: the fewest duties without an agent. "
                                + "changes: the fewest differences from the earlier rota; passed over where there is "
                                + "none. unfairness: the least difference of loads, by quotité and presence. wishes: "
                                + "the fewest unmet wishes. spacing: duties of an agent evenly apart.",
                        "[unassigned, wishes, unfairness]")
                .byDefault("all of them, in this order");
    }

    private static Shape.Keys level() {
        return new Shape.Keys(
                List.of(
                        Key.required("level", StaffingKeys.NAME, "Its name.", "première ligne"),
                        Key.optional(
                                        "pattern",
                                        PATTERN,
                                        "week: a whole week. weeknights-and-weekends: from Monday morning to Friday "
                                                + "evening, and from there to Monday morning. days: a day and its "
                                                + "night. days-and-nights: a day, and a night.",
                                        "week")
                                .byDefault("week"),
                        Key.optional(
                                "turns",
                                new Shape.ListOf(turn(), "turns, each with kind, from and to", 1),
                                "Instead of pattern: the duties of any week. No two may be on at once.",
                                "[{kind: weekend, from: \"friday 18:00\", to: \"monday 08:00\"}]"),
                        Key.optional("day", RotaForms.WEEKDAY, "On which a week begins.", "monday")
                                .byDefault("monday"),
                        Key.optional("time", RotaForms.TIME, "At which a week, or a day, begins.", "\"08:00\"")
                                .byDefault("08:00"),
                        Key.optional(
                                        "morning",
                                        RotaForms.TIME,
                                        "Of weeknights and weekends, or of days and nights.",
                                        "\"08:00\"")
                                .byDefault("08:00"),
                        Key.optional("evening", RotaForms.TIME, "Likewise.", "\"18:00\"")
                                .byDefault("18:00"),
                        Key.optional("atOnce", new Shape.Whole(1, 20), "How many agents are on duty at once.", "1")
                                .byDefault("1"),
                        Key.optional(
                                        "loadPercent",
                                        new Shape.Whole(0, 1000),
                                        "What an hour of it weighs beside one that counts whole.",
                                        "50")
                                .in("percent")
                                .byDefault("100"),
                        Key.optional(
                                "metiers",
                                new Shape.ListOf(StaffingKeys.NAME, "métiers", 1),
                                "Whose agents take it. Needed where agents are those of the staffing, and only there.",
                                "[responsable d'antenne]")),
                List.of());
    }

    private static Shape.Keys turn() {
        return new Shape.Keys(
                List.of(
                        Key.required("kind", StaffingKeys.NAME, "What it is counted under.", "weekend"),
                        Key.required("from", RotaForms.WEEKDAY_AND_TIME, "Its start.", "\"friday 18:00\""),
                        Key.required(
                                "to",
                                RotaForms.WEEKDAY_AND_TIME,
                                "Its end: the next such time, which is a week later where both are the same.",
                                "\"monday 08:00\"")),
                List.of());
    }

    private static Shape.Keys interim() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "metiers",
                                        new Shape.ListOf(StaffingKeys.NAME, "métiers", 1),
                                        "Of the encadrants, who stand in for one another. Only with agents of the "
                                                + "staffing.",
                                        "[responsable d'antenne, adjoint au responsable d'antenne]")
                                .byDefault("those of all levels"),
                        Key.optional(
                                "responsable",
                                StaffingKeys.NAME,
                                "The métier that heads an antenne. Needed with agents of the staffing, and only there.",
                                "responsable d'antenne"),
                        Key.optional(
                                        "workingDays",
                                        new Shape.ListOf(RotaForms.WEEKDAY, "days of the week", 1),
                                        "On which somebody has to be there, public holidays excepted.",
                                        "[monday, tuesday, wednesday, thursday, friday]")
                                .byDefault("monday to friday")),
                List.of());
    }

    private static Shape.Keys rules() {
        return new Shape.Keys(
                List.of(
                        Key.optional(
                                        "leastWeeksBetween",
                                        new Shape.Whole(0, 52),
                                        "Whole weeks that are free between two duties of an agent.",
                                        "2")
                                .byDefault("0"),
                        Key.optional(
                                        "mostPerQuarter",
                                        new Shape.Whole(1, 100),
                                        "Duties of an agent that begin in the same quarter of the year.",
                                        "4")
                                .byDefault("no limit"),
                        Key.optional(
                                        "differentAntennes",
                                        new Shape.Truth(),
                                        "Whether those who are on duty at once for different levels come from "
                                                + "different antennes.",
                                        "true")
                                .byDefault("false"),
                        Key.optional(
                                        "sameFeastOnlyOnce",
                                        new Shape.Truth(),
                                        "Whether nobody is on duty on the same public holiday two years in a row.",
                                        "true")
                                .byDefault("true"),
                        Key.optional(
                                        "restAfterIntervention",
                                        RotaForms.words(RestAfterDuty.Kind.values()),
                                        "The rest between two duties of an agent, as if each ended with an "
                                                + "intervention. daily: 11 hours. weekly: 46, the 35 of the week "
                                                + "beside them; whether they start again too is disputed.",
                                        "daily")
                                .byDefault("daily"),
                        Key.optional("restHours", new Shape.Whole(1, 336), "So many hours instead.", "12")
                                .in("hours")
                                .byDefault("those of restAfterIntervention")),
                List.of());
    }
}
