package fr.maillage.app.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Coverage;
import fr.maillage.domain.staffing.Disclosure;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.territory.Territory;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The antennes, units and needs of a staffing in {@code summary.json}. */
final class StaffingUnitsJson {

    private final StaffingResult result;
    private final List<Unit> units;

    /** Of each unit: its postes, their quotités, and what of the needs they meet, leave open and pass. */
    private final int[] postes;

    private final long[] milliEtp;
    private final long[] staff;
    private final long[] target;
    private final long[] shortage;
    private final long[] surplus;

    private StaffingUnitsJson(StaffingResult result) {
        this.result = result;
        units = result.problem().units();
        postes = new int[units.size()];
        milliEtp = new long[units.size()];
        staff = new long[units.size()];
        target = new long[units.size()];
        shortage = new long[units.size()];
        surplus = new long[units.size()];
        List<Placed> placed = result.plan().placed();
        for (int p = 0; p < placed.size(); p++) {
            if (!placed.get(p).isSuppressed()) {
                int unit = placed.get(p).unit();
                postes[unit]++;
                milliEtp[unit] += result.problem().postes().get(p).milliEtp();
            }
        }
        for (Coverage coverage : result.figures().coverages()) {
            int unit = coverage.need().unit();
            staff[unit] += coverage.staffMilliEtp();
            target[unit] += coverage.need().targetMilliEtp();
            shortage[unit] += coverage.shortageMilliEtp();
            surplus[unit] += coverage.surplusMilliEtp();
        }
    }

    static void write(ObjectNode node, ScenarioInput input, StaffingResult result) {
        StaffingUnitsJson each = new StaffingUnitsJson(result);
        each.antennes(node.putArray("antennes"), input.territory());
        each.units(node.putArray("units"));
        each.needs(node.putArray("needs"));
    }

    private void antennes(ArrayNode array, Territory territory) {
        for (Antenne antenne : result.problem().antennes()) {
            int[] own = IntStream.range(0, units.size())
                    .filter(u -> antenne.name().equals(units.get(u).antenne()))
                    .toArray();
            array.addObject()
                    .put("name", antenne.name())
                    .put("seat", antenne.seat())
                    .put(
                            "seatName",
                            territory
                                    .communes()
                                    .get(territory.getIndex(antenne.seat()))
                                    .name())
                    .put("residents", antenne.residents())
                    .put("requests", Decimals.rounded(antenne.requests(), 1))
                    .put("posts", IntStream.of(own).map(u -> postes[u]).sum())
                    .put("etp", Decimals.etp(sum(milliEtp, own)))
                    .put("shortageEtp", Decimals.etp(sum(shortage, own)));
        }
    }

    private static long sum(long[] values, int[] positions) {
        return IntStream.of(positions).mapToLong(u -> values[u]).sum();
    }

    private void units(ArrayNode array) {
        var changes = result.figures().changes();
        List<@Nullable Integer> agents =
                Disclosure.agentsByUnit(result.problem(), changes, Disclosure.flows(result.problem(), changes));
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            array.addObject()
                    .put("name", unit.name())
                    .put("antenne", unit.antenne())
                    .put("pole", unit.pole())
                    .put("posts", postes[u])
                    .put("agents", agents.get(u))
                    .put("etp", Decimals.etp(milliEtp[u]))
                    .put("staffEtp", Decimals.etp(staff[u]))
                    .put("targetEtp", Decimals.etp(target[u]))
                    .put("shortageEtp", Decimals.etp(shortage[u]))
                    .put("surplusEtp", Decimals.etp(surplus[u]));
        }
    }

    private void needs(ArrayNode array) {
        for (Coverage coverage : result.figures().coverages()) {
            Need need = coverage.need();
            array.addObject()
                    .put("unit", units.get(need.unit()).name())
                    .put("metier", need.metier())
                    .put("leastEtp", Decimals.etp(need.leastMilliEtp()))
                    .put("targetEtp", Decimals.etp(need.targetMilliEtp()))
                    .put("posts", coverage.postes())
                    .put("etp", Decimals.etp(coverage.milliEtp()))
                    .put("staffEtp", Decimals.etp(coverage.staffMilliEtp()))
                    .put("shortageEtp", Decimals.etp(coverage.shortageMilliEtp()))
                    .put("surplusEtp", Decimals.etp(coverage.surplusMilliEtp()));
        }
    }
}
