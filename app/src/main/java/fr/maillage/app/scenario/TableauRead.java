package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Tableau;
import fr.maillage.geo.tableau.TableauFile.ColumnMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tableau, and how it was read.
 *
 * @param matches of its headings; none where it is made up
 * @param sheet of the workbook that it stands on; null where there is none
 */
public record TableauRead(
        Tableau tableau,
        List<ColumnMatch> matches,
        @Nullable String sheet) {

    public TableauRead {
        matches = List.copyOf(matches);
    }
}
