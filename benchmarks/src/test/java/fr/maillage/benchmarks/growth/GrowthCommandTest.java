package fr.maillage.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.maillage.benchmarks.Spoken;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class GrowthCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everySizeHasALineAndAPlaceInThePlot() throws Exception {
        Path svg = folder.resolve("growth.svg");
        Spoken spoken = Spoken.of("growth", "--sizes", "30,60", "--time-limit", "20s", "--svg", svg.toString());
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out()).hasSize(2);
        JsonNode line = new ObjectMapper().readTree(spoken.out().getLast());
        assertThat(line.get("n").asInt()).isEqualTo(60);
        assertThat(line.get("p").asInt()).isEqualTo(4);
        assertThat(line.get("millisToGap").isNull()).isFalse();
        assertThat(line.get("gap").asDouble()).isLessThanOrEqualTo(0.001);
        Document plot =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertThat(plot.getElementsByTagName("polyline").getLength()).isEqualTo(3);
    }

    @Test
    void sizesBeyondTheTableAreWrongUsage() {
        assertThat(Spoken.of("growth", "--sizes", "40000").code()).isEqualTo(2);
        assertThat(Spoken.of("growth", "--sizes", "1").code()).isEqualTo(2);
    }

    @Test
    void numbersWithoutALogarithmAreLeftOut() {
        LogPlot.Series series = new LogPlot.Series(
                "a", "black", List.of(new LogPlot.Point(10, 0), new LogPlot.Point(100, 5), new LogPlot.Point(0, 1)));
        assertThat(series.points()).containsExactly(new LogPlot.Point(100, 5));
        String page = LogPlot.page(List.of(new LogPlot("title", "x", List.of(series))));
        assertThat(page).contains(">100<", ">1,000<", ">1<", ">10<").contains("cx=\"60.0\"");
        LogPlot.Series none = new LogPlot.Series("b", "black", List.of());
        assertThatThrownBy(() -> new LogPlot("title", "x", List.of(none))).hasMessage("Nothing to plot: title");
    }
}
