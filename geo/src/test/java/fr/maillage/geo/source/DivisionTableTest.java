package fr.maillage.geo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A division of three communes, one of them in two parts. */
class DivisionTableTest {

    private static final Set<String> CODES = Set.of("79001", "79001#1", "79001#2", "79002", "79003");

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void rowsComeInTheirOrderWithTheirLines() {
        assertThat(read("insee_code;territory;seat\n79002;Nord;Oui\n79001#2;Sud;0\n79003;Sud;\n")
                        .orElseThrow())
                .extracting(
                        DivisionTable.Entry::code,
                        DivisionTable.Entry::territory,
                        DivisionTable.Entry::isSeat,
                        entry -> entry.place().line())
                .containsExactly(
                        tuple("79002", "Nord", true, 2),
                        tuple("79001#2", "Sud", false, 3),
                        tuple("79003", "Sud", false, 4));
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void theColumnOfSeatsMayBeMissing() {
        assertThat(read("insee_code,territory\n79001,Nord\n").orElseThrow())
                .extracting(DivisionTable.Entry::isSeat)
                .containsExactly(false);
    }

    @Test
    void everyFaultOfTheFileIsToldInOneGo() {
        assertThat(read("insee_code,territory\n79001,\n79001#3,Nord\n79002,Nord\n79002,Sud\n79003,\"No\nrd\"\n"))
                .isEmpty();
        assertThat(messages())
                .containsExactly(
                        "2:7: error bad-territory: found nothing; expected the name of a territory, at most 100 "
                                + "characters on one line. Write the name of the territory that the commune belongs to.",
                        "3:1: error unknown-part: found \"79001#3\"; expected a commune, or one of the parts that the "
                                + "scenario divides it into. Write the commune's code, 79001, or correct the number.",
                        "5:1: error doubled-commune: found 79002 again, first in line 4; expected each commune once. "
                                + "Remove one of the two rows.",
                        "6:7: error bad-territory: found \"No\\nrd\"; expected the name of a territory, at most 100 "
                                + "characters on one line. Write the name of the territory that the commune belongs to.");
    }

    private Optional<List<DivisionTable.Entry>> read(String table) {
        try {
            return DivisionTable.findInFile(
                    Files.writeString(folder.resolve("division.csv"), table), CODES, CODES::contains, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> messages() {
        return faults.list().stream()
                .map(Fault::toString)
                .map(line -> line.substring(line.indexOf("division.csv:") + "division.csv:".length()))
                .toList();
    }
}
