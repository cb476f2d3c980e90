package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.domain.calendar.Feast;
import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.calendar.OnCallDue;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.calendar.Rest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures by hand: a week without a holiday weighs 120 × 1 + 48 × 2 = 216 hours. */
class RotaFiguresTest {

    private static final long WEEK = 216 * 60;

    private static RotaFigures figures(String calendar) {
        return RotaSketch.of("2027-01-04", calendar).audit().figures();
    }

    @Test
    void sharesAreLoadsOfFullTime() {
        RotaSketch sketch = RotaSketch.of("2027-01-04", """
                A:1         1 . 1 .
                B:1         . 1 . .
                C:1:Sud:500 . . . 1
                """);
        LoadSpread load = sketch.audit().figures().load();

        assertThat(sketch.audit().figures().agents())
                .extracting(AgentRota::load)
                .containsExactly(2 * WEEK, WEEK, WEEK);
        assertThat(sketch.share("A")).isEqualTo(432_00);
        assertThat(sketch.share("B")).isEqualTo(216_00);
        assertThat(sketch.share("C")).isEqualTo(432_00);
        assertThat(load.min()).isEqualTo(216_00);
        assertThat(load.max()).isEqualTo(432_00);
        assertThat(load.mean()).isEqualTo(360_00);
        // 3 × (72² + 144² + 72²) of hours, in squared hundredths
        assertThat(load.unfairness()).isEqualTo(3L * 31_104 * 10_000);
        assertThat(load.unfairnessHours()).isCloseTo(Math.sqrt(31_104), within(1e-9));
    }

    @Test
    void aShareIsRoundedHalfUp() {
        assertThat(RotaSketch.of("2027-01-04", "A:1:Nord:700 1").share("A")).isEqualTo(308_57); // 216 / 0.7 = 308.571…
        assertThat(RotaSketch.of("2027-01-04", "A:1:Nord:64 1").share("A")).isEqualTo(3375_00);
        assertThat(RotaSketch.of("2027-01-04", "A:1:Nord:768 1").share("A")).isEqualTo(281_25);
    }

    @Test
    void whoIsThereForHalfThePeriodHasHalfTheWeight() {
        RotaSketch sketch = RotaSketch.of("2027-01-04", """
                A:1 1 . . .
                B:1 . . > 1
                C:1 . 1 < .
                D:1 . s s1 .
                E:1 a a . .
                """);

        assertThat(sketch.share("A")).isEqualTo(216_00);
        assertThat(sketch.share("B")).isEqualTo(432_00);
        assertThat(sketch.share("C")).isEqualTo(432_00);
        assertThat(sketch.share("D")).isEqualTo(432_00);
        assertThat(sketch.share("E")).isZero();
        assertThat(sketch.audit().figures().agents())
                .extracting(AgentRota::daysPresent)
                .containsExactly(28, 14, 14, 14, 28);
    }

    @Test
    void whatWasDoneBeyondOnesPartOfThePastIsCarriedOver() {
        RotaSketch sketch = RotaSketch.of("2027-02-01", """
                A:1 1 1 | . .
                B:1 . . | 1 1
                """);

        assertThat(sketch.audit().figures().agents())
                .extracting(AgentRota::carried)
                .containsExactly(WEEK, -WEEK);
        assertThat(sketch.share("A")).isEqualTo(216_00);
        assertThat(sketch.share("B")).isEqualTo(216_00);
        assertThat(sketch.audit().figures().value(RotaObjective.UNFAIRNESS)).isZero();
    }

    @Test
    void thePastIsSharedByQuotite() {
        assertThat(RotaSketch.of("2027-02-01", """
                A:1          1 . 1 | .
                B:1:Nord:500 . 1 . | .
                """).audit().figures().agents())
                .extracting(AgentRota::carried)
                .containsExactly(0L, 0L);
    }

    @Test
    void whoArrivesInThePeriodCarriesNothing() {
        assertThat(RotaSketch.of("2027-02-01", """
                A:1 1 1 | .  .
                B:1 . . | .  .
                C:1 . . | >  .
                """).audit().figures().agents())
                .extracting(AgentRota::carried)
                .containsExactly(WEEK, -WEEK, 0L);
    }

    @Test
    void whoLeavesInThePeriodMakesUpForAPart() {
        assertThat(RotaSketch.of("2027-02-01", """
                A:1 1 1 | .  .
                B:1 . . | .  <
                """).audit().figures().agents())
                .extracting(AgentRota::carried)
                .containsExactly(WEEK, -WEEK / 2);
    }

    @Test
    void agentsWithoutACommonLevelAreNotCompared() {
        RotaFigures apart = figures("""
                A:1 1 1 . .
                B:1 . . 1 1
                C:2 2 2 2 2
                """);
        RotaFigures linked = figures("""
                A:1  1 1 . .
                B:12 . . 1 1
                C:2  2 2 2 2
                """);

        assertThat(apart.value(RotaObjective.UNFAIRNESS)).isZero();
        assertThat(linked.load().unfairnessHours()).isCloseTo(Math.sqrt(288 * 288 + 2 * 144 * 144), within(1e-9));
    }

