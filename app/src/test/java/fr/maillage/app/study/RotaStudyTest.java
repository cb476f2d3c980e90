package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.app.scenario.StaffEncadrant;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step {@code rota}: its agents, the rota that it follows, and what is compared with it. */
class RotaStudyTest {

    private static final ScenarioInput INPUT = ScenarioInput.read("deux-sevres", List.of(), 2);
    private static final SearchLimits LIMITS = SearchLimits.ofSteps(300, 1);

    @TempDir
    private Path folder;

    /**
     * The sample over half a year.
     *
     * @param sickFrom from which day on A-3 is ill, with what begins a week before it or earlier frozen; null for never
     */
    private static RotaProblem halfYear(@Nullable EarlierRotaRun followed, @Nullable LocalDate sickFrom) {
        SortedMap<String, String> earlier =
                followed == null ? new TreeMap<>() : followed.rota().duties();
        RotaProblem sample = SampleRota.problem("A-1", earlier, Compensation.PAY);
        LocalDate until = SampleRota.FROM.plusWeeks(26);
        return new RotaProblem(
                sample.from(),
                until,
                sample.zone(),
                sample.region(),
                sample.levels(),
                sample.agents().stream()
                        .map(agent ->
                                sickFrom != null && agent.id().equals("A-3") ? sick(agent, sickFrom, until) : agent)
                        .toList(),
                sample.rules().withMostPerQuarter(null),
                sample.loads(),
                sample.weights(),
                sample.objectives(),
                sickFrom == null ? new TreeMap<>() : listBefore(earlier, sickFrom.minusWeeks(1)),
                sample.earlier(),
                sample.compensation(),
                sample.scale());
    }

    private static SortedMap<String, String> listBefore(SortedMap<String, String> duties, LocalDate day) {
        SortedMap<String, String> before = new TreeMap<>(duties);
        before.keySet().removeIf(duty -> duty.compareTo(duty.substring(0, duty.indexOf('/') + 1) + day) >= 0);
        return before;
    }

    private static OnCallAgent sick(OnCallAgent agent, LocalDate from, LocalDate until) {
        return new OnCallAgent(
                agent.id(),
                agent.antenne(),
                agent.levels(),
                agent.milliQuotite(),
                null,
                null,
                List.of(new Absence(from, until.plusWeeks(1), Absence.Kind.SICK)),
                agent.wishes(),
                agent.pastDuties());
    }

    private static RotaResult plan(@Nullable EarlierRotaRun followed) {
        return plan(new PosedRota(halfYear(followed, null), null, false), followed, LIMITS);
    }

    private static RotaResult plan(PosedRota posed, @Nullable EarlierRotaRun followed, SearchLimits limits) {
        return new RotaStudy(INPUT, followed, limits, ProgressListener.silent(), warning -> {}).plan(posed);
    }

    @Test
    void aFirstRotaIsAuditedAndComparedWithOneThatPutsWishesFirst() {
        RotaResult result = plan(null);

        assertThat(result.breaches()).isEmpty();
        assertThat(result.revision()).isZero();
        assertThat(result.history()).isEqualTo(RotaHistory.first("deux-sevres"));
        assertThat(result.isOfToday()).isFalse();
        RotaResult.WishesFirst other = Objects.requireNonNull(result.wishesFirst());
        assertThat(other.plan().outcomes())
                .extracting(outcome -> outcome.objective().key())
                .containsExactly("unassigned", "wishes", "unfairness", "spacing");
        assertThat(other.figures().value(RotaObjective.WISHES))
                .isLessThanOrEqualTo(result.figures().value(RotaObjective.WISHES));
    }

    @Test
    void theSameLimitsGiveTheSameRota() {
        assertThat(plan(null)).isEqualTo(plan(null));
    }

    @Test
    void aRotaThatFollowsOneWithNothingChangedIsTheSame() {
        RotaResult first = plan(null);

        RotaResult second = plan(SampleRota.earlier(first));

        assertThat(second.plan().assigned()).isEqualTo(first.plan().assigned());
        assertThat(second.figures().value(RotaObjective.CHANGES)).isZero();
        assertThat(second.revision()).isEqualTo(1);
        assertThat(second.history().duties()).isEmpty();
    }

    private static PosedRota posed(@Nullable EarlierRotaRun followed) {
        List<Substitution> before =
                followed == null ? List.of() : followed.rota().substitutions();
        return new PosedRota(halfYear(followed, null), SampleRota.interimProblem("A-1", before), false);
    }

    @Test
    void anInterimIsPlannedBesideItAndStaysAsItIsToo() {
        RotaResult first = plan(posed(null), null, LIMITS);
        InterimResult interim = Objects.requireNonNull(first.interim());
        assertThat(interim.plan().substitutions())
                .isEqualTo(SampleRota.interim("A-1").plan().substitutions());
        assertThat(interim.breaches()).isEmpty();
        EarlierRotaRun earlier = SampleRota.earlier(first);
        RotaResult second = plan(posed(earlier), earlier, LIMITS);
        assertThat(Objects.requireNonNull(second.interim()).plan().substitutions())
                .isEqualTo(interim.plan().substitutions());
        assertThat(second.history().substitutions()).isEmpty();
    }

