package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.geo.heading.Identifiers;
import fr.maillage.geo.roster.Moment;
import fr.maillage.geo.roster.PastRow;
import fr.maillage.geo.roster.Said;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds the duties that past and fixed ones name by their level and start. */
final class RosterDuties {

    private final RotaSettings settings;
    private final RosterNames names;
    private final Consumer<Fault> faults;

    RosterDuties(RotaSettings settings, RosterNames names, Consumer<Fault> faults) {
        this.settings = settings;
        this.names = names;
        this.faults = faults;
    }

    /** By what the spellings of an agent have in common. */
    Map<String, List<PastDuty>> past(List<Said<PastRow>> rows) {
        Map<String, List<PastDuty>> past = new HashMap<>();
        for (Said<PastRow> said : rows) {
            Optional<String> agent = names.findAgent(said.what().agent(), said.place(), faults);
            Optional<PastDuty> duty = names.findLevel(said.what().level(), said.place(), faults)
                    .flatMap(level -> findPast(level, said.what(), said.place()));
            if (agent.isPresent() && duty.isPresent()) {
                List<PastDuty> own =
                        past.computeIfAbsent(Identifiers.key(agent.orElseThrow()), key -> new ArrayList<>());
                if (!own.contains(duty.orElseThrow())) {
                    own.add(duty.orElseThrow());
                }
            }
        }
        return past;
    }

    private Optional<PastDuty> findPast(Level level, PastRow row, Place place) {
        Moment from = row.from();
        Moment to = row.to();
        boolean isWritten = from.time() != null && to != null && to.time() != null;
        Optional<Duty> duty = isWritten ? Optional.empty() : findDuty(level, from, 1, place);
        if (!isWritten && duty.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime start = isWritten ? time(from) : duty.orElseThrow().start();
        LocalDateTime end;
        if (to == null) {
            end = duty.orElseThrow().end();
        } else {
            end = to.time() == null ? to.day().atTime(duty.orElseThrow().end().toLocalTime()) : time(to);
        }
        if (!start.isBefore(end)) {
            faults.accept(ScenarioFault.ENDS_BEFORE_START.at(
                    place, "a duty from " + start + " to " + end, "an end after the start", "Correct one of the two."));
            return Optional.empty();
        }
        if (!start.isBefore(settings.from().atStartOfDay())) {
            faults.accept(ScenarioFault.PAST_IN_PERIOD.at(
                    place,
                    "a past duty on " + start.toLocalDate(),
                    "a day before " + settings.from() + ", the first of the period",
                    "Correct it, or put the duty under rota.fixed."));
            return Optional.empty();
        }
        return Optional.of(new PastDuty(level.name(), start, end));
    }

    private static LocalDateTime time(Moment moment) {
        return moment.time() == null
                ? moment.day().atStartOfDay()
                : moment.day().atTime(moment.time());
    }

    /** The agents of fixed duties, by the duty's identifier. */
    SortedMap<String, String> fixed(List<Values> written) {
        SortedMap<String, String> fixed = new TreeMap<>();
        for (int i = 0; i < settings.fixed().size(); i++) {
            FixedDuty each = settings.fixed().get(i);
            Values values = written.get(i);
            Optional<String> agent = names.findAgent(each.agent(), values.placeOf("agent"), faults);
            Optional<Duty> duty = names.findLevel(each.level(), values.placeOf("level"), faults)
                    .flatMap(level -> findInPeriod(level, each, values));
            if (duty.isPresent() && agent.isPresent()) {
                String earlier = fixed.putIfAbsent(duty.orElseThrow().id(), agent.orElseThrow());
                if (earlier != null) {
                    faults.accept(ScenarioFault.DOUBLED_DUTY.at(
                            values.placeOf("date"),
                            "the duty " + Found.plain(duty.orElseThrow().id()) + " again",
                            "each duty once",
                            "Take one of the two out; of several at once each has a place: place: 2."));
                }
            }
        }
        return fixed;
    }

    private Optional<Duty> findInPeriod(Level level, FixedDuty fixed, Values values) {
        if (fixed.date().day().isBefore(settings.from()) || !fixed.date().day().isBefore(settings.until())) {
            faults.accept(ScenarioFault.NO_SUCH_DUTY.at(
                    values.placeOf("date"),
                    "a duty on " + fixed.date().day(),
                    "a day from " + settings.from() + " to " + settings.until().minusDays(1),
                    "Correct it, or take it out."));
            return Optional.empty();
        }
        if (fixed.place() > level.atOnce()) {
            faults.accept(ScenarioFault.NO_SUCH_DUTY.at(
                    values.placeOf("place"),
                    "the place " + fixed.place(),
                    "at most " + level.atOnce() + ", as many as are on duty at once",
                    "Lower it, or raise atOnce."));
            return Optional.empty();
        }
        return findDuty(level, fixed.date(), fixed.place(), values.placeOf("date"));
    }

    /** The only duty of a level that begins then. */
    private Optional<Duty> findDuty(Level level, Moment at, int dutyPlace, Place place) {
        List<Duty> onDay = level.listDuties(at.day(), at.day().plusDays(1)).stream()
                .filter(duty -> duty.place() == dutyPlace)
                .toList();
        List<Duty> fitting = onDay.stream()
                .filter(duty -> at.time() == null || duty.start().toLocalTime().equals(at.time()))
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        String times = String.join(
                " or ",
                onDay.stream()
                        .map(duty -> duty.start().toLocalTime().toString())
                        .toList());
        faults.accept(ScenarioFault.NO_SUCH_DUTY.at(
                place,
                (fitting.isEmpty() ? "no duty" : fitting.size() + " duties") + " of " + Found.plain(level.name())
                        + " on " + at.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + at,
                onDay.isEmpty() ? "a day on which one begins" : "one that begins at " + times,
                fitting.size() > 1
                        ? "Write the time behind the date."
                        : "Correct it; a past duty of another pattern needs both from and to with their times."));
        return Optional.empty();
    }
}
