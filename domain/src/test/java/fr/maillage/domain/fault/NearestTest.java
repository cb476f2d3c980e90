package fr.maillage.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "count, count, 0",
        "cuont, count, 1",
        "cont, count, 1",
        "counts, count, 1",
        "maxcount, maxCount, 0",
        "kitten, sitting, 3",
        "'', km, 2"
    })
    void editsAreCounted(String one, String other, int edits) {
        assertThat(Nearest.edits(one, other)).isEqualTo(edits);
    }

    @Property(seed = "7", tries = 500)
    void theOrderDoesNotMatter(
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String other) {
        assertThat(Nearest.edits(one, other))
                .isEqualTo(Nearest.edits(other, one))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @Test
    void whatIsTooFarIsNotNamed() {
        assertThat(Nearest.find("zzz", List.of("count", "km"))).isEmpty();
        assertThat(Nearest.find("kn", List.of("count", "km"))).contains("km");
        assertThat(Nearest.find("objectif", List.of("count", "objective"))).contains("objective");
        assertThat(Nearest.find("x".repeat(1000), List.of("count"))).isEmpty();
    }
}
