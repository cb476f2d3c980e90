package fr.maillage.domain.rota;

import fr.maillage.domain.staffing.Disclosure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a rota may be handed round. Who is on duty when is told by neutral numbers, as a published rota tells it; how
 * much each bears is told without them, and how far wishes are met only of at least {@value Disclosure#LEAST} agents.
 */
public final class RotaDisclosure {

    private RotaDisclosure() {}

    /**
     * How the shares of agents who are compared lie.
     *
     * @param levels that they take, in order
     * @param agents how many they are
     * @param shares hundredths of a weighted hour, ascending; none where the agents are few
     */
    public record Shares(List<String> levels, int agents, List<Long> shares) {

        public Shares {
            levels = List.copyOf(levels);
            shares = List.copyOf(shares);
        }
    }

    /**
     * Wishes that overlap the period.
     *
     * @param asked how many; null where few agents have some
     * @param unmet how many of them; null where those are of few agents
     */
    public record Wishes(@Nullable Integer asked, @Nullable Integer unmet) {}

    /** Whether a figure about so many agents may be told. */
    private static boolean isTellable(long agents) {
        return agents == 0 || agents >= Disclosure.LEAST;
    }

    /**
     * The neutral number of who has each duty: 1 for who has the first, 2 for the next one who is new, and so on.
     *
     * @return in the order of {@link RotaProblem#listDuties()}; null where nobody has it
     */
    public static List<@Nullable Integer> numbers(RotaPlan plan) {
        Map<String, Integer> numbers = new HashMap<>();
        List<@Nullable Integer> told = new ArrayList<>();
        for (Assigned assigned : plan.assigned()) {
            String agent = assigned.agent();
            told.add(agent == null ? null : numbers.computeIfAbsent(agent, each -> numbers.size() + 1));
        }
        return Collections.unmodifiableList(told);
    }

    /** The shares of each group of {@link Fairness}. */
    public static List<Shares> shares(RotaProblem problem, RotaFigures figures) {
        List<Shares> told = new ArrayList<>();
        for (List<Integer> group : new Fairness(new RotaIndex(problem)).groups()) {
            TreeSet<String> taken = new TreeSet<>();
            group.forEach(agent -> taken.addAll(problem.agents().get(agent).levels()));
            List<Long> shares = new ArrayList<>();
            for (int agent : group) {
                Long share = figures.agents().get(agent).share();
                if (share != null && isTellable(group.size())) {
                    shares.add(share);
                }
            }
            Collections.sort(shares);
            told.add(new Shares(
                    problem.levels().stream()
                            .map(Level::name)
                            .filter(taken::contains)
                            .toList(),
                    group.size(),
                    shares));
        }
        return List.copyOf(told);
    }

    /** How many wishes there are, each once however many duties are against it. */
    public static Wishes wishes(RotaProblem problem, RotaPlan plan) {
        Map<String, List<Duty>> duties = new HashMap<>();
        List<Duty> all = problem.listDuties();
        for (int d = 0; d < all.size(); d++) {
            String agent = plan.assigned().get(d).agent();
            if (agent != null) {
                duties.computeIfAbsent(agent, each -> new ArrayList<>()).add(all.get(d));
            }
        }
        int asked = 0;
        int unmet = 0;
        int asking = 0;
        int disappointed = 0;
        for (OnCallAgent agent : problem.agents()) {
            List<DutyWish> wishes = agent.wishes().stream()
                    .filter(wish -> wish.from().isBefore(problem.until())
                            && problem.from().isBefore(wish.until()))
                    .toList();
            List<Duty> own = duties.getOrDefault(agent.id(), List.of());
            int missed = (int) wishes.stream().filter(wish -> !isMet(wish, own)).count();
            asked += wishes.size();
            unmet += missed;
            asking += wishes.isEmpty() ? 0 : 1;
            disappointed += missed == 0 ? 0 : 1;
        }
        return new Wishes(told(asked, asking), told(unmet, disappointed));
    }

    private static @Nullable Integer told(int wishes, long agents) {
        return isTellable(agents) ? Integer.valueOf(wishes) : null;
    }

    private static boolean isMet(DutyWish wish, List<Duty> duties) {
        return wish.isFor() == duties.stream().anyMatch(duty -> wish.overlaps(duty.start(), duty.end()));
    }
}
