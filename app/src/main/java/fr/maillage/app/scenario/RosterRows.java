package fr.maillage.app.scenario;

import fr.maillage.domain.fault.Place;
import fr.maillage.geo.roster.AbsenceRow;
import fr.maillage.geo.roster.AgentRow;
import fr.maillage.geo.roster.PastRow;
import fr.maillage.geo.roster.Said;
import fr.maillage.geo.roster.WishRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The people and the days of a rota with the place of each, wherever they are written. */
record RosterRows(
        List<Said<AgentRow>> agents,
        List<Said<AbsenceRow>> absences,
        List<Said<WishRow>> wishes,
        List<Said<PastRow>> past) {

    RosterRows {
        agents = List.copyOf(agents);
        absences = List.copyOf(absences);
        wishes = List.copyOf(wishes);
        past = List.copyOf(past);
    }

    /** Those that the scenario itself lists. */
    static RosterRows listed(Values rota, RotaSettings settings) {
        return new RosterRows(
                items(rota, "agents", settings.agents()),
                days(rota, settings, "absences", settings.absences(), AgentRow::absences),
                days(rota, settings, "wishes", settings.wishes(), AgentRow::wishes),
                days(rota, settings, "past", settings.past(), AgentRow::past));
    }

    private static <T> List<Said<T>> items(Values values, String path, RowSource<T> source) {
        return source instanceof RowSource.Listed<T> listed ? items(values.listMaps(path), listed.rows()) : List.of();
    }

    private static <T> List<Said<T>> items(List<Values> maps, List<T> rows) {
        List<Said<T>> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Place place = maps.get(i).root().place();
            items.add(new Said<>(rows.get(i), place));
        }
        return items;
    }

    private static <T> List<Said<T>> days(
            Values rota, RotaSettings settings, String path, RowSource<T> source, Function<AgentRow, List<T>> own) {
        List<Said<T>> days = new ArrayList<>(items(rota, path, source));
        if (settings.agents() instanceof RowSource.Listed<AgentRow> listed) {
            List<Values> maps = rota.listMaps("agents");
            for (int a = 0; a < maps.size(); a++) {
                days.addAll(items(
                        maps.get(a).listMaps(path), own.apply(listed.rows().get(a))));
            }
        }
        return days;
    }
}
