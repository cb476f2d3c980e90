package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarNamesTest {

    private static SortedMap<String, String> names(String... identifiers) {
        return CalendarNames.of(new TreeSet<>(List.of(identifiers)));
    }

    @Test
    void anIdentifierThatIsANameEverywhereKeepsIt() {
        assertThat(names("A-1", "E_02", "79.b").values()).containsExactly("79.b.ics", "A-1.ics", "E_02.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "a/b", "C:\\x", "con", "NUL.txt", ".hidden", "-rf", "été", "", "a\nb", "x."})
    void anyOtherIsMadeSafe(String identifier) {
        assertThat(names(identifier).get(identifier)).matches("agent-[A-Za-z0-9._-]{0,60}-[0-9a-f]{12}\\.ics");
    }

    @Test
    void aLongOneIsCut() {
        assertThat(names("x".repeat(300)).values()).allMatch(name -> name.length() < 90);
    }

    @Test
    void thoseThatDifferInCapitalsOrInWhatIsReplacedAreToldApart() {
        SortedMap<String, String> names = names("a-1", "A-1", "é1", "è1");

        assertThat(names.values().stream().map(String::toLowerCase).distinct()).hasSize(4);
        assertThat(names.get("é1"))
                .as("whoever else there is")
                .isEqualTo(names("é1").get("é1"));
    }
}
