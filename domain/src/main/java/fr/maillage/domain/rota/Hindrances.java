package fr.maillage.domain.rota;

import fr.maillage.domain.rota.RotaBreach.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why nobody has a duty of a plan: what each agent who takes its level would break by having it besides all else. */
public final class Hindrances {

    private final RotaIndex index;
    private final DutyRules rules;
    private final Holders holders;

    /** @throws IllegalArgumentException if the plan's duties are not those of the problem, or an agent is unknown */
    public Hindrances(RotaIndex index, RotaPlan plan) {
        this.index = index;
        rules = new DutyRules(index);
        holders = Holders.of(index, plan);
    }

    /**
     * What stands in the way.
     *
     * @param duty its position, one that nobody has
     * @return how many agents each rule keeps from the duty, the first rule of each agent; whom none keeps from it is left
     *     out, as is who does not take the level
     */
    public SortedMap<Rule, Integer> count(int duty) {
        SortedMap<Rule, Integer> counts = new TreeMap<>();
        List<OnCallAgent> agents = index.problem().agents();
        for (int a = 0; a < agents.size(); a++) {
            if (agents.get(a).levels().contains(index.duties().get(duty).level())) {
                find(a, duty).ifPresent(rule -> counts.merge(rule, 1, Integer::sum));
            }
        }
        return counts;
    }

    private Optional<Rule> find(int agent, int duty) {
        OnCallAgent of = index.problem().agents().get(agent);
        List<RotaBreach> breaches = new ArrayList<>(rules.listOfOne(of, duty));
        Occasion wanted = Occasion.of(index, duty);
        of.pastDuties().forEach(past -> breaches.addAll(rules.listOfTwo(of, Occasion.of(index, past), wanted)));
        List<Integer> own = holders.listDuties(agent);
        own.forEach(other -> breaches.addAll(rules.listOfTwo(of, Occasion.of(index, other), wanted)));
        if (!breaches.isEmpty()) {
            return Optional.of(breaches.getFirst().rule());
        }
        if (isQuarterFull(of, own, wanted)) {
            return Optional.of(Rule.QUARTER);
        }
        return meetsItsAntenne(of, duty) ? Optional.of(Rule.ANTENNE) : Optional.empty();
    }

    private boolean isQuarterFull(OnCallAgent agent, List<Integer> own, Occasion wanted) {
        Integer most = index.problem().rules().mostPerQuarter();
        long count = own.stream()
                        .filter(other -> RotaChecks.quarter(
                                        index.duties().get(other).start())
                                .equals(RotaChecks.quarter(wanted.start())))
                        .count()
                + agent.pastDuties().stream()
                        .filter(past -> RotaChecks.quarter(past.start()).equals(RotaChecks.quarter(wanted.start())))
                        .count();
        return most != null && count >= most;
    }

    private boolean meetsItsAntenne(OnCallAgent agent, int duty) {
        String antenne = agent.antenne();
        if (antenne == null || !index.problem().rules().differentAntennes()) {
            return false;
        }
        Duty wanted = index.duties().get(duty);
        for (int d = 0; d < index.duties().size(); d++) {
            Duty other = index.duties().get(d);
            if (!holders.hasNobody(d)
                    && !other.level().equals(wanted.level())
                    && other.overlaps(wanted)
                    && antenne.equals(
                            index.problem().agents().get(holders.of(d)).antenne())) {
                return true;
            }
        }
        return false;
    }
}
