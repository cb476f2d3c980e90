package fr.maillage.solver.rota;

import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.Fairness;
import fr.maillage.domain.rota.FeastDay;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.domain.rota.RotaIndex;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A rota problem in arrays. Duties and agents are named by their positions in {@link RotaIndex}. */
final class RotaModel {

    static final int NOBODY = -1;
    /** In {@link #earlier}: no earlier plan knows the duty. */
    static final int NOT_PLANNED = -2;
    /** In {@link #earlier}: an agent that there is no more. */
    static final int GONE = -3;

    private static final int[] NONE = {};

    final RotaIndex index;
    final RotaProblem problem;
    private final Set<RotaObjective> upToFairness;
    final Fairness fairness;
    final int duties;
    final int agents;
    /** Of each duty: the agents that may have it whatever else they do, ascending. */
    final int[][] eligible;
    /** By duty and agent. */
    final boolean[][] isEligible;
    /** Of each duty: whether its agent is given. */
    final boolean[] isPublished;
    /** Of each duty: those that no agent has beside it, ascending. */
    final int[][] near;
    /** Of each duty: those of other levels at the same time, whose agents are of other antennes; ascending. */
    final int[][] beside;
    /** Of each agent: its antenne; {@link #NOBODY} where it has none. */
    final int[] antenne;

    final int[] quarter;
    final int quarters;
    final int mostPerQuarter;
    /** By agent and quarter: past duties that count. */
    final int[][] pastInQuarter;

    final int[] earlier;
    /** By duty and agent: points of wishes for no duty. */
    final int[][] ratherNot;
    /** By duty and agent: the wishes for a duty that it meets, by number. */
    final int[][][] rather;
    /** The number of wishes for a duty that count. */
    final int wishes;

    final long[] load;
    /** Of each duty: the day on which it starts, since 1970. */
    final int[] day;
    /** Of each agent: the day on which its last past duty starts; {@link Integer#MIN_VALUE} without one. */
    final int[] lastPastDay;

    /** Of each agent; {@link #NOBODY} of those who are compared with nobody. */
    final int[] group;

    final int[] groupSize;

    RotaModel(RotaProblem problem) {
        this.problem = problem;
        List<RotaObjective> objectives = problem.objectives();
        upToFairness = EnumSet.noneOf(RotaObjective.class);
        upToFairness.addAll(objectives.subList(0, objectives.indexOf(RotaObjective.UNFAIRNESS) + 1));
        index = new RotaIndex(problem);
        fairness = new Fairness(index);
        List<Duty> all = index.duties();
        duties = all.size();
        agents = problem.agents().size();
        isEligible = new boolean[duties][agents];
        isPublished = new boolean[duties];
        eligible = new int[duties][];
        load = new long[duties];
        day = new int[duties];
        quarter = new int[duties];
        earlier = new int[duties];
        Map<LocalDate, Integer> known = new HashMap<>();
        for (int d = 0; d < duties; d++) {
            Duty duty = all.get(d);
            load[d] = index.load(d);
            day[d] = Math.toIntExact(duty.start().toLocalDate().toEpochDay());
            quarter[d] = known.computeIfAbsent(firstDay(duty.start()), q -> known.size());
            String before = problem.earlier().get(duty.id());
            earlier[d] = before == null ? NOT_PLANNED : index.findAgent(before).orElse(GONE);
            String published = problem.frozen().get(duty.id());
            isPublished[d] = published != null;
            for (int a = 0; a < agents; a++) {
                OnCallAgent agent = problem.agents().get(a);
                isEligible[d][a] = (published == null || published.equals(agent.id())) && mayHave(agent, d);
            }
            eligible[d] = positions(isEligible[d]);
        }
        quarters = known.size();
        Integer most = problem.rules().mostPerQuarter();
        mostPerQuarter = most == null ? Integer.MAX_VALUE : most;
        pastInQuarter = new int[agents][quarters];
        lastPastDay = new int[agents];
        Map<String, Integer> antennes = new HashMap<>();
        antenne = new int[agents];
        for (int a = 0; a < agents; a++) {
            OnCallAgent agent = problem.agents().get(a);
            String of = agent.antenne();
            antenne[a] = of == null ? NOBODY : antennes.computeIfAbsent(of, name -> antennes.size());
            lastPastDay[a] = Integer.MIN_VALUE;
            for (PastDuty past : agent.pastDuties()) {
                Integer in = known.get(firstDay(past.start()));
                if (in != null) {
                    pastInQuarter[a][in]++;
                }
                lastPastDay[a] = Math.toIntExact(past.start().toLocalDate().toEpochDay());
            }
        }
        near = near();
        beside = new int[duties][];
        Arrays.setAll(beside, this::beside);
        ratherNot = new int[duties][agents];
        rather = new int[duties][agents][];
        wishes = wishes();
        group = new int[agents];
        Arrays.fill(group, NOBODY);
        groupSize = new int[fairness.groups().size()];
        for (int g = 0; g < groupSize.length; g++) {
            for (int a : fairness.groups().get(g)) {
                group[a] = g;
                groupSize[g]++;
            }
        }
    }

