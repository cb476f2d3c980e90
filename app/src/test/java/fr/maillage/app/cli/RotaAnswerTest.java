package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.study.RotaResult;
import fr.maillage.app.study.RotaRuns;
import fr.maillage.domain.rota.RotaBreach;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotaAnswerTest {

    @Test
    void whatIsOpenAndWhyHowFairAndHowSure() {
        assertThat(RotaAnswer.lines(RotaRuns.result()))
                .containsExactly(
                        "8 duties from 2027-03-08 to 2027-04-04 for 4 agents, 1 without an agent",
                        "without an agent: première ligne from 2027-03-29T08:00 to 2027-04-05T08:00: of the agents of the"
                                + " level 1 absent, 1 on another duty",
                        RotaAnswer.lines(RotaRuns.result()).get(2),
                        "unassigned 1, bound 0, gap 100.00 %",
                        RotaAnswer.lines(RotaRuns.result()).get(4),
                        "wishes 3, no bound",
                        RotaAnswer.lines(RotaRuns.result()).get(6),
                        RotaAnswer.lines(RotaRuns.result()).get(7),
                        "on-call pay 1,089.74 €",
                        "intérim: substitutions of fewer than 5 encadrants in 2 antennes; 2 working days without a head, 2 absent days of others"
                                + " without a substitute, 2 days of antennes with no encadrant at all");
        assertThat(RotaAnswer.lines(RotaRuns.result()).get(2))
                .matches("load [0-9]+ to [0-9]+ weighted hours, mean [0-9]+; unfairness [0-9.]+ weighted hours");
        assertThat(RotaAnswer.lines(RotaRuns.result()).get(7))
                .matches(
                        "unmet wishes of 3 points with an unfairness of [0-9.]+; with wishes before fairness 0 points with"
                                + " [0-9.]+");
    }

    @Test
    void howMuchChangesHands() {
        assertThat(RotaAnswer.lines(RotaRuns.next()).getFirst())
                .isEqualTo(
                        "8 duties from 2027-03-08 to 2027-04-04 for 4 agents, none without an agent; 1 of the earlier"
                                + " rota changes hands");
    }

    @Test
    void noAgentIsNamedAndEachBrokenRuleIsToldOnce() {
        RotaResult result = RotaRuns.result();
        RotaResult broken = new RotaResult(
                result.problem(),
                result.plan(),
                result.figures(),
                List.of(
                        new RotaBreach(RotaBreach.Rule.ABSENCE, "agent A-1 on x"),
                        new RotaBreach(RotaBreach.Rule.ABSENCE, "agent A-2 on y")),
                null,
                null,
                false,
                0);

        assertThat(RotaAnswer.lines(broken))
                .noneMatch(line -> line.contains("A-"))
                .endsWith("rule broken: absence: it is about single agents; rota.xlsx tells which");
    }
}
