package fr.maillage.app.scenario;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tableau des emplois of today. */
public sealed interface TableauSettings {

    /** The word for {@link Fictional}. */
    String FICTIONAL = "fictional";

    /**
     * Made by {@link fr.maillage.domain.staffing.FictionalTableau}.
     *
     * @param posts null for as many as the residents make likely
     * @param seats INSEE codes in the order written; empty where they are chosen
     * @param antennes how many seats are chosen; not read where they are listed
     */
    record Fictional(@Nullable Integer posts, List<String> seats, int antennes, long seed) implements TableauSettings {

        public static final int DEFAULT_ANTENNES = 6;

        public Fictional {
            seats = List.copyOf(seats);
        }
    }

    /**
     * Read from a table.
     *
     * @param file absolute
     * @param sheet of a workbook; null for the one whose headings fit
     * @param columns headings by field, where the scenario says them
     */
    record InFile(Path file, @Nullable String sheet, Map<String, String> columns) implements TableauSettings {
        public InFile {
            columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        }
    }
}
