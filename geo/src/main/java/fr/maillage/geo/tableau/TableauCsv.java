package fr.maillage.geo.tableau;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A tableau as text, which {@link TableauFile} reads back as it was: RFC 4180 with commas, lines ending in LF, French
 * headings. All cells are data: one that begins with = stays so, and it is for the one who opens the file in a
 * spreadsheet to import it as text.
 */
public final class TableauCsv {

    private TableauCsv() {}

    /**
     * Writes a tableau.
     *
     * @throws IllegalArgumentException if a poste is a created one, or if a wish or a qualification holds a semicolon or
     *     a bar, which separate them
     */
    public static String write(Tableau tableau) {
        List<Field> columns = Arrays.stream(Field.values())
                .filter(field -> field != Field.VACANT && (field != Field.FICTIONAL || tableau.isFictional()))
                .toList();
        StringBuilder text = new StringBuilder();
        append(text, columns.stream().map(Field::heading).toList());
        for (Poste poste : tableau.postes()) {
            append(text, columns.stream().map(field -> value(field, poste)).toList());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(TableauCsv::quote).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quote(String cell) {
        return cell.matches("[^\",;\\r\\n\\t]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String value(Field field, Poste poste) {
        Workplace before = poste.before();
        if (before == null) {
            throw new IllegalArgumentException("Poste " + poste.id() + " is not in a tableau of today");
        }
        return switch (field) {
            case POSTE -> poste.id();
            case CATEGORIE -> poste.categorie().name();
            case CADRE -> poste.cadre();
            case METIER -> poste.metier();
            case QUOTITE -> decimal(poste.milliEtp(), 3);
            case ANTENNE -> before.antenne();
            case POLE -> before.pole();
            case SITE -> before.site();
            case BUDGET_LINE -> poste.budgetLine();
            case FIXED_POSTE -> aspects(poste.fixed());
            case FICTIONAL -> "oui";
            default -> value(field, poste.agent());
        };
    }

    private static String value(Field field, @Nullable Agent agent) {
        if (agent == null) {
            return "";
        }
        Wishes wishes = agent.wishes();
        Integer limit = agent.travelLimitMm();
        return switch (field) {
            case AGENT -> agent.id();
            case RESIDENCE -> agent.residence();
            case QUALIFICATIONS -> list(agent.qualifications());
            case WISHED_ANTENNE -> list(wishes.antennes());
            case WISHED_POLE -> list(wishes.poles());
            case WISHED_METIER -> list(wishes.metiers());
            case FIXED -> aspects(agent.fixed());
            case TRAVEL_LIMIT -> limit == null ? "" : decimal(limit, 6);
            default -> throw new IllegalArgumentException("No field of an agent: " + field.word());
        };
    }

    private static String decimal(int value, int places) {
        return BigDecimal.valueOf(value, places).stripTrailingZeros().toPlainString();
    }

    private static String aspects(Set<Aspect> aspects) {
        return list(Arrays.stream(Aspect.values())
                .filter(aspects::contains)
                .map(FixedAspects::word)
                .toList());
    }

    /** With a separator also behind a single word that others would be taken for separators in. */
    private static String list(Collection<String> words) {
        for (String word : words) {
            if (word.matches("(?s).*[;|].*")) {
                throw new IllegalArgumentException("A word of a list with a separator in it: " + word);
            }
        }
        String joined = String.join(";", words);
        return words.size() == 1 && joined.matches("(?s).*[,/].*") ? joined + ";" : joined;
    }
}
