package fr.maillage.geo.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFcode\n", UTF_8);

        assertThat(TextFile.findText(file, faults)).contains("code\n");
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.csv");

        assertThat(TextFile.findText(file, faults)).isEmpty();
        assertThat(faults.list())
                .singleElement()
                .hasToString(file + ": error missing-file: found no such file; expected a file. "
                        + "Correct the path, or put the file there.");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThat(TextFile.findText(folder, faults)).isEmpty();
        assertThat(faults.list())
                .singleElement()
                .hasToString(folder + ": error unreadable-file: found a folder; expected a file that can be read. "
                        + "Check the path and the rights.");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsToldByLineAndCharacter() throws IOException {
        byte[] start = "code,name\n01,Évian\n02,".getBytes(UTF_8);
        byte[] wrong = "Hérisson\n".getBytes(ISO_8859_1);
        Path file = folder.resolve("latin.csv");
        Files.write(file, start);
        Files.write(file, wrong, StandardOpenOption.APPEND);

        assertThat(TextFile.findText(file, faults)).isEmpty();
        assertThat(faults.list())
                .singleElement()
                .hasToString(file + ":3:5: error not-utf-8: found the byte 0xE9; expected text in UTF-8. "
                        + "Save the file again as UTF-8; a spreadsheet calls this CSV UTF-8.");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() {
        assertThat(TextFile.findText("cut.csv", new byte[] {'a', (byte) 0xC3}, faults))
                .isEmpty();
        assertThat(faults.list()).singleElement().asString().startsWith("cut.csv:1:2: error not-utf-8");
    }

    @Test
    void emptyFilesAndBlankOnesAreFaults() {
        assertThat(TextFile.findText("empty.csv", new byte[0], faults)).isEmpty();
        assertThat(TextFile.findText("blank.csv", " \r\n\n".getBytes(UTF_8), faults))
                .isEmpty();
        assertThat(faults.list())
                .extracting(Object::toString)
                .containsExactly(
                        "empty.csv: error empty-file: found nothing; expected a header and rows. "
                                + "Check that the file was saved whole; then read it again.",
                        "blank.csv: error empty-file: found nothing; expected a header and rows. "
                                + "Check that the file was saved whole; then read it again.");
    }
}
