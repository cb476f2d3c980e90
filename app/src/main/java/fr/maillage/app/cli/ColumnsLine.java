package fr.maillage.app.cli;

import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.scenario.ResolvedScenario;
import fr.maillage.app.scenario.TableauRead;
import fr.maillage.app.scenario.TableauSettings;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the headings of a tableau were understood, in one line. */
final class ColumnsLine {

    private ColumnsLine() {}

    /** The line; empty where no tableau was read from a file. */
    static Optional<String> find(ResolvedScenario scenario) {
        AskedStaffing asked = scenario.staffing();
        return asked != null && asked.settings().tableau() instanceof TableauSettings.InFile inFile
                ? Optional.of(text(String.valueOf(inFile.file().getFileName()), asked.read()))
                : Optional.empty();
    }

    static String text(String file, TableauRead read) {
        return file
                + (read.sheet() == null ? "" : ", sheet " + read.sheet())
                + read.matches().stream()
                        .map(match -> match.field() + " from \"" + match.heading() + "\" (" + match.column() + ")")
                        .collect(Collectors.joining(", ", ": ", "."));
    }
}
