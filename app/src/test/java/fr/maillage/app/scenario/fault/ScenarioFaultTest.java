package fr.maillage.app.scenario.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenarioFaultTest {

    @Test
    void everyFaultHasAWordAndASentenceOfItsOwn() {
        assertThat(Arrays.stream(ScenarioFault.values())
                        .map(ScenarioFault::meaning)
                        .collect(Collectors.toSet()))
                .hasSize(ScenarioFault.values().length)
                .allMatch(sentence -> sentence.endsWith("."));
    }
}
