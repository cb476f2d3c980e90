package fr.maillage.geo.roster;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.rota.Absence;
import fr.maillage.geo.heading.Quotites;
import fr.maillage.geo.heading.RowFields;
import fr.maillage.geo.heading.WordLists;
import fr.maillage.geo.heading.Words;
import fr.maillage.geo.table.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes agents and days of the fields of rows. */
final class RosterRow {

    private static final String DATE = "a date such as 2027-03-01 or 01/03/2027";

    private static final int FULL_TIME = 1000;

    private static final Set<String> YES =
            Set.of("oui", "yes", "plutot", "plutot oui", "pour", "souhaite", "true", "vrai", "1");

    private static final Set<String> NO =
            Set.of("non", "no", "plutot pas", "plutot non", "contre", "pas", "false", "faux", "0");

    /** Nothing, or congés annuels and congés payés in short. */
    private static final Set<String> LEAVE = Set.of("", "ca", "cp");

    /** What a reason may hold, the first that does. A sick leave is a leave by its name alone. */
    private static final List<Map.Entry<String, Absence.Kind>> KINDS = List.of(
            Map.entry("maladie", Absence.Kind.SICK),
            Map.entry("malade", Absence.Kind.SICK),
            Map.entry("arret", Absence.Kind.SICK),
            Map.entry("accident", Absence.Kind.SICK),
            Map.entry("sick", Absence.Kind.SICK),
            Map.entry("formation", Absence.Kind.TRAINING),
            Map.entry("stage", Absence.Kind.TRAINING),
            Map.entry("training", Absence.Kind.TRAINING),
            Map.entry("maternite", Absence.Kind.OTHER),
            Map.entry("paternite", Absence.Kind.OTHER),
            Map.entry("parental", Absence.Kind.OTHER),
            Map.entry("autre", Absence.Kind.OTHER),
            Map.entry("other", Absence.Kind.OTHER),
            Map.entry("conge", Absence.Kind.LEAVE),
            Map.entry("vacances", Absence.Kind.LEAVE),
            Map.entry("rtt", Absence.Kind.LEAVE),
            Map.entry("recuperation", Absence.Kind.LEAVE),
            Map.entry("leave", Absence.Kind.LEAVE));

    private RosterRow() {}

    private static String agent(RowFields fields) {
        return fields.getText(RosterField.AGENT, "Write the agent's identifier, never a name.");
    }

    static Optional<AgentRow> findAgent(RowFields fields, Quotites quotites) {
        String antenne = fields.text(RosterField.ANTENNE);
        int milli = fields.text(RosterField.QUOTITE).isEmpty() ? FULL_TIME : quotites.read(fields);
        AgentRow row = new AgentRow(
                agent(fields),
                antenne.isEmpty() ? null : antenne,
                WordLists.isYes(fields.text(RosterField.RESPONSABLE)),
                List.copyOf(WordLists.split(fields.text(RosterField.LEVELS), unused -> false)),
                milli,
                day(fields, RosterField.ARRIVAL),
                day(fields, RosterField.DEPARTURE),
                List.of(),
                List.of(),
                List.of());
        return Optional.of(row);
    }

    static Optional<AbsenceRow> findAbsence(RowFields fields) {
        String agent = agent(fields);
        Absence.Kind kind = kind(fields);
        return findDay(fields).map(from -> new AbsenceRow(agent, from, last(fields, from), kind));
    }

    static Optional<WishRow> findWish(RowFields fields) {
        String agent = agent(fields);
        String word = fields.getText(RosterField.RATHER, "Write oui for rather on duty, non for rather not.");
        boolean isFor = YES.contains(Words.fold(word));
        if (!word.isEmpty() && !isFor && !NO.contains(Words.fold(word))) {
            fields.fault(
                    RosterField.RATHER,
                    "unknown-word",
                    Found.quote(word),
                    "oui or non, plutôt or plutôt pas",
                    "Write oui for rather on duty, non for rather not.");
        }
        return findDay(fields).map(from -> new WishRow(agent, from, last(fields, from), isFor));
    }

    static Optional<PastRow> findPast(RowFields fields) {
        String agent = agent(fields);
        String level = fields.getText(RosterField.LEVEL, "Write the level of the duty.");
        String start = fields.getText(RosterField.START, "Write the day on which the duty began.");
        Moment to = moment(fields, RosterField.END, fields.text(RosterField.END));
        return Optional.ofNullable(moment(fields, RosterField.START, start))
                .map(from -> new PastRow(agent, level, from, to));
    }

    private static Optional<LocalDate> findDay(RowFields fields) {
        fields.getText(RosterField.FROM, "Write the first day.");
        return Optional.ofNullable(day(fields, RosterField.FROM));
    }

    private static LocalDate last(RowFields fields, LocalDate from) {
        LocalDate to = day(fields, RosterField.TO);
        return to == null ? from : to;
    }

    private static @Nullable LocalDate day(RowFields fields, RosterField field) {
        String text = fields.text(field);
        // A workbook may hold the time of a day, too.
        Optional<LocalDate> day = Moment.find(text).map(Moment::day);
        if (!text.isEmpty() && day.isEmpty()) {
            fields.fault(field, "bad-date", Found.quote(text), DATE, Dates.adviceOnDay(text));
        }
        return day.isPresent() ? day.orElseThrow() : null;
    }

    private static @Nullable Moment moment(RowFields fields, RosterField field, String text) {
        Optional<Moment> moment = Moment.find(text);
        if (!text.isEmpty() && moment.isEmpty()) {
            fields.fault(field, "bad-date", Found.quote(text), "a date, or a date and a time", Moment.advice(text));
        }
        return moment.isPresent() ? moment.orElseThrow() : null;
    }

    /** What is not known is not repeated: the reason of an absence is nobody else's business. */
    private static Absence.Kind kind(RowFields fields) {
        String folded = Words.fold(fields.text(RosterField.KIND).replace(".", ""));
        if (LEAVE.contains(folded)) {
            return Absence.Kind.LEAVE;
        }
        for (Map.Entry<String, Absence.Kind> each : KINDS) {
            if (folded.contains(each.getKey())) {
                return each.getValue();
            }
        }
        fields.fault(
                RosterField.KIND,
                "unknown-word",
                "a reason that is not known",
                "congé, formation, maladie or autre",
                "Write one of them; autre for what is none of the others.");
        return Absence.Kind.OTHER;
    }
}
