package fr.maillage.domain.interim;

import static fr.maillage.domain.interim.InterimSketch.MONDAY;
import static fr.maillage.domain.interim.InterimSketch.listBreaches;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterimAuditTest {

    private static Substitution substitution(String absent, String substitute, String from, String until) {
        return new Substitution("Niort", absent, substitute, LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void somebodyStandsInForTheResponsable() {
        InterimSketch week = InterimSketch.of("""
                A* aaa..
                B  .....
                """);
        assertThat(week.values("A:BBB")).containsExactly(0L, 0L, 0L, 0L);
        assertThat(week.values("A:BB")).containsExactly(1L, 0L, 0L, 0L);
        assertThat(week.audit("A:BBB").breaches()).isEmpty();
    }

    @Test
    void anotherAbsentEncadrantIsOneWithoutASubstitute() {
        InterimSketch week = InterimSketch.of("""
                A* .....
                B  aaaaa
                """);
        assertThat(week.values("B:A.A")).startsWith(0L, 3L);
        assertThat(week.audit("B:A.A").figures().gaps())
                .containsExactly(
                        new Gap("Niort", "B", false, MONDAY.plusDays(1), MONDAY.plusDays(2), 1),
                        new Gap("Niort", "B", false, MONDAY.plusDays(3), MONDAY.plusDays(5), 2));
    }

    @Test
    void anAntenneWhoseResponsableHasLeftHasNone() {
        InterimSketch week = InterimSketch.of("""
                A* ..<<<
                B  .....
                C  >>>>.
                """);
        assertThat(week.values("-:..B")).containsExactly(2L, 0L, 0L, 0L);
        InterimAudit audit = week.audit("-:..B");
        assertThat(audit.breaches()).isEmpty();
        assertThat(audit.figures().gaps())
                .containsExactly(new Gap("Niort", null, true, MONDAY.plusDays(3), MONDAY.plusDays(5), 2));
        assertThat(audit.figures().agents())
                .extracting(AgentInterim::daysAbsent)
                .containsExactly(0, 0, 0);
    }

    @Test
    void ofTwoResponsablesTheFirstHeadsTheAntenne() {
        InterimSketch week = InterimSketch.of("""
                A* a....
                B* .a...
                C  .....
                """);
        assertThat(week.values("A:")).startsWith(1L, 1L);
    }

    @Test
    void aHandoverIsAnotherSubstituteWithinOneAbsence() {
        InterimSketch weeks = InterimSketch.of("""
                A* ...aa aa.aa
                B  ..... .....
                C  ..... .....
                """);
        assertThat(weeks.values("A:...BBBB.CC")).endsWith(0L);
        assertThat(weeks.values("A:...BBBC.CC")).endsWith(1L);
        assertThat(weeks.values("A:...BCBB.CC")).endsWith(2L);
    }

    @Test
    void whoStandsInAgainAfterADayWithoutTakesOverAndTheFirstDoesNot() {
        InterimSketch week = InterimSketch.of("""
                A* aaaaa
                B  .....
                """);
        assertThat(week.values("A:BB.BB")).endsWith(1L);
        assertThat(week.values("A:..BBB")).endsWith(0L);
        assertThat(week.values("A:BBB..")).endsWith(0L);
    }

    @Test
    void changesAreWhereTheEarlierSubstituteIsNoMore() {
        InterimSketch week = InterimSketch.of("""
                A* aaaa.
                B  .....
                C  .....
                """).earlier("A:BB.BB");
        assertThat(week.values("A:BBCB")).containsExactly(0L, 0L, 0L, 2L);
        assertThat(week.values("A:BCC.")).containsExactly(1L, 0L, 2L, 1L);
        assertThat(week.earlier("A:XXXX").values("A:BBBB")).startsWith(0L, 0L, 4L);
    }

    @Test
    void aShareIsForFullTimeAndTheWholePeriod() {
        InterimSketch weeks = InterimSketch.of("""
                A*   aaaaa .....
                B500 ..... aaaa.
                C    ..... .....
                D    sssss sssss
                """);
        InterimFigures figures = weeks.audit("A:BBCCC B:.....CCCC D:CCBBB").figures();
        // A: none. B: 5 days × 10 / (0.5 × 6). C: 9 days × 10 / 10. D is never there and not compared.
        assertThat(figures.agents()).extracting(AgentInterim::daysStoodIn).containsExactly(0, 5, 9, 0);
        assertThat(figures.agents()).extracting(AgentInterim::daysAbsent).containsExactly(5, 4, 0, 10);
        assertThat(figures.agents()).extracting(AgentInterim::share).containsExactly(0L, 1667L, 900L, 0L);
        assertThat(figures.value(InterimObjective.UNFAIRNESS))
                .isEqualTo(3 * (1667L * 1667 + 900 * 900) - (1667L + 900) * (1667 + 900));
    }

    @Test
    void whoStandsInIsOfTheAntenneAndAtWork() {
        InterimSketch week = InterimSketch.of("""
                A* aaa..
                B  .ss..
                """);
        assertThat(listBreaches(week.audit("A:BBB")))
                .containsExactly("PRESENT B stands in for A, but is not at work on 2027-02-02 and 1 more working day");
        Substitution elsewhere = new Substitution("Bressuire", "A", "B", MONDAY, MONDAY.plusDays(1));
        assertThat(listBreaches(week.audit(List.of(elsewhere))))
                .containsExactly("SAME_ANTENNE B stands in for A in Bressuire; they are of Niort");
    }

    @Test
    void whoIsStoodInForIsAbsentOnWorkingDays() {
        InterimSketch week = InterimSketch.of("""
                A* aaa..
                B  .....
                """);
        assertThat(listBreaches(week.audit("A:BBBBB")))
                .containsExactly("ABSENT B stands in for A, with no need of it on 2027-02-04 and 1 more working day");
        assertThat(listBreaches(week.audit("-:B")))
                .containsExactly(
                        "ABSENT B stands in for the responsable whom Niort has not, with no need of it on 2027-02-01");
        assertThat(listBreaches(week.audit(List.of(substitution("A", "B", "2027-01-31", "2027-02-04")))))
                .containsExactly(
                        "ABSENT B stands in for A, from 2027-01-31 to 2027-02-03, which are not both working days of the period");
    }

    @Test
    void oneStandsInForOneAndByOne() {
        InterimSketch week = InterimSketch.of("""
                A* aaa..
                B  aa...
                C  .....
                D  .....
                """);
        assertThat(listBreaches(week.audit("A:CCC B:CC")))
                .containsExactly("ONE_AT_A_TIME C stands in for A and for B on 2027-02-01 and 1 more working day");
        assertThat(listBreaches(week.audit("A:CCC A:..D")))
                .containsExactly("ONE_SUBSTITUTE C and D stand in for A on 2027-02-03");
    }

    @Test
    void whatIsFrozenStaysWhereItCan() {
        InterimSketch week = InterimSketch.of("""
                A* aaaaa
                B  .s...
                C  .....
                """).earlier("A:BBBBB").frozenUntil("2027-02-04");
        assertThat(listBreaches(week.audit("A:BCBCC"))).isEmpty();
        assertThat(listBreaches(week.audit("A:CC.CC")))
                .containsExactly(
                        "FROZEN C stands in for A on 2027-02-01, which is frozen for B",
                        "FROZEN nobody stands in for A on 2027-02-03, which is frozen for B");
    }

    @Test
    void publicHolidaysAreNoWorkingDays() {
        InterimSketch week = InterimSketch.of(LocalDate.parse("2027-03-29"), """
                A* aaaaa
                B  .....
                """);
        assertThat(week.values("A:")).startsWith(4L);
        assertThat(week.audit("A:").figures().agents().getFirst().daysAbsent()).isEqualTo(4);
    }

    @Test
    void aPlanOfOthersIsRefused() {
        InterimSketch week = InterimSketch.of("""
                A* a....
                B  .....
                """);
        assertThatThrownBy(() -> week.audit("A:X"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No encadrant X");
        assertThatThrownBy(() -> week.audit("X:A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No encadrant X");
    }
}
