package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.domain.staffing.AgentCount;
import fr.maillage.domain.staffing.AnnualCosts;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.CommuteBin;
import fr.maillage.domain.staffing.Disclosure;
import fr.maillage.domain.staffing.Flow;
import fr.maillage.domain.staffing.Headcount;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingBreach;
import fr.maillage.domain.staffing.StaffingFigures;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.ToldCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The staffing in {@code summary.json}, which is handed round: nothing in it is about fewer than five agents. */
final class StaffingJson {

    private StaffingJson() {}

    static void write(ObjectNode node, ScenarioInput input, StaffingResult result) {
        StaffingFigures figures = result.figures();
        input.scenario().departements().forEach(node.putArray("departements")::add);
        headcount(node, figures.all());
        ObjectNode byCategorie = node.putObject("byCategorie");
        figures.byCategorie().forEach((categorie, headcount) -> {
            ObjectNode each = etp(byCategorie.putObject(categorie.name()), headcount);
            posts(each.putObject("posts"), headcount);
            each.put("created", headcount.created()).put("suppressed", headcount.suppressed());
        });
        node.put("moved", figures.movedPostes())
                .put("transformed", figures.transformedPostes())
                .put("shortageEtp", Decimals.etp(figures.shortageMilliEtp()))
                .put("surplusEtp", Decimals.etp(figures.surplusMilliEtp()))
                .put("addedCommuteKm", Decimals.km(figures.addedCommuteMm()));
        List<StaffingOutcome> outcomes = result.plan().outcomes();
        objective(node.putObject("objective"), outcomes.getLast());
        ArrayNode objectives = node.putArray("objectives");
        outcomes.forEach(outcome -> objective(objectives.addObject(), outcome));
        ArrayNode strict = node.putArray("strict");
        result.problem().objectives().forEach(objective -> strict.add(objective.key()));
        node.put("fictional", result.isFictional()).put("division", result.division());
        node.put("requestsByDefault", isRequestsRateDefault(input));
        agents(node, result);
        StaffingUnitsJson.write(node, input, result);
        flows(node.putArray("flows"), Disclosure.flows(result.problem(), figures.changes()));
        commutes(node.putArray("commuteKm"), Disclosure.commutes(figures.changes()));
        budget(node, result);
        costs(node.putObject("costs"), result.costs());
        breaches(node.putArray("breaches"), result.breaches());
        SummaryJson.assumptions(
                node.putArray("assumptions"),
                input.scenario().scenario().assumptions().stream()
                        .filter(assumption -> bearsOnStaff(assumption.path(), result.division() == null))
                        .toList());
    }

    /** Staff has to do with the ground, the distances and the antennes, not with accueil points nor driving times. */
    private static boolean bearsOnStaff(String path, boolean isOnDrawnTerritories) {
        boolean isOfNetwork = path.startsWith("network") || path.startsWith("before");
        return isOfNetwork
                ? isOnDrawnTerritories && path.startsWith("network.territories")
                : !path.equals("distance.speedKmh");
    }

    /** Whether requests follow from residents at a rate that is not the scenario's own. */
    private static boolean isRequestsRateDefault(ScenarioInput input) {
        AskedStaffing asked = input.scenario().staffing();
        return asked != null
                && asked.settings().requests().perThousandResidents() == null
                && asked.settings().requests().file() == null;
    }

    private static void headcount(ObjectNode node, Headcount all) {
        posts(node.putObject("posts"), all);
        etp(node.putObject("etp"), all);
    }

    private static void posts(ObjectNode node, Headcount headcount) {
        node.put("before", headcount.postesBefore()).put("after", headcount.postesAfter());
    }

    private static ObjectNode etp(ObjectNode node, Headcount headcount) {
        return node.put("before", Decimals.etp(headcount.milliEtpBefore()))
                .put("after", Decimals.etp(headcount.milliEtpAfter()));
    }

    private static void objective(ObjectNode node, StaffingOutcome outcome) {
        node.put("name", outcome.objective().key());
        node.put("value", outcome.value());
        node.put("bound", outcome.bound());
        node.set("gap", SummaryJson.decimal(Decimals.gap(outcome.value(), outcome.bound())));
    }

