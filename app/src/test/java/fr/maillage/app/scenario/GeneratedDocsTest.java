package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.scenario.fault.FaultPage;
import fr.maillage.app.scenario.key.JsonSchema;
import fr.maillage.app.scenario.key.ReferencePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages of the user guide that are made of the code; {@code -Dmaillage.writeDocs=true} writes them anew. */
class GeneratedDocsTest {

    private static final Path DOCS = Path.of(System.getProperty("basedir", "."), "..", "docs");
    private static final String BEGIN =
            "<!-- scenario faults: begin (generated; docs/scenario-reference.md says how) -->\n";
    private static final String END = "<!-- scenario faults: end -->";

    @Test
    void theSchemaIsThatOfTheCode() throws IOException {
        assertUpToDate("scenario.schema.json", JsonSchema.write());
        assertUpToDate("queue.schema.json", JsonSchema.writeQueue());
    }

    @Test
    void theReferencePageIsThatOfTheCode() throws IOException {
        assertUpToDate("scenario-reference.md", ReferencePage.write());
    }

    @Test
    void theListOfFaultsIsThatOfTheCode() throws IOException {
        String page = Files.readString(DOCS.resolve("faults.md"));
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));
        assertUpToDate("faults.md", before + FaultPage.writeSection() + after);
    }

    private static void assertUpToDate(String file, String expected) throws IOException {
        if (Boolean.getBoolean("maillage.writeDocs")) {
            Files.writeString(DOCS.resolve(file), expected);
        }
        assertThat(Files.readString(DOCS.resolve(file)))
                .as("docs/" + file + " differs from the code; run this test with -Dmaillage.writeDocs=true")
                .isEqualTo(expected);
    }
}
