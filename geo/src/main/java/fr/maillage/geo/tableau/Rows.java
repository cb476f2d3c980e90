package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.geo.heading.Heading;
import fr.maillage.geo.heading.Quotites;
import fr.maillage.geo.heading.RowFields;
import fr.maillage.geo.heading.WordLists;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the rows under the heading of a tableau. */
final class Rows {

    private final Heading heading;
    private final TableauWords words;
    private final CappedFaults faults;
    private List<Integer> lines = List.of();
    private @Nullable Boolean isFictional;
    private boolean isMixed;

    Rows(Heading heading, TableauWords words, CappedFaults faults) {
        this.heading = heading;
        this.words = words;
        this.faults = faults;
    }

    /** The postes of the rows that are without fault. */
    List<Poste> readPostes() {
        List<Row> rows = heading.listRows(faults);
        PosteReader postes = new PosteReader(words, new Quotites(heading.text(Field.QUOTITE), Field.QUOTITE, rows));
        for (Row row : rows) {
            RowFields fields = new RowFields(row, TableauFile.FORM, faults);
            if (!fields.isEmpty()) {
                postes.read(fields);
                noteFictional(fields);
            }
        }
        if (!heading.columns().containsKey(Field.AGENT)) {
            faults.add(Fault.warning(
                    "no-agents",
                    heading.sheet().place(heading.line()),
                    "no column of agents",
                    "a column " + Field.AGENT.heading(),
                    "Every poste is taken as vacant; add the column where agents are to be moved."));
        }
        lines = postes.lines();
        return postes.finish(faults);
    }

    /** The row of each poste that was read, from 1. */
    List<Integer> lines() {
        return lines;
    }

    /** Whether every row that was read says that it is made up. */
    boolean isFictional() {
        return Boolean.TRUE.equals(isFictional);
    }

    private void noteFictional(RowFields fields) {
        boolean isYes = WordLists.isYes(fields.text(Field.FICTIONAL));
        if (isFictional == null) {
            isFictional = isYes;
        } else if (isFictional != isYes && !isMixed) {
            isMixed = true;
            fields.fault(
                    Field.FICTIONAL,
                    "mixed-fictional",
                    "postes that are made up beside others that are not",
                    "the same in every row",
                    "Keep the two apart: a tableau is made up as a whole or not at all.");
        }
    }
}
