package fr.maillage.app.scenario;

import fr.maillage.domain.network.Objective;
import java.util.Locale;

/** Writes a scenario as the YAML of a run folder: defaults written out, keys in a stable order, paths absolute. */
public final class ScenarioWriter {

    private ScenarioWriter() {}

    /** A text that {@link ScenarioReader} reads as an equal scenario, from any folder. */
    public static String write(Scenario scenario) {
        YamlWriter yaml = new YamlWriter();
        yaml.text("name", scenario.name());
        if (scenario.title() != null) {
            yaml.text("title", scenario.title());
        }
        if (scenario.departements().size() == 1) {
            yaml.text("departement", scenario.departements().getFirst());
        } else {
            yaml.texts("departement", scenario.departements());
        }
        if (scenario.communesFile() != null) {
            yaml.text("communes", scenario.communesFile().toString());
        }
        yaml.whole("seed", scenario.seed());
        yaml.open("distance")
                .word("measure", scenario.distance().measure().name().toLowerCase(Locale.ROOT))
                .decimal("detourFactor", scenario.distance().detourFactor())
                .decimal("speedKmh", scenario.distance().speedKmh())
                .close();
        yaml.open("network");
        points(yaml, scenario.network());
        if (scenario.territories() != null) {
            TerritoryWriter.territories(yaml, scenario.territories());
        }
        yaml.close();
        before(yaml, scenario);
        TerritoryWriter.divisions(yaml, scenario.divisions());
        if (scenario.staffing() != null) {
            StaffingWriter.staffing(yaml, scenario.staffing());
        }
        if (scenario.rota() != null) {
            RotaWriter.rota(yaml, scenario.rota());
        }
        assumptions(yaml, scenario);
        return yaml.toString();
    }

    private static void points(YamlWriter yaml, NetworkSettings network) {
        yaml.open("target");
        if (network.targetKm() != null) {
            yaml.decimal("km", network.targetKm());
        }
        if (network.targetMinutes() != null) {
            yaml.decimal("minutes", network.targetMinutes());
        }
        yaml.close().open("accueilPoints");
        if (network.count() != null) {
            yaml.whole("count", network.count());
        }
        if (network.maxCount() != null) {
            yaml.whole("maxCount", network.maxCount());
        }
        yaml.texts(
                "objective", network.objectives().stream().map(Objective::key).toList());
        candidates(yaml, network.candidates());
        yaml.texts("open", network.open()).texts("closed", network.closed());
        yaml.close();
    }

    static void candidates(YamlWriter yaml, Candidates candidates) {
        if (candidates.kind() == Candidates.Kind.LISTED) {
            yaml.texts("candidates", candidates.listed());
        } else {
            yaml.word("candidates", candidates.kind().word());
        }
    }

    private static void before(YamlWriter yaml, Scenario scenario) {
        switch (scenario.before()) {
            case null -> {}
            case Before.MostPopulated rule ->
                yaml.open("before")
                        .word("rule", "most-populated")
                        .whole("count", rule.count())
                        .close();
            case Before.Listed listed ->
                yaml.open("before").texts("points", listed.points()).close();
        }
    }

    private static void assumptions(YamlWriter yaml, Scenario scenario) {
        if (scenario.assumptions().isEmpty()) {
            return;
        }
        yaml.open("assumptions");
        for (Assumption assumption : scenario.assumptions()) {
            yaml.item("path", assumption.path()).text("text", assumption.text());
            if (assumption.source() != null) {
                yaml.text("source", assumption.source());
            }
            yaml.close();
        }
        yaml.close();
    }
}
