package fr.maillage.geo.table;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.fault.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first row of a table. */
record Header(String file, List<Cell> cells, CappedFaults faults) {

    /** The position of each column that is there; a fault for each that is required and is
     * not, or that stands there twice. */
    Map<String, Integer> positions(List<Column> columns) {
        Map<String, Integer> positions = new HashMap<>();
        for (Column column : columns) {
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                if (column.header().matcher(cell.text()).matches() && positions.putIfAbsent(column.name(), i) != null) {
                    faults.add(Fault.error(
                            "doubled-column",
                            new Place(file, cell.line(), cell.column()),
                            "column " + cell.text() + " again",
                            "column " + column.name() + " once",
                            "Remove or rename one of the two."));
                }
            }
        }
        for (Column column : columns) {
            if (column.isRequired() && !positions.containsKey(column.name())) {
                faults.add(missing(column, columns));
            }
        }
        return positions;
    }

    private Fault missing(Column column, List<Column> columns) {
        List<String> spare = cells.stream()
                .map(Cell::text)
                .filter(text ->
                        columns.stream().noneMatch(c -> c.header().matcher(text).matches()))
                .toList();
        String advice = Nearest.find(column.name(), spare)
                .map(near -> "Did you mean it by " + near + "? Then rename that column.")
                .orElse("Add the column, and name it in the first line.");
        return Fault.error(
                "missing-column",
                new Place(file, cells.getFirst().line(), 0),
                cells.stream().map(Cell::text).collect(Collectors.joining(", ")),
                "a column " + column.name(),
                advice);
    }
}
