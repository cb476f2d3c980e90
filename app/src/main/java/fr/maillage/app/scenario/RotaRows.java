package fr.maillage.app.scenario;

import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.geo.roster.AbsenceRow;
import fr.maillage.geo.roster.AgentRow;
import fr.maillage.geo.roster.Moment;
import fr.maillage.geo.roster.PastRow;
import fr.maillage.geo.roster.Quotite;
import fr.maillage.geo.roster.WishRow;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes the people and the days that a scenario itself lists of a checked tree. */
final class RotaRows {

    private RotaRows() {}

    /** Whether every key is there that has to be. */
    static boolean areComplete(Values rota) {
        return hasAll(rota, "from", "agents", "levels")
                && haveAll(rota, "levels", "level")
                && rota.listMaps("levels").stream().allMatch(level -> haveAll(level, "turns", "kind", "from", "to"))
                && haveAll(rota, "agents", "agent")
                && rota.listMaps("agents").stream()
                        .allMatch(agent -> haveAll(agent, "absences", "from")
                                && haveAll(agent, "wishes", "from", "rather")
                                && haveAll(agent, "past", "level", "from"))
                && haveAll(rota, "absences", "agent", "from")
                && haveAll(rota, "wishes", "agent", "from", "rather")
                && haveAll(rota, "past", "agent", "level", "from")
                && haveAll(rota, "fixed", "level", "date", "agent");
    }

    private static boolean hasAll(Values values, String... keys) {
        return Stream.of(keys).allMatch(values::isWritten);
    }

    private static boolean haveAll(Values values, String list, String... keys) {
        return values.listMaps(list).stream().allMatch(each -> hasAll(each, keys));
    }

    static RowSource<AgentRow> agents(Values rota) {
        return source(rota, "agents", RotaDocument.STAFFING, RotaRows::agent);
    }

    static RowSource<AbsenceRow> absences(Values rota) {
        return source(rota, "absences", RotaDocument.FICTIONAL, RotaRows::absence);
    }

    static RowSource<WishRow> wishes(Values rota) {
        return source(rota, "wishes", RotaDocument.FICTIONAL, RotaRows::wish);
    }

    static RowSource<PastRow> past(Values rota) {
        return source(rota, "past", "", RotaRows::past);
    }

    private static <T> RowSource<T> source(Values rota, String path, String word, BiFunction<Values, String, T> row) {
        if (rota.findScalar(path).isEmpty()) {
            return new RowSource.Listed<>(rota.listMaps(path).stream()
                    .map(each -> row.apply(each, each.findText("agent").orElseThrow()))
                    .toList());
        }
        return rota.findText(path).filter(word::equals).isPresent()
                ? new RowSource.Elsewhere<>()
                : new RowSource.InFile<>(rota.findPath(path).orElseThrow());
    }

    private static AgentRow agent(Values agent, String id) {
        return new AgentRow(
                id,
                ScenarioDocument.orNull(agent.findText("antenne")),
                agent.findTruth("responsable").orElse(false),
                agent.listTexts("levels"),
                agent.findText("quotite").flatMap(Quotite::findMilli).orElse(OnCallAgent.FULL_TIME),
                ScenarioDocument.orNull(agent.findDay("arrival")),
                ScenarioDocument.orNull(agent.findDay("departure")),
                agent.listMaps("absences").stream()
                        .map(each -> absence(each, id))
                        .toList(),
                agent.listMaps("wishes").stream().map(each -> wish(each, id)).toList(),
                agent.listMaps("past").stream().map(each -> past(each, id)).toList());
    }

    private static AbsenceRow absence(Values absence, String agent) {
        LocalDate from = absence.findDay("from").orElseThrow();
        return new AbsenceRow(
                agent,
                from,
                absence.findDay("to").orElse(from),
                absence.findText("kind")
                        .map(word -> RotaDocument.constant(Absence.Kind.class, word))
                        .orElse(Absence.Kind.LEAVE));
    }

    private static WishRow wish(Values wish, String agent) {
        LocalDate from = wish.findDay("from").orElseThrow();
        return new WishRow(
                agent,
                from,
                wish.findDay("to").orElse(from),
                wish.findText("rather").filter("yes"::equals).isPresent());
    }

    private static PastRow past(Values past, String agent) {
        return new PastRow(
                agent,
                past.findText("level").orElseThrow(),
                past.findText("from").flatMap(Moment::find).orElseThrow(),
                ScenarioDocument.orNull(past.findText("to").flatMap(Moment::find)));
    }
}
