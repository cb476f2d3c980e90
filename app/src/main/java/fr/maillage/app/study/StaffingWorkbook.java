package fr.maillage.app.study;

import fr.maillage.app.report.Language;
import fr.maillage.geo.workbook.XlsxWriter;
import java.util.List;

/** {@code staffing.xlsx}: the whole plan for the planner, agents included, sheet by sheet. */
final class StaffingWorkbook {

    private StaffingWorkbook() {}

    static byte[] write(ScenarioInput input, StaffingResult result, Language language) {
        WorkbookData data = WorkbookData.of(input.territory().communes(), result, new WorkbookWords(language));
        WorkbookTableau tableau = new WorkbookTableau(data);
        WorkbookNeeds needs = new WorkbookNeeds(data);
        WorkbookBudget budget = new WorkbookBudget(data);
        return XlsxWriter.write(List.of(
                new WorkbookSummary(data).sheet(input.scenario().scenario()),
                tableau.before(),
                tableau.after(),
                new WorkbookMoves(data).sheet(),
                new WorkbookWishes(data).sheet(),
                new WorkbookPins(data).sheet(),
                needs.needs(),
                needs.units(),
                new WorkbookSites(data).sheet(),
                budget.votes(),
                budget.transformations()));
    }
}
