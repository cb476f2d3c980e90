package fr.maillage.app.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * Where people, or their days, are from.
 *
 * @param <T> what a row says
 */
public sealed interface RowSource<T> {

    /** Of agents: those of the staffing. Of absences and wishes: made by a rule. */
    record Elsewhere<T>() implements RowSource<T> {}

    /**
     * Read from a table.
     *
     * @param file absolute
     */
    record InFile<T>(Path file) implements RowSource<T> {}

    /** Written in the scenario. */
    record Listed<T>(List<T> rows) implements RowSource<T> {
        public Listed {
            rows = List.copyOf(rows);
        }
    }
}
