package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.scenario.Assumption;
import fr.maillage.app.scenario.ResolvedScenario;
import fr.maillage.app.scenario.Scenario;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.Components;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.RuleBreach;
import fr.maillage.domain.territory.Territory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code summary.json}: every figure of a run, from its audit. */
final class SummaryJson {

    private SummaryJson() {}

    static ObjectNode of(ScenarioInput input, RunResult result) {
        ResolvedScenario scenario = input.scenario();
        ObjectNode summary = JsonFiles.MAPPER.createObjectNode();
        summary.put("scenario", scenario.scenario().name());
        if (scenario.scenario().title() != null) {
            summary.put("title", scenario.scenario().title());
        }
        summary.put("seed", scenario.scenario().seed());
        summary.put("feasible", result.isFeasible());
        NetworkResult network = result.network();
        if (network != null) {
            network(summary.putObject("network"), input, network);
        }
        StaffingResult staffing = result.staffing();
        if (staffing != null) {
            StaffingJson.write(summary.putObject("staffing"), input, staffing);
        }
        RotaResult rota = result.rota();
        if (rota != null) {
            RotaJson.write(summary.putObject("rota"), input, rota);
        }
        return summary;
    }

    private static void network(ObjectNode network, ScenarioInput input, NetworkResult result) {
        ResolvedScenario scenario = input.scenario();
        NetworkRules rules = scenario.networkRules();
        NetworkFigures figures = result.audit().figures();
        scenario.departements().forEach(network.putArray("departements")::add);
        network.put("communes", figures.communes());
        network.put("population", figures.population());
        ObjectNode candidates = network.putObject("candidates");
        candidates.put("count", rules.listSites().size());
        candidates.put("kind", scenario.scenario().network().candidates().kind().word());
        points(network.putArray("accueilPoints"), result.plan().accueilPoints(), seats(input.territory(), result));
        ObjectNode coverage = coverage(network, figures, rules);
        coverage.set("bound", decimal(boundOf(result.plan().coverage())));
        coverage.set("gap", decimal(Decimals.gap(result.plan().coverage())));
        components(network.putObject("components"), result.components());
        target(network.putObject("target"), scenario.scenario(), rules, figures);
        network.put("count", rules.count());
        network.put("maxCount", rules.maxCount());
        communes(network.putArray("kept"), input.territory(), rules.open());
        communes(network.putArray("closed"), input.territory(), rules.closed());
        distances(network, figures);
        network.set("objective", objective(result.plan().outcomes().getLast()));
        ArrayNode objectives = network.putArray("objectives");
        result.plan().outcomes().forEach(outcome -> objectives.add(objective(outcome)));
        breaches(network.putArray("breaches"), result.listBreaches());
        TerritoriesJson.write(network, input.territory(), result);
        NetworkFigures before = result.before();
        if (before != null) {
            ObjectNode situation = network.putObject("before");
            points(situation.putArray("accueilPoints"), scenario.before(), insee -> JsonFiles.MAPPER.nullNode());
            coverage(situation, before, rules);
            distances(situation, before);
        }
        assumptions(network.putArray("assumptions"), scenario.scenario().assumptions());
        network.put("shapes", result.shapesWord());
    }

    static void assumptions(ArrayNode array, List<Assumption> assumptions) {
        for (Assumption assumption : assumptions) {
            ObjectNode node = array.addObject().put("path", assumption.path()).put("text", assumption.text());
            if (assumption.source() != null) {
                node.put("source", assumption.source());
            }
        }
    }

    private static void components(ObjectNode node, Components components) {
        node.put("count", components.sizes().size());
        components.sizes().forEach(node.putArray("communes")::add);
        components.alone().forEach(node.putArray("alone")::add);
        components.outOfReach().forEach(node.putArray("outOfReach")::add);
    }

    private static void target(ObjectNode target, Scenario scenario, NetworkRules rules, NetworkFigures figures) {
        target.put("hard", rules.isTargetHard());
        target.put("met", figures.uncovered().isEmpty());
        if (scenario.network().targetMinutes() != null) {
            target.put("minutes", scenario.network().targetMinutes());
            target.put("speedKmh", scenario.distance().speedKmh());
        }
    }

    private static void communes(ArrayNode array, Territory territory, Set<String> codes) {
        for (String insee : codes) {
            String name = territory.communes().get(territory.getIndex(insee)).name();
            array.addObject().put("insee", insee).put("name", name);
        }
    }

    /** The seat of the antenne that a commune belongs to. */
    private static Function<String, JsonNode> seats(Territory territory, NetworkResult result) {
        TerritoryResult territories = result.territories();
        Membership outermost = territories == null || territories.tiers().isEmpty()
                ? null
                : new Membership(
                        territory.size(),
                        territories.ground(),
                        territories.tiers().getFirst().division());
        return insee -> TerritoriesJson.seatOf(territory, outermost, insee);
    }

    private static void points(ArrayNode array, List<AccueilPoint> points, Function<String, JsonNode> antenne) {
        for (AccueilPoint point : points) {
            array.addObject()
                    .put("insee", point.insee())
                    .put("name", point.name())
                    .put("kind", point.kind())
                    .set("antenne", antenne.apply(point.insee()));
        }
    }

    private static ObjectNode coverage(ObjectNode parent, NetworkFigures figures, NetworkRules rules) {
        ObjectNode coverage = parent.putObject("coverage");
        coverage.put("targetKm", Decimals.km(rules.targetMm()));
        coverage.put("population", figures.coveredPopulation());
        coverage.put("share", Decimals.share(figures.coveredPopulation(), figures.population()));
        figures.uncovered().forEach(coverage.putArray("uncovered")::add);
        return coverage;
    }

    private static void distances(ObjectNode parent, NetworkFigures figures) {
        ObjectNode node = parent.putObject("distanceKm");
        node.put("mean", Decimals.meanKm(figures.totalResidentMm(), figures.population()))
                .put("median", Decimals.km(figures.medianMm()))
                .put("p90", Decimals.km(figures.p90Mm()))
                .put("max", Decimals.km(figures.maxMm()));
        if (!figures.tooFar().isEmpty()) {
            figures.tooFar().forEach(node.putArray("tooFar")::add);
        }
    }

    private static ObjectNode objective(ObjectiveOutcome outcome) {
        ObjectNode node = JsonFiles.MAPPER.createObjectNode();
        node.put("name", outcome.objective().key());
        node.put("value", Decimals.value(outcome.objective(), outcome.value()));
        node.set("bound", decimal(boundOf(outcome)));
        node.set("gap", decimal(Decimals.gap(outcome)));
        return node;
    }

    private static @Nullable BigDecimal boundOf(ObjectiveOutcome outcome) {
        Long bound = outcome.bound();
        return bound == null ? null : Decimals.value(outcome.objective(), bound);
    }

    static JsonNode decimal(@Nullable BigDecimal number) {
        return number == null
                ? JsonFiles.MAPPER.nullNode()
                : JsonFiles.MAPPER.getNodeFactory().numberNode(number);
    }

    private static void breaches(ArrayNode array, List<RuleBreach> breaches) {
        for (RuleBreach breach : breaches) {
            ObjectNode node = array.addObject();
            node.put("rule", breach.rule().name());
            breach.communes().forEach(node.putArray("communes")::add);
            node.put("sentence", breach.sentence());
        }
    }
}
