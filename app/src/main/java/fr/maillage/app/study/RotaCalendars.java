package fr.maillage.app.study;

import fr.maillage.app.report.Language;
import fr.maillage.app.study.RotaHistory.DutyChange;
import fr.maillage.app.study.RotaHistory.SubstitutionChange;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.RotaIndex;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.geo.calendar.CalendarEvent;
import fr.maillage.geo.calendar.CalendarFile;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code rota.ics} and a calendar of each agent. An agenda that takes one in again changes its events and doubles none.
 *
 * <p>In {@code rota.ics} an event is a duty, whoever has it. In the calendar of an agent it is that agent's duty: one that
 * was taken away stays there as cancelled, so that the agenda takes it away too, and whoever takes in several of these
 * calendars does not lose it from the other's. A substitution is an event of whole days; with another substitute, or from
 * another day on, it is another event.
 *
 * <p>All events bear the first day of the period as their stamp: a run has no clock, and what is newer is told by the
 * sequence, the revision in which the event last changed.
 */
final class RotaCalendars {

    private static final Comparator<CalendarEvent> IN_TIME = Comparator.comparing(CalendarEvent::start)
            .thenComparing(CalendarEvent::summary)
            .thenComparing(CalendarEvent::uid);

    private final RotaResult result;
    private final RotaHistory history;
    private final RotaProblem problem;
    private final RotaIndex index;
    private final CalendarTexts texts;
    private final String title;
    private final List<Substitution> substitutions;
    private final SortedMap<List<Object>, Integer> sequences = new TreeMap<>(Comparator.comparing(List::toString));

    /** @param title of the scenario */
    RotaCalendars(RotaResult result, String title, Language language) {
        this.result = result;
        this.title = title;
        history = result.history();
        problem = result.problem();
        index = new RotaIndex(problem);
        texts = new CalendarTexts(index, new WorkbookWords(language, RotaWorkbook.WORDS));
        InterimResult interim = result.interim();
        substitutions = interim == null ? List.of() : interim.plan().substitutions();
        history.substitutions()
                .forEach(change -> sequences.put(RotaHistories.key(change.substitution()), change.revision()));
    }

    /** The calendar of all. */
    byte[] all() {
        List<CalendarEvent> events = new ArrayList<>();
        for (int d = 0; d < index.duties().size(); d++) {
            Duty duty = index.duties().get(d);
            events.add(event(
                    duty, "", texts.duty(duty, result.plan().assigned().get(d).agent()), sequence(duty)));
        }
        Set<String> told = new HashSet<>();
        for (DutyChange change : history.duties().reversed()) {
            Duty duty = change.duty();
            if (index.findDuty(duty.id()).isEmpty() && told.add(duty.id())) {
                events.add(event(duty, "", texts.cancelled(texts.duty(duty, change.before())), change.revision())
                        .cancelled());
            }
        }
        substitutions.forEach(each -> events.add(event(each, texts.interim(each))));
        listGone()
                .forEach(each -> events.add(
                        event(each, texts.cancelled(texts.interim(each))).cancelled()));
        return write(texts.nameOfAll(title), events);
    }

    /** The calendar of each agent, by the name of its file. */
    SortedMap<String, byte[]> own() {
        NavigableSet<String> agents = listAgents();
        Map<String, String> names = CalendarNames.of(agents);
        SortedMap<String, byte[]> files = new TreeMap<>();
        names.forEach((agent, name) -> files.put(name, own(agent)));
        return files;
    }

    /** Those of today, and those who have something to be taken away. */
    private NavigableSet<String> listAgents() {
        NavigableSet<String> agents = new TreeSet<>();
        problem.agents().stream().map(OnCallAgent::id).forEach(agents::add);
        InterimResult interim = result.interim();
        if (interim != null) {
            interim.problem().encadrants().stream().map(Encadrant::id).forEach(agents::add);
        }
        for (DutyChange change : history.duties()) {
            String before = change.before();
            if (before != null) {
                agents.add(before);
            }
        }
        history.substitutions()
                .forEach(change -> agents.add(change.substitution().substitute()));
        return agents;
    }

    private byte[] own(String agent) {
        List<CalendarEvent> events = new ArrayList<>();
        for (int d = 0; d < index.duties().size(); d++) {
            if (agent.equals(result.plan().assigned().get(d).agent())) {
                Duty duty = index.duties().get(d);
                events.add(event(duty, agent, texts.ownDuty(duty), sequence(duty)));
            }
        }
        Set<String> told = new HashSet<>();
        for (DutyChange change : history.duties().reversed()) {
            Duty duty = change.duty();
            if (agent.equals(change.before()) && !has(agent, duty) && told.add(duty.id())) {
                events.add(event(duty, agent, texts.cancelled(texts.ownDuty(duty)), change.revision())
                        .cancelled());
            }
        }
        substitutions.stream()
                .filter(each -> each.substitute().equals(agent))
                .forEach(each -> events.add(event(each, texts.ownInterim(each))));
        listGone().stream()
                .filter(each -> each.substitute().equals(agent))
                .forEach(each -> events.add(
                        event(each, texts.cancelled(texts.ownInterim(each))).cancelled()));
        return write(texts.nameOfOwn(agent, title), events);
    }

    private boolean has(String agent, Duty duty) {
        OptionalInt position = index.findDuty(duty.id());
        return position.isPresent()
                && agent.equals(
                        result.plan().assigned().get(position.orElseThrow()).agent());
    }

    /** The revision in which a duty last changed hands. */
    private int sequence(Duty duty) {
        return history.duties().stream()
                .filter(change -> change.duty().id().equals(duty.id()))
                .mapToInt(DutyChange::revision)
                .max()
                .orElse(0);
    }

    /** @param owner of the calendar; empty for all */
    private CalendarEvent event(Duty duty, String owner, String summary, int sequence) {
        return new CalendarEvent(
                texts.uid(history.scope(), "duty", duty.id(), owner),
                duty.start(),
                duty.end(),
                summary,
                texts.description(duty),
                sequence);
    }

    private CalendarEvent event(Substitution substitution, String summary) {
        List<Object> key = RotaHistories.key(substitution);
        return CalendarEvent.ofDays(
                texts.uid(history.scope(), "interim", key.toString(), ""),
                substitution.from(),
                substitution.until(),
                summary,
                texts.description(substitution),
                sequences.getOrDefault(key, 0));
    }

    /** Substitutions that went in one of the rotas and did not come back. */
    private List<Substitution> listGone() {
        Set<List<Object>> there = new HashSet<>();
        substitutions.forEach(each -> there.add(RotaHistories.key(each)));
        List<Substitution> gone = new ArrayList<>();
        for (SubstitutionChange change : history.substitutions().reversed()) {
            if (there.add(RotaHistories.key(change.substitution()))) {
                gone.add(change.substitution());
            }
        }
        return gone;
    }

    private byte[] write(String name, List<CalendarEvent> events) {
        return CalendarFile.write(
                name,
                problem.zone(),
                problem.from().atStartOfDay().toInstant(ZoneOffset.UTC),
                events.stream().sorted(IN_TIME).toList());
    }
}
