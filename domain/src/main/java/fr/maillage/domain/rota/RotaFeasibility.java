package fr.maillage.domain.rota;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.rota.RotaBreach.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a rota before it is made. A duty that nobody can have is a warning: it stays without an agent and is
 * shown. What is at fault in the scenario itself is an error: a level that nobody takes, a rule that no rota can meet even
 * if everybody were always there, published duties that break a rule.
 */
public final class RotaFeasibility {

    /** Duties of a level that tell when it is on duty. */
    private static final int A_FEW = 30;

    private final RotaIndex index;
    private final RotaProblem problem;
    private final @Nullable Rule[][] obstacles;
    private final Place place;
    private final List<Fault> faults = new ArrayList<>();

    private RotaFeasibility(RotaProblem problem, Place place) {
        index = new RotaIndex(problem);
        this.problem = problem;
        this.place = place;
        obstacles = new Rule[problem.agents().size()][index.duties().size()];
        DutyRules rules = new DutyRules(index);
        for (int a = 0; a < obstacles.length; a++) {
            OnCallAgent agent = problem.agents().get(a);
            List<Occasion> past = agent.pastDuties().stream()
                    .map(each -> Occasion.of(index, each))
                    .toList();
            for (int d = 0; d < index.duties().size(); d++) {
                obstacles[a][d] = findObstacle(rules, agent, past, d).orElse(null);
            }
        }
    }

    /** The first rule by which an agent cannot have a duty, whatever else the rota gives it. */
    private Optional<Rule> findObstacle(DutyRules rules, OnCallAgent agent, List<Occasion> past, int duty) {
        List<RotaBreach> breaches = new ArrayList<>(rules.listOfOne(agent, duty));
        if (breaches.isEmpty()) {
            Occasion occasion = Occasion.of(index, duty);
            past.forEach(each -> breaches.addAll(rules.listOfTwo(agent, each, occasion)));
        }
        return breaches.stream().map(RotaBreach::rule).findFirst();
    }

    /**
     * Every fault that can be shown without a search.
     *
     * @param place of the rota in its scenario
     */
    public static List<Fault> listFaults(RotaProblem problem, Place place) {
        RotaFeasibility feasibility = new RotaFeasibility(problem, place);
        feasibility.levels();
        feasibility.duties();
        feasibility.antennes();
        feasibility.beginnings();
        feasibility.faults.addAll(new RotaShortages(feasibility.index, feasibility::mayHave, place).listFaults());
        feasibility.frozen();
        return List.copyOf(feasibility.faults);
    }

    private void levels() {
        for (Level level : problem.levels()) {
            if (problem.agents().stream().noneMatch(agent -> agent.levels().contains(level.name()))) {
                faults.add(Fault.error(
                        "level-without-agent",
                        place,
                        "no agent who takes the level " + level.name(),
                        "at least " + level.atOnce(),
                        "Name the level among those of an agent who is there in the period, or leave it out."));
            }
        }
    }

    /** Levels that are on duty at once may have to come from different antennes, and have no two agents of such. */
    private void antennes() {
        if (!problem.rules().differentAntennes()) {
            return;
        }
        List<Level> levels = problem.levels();
        for (int one = 0; one < levels.size(); one++) {
            for (int other = one + 1; other < levels.size(); other++) {
                if (areBesideEachOther(levels.get(one), levels.get(other))) {
                    antennes(levels.get(one), levels.get(other));
                }
            }
        }
    }

    private boolean areBesideEachOther(Level one, Level other) {
        List<Duty> duties = other.listDuties(problem.from(), problem.until());
        return one.listDuties(problem.from(), problem.until()).stream()
                .limit(A_FEW)
                .anyMatch(duty -> duties.stream().limit(A_FEW).anyMatch(duty::overlaps));
    }

    private void antennes(Level one, Level other) {
        List<OnCallAgent> first = listAgents(one);
        List<OnCallAgent> second = listAgents(other);
        boolean isPossible = first.isEmpty() || second.isEmpty();
        for (OnCallAgent agent : first) {
            for (OnCallAgent beside : second) {
                isPossible |= !agent.equals(beside)
                        && (agent.antenne() == null || !agent.antenne().equals(beside.antenne()));
            }
        }
        if (!isPossible) {
            faults.add(Fault.error(
                    "rule-beyond-reach",
                    place,
                    "all agents of the levels " + one.name() + " and " + other.name() + " in the same antenne",
                    "levels from different antennes, as the rule differentAntennes says",
                    "Give a level to an agent of another antenne, or take the rule out."));
        }
    }

