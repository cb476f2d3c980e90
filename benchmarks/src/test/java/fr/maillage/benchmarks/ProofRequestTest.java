package fr.maillage.benchmarks;

import static fr.maillage.domain.network.Objective.COVERAGE;
import static fr.maillage.domain.network.Objective.DISTANCE;
import static fr.maillage.domain.network.Objective.POINTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProofRequestTest {

    @Test
    void readsAllThatCanBeAsked() {
        ProofRequest request = ProofRequest.parse(
                "--objectives",
                "coverage,distance",
                "--count",
                "45",
                "--target",
                "15",
                "--limit",
                "30",
                "--communes",
                "60",
                "--seed",
                "7",
                "79",
                "2A");
        assertThat(request)
                .isEqualTo(new ProofRequest(List.of(COVERAGE, DISTANCE), 45, 15, 30, 60, 7, List.of("79", "2A")));
    }

    @Test
    void asksForAllDepartementsWhereNoneIsNamed() {
        assertThat(ProofRequest.parse("--objectives", "points"))
                .isEqualTo(new ProofRequest(List.of(POINTS), null, 20, 60, 0, 1, List.of()));
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> ProofRequest.parse("--objectives", "speed")).hasMessage("Unknown objective: speed");
        assertThatThrownBy(() -> ProofRequest.parse("--objectives")).hasMessage("Nothing after --objectives");
        assertThatThrownBy(() -> ProofRequest.parse("--colour", "red")).hasMessage("Unknown: --colour");
        assertThatThrownBy(() -> ProofRequest.parse("79")).hasMessage("No objective");
        assertThatThrownBy(() -> ProofRequest.parse("--objectives", "distance"))
                .hasMessage("A count is needed for all objectives but points: [DISTANCE]");
    }
}
