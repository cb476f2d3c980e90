package fr.maillage.solver.rota;

import fr.maillage.domain.rota.RotaObjective;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who has each duty, and all sums that its rank is made of, kept up with each change. Nothing is allocated by a change. */
final class Rota {

    private final RotaModel model;
    private final int[] agentOf;
    /** The duties of each agent, ascending, and so in time. */
    private final int[][] own;

    private final int[] ownCount;
    private final long[] loads;
    private final long[] shares;
    private final long[] groupSum;
    private final long[] groupSquares;
    private final int[][] inQuarter;
    /** Of each wish for a duty: the duties that meet it. */
    private final int[] met;

    private final long[] spacings;
    /** What is aimed at in place of fairness; null where nothing is. */
    private @Nullable Aim aim;

    private int[][] ofClass = {};
    private long off;
    private long unassigned;
    private long changes;
    private long unfairness;
    private long wishes;
    private long spacing;
    private long breaches;

    /** A rota in which nobody has a duty. */
    Rota(RotaModel model) {
        this.model = model;
        agentOf = new int[model.duties];
        own = new int[model.agents][4];
        ownCount = new int[model.agents];
        loads = new long[model.agents];
        shares = new long[model.agents];
        groupSum = new long[model.groupSize.length];
        groupSquares = new long[model.groupSize.length];
        inQuarter = new int[model.agents][];
        met = new int[model.wishes];
        spacings = new long[model.agents];
        clear();
    }

    private void clear() {
        Arrays.fill(agentOf, RotaModel.NOBODY);
        Arrays.fill(ownCount, 0);
        Arrays.fill(loads, 0);
        Arrays.fill(groupSum, 0);
        Arrays.fill(groupSquares, 0);
        Arrays.fill(met, 0);
        Arrays.fill(spacings, 0);
        for (int a = 0; a < model.agents; a++) {
            inQuarter[a] = model.pastInQuarter[a].clone();
            int group = model.group[a];
            if (group != RotaModel.NOBODY) {
                shares[a] = model.fairness.share(a, 0);
                groupSum[group] += shares[a];
                groupSquares[group] += shares[a] * shares[a];
            }
        }
        unfairness = 0;
        for (int g = 0; g < groupSum.length; g++) {
            unfairness += unfairness(g);
        }
        unassigned = model.duties;
        changes = 0;
        for (int earlier : model.earlier) {
            changes += earlier == RotaModel.NOT_PLANNED ? 0 : 1;
        }
        off = 0;
        for (int[] counts : ofClass) {
            Arrays.fill(counts, 0);
        }
        if (aim != null) {
            for (int[] target : aim.counts()) {
                off += Arrays.stream(target).sum();
            }
        }
        wishes = (long) model.wishes * model.problem.weights().rather();
        spacing = 0;
        breaches = 0;
    }

    /** Begins anew with other agents. */
    void reset(int[] agents) {
        int[] wanted = agents.clone();
        clear();
        for (int d = 0; d < wanted.length; d++) {
            set(d, wanted[d]);
        }
    }

    /** Counts how far it is from an aim, in place of its unfairness and of what comes after that. */
    void aim(@Nullable Aim other) {
        aim(other, agentOf);
    }

    private void aim(@Nullable Aim other, int[] agents) {
        aim = other;
        ofClass = new int[other == null ? 0 : model.agents][other == null ? 0 : other.classes()];
        reset(agents);
    }

    Rota copy() {
        Rota copy = new Rota(model);
        copy.aim(aim, agentOf);
        return copy;
    }

    /** Gives a duty to an agent, or to nobody. */
    void set(int duty, int agent) {
        int before = agentOf[duty];
        if (before == agent) {
            return;
        }
        changes += isOther(duty, agent) - isOther(duty, before);
        if (before == RotaModel.NOBODY) {
            unassigned--;
        } else {
            leave(duty, before);
        }
        agentOf[duty] = agent;
        if (agent == RotaModel.NOBODY) {
            unassigned++;
        } else {
            take(duty, agent);
        }
    }

    /**
     * Puts an agent on a duty for a look at what {@link #fits} then: no sum is kept up, so that each duty has to be given
     * back.
     */
    void lend(int duty, int agent) {
        int quarter = model.quarter[duty];
        int before = agentOf[duty];
        if (before != RotaModel.NOBODY) {
            inQuarter[before][quarter]--;
        }
        if (agent != RotaModel.NOBODY) {
            inQuarter[agent][quarter]++;
        }
        agentOf[duty] = agent;
    }

    private int isOther(int duty, int agent) {
        int earlier = model.earlier[duty];
        return earlier == RotaModel.NOT_PLANNED || (earlier == agent && agent != RotaModel.NOBODY) ? 0 : 1;
    }

    private void leave(int duty, int agent) {
        agentOf[duty] = RotaModel.NOBODY;
        breaches -= breachesOf(duty, agent);
        int quarter = model.quarter[duty];
        breaches -= inQuarter[agent][quarter]-- > model.mostPerQuarter ? 1 : 0;
        int count = --ownCount[agent];
        int place = Arrays.binarySearch(own[agent], 0, count + 1, duty);
        System.arraycopy(own[agent], place + 1, own[agent], place, count - place);
        bear(agent, -model.load[duty]);
        count(duty, agent, -1);
        wishes -= model.ratherNot[duty][agent];
        for (int wish : model.rather[duty][agent]) {
            wishes += --met[wish] == 0 ? model.problem.weights().rather() : 0;
        }
        space(agent);
    }

