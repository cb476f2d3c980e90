package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.DutyHours;
import fr.maillage.domain.calendar.OnCallUnits;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every figure of a rota, from who has which duty. */
final class RotaReckoning {

    private final RotaIndex index;
    private final RotaProblem problem;
    private final Fairness fairness;
    private final Holders holders;
    private final long[] loads;

    RotaReckoning(RotaIndex index, Holders holders) {
        this.index = index;
        problem = index.problem();
        fairness = new Fairness(index);
        this.holders = holders;
        loads = new long[problem.agents().size()];
        for (int d = 0; d < index.duties().size(); d++) {
            if (!holders.hasNobody(d)) {
                loads[holders.of(d)] += index.load(d);
            }
        }
    }

    RotaFigures figures() {
        List<Duty> unassigned = new ArrayList<>();
        for (int d = 0; d < index.duties().size(); d++) {
            if (holders.hasNobody(d)) {
                unassigned.add(index.duties().get(d));
            }
        }
        List<AgentRota> agents = new ArrayList<>();
        for (int a = 0; a < problem.agents().size(); a++) {
            agents.add(agent(a));
        }
        OnCallUnits units = agents.stream().map(AgentRota::units).reduce(OnCallUnits.NONE, OnCallUnits::plus);
        return new RotaFigures(
                values(unassigned.size()),
                agents,
                unassigned,
                spread(agents),
                units,
                problem.scale().due(units, problem.compensation()));
    }

    private AgentRota agent(int agent) {
        SortedMap<String, Integer> byKind = new TreeMap<>();
        DutyHours hours = DutyHours.NONE;
        OnCallUnits units = OnCallUnits.NONE;
        List<FeastDay> feasts = new ArrayList<>();
        for (int duty : holders.listDuties(agent)) {
            byKind.merge(index.duties().get(duty).kind(), 1, Integer::sum);
            hours = hours.plus(index.hours(duty));
            units = units.plus(index.units(duty));
            feasts.addAll(index.listFeasts(duty));
        }
        return new AgentRota(
                problem.agents().get(agent).id(),
                byKind,
                hours,
                feasts,
                loads[agent],
                fairness.carried(agent),
                fairness.daysPresent(agent),
                fairness.isCompared(agent) ? fairness.share(agent, loads[agent]) : null,
                dutiesAgainstWish(agent) + wishesWithoutDuty(agent),
                units,
                problem.scale().due(units, problem.compensation()));
    }

    private LoadSpread spread(List<AgentRota> agents) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        long sum = 0;
        int count = 0;
        for (AgentRota agent : agents) {
            Long share = agent.share();
            if (share != null) {
                min = Math.min(min, share);
                max = Math.max(max, share);
                sum += share;
                count++;
            }
        }
        return count == 0
                ? new LoadSpread(0, 0, 0, 0, 0)
                : new LoadSpread(
                        min,
                        max,
                        Math.floorDiv(2 * sum + count, 2L * count),
                        fairness.unfairness(loads),
                        fairness.unfairnessHours(loads));
    }

    private Map<RotaObjective, Long> values(int unassigned) {
        Map<RotaObjective, Long> values = new EnumMap<>(RotaObjective.class);
        long wishes = 0;
        long spacing = 0;
        for (int a = 0; a < problem.agents().size(); a++) {
            wishes += (long) problem.weights().ratherNot() * dutiesAgainstWish(a)
                    + (long) problem.weights().rather() * wishesWithoutDuty(a);
            spacing += spacing(a);
        }
        values.put(RotaObjective.UNASSIGNED, (long) unassigned);
        values.put(RotaObjective.CHANGES, changes());
        values.put(RotaObjective.UNFAIRNESS, fairness.unfairness(loads));
        values.put(RotaObjective.WISHES, wishes);
        values.put(RotaObjective.SPACING, spacing);
        return values;
    }

    private long changes() {
        long changes = 0;
        for (int d = 0; d < index.duties().size(); d++) {
            String before = problem.earlier().get(index.duties().get(d).id());
            boolean isSame = before == null
                    || (!holders.hasNobody(d)
                            && problem.agents().get(holders.of(d)).id().equals(before));
            changes += isSame ? 0 : 1;
        }
        return changes;
    }

    private int dutiesAgainstWish(int agent) {
        int count = 0;
        for (DutyWish wish : problem.agents().get(agent).wishes()) {
            count += wish.isFor() ? 0 : overlaps(agent, wish);
        }
        return count;
    }

    private int wishesWithoutDuty(int agent) {
        int count = 0;
        for (DutyWish wish : problem.agents().get(agent).wishes()) {
            boolean isInPeriod =
                    wish.from().isBefore(problem.until()) && problem.from().isBefore(wish.until());
            count += wish.isFor() && isInPeriod && overlaps(agent, wish) == 0 ? 1 : 0;
        }
        return count;
    }

    private int overlaps(int agent, DutyWish wish) {
        int count = 0;
        for (int duty : holders.listDuties(agent)) {
            Duty of = index.duties().get(duty);
            count += wish.overlaps(of.start(), of.end()) ? 1 : 0;
        }
        return count;
    }

    private long spacing(int agent) {
        List<Integer> duties = holders.listDuties(agent);
        if (duties.isEmpty()) {
            return 0;
        }
        long ideal = (2L * fairness.daysPresent(agent) + duties.size()) / (2L * duties.size());
        List<LocalDateTime> starts = new ArrayList<>();
        Optional<LocalDateTime> past = problem.agents().get(agent).pastDuties().stream()
                .map(PastDuty::start)
                .max(Comparator.naturalOrder());
        past.ifPresent(starts::add);
        duties.forEach(duty -> starts.add(index.duties().get(duty).start()));
        long sum = 0;
        for (int s = 1; s < starts.size(); s++) {
            long gap = ChronoUnit.DAYS.between(
                    starts.get(s - 1).toLocalDate(), starts.get(s).toLocalDate());
            sum += (gap - ideal) * (gap - ideal);
        }
        return sum;
    }
}
