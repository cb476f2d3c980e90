package fr.maillage.geo.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of posts in a territory of three communes; 45234 is a commune elsewhere. */
class MeasureTableTest {

    private static final TreeSet<String> COMMUNES = new TreeSet<>(Set.of("79001", "79002", "79003"));

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void valuesAreInThousandths() {
        assertThat(read("posts,insee_code\n0,79001\n12.3456,79003\n7,79002\n"))
                .contains(new TreeMap<>(Map.of("79001", 0L, "79002", 7_000L, "79003", 12_346L)));
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void communesElsewhereArePassedOverWithOneWarning() {
        assertThat(read("insee_code,posts\n79001,1\n79002,1\n79003,1\n45234,9\n"))
                .isPresent();
        assertThat(messages())
                .containsExactly("warning commune-elsewhere: found the commune 45234; expected communes of the "
                        + "scenario's départements. They are passed over.");
    }

    @Test
    void everyFaultOfTheFileIsToldInOneGo() {
        assertThat(read("""
                        insee_code,posts
                        79001,-1
                        79001,1
                        79999,1
                        1001,many
                        Niort,"1,5"
                        """)).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "2:7: error bad-value: found \"-1\"; expected a number from 0 to 999999999. "
                                + "Nothing below 0 can be balanced.",
                        "3:1: error doubled-commune: found 79001 again, first in line 2; expected each commune once. "
                                + "Remove one of the two rows.",
                        "4:1: error unknown-commune: found \"79999\"; expected the code of a commune of the commune "
                                + "table. Look the code up; a commune that was merged bears the code of the new one.",
                        "5:1: error bad-insee: found \"1001\"; expected a commune's code of five characters, such as "
                                + "79191 or 2A004. The leading zero is lost; write 01001.",
                        "5:6: error bad-value: found \"many\"; expected a number from 0 to 999999999. "
                                + "Write digits only, with a point before decimals and without spaces.",
                        "6:1: error bad-insee: found \"Niort\"; expected a commune's code of five characters, such as "
                                + "79191 or 2A004. Take the code from the code officiel géographique.",
                        "6:7: error bad-value: found \"1,5\"; expected a number from 0 to 999999999. "
                                + "Write \"1.5\", with a point.",
                        "error missing-communes: found no row for 79002, 79003; expected a row for each of the 3 "
                                + "communes. Add them; 0 is a value, too.");
    }

    @Test
    void aMissingColumnIsTheOnlyFaultOfItsTable() {
        assertThat(read("insee_code,post\n79001,1\n79002,1\n79003,1\n")).isEmpty();
        assertThat(messages())
                .containsExactly("1: error missing-column: found insee_code, post; expected a column posts. "
                        + "Did you mean it by post? Then rename that column.");
    }

    private Optional<SortedMap<String, Long>> read(String table) {
        try {
            return MeasureTable.findInFile(
                    Files.writeString(folder.resolve("posts.csv"), table),
                    "posts",
                    COMMUNES,
                    insee -> COMMUNES.contains(insee) || insee.equals("45234"),
                    faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> messages() {
        return faults.list().stream()
                .map(Fault::toString)
                .map(line -> line.substring(line.indexOf("posts.csv:") + "posts.csv:".length())
                        .strip())
                .toList();
    }
}
