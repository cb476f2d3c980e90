package fr.maillage.app.scenario;

import fr.maillage.app.scenario.key.RotaCostKeys;
import fr.maillage.app.scenario.key.RotaForms;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaRules;
import java.util.Map;

/** Writes what a scenario says of a rota. */
final class RotaWriter {

    private static final double CENTS = 100;
    private static final double HALVES = 2;

    private RotaWriter() {}

    static void rota(YamlWriter yaml, RotaSettings rota) {
        yaml.open(RotaDocument.ROTA)
                .text("from", rota.from().toString())
                .text("to", rota.until().minusDays(1).toString());
        if (rota.region() != null) {
            yaml.word("region", RotaForms.word(rota.region()));
        }
        if (rota.zone() != null) {
            yaml.text("zone", rota.zone().getId());
        }
        RotaRowsWriter.agents(yaml, rota.agents());
        RotaRowsWriter.levels(yaml, rota.levels());
        if (rota.interim() != null) {
            interim(yaml, rota.interim());
        }
        RotaRowsWriter.absences(yaml, rota.absences());
        RotaRowsWriter.wishes(yaml, rota.wishes());
        RotaRowsWriter.past(yaml, rota.past());
        if (rota.absences() instanceof RowSource.Elsewhere || rota.wishes() instanceof RowSource.Elsewhere) {
            yaml.open("fictional").whole("seed", rota.fictionalSeed()).close();
        }
        rules(yaml, rota.rules());
        load(yaml, rota.load());
        yaml.open("weights")
                .whole("ratherNot", rota.weights().ratherNot())
                .whole("rather", rota.weights().rather())
                .close();
        yaml.texts(
                "objectives", rota.objectives().stream().map(RotaObjective::key).toList());
        yaml.word("compensation", RotaForms.word(rota.compensation()));
        scale(yaml, rota.scale());
        RotaRowsWriter.fixed(yaml, rota.fixed());
        if (rota.frozenUntil() != null) {
            yaml.text("frozenUntil", rota.frozenUntil().toString());
        }
        if (rota.previous() != null) {
            yaml.text("previous", rota.previous().toString());
        }
        yaml.close();
    }

    private static void interim(YamlWriter yaml, InterimSettings interim) {
        yaml.open("interim");
        if (!interim.metiers().isEmpty()) {
            yaml.texts("metiers", interim.metiers());
        }
        if (interim.responsable() != null) {
            yaml.text("responsable", interim.responsable());
        }
        yaml.texts(
                        "workingDays",
                        interim.workingDays().stream().map(RotaForms::word).toList())
                .close();
    }

    private static void rules(YamlWriter yaml, RotaRules rules) {
        yaml.open("rules").whole("leastWeeksBetween", rules.leastWeeksBetween());
        if (rules.mostPerQuarter() != null) {
            yaml.whole("mostPerQuarter", rules.mostPerQuarter());
        }
        yaml.word("differentAntennes", String.valueOf(rules.differentAntennes()))
                .word("sameFeastOnlyOnce", String.valueOf(rules.sameFeastOnlyOnce()))
                .word("restAfterIntervention", RotaForms.word(rules.rest().kind()));
        if (rules.rest().kind() != RestAfterDuty.Kind.NONE) {
            yaml.whole("restHours", rules.rest().hours());
        }
        yaml.close();
    }

    private static void load(YamlWriter yaml, LoadWeights load) {
        yaml.open("load");
        load.points().forEach((hours, points) -> yaml.whole(RotaCostKeys.key(hours), points));
        yaml.text("nightFrom", load.night().from().toString())
                .text("nightTo", load.night().until().toString())
                .close();
    }

    private static void scale(YamlWriter yaml, OnCallScale scale) {
        yaml.open("scale")
                .text("morning", scale.hours().morning().toString())
                .text("evening", scale.hours().evening().toString());
        euros(yaml, "pay", scale.centsByUnit());
        yaml.open("rest");
        scale.restByUnit().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> yaml.decimal(
                        RotaCostKeys.key(each.getKey()), each.getValue().halfDays() / HALVES));
        yaml.close();
        euros(yaml, "intervention", scale.centsPerHour());
        yaml.close();
    }

    private static void euros(YamlWriter yaml, String key, Map<? extends Enum<?>, Integer> cents) {
        yaml.open(key);
        cents.forEach((each, amount) -> yaml.decimal(RotaCostKeys.key(each), amount / CENTS));
        yaml.close();
    }
}
