package fr.maillage.domain.rota;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.rota.RotaBreach.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds one agent's duties against the rules that concern a duty by itself, and two of them. */
final class DutyRules {

    private final RotaIndex index;
    private final RotaRules rules;

    DutyRules(RotaIndex index) {
        this.index = index;
        rules = index.problem().rules();
    }

    /** What forbids an agent a duty, whatever else it does. */
    List<RotaBreach> listOfOne(OnCallAgent agent, int duty) {
        Duty of = index.duties().get(duty);
        List<RotaBreach> breaches = new ArrayList<>();
        String on = on(agent, of.id());
        if (!agent.levels().contains(of.level())) {
            breaches.add(new RotaBreach(Rule.LEVEL, on + ", whose level it does not take"));
        }
        LocalDate arrival = agent.arrival();
        if (arrival != null && of.start().isBefore(arrival.atStartOfDay())) {
            breaches.add(new RotaBreach(Rule.PRESENCE, on + ", and arrives on " + arrival));
        } else if (!agent.isThere(of.start(), of.end())) {
            breaches.add(new RotaBreach(
                    Rule.PRESENCE, on + " until " + of.end() + ", and is there no more on " + agent.departure()));
        }
        for (Absence absence : agent.absences()) {
            if (absence.overlaps(of.start(), of.end())) {
                breaches.add(new RotaBreach(
                        Rule.ABSENCE,
                        on + ", absent from " + absence.from() + " to "
                                + absence.until().minusDays(1)));
            }
        }
        return breaches;
    }

    /** What forbids an agent two duties, one of which may be past; in whatever order they are given. */
    List<RotaBreach> listOfTwo(OnCallAgent agent, Occasion one, Occasion other) {
        List<RotaBreach> breaches = new ArrayList<>();
        if (one.overlaps(other)) {
            breaches.add(new RotaBreach(
                    Rule.ONE_AT_A_TIME, on(agent, one.label()) + " and on " + other.label() + " at the same time"));
        } else {
            boolean isBefore = one.start().isBefore(other.start());
            breaches.addAll(between(agent, isBefore ? one : other, isBefore ? other : one));
        }
        if (rules.sameFeastOnlyOnce()) {
            for (FeastDay feast : one.feasts()) {
                other.feasts().stream()
                        .filter(feast::isNextTo)
                        .forEach(next -> breaches.add(new RotaBreach(
                                Rule.FEAST,
                                on(agent, one.label()) + " with " + feast + " and on " + other.label() + " with "
                                        + next)));
            }
        }
        return breaches;
    }

    private List<RotaBreach> between(OnCallAgent agent, Occasion earlier, Occasion later) {
        List<RotaBreach> breaches = new ArrayList<>();
        if (later.start().isBefore(earlier.end().plusWeeks(rules.leastWeeksBetween()))) {
            breaches.add(new RotaBreach(
                    Rule.GAP,
                    after(agent, earlier, later, Duration.between(earlier.end(), later.start())) + ", with "
                            + Found.count(rules.leastWeeksBetween(), "week") + " to be free"));
        }
        Duration rest = earlier.restBefore(later, index.problem().zone());
        if (rest.compareTo(Duration.ofHours(rules.rest().hours())) < 0) {
            breaches.add(new RotaBreach(
                    Rule.REST,
                    after(agent, earlier, later, rest) + ", with "
                            + Found.count(rules.rest().hours(), "hour") + " of rest due"));
        }
        return breaches;
    }

    private static String after(OnCallAgent agent, Occasion earlier, Occasion later, Duration gap) {
        return on(agent, later.label()) + ", " + daysAndHours(gap) + " after the end of " + earlier.label();
    }

    private static String on(OnCallAgent agent, String duty) {
        return "agent " + agent.id() + " on " + duty;
    }

    private static String daysAndHours(Duration gap) {
        String hours = String.format(Locale.ROOT, "%d:%02d h", gap.toHoursPart(), gap.toMinutesPart());
        return gap.toDays() == 0 ? hours : Found.count(gap.toDays(), "day") + " and " + hours;
    }
}