    @Test
    void whoFallsIllIsReplacedAndNobodyElseBeforeThatDay() {
        RotaResult first = plan(null);
        LocalDate day = SampleRota.FROM.plusWeeks(13);
        EarlierRotaRun earlier = SampleRota.earlier(first);

        RotaResult second = plan(new PosedRota(halfYear(earlier, day), null, false), earlier, LIMITS);

        assertThat(second.breaches()).isEmpty();
        List<Assigned> before = first.plan().assigned();
        long ofTheIll = first.problem().listDuties().stream()
                .filter(duty -> duty.end().isAfter(day.atStartOfDay()))
                .filter(duty -> before.contains(new Assigned(duty.id(), "A-3")))
                .count();
        assertThat(second.figures().value(RotaObjective.UNASSIGNED)).isZero();
        assertThat(second.figures().value(RotaObjective.CHANGES)).isGreaterThanOrEqualTo(ofTheIll);
        assertThat(second.history().duties())
                .hasSize((int) second.figures().value(RotaObjective.CHANGES))
                .allMatch(change -> change.revision() == 1)
                .allMatch(change -> change.duty().end().isAfter(day.atStartOfDay()));
    }

    @Test
    void aRotaOfAnotherPeriodChangesNothingAndKeepsItsRevisions() {
        RotaProblem sample = SampleRota.problem();
        RotaProblem later = new RotaProblem(
                SampleRota.UNTIL,
                SampleRota.UNTIL.plusWeeks(4),
                sample.zone(),
                sample.region(),
                sample.levels(),
                List.of(sample.agents().get(1), sample.agents().get(2)),
                sample.rules(),
                sample.loads(),
                sample.weights(),
                sample.objectives(),
                new TreeMap<>(),
                new TreeMap<>(),
                sample.compensation(),
                sample.scale());
        RotaHistory history = RotaHistories.next(
                SampleRota.earlier(SampleRota.next()), later, SampleRota.plan(later, "A-2 - - - - - - -"), List.of());

        assertThat(history.duties())
                .as("a duty is new where it was not planned before; what was before the period is over")
                .singleElement()
                .isEqualTo(new RotaHistory.DutyChange(2, later.listDuties().getFirst(), null, "A-2"));
        assertThat(history.scope()).isEqualTo("sample");
    }

    private static OnCallAgent onFirstLine(OnCallAgent agent) {
        return new OnCallAgent(
                agent.id(),
                agent.antenne(),
                new TreeSet<>(Set.of(SampleRota.FIRST)),
                agent.milliQuotite(),
                null,
                null,
                agent.absences(),
                agent.wishes(),
                List.of());
    }

    @Test
    void anAgentWhoIsGoneIsOnlyInTheHistory() {
        EarlierRotaRun earlier = SampleRota.earlier(SampleRota.result());
        RotaProblem sample = SampleRota.problem();
        RotaProblem without = new RotaProblem(
                sample.from(),
                sample.until(),
                sample.zone(),
                sample.region(),
                List.of(sample.levels().getFirst()),
                sample.agents().subList(1, 4).stream()
                        .map(RotaStudyTest::onFirstLine)
                        .toList(),
                sample.rules(),
                sample.loads(),
                sample.weights(),
                sample.objectives(),
                new TreeMap<>(),
                earlier.rota().duties(),
                sample.compensation(),
                sample.scale());

        RotaHistory history =
                RotaHistories.next(earlier, without, SampleRota.plan(without, "A-2 A-2 A-3 -"), List.of());

        assertThat(history.duties())
                .extracting(change -> change.duty().id() + " " + change.before() + " " + change.after())
                .as("the agent is gone, and so is the second level")
                .containsExactly(
                        SampleRota.first(1) + " A-1 A-2",
                        SampleRota.second(1) + " A-3 null",
                        SampleRota.second(2) + " A-4 null",
                        SampleRota.second(3) + " A-1 null",
                        SampleRota.second(4) + " A-2 null");
    }

    @Test
    void anInterruptedRotaIsNotComparedWithAnother() {
        SearchLimits limits = new SearchLimits(null, 300L, 1, 1, () -> true);

        RotaResult result = plan(new PosedRota(halfYear(null, null), null, true), null, limits);

        assertThat(result.wishesFirst()).isNull();
        assertThat(result.isInterrupted()).isTrue();
        assertThat(result.breaches()).isEmpty();
    }

    @Test
    void theAgentsOfAStaffingAreWhereItPlacesThem() {
        StaffingResult staffing = SampleStaffing.result();

        assertThat(RotaStaff.of(staffing.problem(), staffing.plan(), Set.of("assistant de service social"))
                        .agents())
                .contains(
                        new StaffEncadrant("A-11", "assistant de service social", "Niortais", 800),
                        new StaffEncadrant("A-12", "assistant de service social", "Bressuirais", 1000))
                .hasSize(12);
        assertThat(RotaStaff.of(staffing.problem(), staffing.plan(), Set.of("secrétaire"))
                        .agents())
                .as("in a team of the whole département")
                .containsExactly(new StaffEncadrant("A-15", "secrétaire", null, 1000));
    }

    @Test
    void withoutAStaffingTheyAreWhereTheyAreToday() {
        RotaStaff today = RotaStaff.ofToday(INPUT, Set.of("assistant de service social"));

        assertThat(today.isOfToday()).isTrue();
        assertThat(today.agents()).isNotEmpty().allMatch(agent -> agent.antenne() != null);
    }

    @Test
    void theStaffingOfAnotherOrganisationIsAFault() {
        EarlierRun other = new EarlierRun(
                folder,
                StaffingAntennes.draw(INPUT, LIMITS, ProgressListener.silent()).drawn(),
                JsonFiles.MAPPER.createObjectNode(),
                null);

        assertThatThrownBy(() -> other.staff(INPUT, Set.of("secrétaire")))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("plan.json: error other-staffing: found units [] where the scenario asks for")
                .hasMessageEndingWith("Give --from a run of the same tableau and organisation, or plan both:"
                        + " --only staffing,rota.");
    }
}
