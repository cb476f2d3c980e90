package fr.maillage.app.study;

import fr.maillage.app.report.Language;
import fr.maillage.domain.rota.RotaIndex;
import fr.maillage.geo.workbook.WorkbookSheet;
import fr.maillage.geo.workbook.XlsxWriter;
import java.util.ArrayList;
import java.util.List;

/** {@code rota.xlsx}: the whole rota for whoever makes it, agents included, sheet by sheet. */
final class RotaWorkbook {

    /** The words of this workbook and of the calendars. */
    static final String WORDS = "rota";

    private RotaWorkbook() {}

    static byte[] write(ScenarioInput input, RotaResult result, Language language) {
        RotaBook book = new RotaBook(result, new RotaIndex(result.problem()), new WorkbookWords(language, WORDS));
        RotaBookDuties duties = new RotaBookDuties(book);
        RotaBookAgents agents = new RotaBookAgents(book);
        List<WorkbookSheet> sheets = new ArrayList<>(List.of(
                new RotaBookSummary(book).sheet(input),
                new RotaBookCalendar(book).sheet(),
                duties.duties(),
                agents.agents(),
                duties.unassigned(),
                agents.wishes()));
        if (result.revision() > 0) {
            sheets.add(new RotaBookChanges(book).sheet());
        }
        InterimResult interim = result.interim();
        if (interim != null) {
            RotaBookInterim sheet = new RotaBookInterim(book, interim);
            sheets.add(sheet.substitutions());
            sheets.add(sheet.gaps());
        }
        sheets.add(new RotaBookRules(book).sheet(input.scenario().scenario()));
        return XlsxWriter.write(sheets);
    }
}
