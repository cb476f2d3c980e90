package fr.maillage.app.scenario;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.geo.tableau.TableauFile.ColumnMatch;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tableau, and how it was read.
 *
 * @param matches of its headings; none where it is made up
 * @param sheet of the workbook that it stands on; null where there is none
 * @param lines the row of each poste, from 1; none where it is made up
 */
public record TableauRead(
        Tableau tableau,
        List<ColumnMatch> matches,
        @Nullable String sheet,
        List<Integer> lines) {

    /** So many rows are named in a message. */
    private static final int NAMED = 10;

    public TableauRead {
        matches = List.copyOf(matches);
        lines = List.copyOf(lines);
    }

    /**
     * Where some postes stand, as an end of a message: {@code (sheet Agents, rows 3, 8)}; empty where the tableau is made
     * up.
     *
     * @param positions of postes in the tableau
     */
    String rows(List<Integer> positions) {
        if (lines.isEmpty()) {
            return "";
        }
        int more = positions.size() - NAMED;
        return positions.stream()
                .limit(NAMED)
                .map(position -> String.valueOf(lines.get(position)))
                .collect(Collectors.joining(
                        ", ",
                        " (" + (sheet == null ? "" : "sheet " + Found.plain(sheet) + ", ")
                                + (positions.size() == 1 ? "row " : "rows "),
                        (more > 0 ? " and " + more + " more" : "") + ")"));
    }
}
