package fr.maillage.geo.heading;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Cell;
import fr.maillage.geo.table.Dates;
import fr.maillage.geo.table.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one row as text. Cells of another kind are told once and then stand as empty. */
public final class RowFields {

    private static final int LONGEST = 500;

    private final Row row;
    private final TableForm form;
    private final CappedFaults faults;
    private final Map<TableField, String> texts = new HashMap<>();
    private final Set<TableField> told = new HashSet<>();

    public RowFields(Row row, TableForm form, CappedFaults faults) {
        this.row = row;
        this.form = form;
        this.faults = faults;
        for (TableField field : form.fields()) {
            row.findCell(field.word()).flatMap(cell -> findText(field, cell)).ifPresent(text -> texts.put(field, text));
        }
    }

    private Optional<String> findText(TableField field, Cell cell) {
        String text = Words.tidy(field.content().mayBeWords() ? cell.text().replaceAll("[\\r\\n]+", ";") : cell.text());
        switch (cell.kind()) {
            case TEXT, NUMBER -> {
                String advice = field.adviceOnSeveral();
                if (advice != null && Identifiers.areSeveral(cell.text())) {
                    fault(field, "several-identifiers", Found.quote(cell.text().strip()), "one identifier", advice);
                } else if (text.length() <= LONGEST && text.equals(Found.oneLine(text))) {
                    return Optional.of(text).filter(some -> !some.isEmpty());
                } else {
                    fault(
                            field,
                            "bad-text",
                            Found.quote(text),
                            "at most " + LONGEST + " characters that can be seen",
                            "Type the value again.");
                }
            }
            case BOOLEAN -> {
                if (field.content().mayBeTruth()) {
                    return Optional.of(text);
                }
                fault(
                        field,
                        "boolean-cell",
                        "the truth value " + text,
                        "text or a number",
                        "Format the cell as text, then type the value again.");
            }
            case DATE -> {
                Optional<String> date =
                        field.content() == TableField.Content.DATE ? Dates.findInCell(text) : Optional.empty();
                if (date.isPresent()) {
                    return date;
                }
                fault(
                        field,
                        "date-cell",
                        "a date or a time",
                        field.content() == TableField.Content.DATE ? "a day from 1970 to 2199" : "text or a number",
                        "The spreadsheet took the value for a date: format the cell as text, then type it again.");
            }
            case FORMULA ->
                fault(
                        field,
                        "formula-cell",
                        "the formula " + Found.quote(text),
                        "a value",
                        "Copy the column and paste it over itself as values only.");
            case ERROR ->
                fault(
                        field,
                        "error-cell",
                        "the error " + Found.plain(text),
                        "a value",
                        "Write the value that the cell should have.");
        }
        return Optional.empty();
    }

    /** Empty where there is none, or where it is at fault. */
    public String text(TableField field) {
        return texts.getOrDefault(field, "");
    }

    /** The text of a field that has to be there; nothing in it is a fault. */
    public String getText(TableField field, String advice) {
        String text = text(field);
        if (text.isEmpty() && !told.contains(field) && hasColumn(field)) {
            fault(field, "missing-value", "nothing", field.heading(), advice);
        }
        return text;
    }

    public boolean isEmpty() {
        return told.isEmpty() && texts.isEmpty();
    }

    /** Whether nothing at all is wrong with the row so far. */
    public boolean isGood() {
        return told.isEmpty();
    }

    /** Whether the field itself is without fault. */
    public boolean isGood(TableField field) {
        return !told.contains(field);
    }

    /** Whether the table has such a column. */
    public boolean hasColumn(TableField field) {
        return row.text(field.word()) != null;
    }

    public int line() {
        return row.line();
    }

    public Place place(TableField field) {
        return row.place(field.word());
    }

    /** As the program that shows the file calls a line of it. */
    public String name(int line) {
        return (place(form.fields().getFirst()).sheet() == null ? "line " : "row ") + line;
    }

    /** Where a value stood first, and how, where it was written otherwise. */
    public String firstOf(TableField field, RowFields first) {
        String written = first.text(field).equals(text(field)) ? "" : " as " + Found.quote(first.text(field));
        return "first in " + name(first.line()) + written;
    }

    public void fault(TableField field, String code, String found, String expected, String advice) {
        told.add(field);
        faults.add(Fault.error(code, place(field), found, expected, advice));
    }
}
