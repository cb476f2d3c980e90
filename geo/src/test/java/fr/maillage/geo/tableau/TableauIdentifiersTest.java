package fr.maillage.geo.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Poste;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How postes and agents are identified in a tableau. */
class TableauIdentifiersTest {

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void twoRowsOfOnePosteOrOfOneAgentAreToldWithBoth() {
        read(Tableaux.HEADING
                + Tableaux.row("P1", "1", "79191", "A1", "79191")
                + Tableaux.row("P1", "1", "79191", "A2", "79191")
                + Tableaux.row("P2", "1", "79191", "A1", "79191")
                + Tableaux.row("P1", "1", "79191", "", ""));

        assertThat(messages())
                .containsExactly(
                        "3:1: error two-agents-on-poste: found the poste \"P1\" again, first in line 2, "
                                + "with another agent; "
                                + "expected one agent on a poste. Give one of the two another poste; "
                                + "two who share one have a poste each, with its own quotité.",
                        "4:47: error doubled-agent: found the agent \"A1\" again, first in line 2; expected each agent once. "
                                + "Correct one of the two identifiers, or take the agent off one of the two postes.",
                        "5:1: error doubled-poste: found the poste \"P1\" again, first in line 2; expected each poste once. "
                                + "Correct one of the two identifiers, or take one of the two rows out.");
    }

    @Test
    void capitalsMakeNoOtherIdentifier() {
        read(Tableaux.HEADING
                + Tableaux.row("F-1", "1", "79191", "A-1", "79191")
                + Tableaux.row("f-1", "1", "79191", "A-2", "79191")
                + Tableaux.row("F-2", "1", "79191", "a-1", "79191"));

        assertThat(messages())
                .containsExactly(
                        "3:1: error two-agents-on-poste: found the poste \"f-1\" again, first in line 2 as \"F-1\", with "
                                + "another agent; expected one agent on a poste. Give one of the two another poste; "
                                + "two who share one have a poste each, with its own quotité.",
                        "4:48: error doubled-agent: found the agent \"a-1\" again, first in line 2 as \"A-1\"; expected "
                                + "each agent once. Correct one of the two identifiers, "
                                + "or take the agent off one of the two postes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A-1; A-2",
                "A-1\nA-2",
                "A-1\r\nA-2",
                "A-1|A-2",
                "A-1, A-2",
                "A1,A2",
                "12 / 13",
                "A-1 et A-2",
                "12 & 13",
                "A-\n1",
                "A\t1"
            })
    void aCellHoldsOneIdentifier(String cell) {
        read(Tableaux.HEADING + Tableaux.row("P1", "1", "79191", '"' + cell + '"', "79191"));

        String shown = Found.quote(cell);
        assertThat(messages())
                .containsExactly("2:47: error several-identifiers: found " + shown + "; expected one identifier. "
                        + "Give each agent a row with a poste of its own; two who share one have a quotité each.");
    }

    @Test
    void soItIsOfPostes() {
        read(Tableaux.HEADING + Tableaux.row("\"P1\nP2\"", "1", "79191", "A1", "79191"));

        assertThat(messages())
                .containsExactly("2:1: error several-identifiers: found \"P1\\nP2\"; expected one identifier. "
                        + "Give each poste a row of its own, and write its identifier on one line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019/123", "A 1", "A-1.2", "1,234", "12+3", "A_1"})
    void anIdentifierMayHoldOtherSigns(String cell) {
        assertThat(Objects.requireNonNull(
                                only(Tableaux.HEADING + Tableaux.row("P1", "1", "79191", '"' + cell + '"', "79191"))
                                        .agent())
                        .id())
                .isEqualTo(cell);
    }

    @Test
    void identifiersThatLookLikeNamesAreWarnedOfAndNotRepeated() {
        assertThat(read(Tableaux.HEADING
                        + Tableaux.row("P1", "1", "79191", "A1", "79191")
                        + Tableaux.row("P2", "1", "79191", "Durand Camille", "79191")
                        + Tableaux.row("P3", "1", "79191", "MARTIN", "79191")))
                .isPresent();
        assertThat(messages())
                .containsExactly(
                        "3:47: warning names-of-agents: found 2 agents who seem to be called by name, the first "
                                + "here; expected identifiers. "
                                + "Put identifiers in their place: whatever stands here goes into the files of the run.");
    }

    private Poste only(String text) {
        List<Poste> postes = read(text).orElseThrow().tableau().postes();
        assertThat(postes).hasSize(1);
        return postes.getFirst();
    }

    private Optional<TableauFile.Read> read(String text) {
        return Tableaux.readText(folder, text, faults);
    }

    /** Without the file. */
    private List<String> messages() {
        return Tableaux.messages(folder, faults).stream()
                .map(message -> message.replaceFirst("^t.csv:", ""))
                .toList();
    }
}