    private List<OnCallAgent> listAgents(Level level) {
        return problem.agents().stream()
                .filter(agent -> agent.levels().contains(level.name()))
                .toList();
    }

    /** A short period may lie between two beginnings of a level's turns. */
    private void beginnings() {
        for (Level level : problem.levels()) {
            if (level.listDuties(problem.from(), problem.until()).isEmpty()) {
                faults.add(Fault.warning(
                        "level-without-duty",
                        place,
                        "no turn of the level " + level.name() + " begins from " + problem.from() + " to "
                                + problem.until().minusDays(1),
                        "at least one",
                        "Nobody of the level is planned; make the period longer."));
            }
        }
    }

    /** Duties of a level that follow one another, and what stands in the way of each agent. */
    private record Gap(Duty first, Duty last, String text) {}

    private void duties() {
        for (Level level : problem.levels()) {
            if (problem.agents().stream().anyMatch(agent -> agent.levels().contains(level.name()))) {
                listGaps(level).forEach(this::gap);
            }
        }
    }

    private void gap(Gap gap) {
        faults.add(Fault.warning(
                "duty-without-agent",
                place,
                gap.text() + " from " + gap.first().start() + " to "
                        + gap.last().end(),
                "an agent for each duty",
                "Such a duty stays without an agent in every rota. Move an absence, or let another agent take the"
                        + " level."));
    }

    private List<Gap> listGaps(Level level) {
        List<Gap> gaps = new ArrayList<>();
        boolean isOpen = false;
        for (int d = 0; d < index.duties().size(); d++) {
            Duty duty = index.duties().get(d);
            if (!duty.level().equals(level.name()) || duty.place() > 1) {
                continue;
            }
            SortedMap<String, Integer> hindered = new TreeMap<>();
            int free = count(level, d, hindered);
            if (free < level.atOnce()) {
                String text = text(level, free, hindered);
                boolean goesOn = isOpen && gaps.getLast().text().equals(text);
                Gap gap = new Gap(goesOn ? gaps.removeLast().first() : duty, duty, text);
                gaps.add(gap);
            }
            isOpen = free < level.atOnce();
        }
        return gaps;
    }

    /** How many agents of a level are free for a duty; what hinders the others is counted. */
    private int count(Level level, int duty, SortedMap<String, Integer> hindered) {
        int free = 0;
        for (int a = 0; a < problem.agents().size(); a++) {
            Rule obstacle = obstacles[a][duty];
            if (obstacle == null) {
                free++;
            } else if (problem.agents().get(a).levels().contains(level.name())) {
                hindered.merge(word(obstacle), 1, Integer::sum);
            }
        }
        return free;
    }

    private static String text(Level level, int free, SortedMap<String, Integer> hindered) {
        List<String> words = new ArrayList<>();
        hindered.forEach((word, count) -> words.add(count + " " + word));
        String who = free == 0 ? "nobody" : free + " of " + level.atOnce() + " agents";
        return who + " for " + level.name() + (words.isEmpty() ? "" : " (" + String.join(", ", words) + ")");
    }

    private static String word(Rule rule) {
        return switch (rule) {
            case ABSENCE -> "absent";
            case PRESENCE -> "not there";
            case FEAST -> "with the feast the year before";
            case GAP, REST, ONE_AT_A_TIME -> "too soon after a past duty";
            default -> "not of the level";
        };
    }

    private boolean mayHave(int agent, int duty) {
        return obstacles[agent][duty] == null;
    }

    private void frozen() {
        for (RotaBreach breach : new RotaChecks(index, Holders.ofFrozen(index)).list()) {
            faults.add(Fault.error(
                    "frozen-breaks-rule",
                    place,
                    "what is published: " + breach.sentence(),
                    "published duties that keep to the rules",
                    "Take one of the duties out of what is published, or change the rule."));
        }
    }
}
