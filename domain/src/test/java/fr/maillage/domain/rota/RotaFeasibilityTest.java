package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RotaFeasibilityTest {

    private static final Place ROTA = new Place("scenario.yaml", 12, 1);

    private static RotaSketch january(String calendar) {
        return RotaSketch.of("2027-01-04", calendar);
    }

    private static List<String> faults(RotaSketch sketch) {
        return RotaFeasibility.listFaults(sketch.problem(), ROTA).stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void aRotaThatCanBeMadeHasNoFault() {
        assertThat(faults(january("""
                A:1 . . a .
                B:1 . a . .
                C:1 > . . .
                """).under(RotaRules.NONE.withLeastWeeksBetween(1))))
                .isEmpty();
    }

    @Test
    void aLevelThatNobodyTakesIsAnError() {
        RotaSketch sketch = january("A:1 . .");
        RotaProblem one = sketch.problem();
        RotaProblem two = new RotaProblem(
                one.from(),
                one.until(),
                one.zone(),
                one.region(),
                RotaSketch.LEVELS,
                one.agents(),
                one.rules(),
                one.loads(),
                one.weights(),
                one.objectives(),
                one.frozen(),
                one.earlier(),
                one.compensation(),
                one.scale());

        assertThat(RotaFeasibility.listFaults(two, ROTA))
                .extracting(Fault::toString)
                .containsExactly(
                        "scenario.yaml:12:1: error level-without-agent: found no agent who takes the level 2;"
                                + " expected at least 1. Name the level among those of an agent who is there in the period, or leave it out.");
    }

    @Test
    void weeksInWhichEverybodyIsAbsentAreNamedWithTheRule() {
        assertThat(faults(january("""
                A:1 . a a a .
                B:1 . a a . .
                C:1 . a a . <
                D:1 . . . > .
                """)))
                .containsExactly("scenario.yaml:12:1: warning duty-without-agent: found nobody for 1 (3 absent, 1 not"
                        + " there) from 2027-01-11T00:00 to 2027-01-25T00:00; expected an agent for each duty. Such a"
                        + " duty stays without an agent in every rota. Move an absence, or let another agent take the"
                        + " level.");
    }

    @Test
    void aPastDutyMayStandInTheWay() {
        assertThat(faults(january("A:1 1 | . . . . . . .").under(RotaRules.NONE.withLeastWeeksBetween(2)))
                        .getFirst())
                .contains("nobody for 1 (1 too soon after a past duty) from 2027-01-04T00:00 to 2027-01-18T00:00");
    }

    @Test
    void aGapThatNoRotaCanMeetIsShownByCounting() {
        assertThat(faults(january("""
                A:1 . . . . . . . .
                B:1 . . . . . . . .
                C:1 . . . . . . . .
                """).under(RotaRules.NONE.withLeastWeeksBetween(3))))
                .containsExactly("scenario.yaml:12:1: error rule-beyond-reach: found 8 duties of 1 from"
                        + " 2027-01-04T00:00 to 2027-03-01T00:00, of which agents can have 6 (3 agents at most 2"
                        + " each); expected rules that a rota can meet; with everybody always there, these are one"
                        + " duty at a time, at least 3 weeks between two. At least 2 of them stay without an agent."
                        + " Agents are enough with 2 weeks between two duties.");
    }

    @Test
    void aQuarterThatNoRotaCanMeetIsShownByCounting() {
        assertThat(faults(january("""
                A:1 . . . . .
                B:1 . . . . .
                """).under(RotaRules.NONE.withMostPerQuarter(2))))
                .singleElement()
                .asString()
                .contains("found 5 duties of 1 from 2027-01-04T00:00 to 2027-02-08T00:00, of which agents can have 4"
                        + " (2 agents at most 2 each)")
                .endsWith("Agents are enough without a limit for a quarter.");
    }

    @Test
    void aRestThatNoRotaCanMeetIsShownByCounting() {
        assertThat(faults(
                        january("A:1 . .").under(RotaRules.NONE.withRest(RestAfterDuty.of(RestAfterDuty.Kind.DAILY)))))
                .singleElement()
                .asString()
                .contains("one duty at a time, 11 hours of rest after each")
                .endsWith("Agents are enough without a rest after each duty.");
    }

    @Test
    void absencesThatLeaveTooFewAreAWarning() {
        assertThat(faults(january("""
                A:1 . . . . . .
                B:1 . . . . . .
                C:1 . . a a a .
                """).under(RotaRules.NONE.withLeastWeeksBetween(2))))
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:12:1: warning too-few-agents: found 3 duties of 1 from 2027-01-18T00:00 to"
                        + " 2027-02-08T00:00, of which agents can have 2 (2 agents at most 1 each);");
    }

    @Test
    void twoLevelsMayBeTooManyForTheSameAgents() {
        assertThat(faults(january("A:12 . .")))
                .containsExactly("scenario.yaml:12:1: warning too-few-agents: found 4 duties of 1 and 2 from"
                        + " 2027-01-04T00:00 to 2027-01-18T00:00, of which agents can have 2 (1 agent at most 2);"
                        + " expected an agent for each duty under one duty at a time. At least 2 of them stay without"
                        + " an agent. Move an absence, or let another agent take the level.");
        assertThat(faults(january("""
                A:12 . .
                B:2 . .
                """))).isEmpty();
    }

    @Test
    void severalRulesTogetherMayBeBeyondReach() {
        RotaRules both = RotaRules.NONE.withMostPerQuarter(1).withRest(RestAfterDuty.of(RestAfterDuty.Kind.DAILY));

        assertThat(faults(january("A:1 . .").under(both)))
                .singleElement()
                .asString()
                .contains("at most 1 a quarter, 11 hours of rest after each. At least 1 of them stays without")
                .endsWith("No rule by itself makes the difference: ease several, or let more agents take the level.");
    }

    @Test
    void publishedDutiesThatBreakARuleAreErrors() {
        RotaSketch sketch = january("""
                A:1 . a .
                B:1 . . .
                """).frozen(Map.of("2027-01-11", "A", "2027-01-18", "B"));

        assertThat(faults(sketch))
                .containsExactly("scenario.yaml:12:1: error frozen-breaks-rule: found what is published: agent A on"
                        + " 1/2027-01-11T00:00/1, absent from 2027-01-11 to 2027-01-17; expected published"
                        + " duties that keep to the rules. Take one of the duties out of what is published, or change"
                        + " the rule.");
    }

    @Test
    void levelsFromDifferentAntennesNeedTwoAntennes() {
        RotaRules different = new RotaRules(0, null, true, false, RotaRules.NONE.rest());

        assertThat(faults(january("""
                A:1:Nord . .
                B:2:Nord . .
                """).under(different)))
                .containsExactly(
                        "scenario.yaml:12:1: error rule-beyond-reach: found all agents of the levels 1 and 2 in"
                                + " the same antenne; expected levels from different antennes, as the rule differentAntennes"
                                + " says. Give a level to an agent of another antenne, or take the rule out.");
        assertThat(faults(january("""
                A:1:Nord . .
                B:2:Sud . .
                """).under(different))).isEmpty();
    }

    @Test
    void aPeriodBetweenTwoTurnsIsAWarning() {
        assertThat(faults(RotaSketch.of("2027-01-04", "A:1 . .").within("2027-01-05", "2027-01-11")))
                .containsExactly("scenario.yaml:12:1: warning level-without-duty: found no turn of the level 1 begins"
                        + " from 2027-01-05 to 2027-01-10; expected at least one. Nobody of the level is planned; make"
                        + " the period longer.");
    }
}