    @Test
    void whoTakesNoLevelOrIsNeverThereIsComparedWithNobody() {
        RotaSketch sketch = RotaSketch.of("2027-01-04", """
                A:1 1 1
                B:1 s s
                C:  . .
                """);

        assertThat(sketch.share("B")).isNull();
        assertThat(sketch.share("C")).isNull();
        assertThat(sketch.audit().figures().load().min()).isEqualTo(432_00);
        assertThat(sketch.audit().figures().value(RotaObjective.UNFAIRNESS)).isZero();
    }

    @Test
    void clockChangesCountInTheLoad() {
        RotaFigures march = RotaSketch.of("2027-03-22", "A:1 1").audit().figures();
        RotaFigures october = RotaSketch.of("2027-10-25", "A:1 1").audit().figures();

        assertThat(march.agents().getFirst().load()).isEqualTo((216 - 2) * 60);
        assertThat(march.agents().getFirst().hours().minutes(HourClass.SUNDAY)).isEqualTo(23 * 60);
        assertThat(october.agents().getFirst().load()).isEqualTo((216 + 2) * 60);
        assertThat(october.agents().getFirst().hours().minutes(HourClass.SUNDAY))
                .isEqualTo(25 * 60);
    }

    @Test
    void aYearHasElevenFeastsEachInOneWeek() {
        RotaSketch year = RotaSketch.of("2027-01-04", "A:1" + " 1".repeat(52));
        AgentRota agent = year.audit().figures().agents().getFirst();

        assertThat(agent.feasts())
                .extracting(FeastDay::feast)
                .containsExactly(
                        Feast.EASTER_MONDAY,
                        Feast.LABOUR_DAY,
                        Feast.ASCENSION,
                        Feast.VICTORY_1945,
                        Feast.WHIT_MONDAY,
                        Feast.NATIONAL_DAY,
                        Feast.ASSUMPTION,
                        Feast.ALL_SAINTS,
                        Feast.ARMISTICE_1918,
                        Feast.CHRISTMAS,
                        Feast.NEW_YEAR);
        assertThat(agent.feasts().getLast()).hasToString("New Year's Day 2028");
        assertThat(agent.hours().minutes(HourClass.FEAST)).isEqualTo(11 * 24 * 60);
        assertThat(agent.hours().totalMinutes()).isEqualTo(52 * 7 * 24 * 60);
        assertThat(agent.dutiesByKind()).isEqualTo(Map.of("week", 52));
        assertThat(agent.duties()).isEqualTo(52);
    }

    @Test
    void theYearIsPaidOrMadeUpForInTimeNeverBoth() {
        RotaSketch sketch = RotaSketch.of("2027-01-04", """
                A:1 1 . .
                B:1 . 1 .
                """);
        RotaFigures figures = sketch.audit().figures();

        assertThat(figures.units().count(OnCallUnit.WEEK)).isEqualTo(2);
        assertThat(figures.due()).isEqualTo(new OnCallDue(2 * 149_48, Rest.NONE));
        assertThat(figures.agents()).extracting(each -> each.due().cents()).containsExactly(149_48L, 149_48L);
    }

    @Test
    void dutiesThatNobodyHasAreShown() {
        RotaFigures figures = figures("""
                A:1 1 . .
                B:1 . . 1
                """);

        assertThat(figures.unassigned()).extracting(Duty::id).containsExactly("1/2027-01-11T00:00/1");
        assertThat(figures.value(RotaObjective.UNASSIGNED)).isEqualTo(1);
    }

    @Test
    void wishesAreCountedByDutyAndByWish() {
        RotaFigures figures = figures("""
                A:1 -1 - + . .
                B:1 .  +1 . + .
                C:1 . . -1 . +
                """);

        assertThat(figures.agents()).extracting(AgentRota::unmetWishes).containsExactly(2, 1, 2);
        assertThat(figures.value(RotaObjective.WISHES)).isEqualTo(2 * 2 + 3);
    }

    @Test
    void changesAreThoseToAnEarlierPlan() {
        RotaSketch sketch = RotaSketch.of("2027-01-04", """
                A:1 1 . . 1 .
                B:1 . 1 . . 1
                """)
                .earlier(Map.of("2027-01-04", "A", "2027-01-11", "A", "2027-01-18", "B", "2027-01-25", "Z"));

        assertThat(sketch.audit().figures().value(RotaObjective.CHANGES)).isEqualTo(3);
    }

    @Test
    void spacingIsEvenWhereGapsAreTheDaysPresentByDuty() {
        // 42 days: A has 3 duties with an ideal of 14 days, B 2 with 21 and gaps of 14 from its past duty and 28
        assertThat(figures("A:1 1 . 1 . 1 .").value(RotaObjective.SPACING)).isZero();
        assertThat(figures("B:1 1 | . 1 . . . 1").value(RotaObjective.SPACING)).isEqualTo(7 * 7 + 7 * 7);
        assertThat(figures("C:1 1 . . . . .").value(RotaObjective.SPACING)).isZero();
        assertThat(figures("D:1 1 1 . . .").value(RotaObjective.SPACING)).isEqualTo(11 * 11); // ideal 17.5, rounded up
    }
}
