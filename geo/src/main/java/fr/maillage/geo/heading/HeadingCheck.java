package fr.maillage.geo.heading;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Cell;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what is wrong with the heading of a table. */
public final class HeadingCheck {

    /** So many headings are repeated in a message. */
    private static final int MOST_NAMED = 30;

    /** Stems of headings over what tells who a person is. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(nom|prenom)( (prenom|nom|agent|titulaire|famille|naissance|usage|usuel|patronymique|marital))*"
                    + "|(agent|titulaire) (nom|prenom)|titulaire|civilite|sexe|(date|lieu|annee) naissance|age"
                    + "|adresse( .*)?|nir|numero securite sociale|numero ss"
                    + "|tel|telephone( .*)?|numero telephone|portable|mail|e mail|email|courriel");

    private final Heading heading;
    private final TableForm form;
    private final Map<String, String> said;
    private final CappedFaults faults;

    /** @param said headings by the word of their field */
    public HeadingCheck(Heading heading, Map<String, String> said, CappedFaults faults) {
        this.heading = heading;
        this.form = heading.form();
        this.said = Map.copyOf(said);
        this.faults = faults;
    }

    /**
     * Tells {@code no-heading}, {@code missing-column}, {@code doubled-column}, {@code no-rows} and {@code too-many-rows};
     * as warnings {@code personal-column} and {@code unread-column}.
     *
     * @return whether rows can be read under it
     */
    public boolean check() {
        if (heading.columns().size() < form.fewest()) {
            faults.add(Fault.error(
                    "no-heading",
                    heading.sheet().place(),
                    "no heading of " + form.name() + " in the first " + Heading.LOWEST + " rows",
                    "a row with headings such as " + form.examples(),
                    "Write the headings over the " + form.rows() + orIn(", or say in ", "", " what they are called.")));
            return false;
        }
        for (TableField field : form.fields()) {
            List<Cell> cells = heading.columns().getOrDefault(field, List.of());
            if (cells.isEmpty() && (field.isRequired() || said.containsKey(field.word()))) {
                faults.add(missing(field));
            }
            cells.stream()
                    .skip(1)
                    .map(cell -> doubled(field, cells.getFirst(), cell))
                    .forEach(faults::add);
        }
        Set<Integer> read = Set.copyOf(heading.positions().values());
        heading.line().cells().stream()
                .filter(cell -> !read.contains(cell.position()))
                .filter(cell -> PERSONAL.matcher(Words.stem(cell.text())).matches())
                .map(this::personal)
                .forEach(faults::add);
        unread(read);
        return isOfGoodSize();
    }

    private boolean isOfGoodSize() {
        Place place = heading.sheet().place();
        if (heading.rows().isEmpty()) {
            faults.add(Fault.error("no-rows", place, "only a header", "at least one row", "Add the rows under it."));
            return false;
        }
        if (heading.sheet().isCut() || heading.rows().size() > form.mostRows()) {
            faults.add(Fault.error(
                    "too-many-rows",
                    place,
                    "more than " + form.mostRows() + " rows",
                    "at most " + form.mostRows() + " " + form.rows(),
                    form.adviceOnSize()));
            return false;
        }
        return true;
    }

    /** The end of an advice: with the key of scenarios for columns where there is one, else a full stop. */
    private String orIn(String before, String field, String after) {
        return form.columnsKey() == null ? "." : before + form.columnsKey() + field + after;
    }

    /** A pin in a column of another name would be lost without a word. */
    private void unread(Set<Integer> read) {
        List<String> texts = heading.line().cells().stream()
                .filter(cell -> !read.contains(cell.position()))
                .map(cell -> Words.tidy(cell.text()))
                .filter(text ->
                        !text.isEmpty() && !PERSONAL.matcher(Words.stem(text)).matches())
                .map(Found::plain)
                .toList();
        if (!texts.isEmpty()) {
            faults.add(Fault.warning(
                    "unread-column",
                    heading.sheet().place(heading.line()),
                    "columns that are not read: "
                            + texts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (texts.size() > MOST_NAMED ? " and " + (texts.size() - MOST_NAMED) + " more" : ""),
                    "the columns of " + form.name(),
                    form.columnsKey() == null
                            ? "Rename each that counts as docs/scenario-reference.md calls it."
                            : "Write in " + form.columnsKey() + " which column each of them is, if it counts."));
        }
    }

    private Fault missing(TableField field) {
        String called = said.getOrDefault(field.word(), field.heading());
        Set<Integer> read = Set.copyOf(heading.positions().values());
        List<String> spare = heading.line().cells().stream()
                .filter(cell -> !read.contains(cell.position()) && !cell.text().isEmpty())
                .map(cell -> Words.tidy(cell.text()))
                .toList();
        return Fault.error(
                "missing-column",
                heading.sheet().place(heading.line()),
                headings(),
                "a column " + Found.plain(called),
                Nearest.find(called, spare)
                        .map(near -> "Did you mean it by " + Found.plain(near) + "? Then "
                                + (form.columnsKey() == null
                                        ? "rename that column."
                                        : "write that heading in " + form.columnsKey() + "." + field.word() + "."))
                        .orElse("Add the column" + orIn(", or write in ", "." + field.word(), " what it is called.")));
    }

    private String headings() {
        List<String> texts = heading.line().cells().stream()
                .map(cell -> Words.tidy(cell.text()))
                .filter(text -> !text.isEmpty())
                .map(Found::plain)
                .toList();
        return texts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (texts.size() > MOST_NAMED ? " and " + (texts.size() - MOST_NAMED) + " more" : "");
    }

    private Fault doubled(TableField field, Cell first, Cell cell) {
        return Fault.error(
                "doubled-column",
                heading.sheet().place(cell),
                "column " + Found.plain(Words.tidy(cell.text())) + " beside column "
                        + Found.plain(Words.tidy(first.text())),
                "one column for " + field.heading(),
                "Rename one of the two" + orIn(", or write in ", "." + field.word(), " which one it is."));
    }

    private Fault personal(Cell cell) {
        return Fault.warning(
                "personal-column",
                heading.sheet().place(cell),
                "the column " + Found.plain(Words.tidy(cell.text())),
                "agents by an identifier alone",
                "It is not read; take it out of the file before you pass it on.");
    }
}
