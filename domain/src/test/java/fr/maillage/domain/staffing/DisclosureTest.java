package fr.maillage.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final Flow.Team TODAY = new Flow.Team("avant", "une");

    private static Flow flow(String from, String to, int agents) {
        return new Flow(new Flow.Team("avant", from), new Flow.Team("après", to), agents);
    }

    private static Flow into(String antenne, int agents) {
        return new Flow(Flow.Team.ANY, new Flow.Team(antenne, null), agents);
    }

    private static Flow others(int agents) {
        return new Flow(Flow.Team.ANY, Flow.Team.ANY, agents);
    }

    private static CommuteBin bin(@Nullable Long from, @Nullable Long to, int agents) {
        return new CommuteBin(from, to, agents);
    }

    @Test
    void smallFlowsAreToldTogether() {
        assertThat(Disclosure.merge(List.of(flow("a", "x", 4), flow("b", "x", 9), flow("c", "y", 3))))
                .containsExactly(flow("b", "x", 9), into("après", 7));
    }

    @Test
    void smallFlowsAreToldByTheAntenneThatTheyGoToWhereTheyAreEnough() {
        assertThat(Disclosure.merge(List.of(
                        flow("a", "x", 3),
                        flow("b", "y", 2),
                        flow("c", "z", 20),
                        new Flow(TODAY, new Flow.Team("ailleurs", "x"), 4),
                        new Flow(TODAY, new Flow.Team("au nord", "x"), 3))))
                .containsExactly(flow("c", "z", 20), into("après", 5), others(7));
    }

    @Test
    void whatIsLeftOverTakesTheSmallestOfTheMergedFirst() {
        assertThat(Disclosure.merge(List.of(
                        flow("a", "x", 3),
                        flow("b", "y", 3),
                        flow("c", "z", 5),
                        new Flow(TODAY, new Flow.Team("ailleurs", "x"), 4))))
                .containsExactly(flow("c", "z", 5), others(10));
    }

    @Test
    void aTeamOfTheDepartementIsItsOwnDestination() {
        Flow.Team team = new Flow.Team(null, "cellule IP");
        assertThat(Disclosure.merge(
                        List.of(new Flow(TODAY, team, 3), new Flow(new Flow.Team("avant", "autre"), team, 4))))
                .containsExactly(new Flow(Flow.Team.ANY, team, 7));
    }

    @Test
    void aLargeFlowJoinsOthersThatAreTooFew() {
        assertThat(Disclosure.merge(List.of(flow("a", "x", 1), flow("b", "x", 12), flow("c", "y", 6))))
                .containsExactly(flow("b", "x", 12), others(7));
    }

    @Test
    void wherePeopleAreFewNoFlowIsTold() {
        assertThat(Disclosure.merge(List.of(flow("a", "x", 1), flow("b", "x", 3))))
                .isEmpty();
        assertThat(Disclosure.merge(List.of())).isEmpty();
    }

    @Test
    void aUnitOfFewAgentsIsNotToldNorAnotherThatItWouldFollowFrom() {
        assertThat(Disclosure.hidden(new int[] {30, 3, 20, 0}, new int[] {0, 0, 0, 0}))
                .containsExactly(1, 2);
        assertThat(Disclosure.hidden(new int[] {30, 3, 20, 4}, new int[] {0, 0, 0, 0}))
                .containsExactly(1, 3);
    }

    @Test
    void aUnitIsNotToldWhereFewAreLeftBesideItsFlows() {
        assertThat(Disclosure.hidden(new int[] {30, 40, 20}, new int[] {2, 6, 0}))
                .containsExactly(0, 1, 2);
        assertThat(Disclosure.hidden(new int[] {30, 40, 50}, new int[] {2, 6, 0}))
                .as("two that are hidden together tell nothing of fewer than eight")
                .containsExactly(0, 1);
    }

    private static Change change(boolean isMoved, boolean isAgainstWish, int trainingDays) {
        return new Change(
                "A-1",
                "P-1",
                "P-1",
                new Workplace("Niort", "enfance", "79191"),
                "secrétaire",
                0,
                trainingDays > 0 ? "chargé d'accueil" : "secrétaire",
                "79191",
                0,
                isMoved,
                isAgainstWish,
                0,
                trainingDays,
                false,
                null);
    }

    /** So many agents who move against a wish, with one, and not at all. */
    private static List<Change> changes(int against, int wished, int stay) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(Collections.nCopies(against, change(true, true, 0)));
        changes.addAll(Collections.nCopies(wished, change(true, false, 0)));
        changes.addAll(Collections.nCopies(stay, change(false, false, 0)));
        return changes;
    }

    private static ToldCount.Kind kind(AgentCount count, List<Change> changes) {
        return Disclosure.tell(count, changes).kind();
    }

    @Test
    void aCountOfFewIsNotToldButNoughtIs() {
        List<Change> changes = changes(3, 10, 30);
        assertThat(Disclosure.tell(AgentCount.MOVED, changes))
                .isEqualTo(new ToldCount(AgentCount.MOVED, ToldCount.Kind.NUMBER, 13));
        assertThat(kind(AgentCount.AGAINST_WISH, changes)).isEqualTo(ToldCount.Kind.FEW);
        assertThat(kind(AgentCount.CHANGED_POSTE, changes)).isEqualTo(ToldCount.Kind.NUMBER);
    }

    @Test
    void aCountThatLeavesFewIsNotToldEither() {
        assertThat(kind(AgentCount.MOVED, changes(10, 10, 3))).isEqualTo(ToldCount.Kind.ALL_BUT_FEW);
        assertThat(kind(AgentCount.AGAINST_WISH, changes(10, 4, 30)))
                .as("four more moved as they wished")
                .isEqualTo(ToldCount.Kind.ALL_BUT_FEW);
        assertThat(kind(AgentCount.AGAINST_WISH, changes(10, 0, 30))).isEqualTo(ToldCount.Kind.NUMBER);
    }

    @Test
    void daysOfTrainingAreAboutTheAgentsWhoAreTrained() {
        List<Change> changes = new ArrayList<>(changes(0, 0, 30));
        changes.addAll(Collections.nCopies(4, change(false, false, 10)));
        assertThat(kind(AgentCount.TRAINING_DAYS, changes)).isEqualTo(ToldCount.Kind.FEW);
        changes.add(change(false, false, 10));
        assertThat(Disclosure.tell(AgentCount.TRAINING_DAYS, changes))
                .isEqualTo(new ToldCount(AgentCount.TRAINING_DAYS, ToldCount.Kind.NUMBER, 50));
    }

    @Test
    void nothingFollowsFromWhatIsTold() {
        SplittableRandom random = new SplittableRandom(20260101);
        for (int round = 0; round < 2000; round++) {
            int size = 1 + random.nextInt(8);
            int[] agents = new int[size];
            int[] left = new int[size];
            for (int u = 0; u < size; u++) {
                agents[u] = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(40);
                left[u] = random.nextInt(agents[u] + 1);
            }
            Set<Integer> hidden = Disclosure.hidden(agents, left);
            List<Integer> told = IntStream.range(0, size)
                    .filter(u -> !hidden.contains(u))
                    .boxed()
                    .toList();
            for (int u : told) {
                assertThat(agents[u] == 0 || agents[u] >= Disclosure.LEAST).isTrue();
                assertThat(left[u] == 0 || left[u] >= Disclosure.LEAST).isTrue();
            }
            if (told.stream().anyMatch(u -> agents[u] > 0)) {
                int agentsHidden = hidden.stream().mapToInt(u -> agents[u]).sum();
                int leftHidden = hidden.stream().mapToInt(u -> left[u]).sum();
                assertThat(hidden.size()).as("round %d", round).isNotEqualTo(1);
                assertThat(agentsHidden == 0 || agentsHidden >= Disclosure.LEAST)
                        .as("round %d", round)
                        .isTrue();
                assertThat(leftHidden == 0 || leftHidden >= Disclosure.LEAST)
                        .as("round %d", round)
                        .isTrue();
            }
        }
    }

    @Test
    void lengthsThatFewAgentsHaveAreJoinedToTheOneBefore() {
        assertThat(Disclosure.merged(List.of(
                        bin(null, 0L, 50), bin(0L, 5L, 6), bin(5L, 10L, 0), bin(10L, 20L, 3), bin(20L, null, 1))))
                .containsExactly(bin(null, 0L, 50), bin(0L, null, 10));
    }

    @Test
    void theFirstLengthIsJoinedToTheNext() {
        assertThat(Disclosure.merged(List.of(bin(null, 0L, 2), bin(0L, 5L, 6), bin(5L, null, 0))))
                .containsExactly(bin(null, 5L, 8), bin(5L, null, 0));
        assertThat(Disclosure.merged(List.of(bin(null, 0L, 2), bin(0L, null, 1))))
                .containsExactly(bin(null, null, 3));
    }

    @Test
    void everyAgentIsInOneLength() {
        List<Change> changes = new ArrayList<>();
        for (long added : new long[] {-1, 0, 1, 5_000_000, 5_000_001, 51_000_000}) {
            for (int k = 0; k < Disclosure.LEAST; k++) {
                changes.add(change(added));
            }
        }
        assertThat(Disclosure.commutes(changes))
                .containsExactly(
                        bin(null, 0L, 10),
                        bin(0L, 5_000_000L, 10),
                        bin(5_000_000L, 10_000_000L, 5),
                        bin(10_000_000L, 20_000_000L, 0),
                        bin(20_000_000L, 30_000_000L, 0),
                        bin(30_000_000L, 50_000_000L, 0),
                        bin(50_000_000L, null, 5));
    }

    private static Change change(long addedMm) {
        return new Change(
                "A",
                "P",
                "P",
                new Workplace("a", "p", "79191"),
                "m",
                0,
                "m",
                "79191",
                addedMm,
                false,
                false,
                0,
                0,
                false,
                null);
    }
}
