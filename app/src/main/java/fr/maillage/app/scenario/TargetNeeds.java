package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Works out what each unit needs, in thousandths of an ETP, rounded to hundredths of one. */
final class TargetNeeds {

    private static final double PER_THOUSAND = 1000;
    private static final double HUNDREDTHS = 100;

    private record Key(int unit, String metier) {}

    private final TargetOrganisation organisation;
    private final Map<String, Long> milliEtpByMetier = new HashMap<>();

    private TargetNeeds(TargetOrganisation organisation, List<Poste> postes) {
        this.organisation = organisation;
        postes.forEach(poste -> milliEtpByMetier.merge(poste.metier(), (long) poste.milliEtp(), Long::sum));
    }

    /**
     * The needs of all units, in their order.
     *
     * @param rows of the scenario, of which a later one overrules an earlier one
     * @param postes of today and created ones, of which shares are taken
     */
    static List<Need> list(List<NeedSettings> rows, TargetOrganisation organisation, List<Poste> postes) {
        TargetNeeds needs = new TargetNeeds(organisation, postes);
        SequencedMap<Key, Need> byUnit = new LinkedHashMap<>();
        for (NeedSettings row : rows) {
            List<Integer> units = organisation.listUnits(row);
            for (int unit : units) {
                for (String metier : row.metiers()) {
                    byUnit.put(new Key(unit, metier), needs.need(row, metier, unit, units));
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

    private Need need(NeedSettings row, String metier, int unit, List<Integer> units) {
        int least = milli(row.least());
        double target = switch (row.target()) {
            case LEAST -> row.least();
            case ETP -> row.amount();
            case PER_THOUSAND_RESIDENTS -> row.amount() * residents(unit) / PER_THOUSAND;
            case PER_THOUSAND_REQUESTS -> row.amount() * requests(unit) / PER_THOUSAND;
            case SHARE -> row.amount() * milliEtpByMetier.getOrDefault(metier, 0L) / PER_THOUSAND * part(unit, units);
        };
        return new Need(unit, metier, least, Math.max(least, milli(target)));
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
