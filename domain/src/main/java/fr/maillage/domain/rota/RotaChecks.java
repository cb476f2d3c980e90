package fr.maillage.domain.rota;

import fr.maillage.domain.rota.RotaBreach.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds a rota against every hard rule. */
final class RotaChecks {

    private final RotaIndex index;
    private final RotaProblem problem;
    private final DutyRules rules;
    private final Holders holders;
    private final List<RotaBreach> breaches = new ArrayList<>();

    RotaChecks(RotaIndex index, Holders holders) {
        this.index = index;
        problem = index.problem();
        rules = new DutyRules(index);
        this.holders = holders;
    }

    /** Agent by agent, then what concerns two agents, then what is published. */
    List<RotaBreach> list() {
        for (int a = 0; a < problem.agents().size(); a++) {
            agent(problem.agents().get(a), holders.listDuties(a));
        }
        if (problem.rules().differentAntennes()) {
            antennes();
        }
        frozen();
        return List.copyOf(breaches);
    }

    private void agent(OnCallAgent agent, List<Integer> duties) {
        duties.forEach(duty -> breaches.addAll(rules.listOfOne(agent, duty)));
        List<Occasion> own =
                duties.stream().map(duty -> Occasion.of(index, duty)).toList();
        List<Occasion> before = new ArrayList<>();
        agent.pastDuties().forEach(past -> before.add(Occasion.of(index, past)));
        for (Occasion occasion : own) {
            before.forEach(each -> breaches.addAll(rules.listOfTwo(agent, each, occasion)));
            before.add(occasion);
        }
        Integer most = problem.rules().mostPerQuarter();
        if (most != null) {
            quarters(agent, own, most);
        }
    }

    private void quarters(OnCallAgent agent, List<Occasion> own, int most) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        own.forEach(occasion -> counts.merge(quarter(occasion.start()), 1, Integer::sum));
        for (PastDuty past : agent.pastDuties()) {
            counts.computeIfPresent(quarter(past.start()), (quarter, count) -> count + 1);
        }
        counts.forEach((quarter, count) -> {
            if (count > most) {
                breaches.add(new RotaBreach(
                        Rule.QUARTER,
                        "agent " + agent.id() + " on " + count + " duties in the quarter from " + quarter + ", where "
                                + most + " may be"));
            }
        });
    }

    /** Its first day. */
    static LocalDate quarter(LocalDateTime start) {
        return start.toLocalDate().with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private void antennes() {
        List<Duty> duties = index.duties();
        for (int one = 0; one < duties.size(); one++) {
            for (int other = one + 1;
                    other < duties.size()
                            && duties.get(other)
                                    .start()
                                    .isBefore(duties.get(one).end());
                    other++) {
                if (!duties.get(one).level().equals(duties.get(other).level())) {
                    antennes(one, other);
                }
            }
        }
    }

    private void antennes(int one, int other) {
        if (holders.hasNobody(one) || holders.hasNobody(other) || holders.of(one) == holders.of(other)) {
            return;
        }
        OnCallAgent first = problem.agents().get(holders.of(one));
        OnCallAgent second = problem.agents().get(holders.of(other));
        String antenne = first.antenne();
        if (antenne != null && antenne.equals(second.antenne())) {
            breaches.add(new RotaBreach(
                    Rule.ANTENNE,
                    "agents " + first.id() + " and " + second.id() + ", both of " + antenne + ", on "
                            + index.duties().get(one).id() + " and on "
                            + index.duties().get(other).id() + " at the same time"));
        }
    }

    private void frozen() {
        for (int d = 0; d < index.duties().size(); d++) {
            String id = index.duties().get(d).id();
            String published = problem.frozen().get(id);
            String now = holders.hasNobody(d)
                    ? "nobody"
                    : "agent " + problem.agents().get(holders.of(d)).id();
            if (published != null && !now.equals("agent " + published)) {
                breaches.add(
                        new RotaBreach(Rule.FROZEN, now + " on " + id + ", which is published for agent " + published));
            }
        }
    }
}
