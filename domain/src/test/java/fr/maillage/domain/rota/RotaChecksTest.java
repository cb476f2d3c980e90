package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.domain.rota.RotaBreach.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule by itself, with every sentence that there is for it. */
class RotaChecksTest {

    private static final RotaRules EVERY = new RotaRules(1, 2, true, true, RestAfterDuty.of(RestAfterDuty.Kind.WEEKLY));

    private static RotaSketch january(String calendar) {
        return RotaSketch.of("2027-01-04", calendar);
    }

    @Test
    void aRotaThatKeepsToAllRulesHasNoBreach() {
        RotaSketch sketch = january("""
                A:1:Nord   1 . . 1 . .
                B:1:Sud    . 1 a . 1 .
                C:12:Est   . . 1 . . 1
                D:2:Ouest  a 2 . . 2 .
                E:2:Nord   . . 2 . a 2
                F:2:Sud    2 . . 2 . .
                """).under(EVERY);

        assertThat(sketch.listBreaches()).isEmpty();
    }

    @Test
    void anAgentHasDutiesOfItsLevelsAlone() {
        assertThat(january("""
                A:1 1 2
                B:2 . .
                """).listBreaches())
                .containsExactly("LEVEL agent A on 2/2027-01-11T00:00/1, whose level it does not take");
    }

    @Test
    void nobodyHasADutyBeforeArrivalOrAfterDeparture() {
        assertThat(january("""
                A:1 1 > . .
                B:1 . 1 <1 .
                C:1 . . . >1
                """).listBreaches())
                .containsExactly(
                        "PRESENCE agent A on 1/2027-01-04T00:00/1, and arrives on 2027-01-11",
                        "PRESENCE agent B on 1/2027-01-18T00:00/1 until 2027-01-25T00:00, and is there no more on"
                                + " 2027-01-18");
    }

    @Test
    void nobodyHasADutyDuringAnAbsence() {
        assertThat(january("""
                A:1 a1 1 a
                B:1 .  . s1
                """).listBreaches())
                .containsExactly(
                        "ABSENCE agent A on 1/2027-01-04T00:00/1, absent from 2027-01-04 to 2027-01-10",
                        "ABSENCE agent B on 1/2027-01-18T00:00/1, absent from 2027-01-18 to 2027-01-24");
    }

    @Test
    void anAgentHasOneDutyAtATime() {
        assertThat(january("A:12 12 1").listBreaches())
                .containsExactly(
                        "ONE_AT_A_TIME agent A on 1/2027-01-04T00:00/1 and on 2/2027-01-04T00:00/1 at the same time");
    }

    @Test
    void weeksAreFreeAfterEachDutyAndAfterAPastOne() {
        RotaRules two = RotaRules.NONE.withLeastWeeksBetween(2);

        assertThat(january("""
                A:1 1 . | . 1 . . 1
                B:1 . . | 1 . 1 . .
                """).under(two).listBreaches())
                .containsExactly("GAP agent B on 1/2027-01-18T00:00/1, 7 days and 0:00 h after the end of"
                        + " 1/2027-01-04T00:00/1, with 2 weeks to be free");
        assertThat(january("A:1 1 | . 1").under(two).listBreaches())
                .containsExactly("GAP agent A on 1/2027-01-11T00:00/1, 7 days and 0:00 h after the end of"
                        + " the past 1/2026-12-28T00:00, with 2 weeks to be free");
    }

    @Test
    void everyPairThatIsTooCloseBreaksTheGap() {
        assertThat(january("A:1 1 1 1")
                        .under(RotaRules.NONE.withLeastWeeksBetween(2))
                        .listBreaches())
                .hasSize(3)
                .allMatch(sentence -> sentence.startsWith("GAP "));
    }

    @Test
    void pastDutiesAreNotHeldAgainstOneAnother() {
        assertThat(january("A:1 1 1 | . . . . . 1").under(EVERY).listBreaches()).isEmpty();
    }

    @Test
    void restIsDueAfterADuty() {
        RotaRules daily = RotaRules.NONE.withRest(RestAfterDuty.of(RestAfterDuty.Kind.DAILY));

        assertThat(january("A:1 . 1 1").under(daily).listBreaches())
                .containsExactly("REST agent A on 1/2027-01-18T00:00/1, 0:00 h after the end of"
                        + " 1/2027-01-11T00:00/1, with 11 hours of rest due");
        assertThat(january("A:1 . 1 . 1").under(daily).listBreaches()).isEmpty();
    }