    private void take(int duty, int agent) {
        breaches += breachesOf(duty, agent);
        int quarter = model.quarter[duty];
        breaches += ++inQuarter[agent][quarter] > model.mostPerQuarter ? 1 : 0;
        int count = ownCount[agent]++;
        if (count == own[agent].length) {
            own[agent] = Arrays.copyOf(own[agent], 2 * count);
        }
        int place = -Arrays.binarySearch(own[agent], 0, count, duty) - 1;
        System.arraycopy(own[agent], place, own[agent], place + 1, count - place);
        own[agent][place] = duty;
        bear(agent, model.load[duty]);
        count(duty, agent, 1);
        wishes += model.ratherNot[duty][agent];
        for (int wish : model.rather[duty][agent]) {
            wishes -= met[wish]++ == 0 ? model.problem.weights().rather() : 0;
        }
        space(agent);
    }

    /** Rules that an agent on a duty breaks with who has the others. */
    private int breachesOf(int duty, int agent) {
        int count = model.isEligible[duty][agent] ? 0 : 1;
        for (int other : model.near[duty]) {
            count += agentOf[other] == agent && other != duty ? 1 : 0;
        }
        int antenne = model.antenne[agent];
        for (int other : model.beside[duty]) {
            int second = agentOf[other];
            count += antenne != RotaModel.NOBODY
                            && second != RotaModel.NOBODY
                            && second != agent
                            && model.antenne[second] == antenne
                    ? 1
                    : 0;
        }
        return count;
    }

    private void bear(int agent, long load) {
        loads[agent] += load;
        int group = model.group[agent];
        if (group == RotaModel.NOBODY || aim != null) {
            return;
        }
        unfairness -= unfairness(group);
        long before = shares[agent];
        long after = model.fairness.share(agent, loads[agent]);
        shares[agent] = after;
        groupSum[group] += after - before;
        groupSquares[group] += after * after - before * before;
        unfairness += unfairness(group);
    }

    private void count(int duty, int agent, int more) {
        if (aim != null && aim.classOf()[duty] != LoadClasses.NONE) {
            int of = aim.classOf()[duty];
            int target = aim.counts()[agent][of];
            off -= Math.abs(ofClass[agent][of] - target);
            ofClass[agent][of] += more;
            off += Math.abs(ofClass[agent][of] - target);
        }
    }

    private long unfairness(int group) {
        return model.groupSize[group] * groupSquares[group] - groupSum[group] * groupSum[group];
    }

    private void space(int agent) {
        if (aim != null && !model.comesUpToFairness(RotaObjective.SPACING)) {
            return;
        }
        spacing -= spacings[agent];
        spacings[agent] = 0;
        int count = ownCount[agent];
        if (count > 0) {
            long ideal = (2L * model.daysPresent(agent) + count) / (2L * count);
            int last = model.lastPastDay[agent];
            for (int k = 0; k < count; k++) {
                int day = model.day[own[agent][k]];
                if (last != Integer.MIN_VALUE) {
                    long off = day - last - ideal;
                    spacings[agent] += off * off;
                }
                last = day;
            }
        }
        spacing += spacings[agent];
    }

    /** Whether an agent may have a duty that nobody has, beside all that others have. */
    boolean fits(int duty, int agent) {
        return model.isEligible[duty][agent]
                && inQuarter[agent][model.quarter[duty]] < model.mostPerQuarter
                && breachesOf(duty, agent) == 0;
    }

    /** The only duty of an agent that is too near to another one; {@link RotaModel#NOBODY} for none, or several. */
    int onlyNear(int duty, int agent) {
        int found = RotaModel.NOBODY;
        for (int other : model.near[duty]) {
            if (agentOf[other] == agent) {
                if (found != RotaModel.NOBODY) {
                    return RotaModel.NOBODY;
                }
                found = other;
            }
        }
        return found;
    }

    RotaModel model() {
        return model;
    }

    int agentOf(int duty) {
        return agentOf[duty];
    }

    int[] agents() {
        return agentOf.clone();
    }

    int count(int agent) {
        return ownCount[agent];
    }

    /** A duty of an agent. */
    int duty(int agent, int place) {
        return own[agent][place];
    }

    long share(int agent) {
        return shares[agent];
    }

    /** How far it is from its aim: 0 at it. */
    long off() {
        return off;
    }

    /** Whether there is an aim, and everybody has what it says. */
    boolean isAtAim() {
        return aim != null && off == 0;
    }

    /** Duties that nobody has. */
    long unassigned() {
        return unassigned;
    }

    /** Rules that are broken. */
    long breaches() {
        return breaches;
    }

    long value(RotaObjective objective) {
        // On the way to an aim nothing else counts that comes after it.
        return aim != null && !model.comesUpToFairness(objective) ? 0 : valueOf(objective);
    }

    private long valueOf(RotaObjective objective) {
        return switch (objective) {
            case UNASSIGNED -> unassigned;
            case CHANGES -> changes;
            case UNFAIRNESS -> aim == null ? unfairness : off;
            case WISHES -> wishes;
            case SPACING -> spacing;
        };
    }

    boolean isBetterThan(Rota other) {
        if (breaches != other.breaches) {
            return breaches < other.breaches;
        }
        for (RotaObjective objective : model.problem.objectives()) {
            if (value(objective) != other.value(objective)) {
                return value(objective) < other.value(objective);
            }
        }
        return false;
    }
}