    /** Totals of all agents; one that may not be told is null, and named under what is known of it. */
    private static void agents(ObjectNode node, StaffingResult result) {
        List<Change> changes = result.figures().changes();
        node.put("agents", changes.size());
        node.put(
                "vacant",
                result.plan().placed().stream()
                        .filter(placed -> !placed.isSuppressed() && placed.agent() == null)
                        .count());
        Map<ToldCount.Kind, List<String>> hidden = new EnumMap<>(ToldCount.Kind.class);
        for (AgentCount count : AgentCount.values()) {
            ToldCount told = Disclosure.tell(count, changes);
            if (count == AgentCount.OTHERWISE && result.problem().earlier().isEmpty()) {
                node.putNull(count.key());
            } else {
                node.put(count.key(), told.isNumber() ? Long.valueOf(told.number()) : null);
                hidden.computeIfAbsent(told.kind(), kind -> new ArrayList<>()).add(count.key());
            }
        }
        ToldCount.Kind ways = StaffingWarnings.tellLongWays(result);
        node.put(
                "longWays",
                ways == ToldCount.Kind.NUMBER ? Long.valueOf(StaffingWarnings.countLongWays(result)) : null);
        hidden.computeIfAbsent(ways, kind -> new ArrayList<>()).add("longWays");
        hidden.getOrDefault(ToldCount.Kind.FEW, List.of()).forEach(node.putArray("few")::add);
        hidden.getOrDefault(ToldCount.Kind.ALL_BUT_FEW, List.of()).forEach(node.putArray("allButFew")::add);
    }

    private static void flows(ArrayNode array, List<Flow> flows) {
        for (Flow flow : flows) {
            ObjectNode node = array.addObject();
            team(node.putObject("from"), flow.from());
            team(node.putObject("to"), flow.to());
            node.put("agents", flow.agents());
        }
    }

    private static void team(ObjectNode node, Flow.Team team) {
        node.put("antenne", team.antenne()).put("pole", team.pole());
    }

    private static void commutes(ArrayNode array, List<CommuteBin> bins) {
        for (CommuteBin bin : bins) {
            array.addObject()
                    .put("from", km(bin.fromMm()))
                    .put("to", km(bin.toMm()))
                    .put("agents", bin.agents());
        }
    }

    private static @Nullable BigDecimal km(@Nullable Long mm) {
        return mm == null ? null : Decimals.km(mm);
    }

    private static void budget(ObjectNode node, StaffingResult result) {
        Map<String, long[]> created = new TreeMap<>();
        Map<String, long[]> suppressed = new TreeMap<>();
        for (int p = 0; p < result.plan().placed().size(); p++) {
            Poste poste = result.problem().postes().get(p);
            Placed placed = result.plan().placed().get(p);
            if (poste.isCreated()) {
                add(created, placed.metier(), poste);
            } else if (placed.isSuppressed()) {
                add(suppressed, poste.metier(), poste);
            }
        }
        budget(node.putArray("created"), created);
        budget(node.putArray("suppressed"), suppressed);
    }

    private static void add(Map<String, long[]> byMetier, String metier, Poste poste) {
        long[] sums = byMetier.computeIfAbsent(metier, each -> new long[2]);
        sums[0]++;
        sums[1] += poste.milliEtp();
    }

    private static void budget(ArrayNode array, Map<String, long[]> byMetier) {
        byMetier.forEach((metier, sums) ->
                array.addObject().put("metier", metier).put("posts", sums[0]).put("etp", Decimals.etp(sums[1])));
    }

    private static void costs(ObjectNode node, AnnualCosts costs) {
        pair(node.putObject("payroll"), sum(costs.payrollBefore()), sum(costs.payrollAfter()));
        ObjectNode byCategorie = node.putObject("byCategorie");
        for (Categorie categorie : Categorie.values()) {
            long before = costs.payrollBefore().getOrDefault(categorie, 0L);
            long after = costs.payrollAfter().getOrDefault(categorie, 0L);
            if (before != 0 || after != 0) {
                pair(byCategorie.putObject(categorie.name()), before, after);
            }
        }
        node.put("created", costs.created());
        pair(node.putObject("travel"), costs.travelBefore(), costs.travelAfter());
        node.putObject("caseload")
                .put("before", caseload(costs.caseloadBefore()))
                .put("after", caseload(costs.caseloadAfter()));
    }

    private static void pair(ObjectNode node, long before, long after) {
        node.put("before", before).put("after", after);
    }

    private static long sum(Map<?, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable BigDecimal caseload(double requests) {
        return Double.isNaN(requests) ? null : Decimals.rounded(requests, 1);
    }

    /** Of rules about single agents only that they are broken: which poste, and how, would tell of its agent. */
    private static void breaches(ArrayNode array, List<StaffingBreach> breaches) {
        Set<StaffingBreach.Rule> told = EnumSet.noneOf(StaffingBreach.Rule.class);
        for (StaffingBreach breach : breaches) {
            boolean isAboutAgents = Disclosure.isAboutAgents(breach.rule());
            if (!isAboutAgents || told.add(breach.rule())) {
                array.addObject()
                        .put("rule", breach.rule().name())
                        .put("sentence", isAboutAgents ? StaffingResult.ABOUT_AGENTS : breach.sentence());
            }
        }
    }
}
