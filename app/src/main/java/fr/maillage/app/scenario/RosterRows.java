package fr.maillage.app.scenario;

import fr.maillage.domain.fault.Faults;
import fr.maillage.geo.roster.AbsenceRow;
import fr.maillage.geo.roster.AgentRow;
import fr.maillage.geo.roster.PastRow;
import fr.maillage.geo.roster.RosterFile;
import fr.maillage.geo.roster.Said;
import fr.maillage.geo.roster.WishRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The people and the days of a rota with the place of each, wherever they are written.
 *
 * @param areAgentsGood whether the agents could be read, so that days of others are at fault
 */
record RosterRows(
        List<Said<AgentRow>> agents,
        List<Said<AbsenceRow>> absences,
        List<Said<WishRow>> wishes,
        List<Said<PastRow>> past,
        boolean areAgentsGood) {

    RosterRows {
        agents = List.copyOf(agents);
        absences = List.copyOf(absences);
        wishes = List.copyOf(wishes);
        past = List.copyOf(past);
    }

    /** Reads the files that there are; of one that is at fault, and told, there are no rows. */
    static RosterRows read(Values rota, RotaSettings settings, Faults faults) {
        Optional<List<Said<AgentRow>>> agents = settings.agents() instanceof RowSource.InFile<AgentRow> inFile
                ? RosterFile.findAgents(inFile.file(), faults)
                : Optional.of(items(rota, "agents", settings.agents()));
        Optional<List<Said<AbsenceRow>>> absences = settings.absences() instanceof RowSource.InFile<AbsenceRow> inFile
                ? RosterFile.findAbsences(inFile.file(), faults)
                : Optional.of(items(rota, "absences", settings.absences()));
        Optional<List<Said<WishRow>>> wishes = settings.wishes() instanceof RowSource.InFile<WishRow> inFile
                ? RosterFile.findWishes(inFile.file(), faults)
                : Optional.of(items(rota, "wishes", settings.wishes()));
        Optional<List<Said<PastRow>>> past = settings.past() instanceof RowSource.InFile<PastRow> inFile
                ? RosterFile.findPast(inFile.file(), faults)
                : Optional.of(items(rota, "past", settings.past()));
        return new RosterRows(
                agents.orElse(List.of()),
                withOwn(rota, settings, "absences", absences.orElse(List.of()), AgentRow::absences),
                withOwn(rota, settings, "wishes", wishes.orElse(List.of()), AgentRow::wishes),
                withOwn(rota, settings, "past", past.orElse(List.of()), AgentRow::past),
                agents.isPresent());
    }

    private static <T> List<Said<T>> items(Values values, String path, RowSource<T> source) {
        return source instanceof RowSource.Listed<T> listed ? items(values.listMaps(path), listed.rows()) : List.of();
    }

    private static <T> List<Said<T>> items(List<Values> maps, List<T> rows) {
        List<Said<T>> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(new Said<>(rows.get(i), maps.get(i).root().place()));
        }
        return items;
    }

    /** With those that stand with their agent. */
    private static <T> List<Said<T>> withOwn(
            Values rota, RotaSettings settings, String path, List<Said<T>> said, Function<AgentRow, List<T>> own) {
        List<Said<T>> all = new ArrayList<>(said);
        if (settings.agents() instanceof RowSource.Listed<AgentRow> listed) {
            List<Values> maps = rota.listMaps("agents");
            for (int a = 0; a < maps.size(); a++) {
                all.addAll(items(
                        maps.get(a).listMaps(path), own.apply(listed.rows().get(a))));
            }
        }
        return all;
    }
}
