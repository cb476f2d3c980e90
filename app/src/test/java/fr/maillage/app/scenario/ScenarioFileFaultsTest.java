package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no scenario at all, or are meant to do harm. */
class ScenarioFileFaultsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatIsNotThere() {
        assertThat(Reading.ofFile("deux-sevre").lines())
                .containsExactly("deux-sevre: error missing-file: found no such file; expected a scenario file, or one "
                        + "of the embedded deux-sevres, loiret. Did you mean deux-sevres?");
        assertThat(Reading.ofFile("nul\u0000").lines())
                .containsExactly("nul\\u0000: error missing-file: found no such file; expected a scenario file, or one "
                        + "of the embedded deux-sevres, loiret. Check the path; maillage init makes a new scenario.");
    }

    @Test
    void aDirectory() {
        assertThat(Reading.ofFile(folder.toString()).lines())
                .containsExactly(folder + ": error unreadable-file: found a directory; expected a scenario file. "
                        + "Name the file in it, such as " + folder + "/scenario.yaml.");
    }

    @Test
    void aByteThatIsNotUtf8() throws IOException {
        assertThat(written("a: 1\nb: \u00e9".getBytes(StandardCharsets.ISO_8859_1))
                        .lines())
                .containsExactly(file() + ":2:4: error not-utf-8: found the byte 0xE9; expected text in UTF-8. "
                        + "Save the file again as UTF-8; a spreadsheet calls this CSV UTF-8.");
        assertThat(written("a: \u00e9".getBytes(StandardCharsets.UTF_16)).codes())
                .containsExactly("not-utf-8");
        assertThat(written(new byte[] {'a', (byte) 0xC3}).codes()).containsExactly("not-utf-8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(written("\uFEFFzzz: 1".getBytes(StandardCharsets.UTF_8))
                        .lines()
                        .getFirst())
                .startsWith(file() + ":1:1: error unknown-key");
    }

    @Test
    void anEmptyFile() throws IOException {
        for (String text : new String[] {"", "\n\n", "# only a comment\n", "---\n", "~"}) {
            assertThat(written(text.getBytes(StandardCharsets.UTF_8)).lines())
                    .containsExactly(file() + ": error empty-file: found nothing; expected a scenario. "
                            + "maillage init writes one to begin with.");
        }
    }

    @Test
    void aFileFarTooLarge() throws IOException {
        assertThat(written(new byte[3 * 1024 * 1024]).lines())
                .containsExactly(file() + ": error file-too-large: found more than 2097152 bytes; expected a scenario "
                        + "file, which is small. Check that it is the file you mean.");
    }

    @Test
    void textThatIsNotYaml() {
        assertThat(Reading.of("a: b: c\n").lines())
                .containsExactly("s.yaml:1:5: error yaml-syntax: found mapping values are not allowed here; expected "
                        + "YAML. Check colons, quotes, brackets and indentation (spaces, no tabs) here and on the "
                        + "line before.");
        assertThat(Reading.of("a: [1, 2\n").codes()).containsExactly("yaml-syntax");
        assertThat(Reading.of("a:\n\t- b\n").codes()).containsExactly("yaml-syntax");
        assertThat(Reading.of("a: *b\n").lines().getFirst())
                .startsWith("s.yaml:1:4: error yaml-syntax: found the alias *b of no finished anchor");
        assertThat(Reading.of("a: &b [*b]\n").codes()).containsExactly("yaml-syntax");
        assertThat(Reading.of("a: 1\nb: \u0007\n").lines().getFirst())
                .startsWith("s.yaml:2:4: error yaml-syntax: found the unprintable character U+0007");
    }

    @Test
    void aRootThatIsNoMap() {
        assertThat(Reading.of("- a\n- b\n").lines())
                .containsExactly("s.yaml:1:1: error wrong-type: found a list of 2; expected a map of keys and values. "
                        + "Write keys at the beginning of lines, such as departement: \"79\".");
    }

    @Test
    void aKeyTwice() {
        assertThat(Reading.of("seed: 1\nseed: 2\n").lines())
                .contains("s.yaml:2:1: error doubled-key: found the key seed again; expected each key once; it stands "
                        + "already at s.yaml:1:1. Take one of the two out.");
    }

    @Test
    void aKeyThatIsAList() {
        assertThat(Reading.of("? [a]\n: 1\n").lines())
                .contains("s.yaml:1:3: error wrong-type: found a list of 1 as a key; expected a word as a key. "
                        + "Put text before the colon.");
    }

    @Test
    void twoDocuments() {
        assertThat(Reading.of("seed: 1\n---\nseed: 2\n").lines())
                .containsExactly("s.yaml:2:1: error several-documents: found a second document; expected one document "
                        + "a file. Put each scenario into a file of its own, and take out the line ---.");
    }

    @Test
    void tagsThatCouldMakeObjects() {
        assertThat(Reading.of("seed: !!java.net.URL [x]\n").lines())
                .containsExactly("s.yaml:1:7: error yaml-tag: found the tag tag:yaml.org,2002:java.net.URL; expected a "
                        + "value without a tag. Take the tag out; quotes make a value text.");
        assertThat(Reading.of("!!map {seed: 1}\n").codes()).containsExactly("yaml-tag");
    }

    /** Written out it would have 10^9 values. */
    @Test
    void aBombOfAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        assertThat(Reading.of(bomb.toString()).lines())
                .containsExactly("s.yaml:5:38: error yaml-too-large: found more than 100000 values, aliases written "
                        + "out; expected a scenario, which has few. Shorten the lists, or write out what the aliases "
                        + "(*name) repeat.");
    }

    @Test
    void aBombOfBrackets() {
        assertThat(Reading.of("a: " + "[".repeat(1_000_000)).lines())
                .containsExactly("s.yaml:1:35: error yaml-too-deep: found lists or maps more than 32 deep; expected a "
                        + "scenario, which is at most 7 deep. Check the brackets and the indentation.");
        assertThat(Reading.of("- ".repeat(500_000)).codes()).containsExactly("yaml-too-deep");
    }

    /** Each anchor is flat, but each holds the one before. */
    @Test
    void aBombOfNestedAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 1000; i++) {
            bomb.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }
        assertThat(Reading.of(bomb.toString()).codes()).containsExactly("yaml-too-deep");
    }

    @Test
    void aListOfNothingButMistakes() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            keys.append("unknown_key_of_some_length_").append(i).append(": 1\n");
        }
        assertThat(Reading.of(keys.toString()).faults()).hasSize(40_000 + 2);
    }

    private Path file() {
        return folder.resolve("s.yaml");
    }

    private Reading written(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        return Reading.ofFile(file().toString());
    }
}
