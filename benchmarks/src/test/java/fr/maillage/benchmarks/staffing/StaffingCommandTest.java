package fr.maillage.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.maillage.benchmarks.Spoken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffingCommandTest {

    @Test
    void allSolversAgreeOnASmallProblem() throws IOException {
        Spoken spoken = Spoken.of("staffing", "--postes", "40", "--antennes", "1", "--time-limit", "2s");

        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.code()).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : spoken.out().subList(0, 3)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines)
                .extracting(line -> line.get("solver").asText())
                .containsExactly("engine", "Timefold", "HiGHS");
        assertThat(lines.getLast().get("optimal").asBoolean()).isTrue();
        assertThat(lines)
                .as("the audited value of every plan")
                .extracting(line -> line.get("value").asLong())
                .containsOnly(lines.getLast().get("value").asLong());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.get("breaches").asInt()).isZero());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.get("gap").asDouble()).isBetween(-1e-6, 1e-6));
        assertThat(spoken.out().subList(4, 6))
                .containsExactly("| problem | bound | engine | Timefold | HiGHS |", "| --- | --- | --- | --- | --- |");
        assertThat(spoken.out().getLast()).startsWith("| 79:40:1, ");
    }

    @Test
    void whatCannotBePosedIsWrongUsage() {
        assertThat(Spoken.of("staffing", "--departement", "00").err().getFirst())
                .isEqualTo("benchmarks: Unknown département 00");
        assertThat(Spoken.of("staffing", "--postes", "19").err().getFirst())
                .isEqualTo("benchmarks: Expected from 20 to 20000 postes, not 19");
        assertThat(Spoken.of("staffing", "--postes", "20", "--antennes", "21")
                        .err()
                        .getFirst())
                .isEqualTo("benchmarks: Expected from 1 to 20 antennes, not 21");
        assertThat(Spoken.of("staffing", "--repeat", "0").code()).isEqualTo(2);
        assertThat(Spoken.of("staffing", "--solvers", "cplex").code()).isEqualTo(2);
    }
}
