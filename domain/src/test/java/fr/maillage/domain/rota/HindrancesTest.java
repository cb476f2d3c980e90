package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HindrancesTest {

    private static final RotaRules EVERY = new RotaRules(1, 1, true, true, RestAfterDuty.of(RestAfterDuty.Kind.NONE));

    private static String count(RotaSketch sketch, String duty) {
        RotaIndex index = new RotaIndex(sketch.problem());
        return new Hindrances(index, sketch.plan())
                .count(index.findDuty(duty).orElseThrow())
                .toString();
    }

    @Test
    void theFirstRuleThatKeepsEachAgentFromADuty() {
        RotaSketch sketch = RotaSketch.of("2027-02-01", """
                A:1:Nord            . 1 . .
                B:1:Sud             . . a .
                D:12:Ouest          1 . 2 .
                E:1:Ouest           . . . .
                F:1:Est     1 . . | . . . .
                G:1:Centre          . . . .
                H:2:Sud             2 . . 2
                I:1:Sud             . < . .
                """).under(EVERY);

        assertThat(count(sketch, "1/2027-02-15T00:00/1"))
                .as("G is free, and H is of another level")
                .isEqualTo("{PRESENCE=1, ABSENCE=1, ONE_AT_A_TIME=1, GAP=1, QUARTER=1, ANTENNE=1}");
    }

    @Test
    void whoIsKeptByNoRuleIsLeftOut() {
        assertThat(count(RotaSketch.of("2027-02-01", """
                        A:1 . .
                        B:1 1 .
                        """), "1/2027-02-08T00:00/1"))
                .isEqualTo("{}");
    }
}
