package fr.maillage.app.scenario;

import fr.maillage.app.scenario.key.RotaForms;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.Turn;
import fr.maillage.geo.roster.AbsenceRow;
import fr.maillage.geo.roster.AgentRow;
import fr.maillage.geo.roster.PastRow;
import fr.maillage.geo.roster.WishRow;
import java.util.List;

/** Writes the levels of a rota, its agents and their days. */
final class RotaRowsWriter {

    private static final double THOUSANDTHS = OnCallAgent.FULL_TIME;

    private RotaRowsWriter() {}

    /** Writes an item of a list, beginning with its own key; of an agent's own list without the agent. */
    @FunctionalInterface
    private interface Row<T> {
        void write(YamlWriter yaml, T row, boolean isOwn);
    }

    private static <T> void source(YamlWriter yaml, String key, RowSource<T> source, String word, Row<T> row) {
        switch (source) {
            case RowSource.Elsewhere<T> elsewhere -> yaml.word(key, word);
            case RowSource.InFile<T> inFile -> yaml.text(key, inFile.file().toString());
            case RowSource.Listed<T> listed -> list(yaml, key, listed.rows(), false, row);
        }
    }

    private static <T> void list(YamlWriter yaml, String key, List<T> rows, boolean isOwn, Row<T> row) {
        if (!rows.isEmpty()) {
            yaml.open(key);
            for (T each : rows) {
                row.write(yaml, each, isOwn);
                yaml.close();
            }
            yaml.close();
        }
    }

    static void agents(YamlWriter yaml, RowSource<AgentRow> agents) {
        source(yaml, "agents", agents, RotaDocument.STAFFING, (out, agent, isOwn) -> agent(out, agent));
    }

    private static void agent(YamlWriter yaml, AgentRow agent) {
        yaml.item("agent", agent.agent());
        if (agent.antenne() != null) {
            yaml.text("antenne", agent.antenne());
        }
        yaml.word("responsable", String.valueOf(agent.isResponsable()));
        if (!agent.levels().isEmpty()) {
            yaml.texts("levels", agent.levels());
        }
        yaml.decimal("quotite", agent.milliQuotite() / THOUSANDTHS);
        if (agent.arrival() != null) {
            yaml.text("arrival", agent.arrival().toString());
        }
        if (agent.departure() != null) {
            yaml.text("departure", agent.departure().toString());
        }
        list(yaml, "absences", agent.absences(), true, RotaRowsWriter::absence);
        list(yaml, "wishes", agent.wishes(), true, RotaRowsWriter::wish);
        list(yaml, "past", agent.past(), true, RotaRowsWriter::pastDuty);
    }

    static void absences(YamlWriter yaml, RowSource<AbsenceRow> absences) {
        source(yaml, "absences", absences, RotaDocument.FICTIONAL, RotaRowsWriter::absence);
    }

    private static void absence(YamlWriter yaml, AbsenceRow absence, boolean isOwn) {
        first(yaml, absence.agent(), isOwn, "from", absence.from().toString())
                .text("to", absence.to().toString())
                .word("kind", RotaForms.word(absence.kind()));
    }

    static void wishes(YamlWriter yaml, RowSource<WishRow> wishes) {
        source(yaml, "wishes", wishes, RotaDocument.FICTIONAL, RotaRowsWriter::wish);
    }

    private static void wish(YamlWriter yaml, WishRow wish, boolean isOwn) {
        first(yaml, wish.agent(), isOwn, "from", wish.from().toString())
                .text("to", wish.to().toString())
                .word("rather", wish.isFor() ? "yes" : "no");
    }

    static void past(YamlWriter yaml, RowSource<PastRow> past) {
        source(yaml, "past", past, "", RotaRowsWriter::pastDuty);
    }

    private static void pastDuty(YamlWriter yaml, PastRow past, boolean isOwn) {
        first(yaml, past.agent(), isOwn, "level", past.level())
                .text("from", past.from().toString());
        if (past.to() != null) {
            yaml.text("to", past.to().toString());
        }
    }

    private static YamlWriter first(YamlWriter yaml, String agent, boolean isOwn, String key, String text) {
        return isOwn ? yaml.item(key, text) : yaml.item("agent", agent).text(key, text);
    }

    static void levels(YamlWriter yaml, List<LevelSettings> levels) {
        yaml.open("levels");
        for (LevelSettings each : levels) {
            yaml.item("level", each.level().name()).open("turns");
            for (Turn turn : each.level().pattern().turns()) {
                yaml.item("kind", turn.kind())
                        .text("from", RotaForms.word(turn.startDay()) + " " + turn.start())
                        .text("to", RotaForms.word(turn.endDay()) + " " + turn.end())
                        .close();
            }
            yaml.close()
                    .whole("atOnce", each.level().atOnce())
                    .whole("loadPercent", each.level().loadPercent());
            if (!each.metiers().isEmpty()) {
                yaml.texts("metiers", each.metiers());
            }
            yaml.close();
        }
        yaml.close();
    }

    static void fixed(YamlWriter yaml, List<FixedDuty> fixed) {
        list(
                yaml,
                "fixed",
                fixed,
                true,
                (out, duty, isOwn) -> out.item("level", duty.level())
                        .text("date", duty.date().toString())
                        .whole("place", duty.place())
                        .text("agent", duty.agent()));
    }
}
