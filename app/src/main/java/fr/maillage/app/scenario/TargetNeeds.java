package fr.maillage.app.scenario;

import fr.maillage.domain.division.Apportionment;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Works out what each unit needs, in thousandths of an ETP, in steps as the scenario has them and hundredths at the least. */
final class TargetNeeds {

    private static final double PER_THOUSAND = 1000;
    private static final double HUNDREDTHS = 100;

    private record Key(int unit, String metier) {}

    private final TargetOrganisation organisation;
    private final Map<String, Long> milliEtpByMetier;

    private TargetNeeds(TargetOrganisation organisation, Map<String, Long> milliEtpByMetier) {
        this.organisation = organisation;
        this.milliEtpByMetier = Map.copyOf(milliEtpByMetier);
    }

    /**
     * The needs of all units, in their order.
     *
     * @param rows of the scenario, of which a later one overrules an earlier one
     * @param step of which targets that are worked out are multiples, in ETP
     * @param milliEtpByMetier the staff of which shares are taken, thousandths of an ETP
     */
    static List<Need> list(
            List<NeedSettings> rows, double step, TargetOrganisation organisation, Map<String, Long> milliEtpByMetier) {
        TargetNeeds needs = new TargetNeeds(organisation, milliEtpByMetier);
        SequencedMap<Key, Need> byUnit = new LinkedHashMap<>();
        for (NeedSettings row : rows) {
            List<Integer> units = organisation.listUnits(row);
            for (String metier : row.metiers()) {
                List<Double> targets = needs.targets(row, metier, units, step);
                for (int k = 0; k < units.size(); k++) {
                    int least = milli(row.least());
                    Need need = new Need(units.get(k), metier, least, Math.max(least, milli(targets.get(k))));
                    byUnit.put(new Key(units.get(k), metier), need);
                }
            }
        }
        List<Need> list = new ArrayList<>();
        for (int u = 0; u < organisation.units().size(); u++) {
            int unit = u;
            byUnit.values().stream().filter(need -> need.unit() == unit).forEach(list::add);
        }
        return list;
    }

    private List<Double> targets(NeedSettings row, String metier, List<Integer> units, double step) {
        List<Double> exact = units.stream()
                .map(unit -> switch (row.target()) {
                    case LEAST -> row.least();
                    case ETP -> row.amount();
                    case PER_THOUSAND_RESIDENTS -> row.amount() * residents(unit) / PER_THOUSAND;
                    case PER_THOUSAND_REQUESTS -> row.amount() * requests(unit) / PER_THOUSAND;
                    case SHARE ->
                        row.amount() * milliEtpByMetier.getOrDefault(metier, 0L) / PER_THOUSAND * part(unit, units);
                })
                .toList();
        long steps = Math.round(exact.stream().mapToDouble(Double::doubleValue).sum() / step);
        if (row.target() == NeedSettings.Target.LEAST || row.target() == NeedSettings.Target.ETP || steps == 0) {
            return exact;
        }
        return Apportionment.largestRemainders(steps, exact).stream()
                .map(given -> given * step)
                .toList();
    }

    /** What a unit has of the residents of some. */
    private double part(int unit, List<Integer> units) {
        double all = units.stream().mapToDouble(this::residents).sum();
        return all == 0 ? 1.0 / units.size() : residents(unit) / all;
    }

    /** Of its antenne; of a team, all. */
    private double residents(int unit) {
        String antenne = organisation.units().get(unit).antenne();
        return antenne == null
                ? organisation.antennes().stream()
                        .mapToDouble(Antenne::residents)
                        .sum()
                : organisation.getAntenne(antenne).residents();
    }

    private double requests(int unit) {
        String antenne = organisation.units().get(unit).antenne();
        return antenne == null
                ? organisation.antennes().stream()
                        .mapToDouble(Antenne::requests)
                        .sum()
                : organisation.getAntenne(antenne).requests();
    }

    private static int milli(double etp) {
        // The greatest multiple of ten that an int holds.
        return (int) Math.min(2_147_483_640L, Math.round(etp * HUNDREDTHS) * 10);
    }
}
