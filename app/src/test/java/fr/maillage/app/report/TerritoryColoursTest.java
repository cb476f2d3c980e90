package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neighbours are never of one colour, however many territories there are. */
class TerritoryColoursTest {

    /** Territories on a grid, bordering those beside, above and below them, and two of those at their corners. */
    private static DivisionResult grid(int width, int height) {
        List<TerritoryResult> territories = new ArrayList<>();
        for (int cell = 0; cell < width * height; cell++) {
            ObjectNode node = SampleRun.MAPPER.createObjectNode().put("seat", Integer.toString(cell));
            for (int other = 0; other < width * height; other++) {
                int across = Math.abs(cell % width - other % width);
                int down = Math.abs(cell / width - other / width);
                boolean isCorner = across == 1 && down == 1 && (cell < other) == (cell % width < other % width);
                if (across + down == 1 || isCorner) {
                    node.withArray("neighbours").add(Integer.toString(other));
                }
            }
            territories.add(TerritoryResult.read(node));
        }
        return DivisionResult.readTier(SampleRun.MAPPER.createObjectNode().put("tier", "t"), territories);
    }

    @Test
    void neighboursDiffer() {
        for (int width = 1; width < 12; width++) {
            DivisionResult division = grid(width, 9);
            int[] colours = TerritoryColours.of(division);
            for (int t = 0; t < colours.length; t++) {
                for (String seat : division.territories().get(t).neighbours()) {
                    assertThat(colours[t])
                            .as("territories %d and %s of %d columns", t, seat, width)
                            .isNotEqualTo(colours[Integer.parseInt(seat)]);
                }
            }
        }
    }

    @Test
    void aFewTerritoriesHaveAColourEach() {
        int[] colours = TerritoryColours.of(grid(2, 4));

        assertThat(Arrays.stream(colours).distinct().count()).isEqualTo(8);
    }
}