    private static LocalDate firstDay(LocalDateTime start) {
        return start.toLocalDate().with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static int[] positions(boolean[] of) {
        int[] positions = new int[of.length];
        int count = 0;
        for (int k = 0; k < of.length; k++) {
            if (of[k]) {
                positions[count++] = k;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private boolean mayHave(OnCallAgent agent, int duty) {
        Duty of = index.duties().get(duty);
        if (!agent.levels().contains(of.level()) || !agent.isThere(of.start(), of.end())) {
            return false;
        }
        for (Absence absence : agent.absences()) {
            if (absence.overlaps(of.start(), of.end())) {
                return false;
            }
        }
        for (PastDuty past : agent.pastDuties()) {
            if (excludes(past.start(), past.end(), index.listFeasts(past), duty)) {
                return false;
            }
        }
        return true;
    }

    /** Whether who has a duty from a start to an end with its feasts may not have another one. */
    private boolean excludes(LocalDateTime start, LocalDateTime end, List<FeastDay> feasts, int other) {
        Duty of = index.duties().get(other);
        return start.isBefore(of.start())
                ? isTooSoon(start, end, of.start(), of.end()) || isSameFeast(feasts, index.listFeasts(other))
                : isTooSoon(of.start(), of.end(), start, end) || isSameFeast(feasts, index.listFeasts(other));
    }

    private boolean isTooSoon(LocalDateTime start, LocalDateTime end, LocalDateTime nextStart, LocalDateTime nextEnd) {
        ZoneId zone = problem.zone();
        return (nextStart.isBefore(end) && start.isBefore(nextEnd))
                || nextStart.isBefore(end.plusWeeks(problem.rules().leastWeeksBetween()))
                || Duration.between(
                                        end.atZone(zone).toInstant(),
                                        nextStart.atZone(zone).toInstant())
                                .compareTo(
                                        Duration.ofHours(problem.rules().rest().hours()))
                        < 0;
    }

    private boolean isSameFeast(List<FeastDay> one, List<FeastDay> other) {
        return problem.rules().sameFeastOnlyOnce()
                && one.stream().anyMatch(feast -> other.stream().anyMatch(feast::isNextTo));
    }

    /** Duties come in time: those that begin too soon after one follow it without a break; feasts alone reach farther. */
    private int[][] near() {
        List<Duty> all = index.duties();
        int[] withFeasts = IntStream.range(0, duties)
                .filter(d -> problem.rules().sameFeastOnlyOnce()
                        && !index.listFeasts(d).isEmpty())
                .toArray();
        List<BitSet> found = new ArrayList<>();
        int[][] sorted = new int[duties][];
        for (int d = 0; d < duties; d++) {
            found.add(new BitSet());
        }
        for (int d = 0; d < duties; d++) {
            Duty of = all.get(d);
            for (int other = d + 1;
                    other < duties
                            && isTooSoon(
                                    of.start(),
                                    of.end(),
                                    all.get(other).start(),
                                    all.get(other).end());
                    other++) {
                found.get(d).set(other);
                found.get(other).set(d);
            }
        }
        for (int d : withFeasts) {
            for (int other : withFeasts) {
                if (other != d && isSameFeast(index.listFeasts(d), index.listFeasts(other))) {
                    found.get(d).set(other);
                }
            }
        }
        Arrays.setAll(sorted, d -> found.get(d).stream().toArray());
        return sorted;
    }

    /** Whether no agent has both of two duties. */
    boolean areNear(int one, int other) {
        return Arrays.binarySearch(near[one], other) >= 0;
    }

    private int[] beside(int duty) {
        if (!problem.rules().differentAntennes()) {
            return NONE;
        }
        Duty of = index.duties().get(duty);
        int[] found = new int[duties];
        int count = 0;
        for (int other = 0; other < duties; other++) {
            Duty second = index.duties().get(other);
            if (!second.level().equals(of.level()) && second.overlaps(of)) {
                found[count++] = other;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Fills in what duties have to do with wishes; the number of wishes for a duty that count. */
    private int wishes() {
        LocalDateTime from = problem.from().atStartOfDay();
        LocalDateTime until = problem.until().atStartOfDay();
        int count = 0;
        for (int a = 0; a < agents; a++) {
            for (DutyWish wish : problem.agents().get(a).wishes()) {
                int number = wish.isFor() && wish.overlaps(from, until) ? count++ : NOBODY;
                for (int d = 0; d < duties; d++) {
                    Duty duty = index.duties().get(d);
                    if (!wish.overlaps(duty.start(), duty.end())) {
                        continue;
                    }
                    if (!wish.isFor()) {
                        ratherNot[d][a] += problem.weights().ratherNot();
                    } else if (number != NOBODY) {
                        rather[d][a] = with(rather[d][a], number);
                    }
                }
            }
        }
        for (int[][] of : rather) {
            for (int a = 0; a < agents; a++) {
                of[a] = of[a] == null ? NONE : of[a];
            }
        }
        return count;
    }

    private static int[] with(int[] numbers, int number) {
        int[] more = numbers == null ? new int[1] : Arrays.copyOf(numbers, numbers.length + 1);
        more[more.length - 1] = number;
        return more;
    }

    /** Duties that nobody may have. */
    long impossible() {
        return Arrays.stream(eligible).filter(agents -> agents.length == 0).count();
    }

    /** Changes to an earlier plan that cannot be helped. */
    long forcedChanges() {
        long forced = 0;
        for (int d = 0; d < duties; d++) {
            forced += earlier[d] == NOT_PLANNED || (earlier[d] != GONE && isEligible[d][earlier[d]]) ? 0 : 1;
        }
        return forced;
    }

    /** Points of wishes that cannot be helped where every duty has an agent. */
    long forcedWishes() {
        long points = 0;
        boolean[] canBeMet = new boolean[wishes];
        for (int d = 0; d < duties; d++) {
            int least = Integer.MAX_VALUE;
            for (int a : eligible[d]) {
                least = Math.min(least, ratherNot[d][a]);
                for (int wish : rather[d][a]) {
                    canBeMet[wish] = true;
                }
            }
            points += eligible[d].length == 0 ? 0 : least;
        }
        for (boolean can : canBeMet) {
            points += can ? 0 : problem.weights().rather();
        }
        return points;
    }

    /** Whether an objective comes no later than fairness. */
    boolean comesUpToFairness(RotaObjective objective) {
        return upToFairness.contains(objective);
    }

    /** Days that an agent is present in the period. */
    int daysPresent(int agent) {
        return fairness.daysPresent(agent);
    }
}
