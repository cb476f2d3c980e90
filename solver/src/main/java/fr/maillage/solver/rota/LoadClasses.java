package fr.maillage.solver.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The duties of one group of agents by what they weigh: of two duties of a class it does not matter to the loads which an
 * agent has. What is published is no choice, and counts as load that its agent has in any case.
 */
final class LoadClasses {

    static final int NONE = -1;

    /** The agents of the group. */
    final int[] members;
    /** Of each duty: its class; {@link #NONE} for one of another group, a published one, or one that nobody may have. */
    final int[] classOf;
    /** Of each class: weighted minutes. */
    final long[] load;
    /** Of each class: its duties. */
    final int[] count;
    /** By member and class: how many of its duties the member may have. */
    final int[][] most;
    /** Of each member: weighted minutes of what is published. */
    final long[] published;
    /** Duties of the group that nobody may have. */
    final int impossible;

    private record Key(long load, String level) {}

    LoadClasses(RotaModel model, int group) {
        members = model.fairness.groups().get(group).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        int[] member = new int[model.agents];
        Arrays.fill(member, NONE);
        for (int m = 0; m < members.length; m++) {
            member[members[m]] = m;
        }
        published = new long[members.length];
        classOf = new int[model.duties];
        Arrays.fill(classOf, NONE);
        Map<Key, Integer> classes = new LinkedHashMap<>();
        List<Integer> counts = new ArrayList<>();
        int without = 0;
        for (int d = 0; d < model.duties; d++) {
            String level = model.index.duties().get(d).level();
            boolean isOurs = Arrays.stream(members)
                    .anyMatch(a -> model.problem.agents().get(a).levels().contains(level));
            if (!isOurs) {
                continue;
            }
            if (model.eligible[d].length == 0) {
                without++;
            } else if (model.isPublished[d]) {
                int of = member[model.eligible[d][0]];
                if (of != NONE) {
                    published[of] += model.load[d];
                }
            } else {
                classOf[d] = classes.computeIfAbsent(new Key(model.load[d], level), key -> counts.size());
                if (classOf[d] == counts.size()) {
                    counts.add(0);
                }
                counts.set(classOf[d], counts.get(classOf[d]) + 1);
            }
        }
        impossible = without;
        count = counts.stream().mapToInt(Integer::intValue).toArray();
        load = classes.keySet().stream().mapToLong(Key::load).toArray();
        most = new int[members.length][count.length];
        for (int d = 0; d < model.duties; d++) {
            if (classOf[d] != NONE) {
                for (int agent : model.eligible[d]) {
                    if (member[agent] != NONE) {
                        most[member[agent]][classOf[d]]++;
                    }
                }
            }
        }
    }

    /** How many duties of each class each member has in a rota, by member. */
    int[][] countsIn(Rota rota) {
        int[][] counts = new int[members.length][load.length];
        for (int m = 0; m < members.length; m++) {
            for (int k = 0; k < rota.count(members[m]); k++) {
                int of = classOf[rota.duty(members[m], k)];
                if (of != NONE) {
                    counts[m][of]++;
                }
            }
        }
        return counts;
    }

    /** Weighted minutes of so many duties of each class. */
    long load(int[] counts) {
        long sum = 0;
        for (int c = 0; c < counts.length; c++) {
            sum += counts[c] * load[c];
        }
        return sum;
    }

    /** The greatest common divisor of all loads, at least 1. */
    long unit() {
        long unit = 0;
        for (long each : load) {
            long other = each;
            while (other != 0) {
                long rest = unit % other;
                unit = other;
                other = rest;
            }
        }
        return Math.max(1, unit);
    }
}
