package fr.maillage.domain.interim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Computes every figure of an intérim. */
final class InterimReckoning {

    private final InterimIndex index;
    private final InterimProblem problem;
    private final StandIns standIns;
    private final int days;

    InterimReckoning(InterimIndex index, StandIns standIns) {
        this.index = index;
        this.standIns = standIns;
        problem = index.problem();
        days = index.days().size();
    }

    InterimFigures figures() {
        List<AgentInterim> agents = listAgents();
        return new InterimFigures(values(agents), agents, listGaps(), listEmpty());
    }

    private Map<InterimObjective, Long> values(List<AgentInterim> agents) {
        Map<InterimObjective, Long> values = new EnumMap<>(InterimObjective.class);
        InterimObjective.inOrder().forEach(objective -> values.put(objective, 0L));
        for (int place = 0; place < index.places(); place++) {
            for (int d = 0; d < days; d++) {
                if (!index.isOpen(place, d)) {
                    continue;
                }
                if (standIns.hasNobody(place, d)) {
                    values.merge(
                            index.isHead(place, d) ? InterimObjective.HEADLESS : InterimObjective.UNCOVERED,
                            1L,
                            Long::sum);
                }
                int earlier = index.earlier(place, d);
                if (earlier != InterimIndex.NOBODY && earlier != standIns.of(place, d)) {
                    values.merge(InterimObjective.CHANGES, 1L, Long::sum);
                }
            }
            values.merge(InterimObjective.HANDOVERS, handovers(place), Long::sum);
        }
        for (int a = 0; a < index.antennes().size(); a++) {
            values.merge(InterimObjective.UNFAIRNESS, unfairness(a, agents), Long::sum);
        }
        return values;
    }

    private long handovers(int place) {
        long handovers = 0;
        boolean hadOne = false;
        int before = InterimIndex.NOBODY;
        for (int d = 0; d < days; d++) {
            int now = standIns.of(place, d);
            hadOne &= index.isOpen(place, d);
            if (now != InterimIndex.NOBODY) {
                handovers += hadOne && now != before ? 1 : 0;
                hadOne = true;
            }
            before = now;
        }
        return handovers;
    }

    private long unfairness(int antenne, List<AgentInterim> agents) {
        long count = 0;
        long sum = 0;
        long squares = 0;
        for (int e : index.listEncadrants(antenne)) {
            if (index.daysPresent(e) > 0) {
                long share = agents.get(e).share();
                count++;
                sum += share;
                squares += share * share;
            }
        }
        return count * squares - sum * sum;
    }

    private List<AgentInterim> listAgents() {
        List<AgentInterim> agents = new ArrayList<>();
        for (int e = 0; e < problem.encadrants().size(); e++) {
            Encadrant encadrant = problem.encadrants().get(e);
            int absent = 0;
            for (int d = 0; d < days; d++) {
                absent += index.isOpen(e, d) ? 1 : 0;
            }
            int stoodIn = standIns.daysStoodIn(e);
            agents.add(new AgentInterim(
                    encadrant.id(),
                    encadrant.antenne(),
                    absent,
                    stoodIn,
                    AgentInterim.share(stoodIn, days, encadrant.milliQuotite(), index.daysPresent(e))));
        }
        return agents;
    }

    private List<Gap> listGaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int p = 0; p < index.places(); p++) {
            int place = p;
            String antenne = index.antennes().get(index.antenneOf(place));
            for (boolean isHead : new boolean[] {true, false}) {
                listStretches(d -> index.isOpen(place, d)
                                && standIns.hasNobody(place, d)
                                && index.isHead(place, d) == isHead)
                        .forEach(stretch -> gaps.add(new Gap(
                                antenne, absent(place), isHead, from(stretch), until(stretch), stretch.days())));
            }
        }
        gaps.sort(Comparator.comparing(Gap::antenne)
                .thenComparing(Gap::from)
                .thenComparing(Gap::absent, Comparator.nullsFirst(Comparator.naturalOrder())));
        return gaps;
    }

    private @Nullable String absent(int place) {
        return place < problem.encadrants().size()
                ? problem.encadrants().get(place).id()
                : null;
    }

    private List<EmptyAntenne> listEmpty() {
        List<EmptyAntenne> empty = new ArrayList<>();
        for (int a = 0; a < index.antennes().size(); a++) {
            String antenne = index.antennes().get(a);
            List<Integer> members = index.listEncadrants(a);
            for (Stretch stretch : listStretches(d -> members.stream().noneMatch(e -> index.isPresent(e, d)))) {
                LeastLeave least = new LeastLeave(index, members, stretch);
                empty.add(new EmptyAntenne(
                        antenne, from(stretch), until(stretch), stretch.days(), least.changes(), least.daysLeft()));
            }
        }
        return empty;
    }

    /**
     * Working days in a row.
     *
     * @param first position of the first
     * @param last position of the last
     */
    record Stretch(int first, int last) {

        int days() {
            return last - first + 1;
        }
    }

    private List<Stretch> listStretches(IntPredicate isPart) {
        List<Stretch> stretches = new ArrayList<>();
        int first = InterimIndex.NOBODY;
        for (int d = 0; d <= days; d++) {
            boolean is = d < days && isPart.test(d);
            if (is && first == InterimIndex.NOBODY) {
                first = d;
            } else if (!is && first != InterimIndex.NOBODY) {
                stretches.add(new Stretch(first, d - 1));
                first = InterimIndex.NOBODY;
            }
        }
        return stretches;
    }

    private LocalDate from(Stretch stretch) {
        return index.days().get(stretch.first());
    }

    private LocalDate until(Stretch stretch) {
        return index.days().get(stretch.last()).plusDays(1);
    }
}
