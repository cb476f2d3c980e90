package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Cell;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what is wrong with the heading of a tableau. */
final class HeadingCheck {

    /** A line that names fewer fields is no heading. */
    private static final int FEWEST = 3;

    /** So many headings are repeated in a message. */
    private static final int MOST_NAMED = 30;

    /** Stems of headings over what tells who a person is. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(nom|prenom)( (prenom|nom|agent|titulaire|famille|naissance|usage|usuel|patronymique|marital))*"
                    + "|(agent|titulaire) (nom|prenom)|titulaire|civilite|sexe|(date|lieu|annee) naissance|age"
                    + "|adresse( .*)?|nir|numero securite sociale|numero ss"
                    + "|tel|telephone( .*)?|numero telephone|portable|mail|e mail|email|courriel");

    private final Heading heading;
    private final TableauOptions options;
    private final CappedFaults faults;

    HeadingCheck(Heading heading, TableauOptions options, CappedFaults faults) {
        this.heading = heading;
        this.options = options;
        this.faults = faults;
    }

    /**
     * Tells {@code no-heading}, {@code missing-column}, {@code doubled-column} and, as a warning, {@code
     * personal-column}.
     *
     * @return whether rows can be read under it
     */
    boolean check() {
        if (heading.columns().size() < FEWEST) {
            faults.add(Fault.error(
                    "no-heading",
                    heading.sheet().place(),
                    "no heading of a tableau in the first " + Heading.LOWEST + " rows",
                    "a row with headings such as N° de poste, Catégorie, Métier and Quotité",
                    "Write the headings over the postes, or say in staffing.columns what they are called."));
            return false;
        }
        for (Field field : Field.values()) {
            List<Cell> cells = heading.columns().getOrDefault(field, List.of());
            if (cells.isEmpty() && (field.isRequired() || options.columns().containsKey(field.word()))) {
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
        return true;
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
                    "the columns of a tableau",
                    "Write in staffing.columns which column each of them is, if it counts."));
        }
    }

    private Fault missing(Field field) {
        String called = options.columns().getOrDefault(field.word(), field.heading());
        Set<Integer> read = Set.copyOf(heading.positions().values());
        List<String> spare = heading.line().cells().stream()
                .filter(cell -> !read.contains(cell.position()) && !cell.text().isEmpty())
                .map(cell -> Words.tidy(cell.text()))
                .toList();
        String key = "staffing.columns." + field.word();
        return Fault.error(
                "missing-column",
                heading.sheet().place(heading.line()),
                headings(),
                "a column " + Found.plain(called),
                Nearest.find(called, spare)
                        .map(near ->
                                "Did you mean it by " + Found.plain(near) + "? Then write that heading in " + key + ".")
                        .orElse("Add the column, or write in " + key + " what it is called."));
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

    private Fault doubled(Field field, Cell first, Cell cell) {
        return Fault.error(
                "doubled-column",
                heading.sheet().place(cell),
                "column " + Found.plain(Words.tidy(cell.text())) + " beside column "
                        + Found.plain(Words.tidy(first.text())),
                "one column for " + field.heading(),
                "Rename one of the two, or write in staffing.columns." + field.word() + " which one it is.");
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