    @Test
    void aQuarterOfTheCalendarHasItsMost() {
        RotaRules one = RotaRules.NONE.withMostPerQuarter(1);

        assertThat(RotaSketch.of("2026-12-28", "A:1 1 1").under(one).listBreaches())
                .isEmpty();
        assertThat(RotaSketch.of("2026-12-28", "A:1 1 1 . 1").under(one).listBreaches())
                .containsExactly("QUARTER agent A on 2 duties in the quarter from 2027-01-01, where 1 may be");
    }

    @Test
    void pastDutiesCountInTheirQuarter() {
        RotaRules one = RotaRules.NONE.withMostPerQuarter(1);

        assertThat(RotaSketch.of("2027-01-18", "A:1 1 . | . 1").under(one).listBreaches())
                .containsExactly("QUARTER agent A on 2 duties in the quarter from 2027-01-01, where 1 may be");
        assertThat(RotaSketch.of("2027-01-18", "A:1 1 1 | . .").under(one).listBreaches())
                .isEmpty();
    }

    @Test
    void nobodyHasTheSameFeastInTwoYearsInARow() {
        RotaSketch christmas = RotaSketch.of("2027-12-20", "A:1 1");

        assertThat(christmas.under(EVERY).withPast("A", "2026-12-21").listBreaches())
                .containsExactly("FEAST agent A on the past 1/2026-12-21T00:00 with Christmas Day 2026 and on"
                        + " 1/2027-12-20T00:00/1 with Christmas Day 2027");
        assertThat(christmas.under(EVERY).withPast("A", "2026-12-28").listBreaches())
                .isEmpty();
        assertThat(christmas.under(EVERY).withPast("A", "2025-12-22").listBreaches())
                .isEmpty();
        assertThat(christmas.withPast("A", "2026-12-21").listBreaches()).isEmpty();
    }

    @Test
    void theLevelsOfAWeekComeFromDifferentAntennes() {
        String calendar = """
                A:1:Nord 1 . 1
                B:2:Nord 2 . .
                C:2:Sud  . 2 2
                D:1:Sud  . . .
                E:1      . 1 .
                """;

        assertThat(january(calendar)
                        .under(EVERY.withLeastWeeksBetween(0).withRest(RotaRules.NONE.rest()))
                        .listBreaches())
                .containsExactly("ANTENNE agents A and B, both of Nord, on 1/2027-01-04T00:00/1 and on"
                        + " 2/2027-01-04T00:00/1 at the same time");
        assertThat(january(calendar).listBreaches()).isEmpty();
    }

    @Test
    void whatIsPublishedStays() {
        assertThat(january("""
                A:1 1 . .
                B:1 . 1 .
                """)
                        .frozen(Map.of("2027-01-04", "A", "2027-01-11", "A", "2027-01-18", "B"))
                        .listBreaches())
                .containsExactly(
                        "FROZEN agent B on 1/2027-01-11T00:00/1, which is published for agent A",
                        "FROZEN nobody on 1/2027-01-18T00:00/1, which is published for agent B");
    }

    @Test
    void aSwapTellsWhatItWouldBreakAndNothingElse() {
        RotaSketch sketch =
                january("""
                A:1 1 . . 1
                B:1 . 1 a .
                C:1 . . 1 1
                """).under(RotaRules.NONE.withLeastWeeksBetween(1)).frozen(Map.of("2027-01-11", "B"));

        assertThat(swap(sketch, "1/2027-01-11T00:00/1", "1/2027-01-18T00:00/1"))
                .containsExactly(new RotaBreach(
                        Rule.ABSENCE, "agent B on 1/2027-01-18T00:00/1, absent from 2027-01-18 to 2027-01-24"));
        assertThat(swap(sketch, "1/2027-01-04T00:00/1", "1/2027-01-11T00:00/1")).isEmpty();
    }

    private static List<RotaBreach> swap(RotaSketch sketch, String one, String other) {
        return RotaAudit.listBreachesOfSwap(sketch.problem(), sketch.plan(), one, other);
    }

    @Test
    void aPlanOfAnotherProblemIsRefused() {
        RotaSketch sketch = january("A:1 1 1");
        RotaPlan shorter = january("A:1 1").plan();
        RotaPlan unknown = new RotaPlan(
                List.of(new Assigned("1/2027-01-04T00:00/1", "Z"), new Assigned("1/2027-01-11T00:00/1", null)),
                List.of(),
                0,
                false);

        assertThatThrownBy(() -> RotaAudit.of(sketch.problem(), shorter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A plan of 1 duties for a rota of 2");
        assertThatThrownBy(() -> RotaAudit.of(sketch.problem(), unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No agent Z");
        assertThatThrownBy(() -> swap(sketch, "1/2027-01-04T00:00/1", "2/2027-01-04T00:00/1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No duty 2/2027-01-04T00:00/1");
    }
}
