package fr.maillage.benchmarks.location;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrLibraryReaderTest {

    @TempDir
    private Path folder;

    @Test
    void theDistanceIsTheShortestPath() throws IOException {
        PosedInstance posed = read("""
                4 4 2
                1 2 5
                2 3 5
                1 3 20
                3 4 1
                """);
        assertThat(row(posed, 0)).containsExactly(0, 5, 10, 11);
        assertThat(row(posed, 3)).containsExactly(11, 6, 1, 0);
        assertThat(posed.count()).as("p of the file").isEqualTo(2);
        assertThat(posed.problem().weights()).containsOnly(1);
    }

    @Test
    void theLastLineHoldsWhereAnEdgeIsListedTwice() throws IOException {
        PosedInstance posed = read("""
                 3 4 1

                 1 2 5
                 2 3 5
                 2 1 7
                 3 2 9
                """);
        assertThat(row(posed, 0)).containsExactly(0, 7, 16);
    }

    @Test
    void pOfTheCommandLineOverridesThatOfTheFile() throws IOException {
        Faults faults = new Faults();
        PosedInstance posed = find("2 1 9\n1 2 5\n", faults)
                .findPosed(new Question(LocationProblem.P_CENTER, 1, Question.NO_RADIUS), faults)
                .orElseThrow();
        assertThat(posed.count()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithAnEdge() throws IOException {
        assertThat(faults("""
                4 6 2
                1 2 5
                2 5 5
                0 3 4
                1 3 -2
                1 4
                3 4 NaN
                """))
                .containsExactly(
                        "graph.txt:3: error unknown-vertex: found vertex 5; expected a vertex from 1 to 4."
                                + " Correct the edge, or the number of vertices in the first line.",
                        "graph.txt:4: error unknown-vertex: found vertex 0; expected a vertex from 1 to 4."
                                + " Correct the edge, or the number of vertices in the first line.",
                        "graph.txt:5: error negative-length: found length -2; expected 0 or more."
                                + " Correct the length: no path is shorter than nothing.",
                        "graph.txt:6: error bad-edge: found \"1 4\"; expected a vertex, a vertex, a length."
                                + " Write three whole numbers; a file that was cut short ends like this too.",
                        "graph.txt:7: error not-finite: found \"NaN\"; expected a length, a whole number of at most"
                                + " 2147483647. Correct the number.");
    }

    @Test
    void saysWhereAFileWasCutShort() throws IOException {
        assertThat(faults("3 3 1\n1 2 5\n2 3 5\n"))
                .containsExactly("graph.txt:3: error cut-short: found the end of the file after 2 edges; expected 3"
                        + " edges, as the first line says. Get the file again: it was not saved whole.");
    }

    @Test
    void saysWhereAFileGoesOnTooLong() throws IOException {
        assertThat(faults("2 1 1\n1 2 5\n2 1 6\n"))
                .containsExactly(
                        "graph.txt:3: error too-many-edges: found \"2 1 6\"; expected the end of the file after"
                                + " 1 edges, as the first line says. Correct the first line, or remove what follows.");
    }

    @Test
    void saysWhatIsWrongWithTheFirstLine() throws IOException {
        assertThat(faults("2 1\n1 2 5\n"))
                .singleElement()
                .asString()
                .startsWith("graph.txt:1: error bad-header: found \"2 1\"");
        assertThat(faults("0 0 1\n"))
                .singleElement()
                .asString()
                .startsWith("graph.txt:1: error bad-header: found 0 vertices");
        assertThat(faults("2000000000 0 1\n")).singleElement().asString().contains("error bad-header");
        assertThat(faults("2 inf 1\n")).singleElement().asString().contains("not-finite");
        assertThat(faults("2 1 0\n1 2 5\n"))
                .containsExactly("graph.txt:1: error bad-count: found p = 0; expected from 1 to 2, the number of"
                        + " candidates. Correct the first line of the file, or give --p N.");
        assertThat(faults("2 1 3\n1 2 5\n")).singleElement().asString().contains("found p = 3; expected from 1 to 2");
    }

    @Test
    void namesTheComponentsOfADisconnectedGraph() throws IOException {
        assertThat(faults("8 6 1\n1 2 5\n2 4 5\n4 5 1\n5 6 1\n6 7 1\n7 1 1\n"))
                .containsExactly(
                        "graph.txt: error disconnected-graph: found 3 components: 6 vertices (1, 2, 4, 5, 6, …);"
                                + " 1 vertex (3); 1 vertex (8); expected a path between any two vertices."
                                + " Add the edges that are missing, or make a file of each component.");
    }

    @Test
    void refusesPathsBeyondAWholeNumber() throws IOException {
        assertThat(faults("3 2 1\n1 2 2000000000\n2 3 2000000000\n"))
                .singleElement()
                .asString()
                .startsWith("graph.txt: error distance-too-large: found a shortest path beyond 2147483646");
    }

    @Test
    void refusesFilesThatAreNoText() throws IOException {
        assertThat(faults("")).singleElement().asString().contains("error empty-file");
        Path file = folder.resolve("graph.txt");
        Files.write(file, new byte[] {50, 32, (byte) 0xFF, 0});
        Faults faults = new Faults();
        assertThat(OrLibraryReader.find(file, faults)).isEmpty();
        assertThat(faults.list()).singleElement().extracting(Fault::code).isEqualTo("not-utf-8");
    }

    private Instance find(String text, Faults faults) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.txt"), text);
        return OrLibraryReader.find(file, faults).orElseThrow();
    }

    private PosedInstance read(String text) throws IOException {
        Faults faults = new Faults();
        return find(text, faults)
                .findPosed(new Question(LocationProblem.P_MEDIAN, null, Question.NO_RADIUS), faults)
                .orElseThrow();
    }

    /** The messages, the folder left out. */
    private List<String> faults(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.txt"), text);
        Faults faults = new Faults();
        Question question = new Question(LocationProblem.P_MEDIAN, null, Question.NO_RADIUS);
        assertThat(OrLibraryReader.find(file, faults).flatMap(instance -> instance.findPosed(question, faults)))
                .isEmpty();
        return faults.list().stream()
                .map(fault -> fault.toString().replace(folder + "/", ""))
                .toList();
    }

    private static int[] row(PosedInstance posed, int from) {
        int[] row = new int[posed.problem().size()];
        for (int to = 0; to < row.length; to++) {
            row[to] = posed.problem().distances().mm(from, to);
        }
        return row;
    }
}
