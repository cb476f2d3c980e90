package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Cell;
import fr.maillage.geo.table.Row;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one row as text. Cells of another kind are told once and then stand as empty. */
final class RowFields {

    private static final int LONGEST = 500;

    /** Fields of yes and no, which a workbook may hold as such. */
    private static final Set<Field> MAY_BE_BOOLEAN =
            Set.of(Field.VACANT, Field.FICTIONAL, Field.FIXED, Field.FIXED_POSTE);

    /** Fields of several words, which stand one below the other in some workbooks. */
    private static final Set<Field> LISTS = Set.of(
            Field.QUALIFICATIONS,
            Field.WISHED_ANTENNE,
            Field.WISHED_POLE,
            Field.WISHED_METIER,
            Field.FIXED,
            Field.FIXED_POSTE);

    private static final Map<Field, String> ADVICE_ON_IDENTIFIERS = Map.of(
            Field.POSTE, "Give each poste a row of its own, and write its identifier on one line.",
            Field.AGENT, "Give each agent a row with a poste of its own; two who share one have a quotité each.");

    private final Row row;
    private final CappedFaults faults;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Set<Field> told = EnumSet.noneOf(Field.class);

    RowFields(Row row, CappedFaults faults) {
        this.row = row;
        this.faults = faults;
        for (Field field : Field.values()) {
            row.findCell(field.word()).flatMap(cell -> findText(field, cell)).ifPresent(text -> texts.put(field, text));
        }
    }

    private Optional<String> findText(Field field, Cell cell) {
        String text = Words.tidy(LISTS.contains(field) ? cell.text().replaceAll("[\\r\\n]+", ";") : cell.text());
        switch (cell.kind()) {
            case TEXT, NUMBER -> {
                String advice = ADVICE_ON_IDENTIFIERS.get(field);
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
                if (MAY_BE_BOOLEAN.contains(field)) {
                    return Optional.of(text);
                }
                fault(
                        field,
                        "boolean-cell",
                        "the truth value " + text,
                        "text or a number",
                        "Format the cell as text, then type the value again.");
            }
            case DATE ->
                fault(
                        field,
                        "date-cell",
                        "a date or a time",
                        "text or a number",
                        "The spreadsheet took the value for a date: format the cell as text, then type it again.");
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
    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /** The text of a field that has to be there; nothing in it is a fault. */
    String getText(Field field, String advice) {
        String text = text(field);
        if (text.isEmpty() && !told.contains(field) && hasColumn(field)) {
            fault(field, "missing-value", "nothing", field.heading(), advice);
        }
        return text;
    }

    boolean isEmpty() {
        return told.isEmpty() && texts.isEmpty();
    }

    /** Whether nothing at all is wrong with the row so far. */
    boolean isGood() {
        return told.isEmpty();
    }

    /** Whether the field itself is without fault. */
    boolean isGood(Field field) {
        return !told.contains(field);
    }

    /** Whether the table has such a column. */
    boolean hasColumn(Field field) {
        return row.text(field.word()) != null;
    }

    int line() {
        return row.line();
    }

    Place place(Field field) {
        return row.place(field.word());
    }

    /** As the program that shows the file calls a line of it. */
    String name(int line) {
        return (place(Field.POSTE).sheet() == null ? "line " : "row ") + line;
    }

    /** Where a value stood first, and how, where it was written otherwise. */
    String firstOf(Field field, RowFields first) {
        String written = first.text(field).equals(text(field)) ? "" : " as " + Found.quote(first.text(field));
        return "first in " + name(first.line()) + written;
    }

    void fault(Field field, String code, String found, String expected, String advice) {
        told.add(field);
        faults.add(Fault.error(code, place(field), found, expected, advice));
    }
}
