package fr.maillage.benchmarks;

import fr.maillage.domain.division.Apportionment;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.CommuteScale;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.FictionalTableau;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.source.TerritorySource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A staffing that is measured: a fictional tableau of a département of the embedded table, its antennes those of the most
 * populated communes far enough apart, which become one more. Each pôle of today is a unit of each antenne, and needs its
 * part of the ETP of today by residents, in whole ones.
 *
 * @param commutes over the distances of the embedded scenarios
 */
public record StaffingCase(StaffingProblem problem, Commutes commutes) {

    private static final String HEAD = "responsable d'antenne";
    private static final int TRAINING_DAYS = 10;

    /** The scale of points that scenarios have if they name none. */
    private static final CommuteScale COMMUTE_SCALE = new CommuteScale(List.of(
            new CommuteScale.Step(0, 10),
            new CommuteScale.Step(10_000_000, 20),
            new CommuteScale.Step(25_000_000, 40)));

    /** The weights that scenarios have if they name none. */
    private static final StaffingWeights WEIGHTS = new StaffingWeights(1, 10_000, COMMUTE_SCALE, 20, 2, 500, 10, 3);

    /**
     * Makes a case.
     *
     * @param text the département, the number of postes and that of antennes of today, such as {@code 79:420:6}
     */
    public static StaffingCase of(String text, List<StaffingObjective> objectives) {
        String[] parts = text.split(":", -1);
        Territory territory =
                TerritorySource.embedded().getTerritory(List.of(parts[0]), Cases.DETOUR_FACTOR, 1, new Faults());
        return new Maker(territory, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])).make(objectives);
    }

    /** Makes one. */
    private static final class Maker {

        private final Territory territory;
        private final List<Integer> seats;
        private final List<Poste> postes;
        private final List<Antenne> antennes = new ArrayList<>();
        private final List<Unit> units = new ArrayList<>();
        private final List<Need> needs = new ArrayList<>();

        Maker(Territory territory, int posts, int antennes) {
            this.territory = territory;
            seats = FictionalTableau.seats(territory.communes(), territory.distances(), antennes + 1);
            postes = FictionalTableau.of(
                            territory.communes(), territory.distances(), seats.subList(0, antennes), posts, 1)
                    .postes();
        }

        StaffingCase make(List<StaffingObjective> objectives) {
            antennes();
            Map<String, Map<String, Long>> etpByPole = new TreeMap<>();
            Map<String, String> siteByTeam = new LinkedHashMap<>();
            for (Poste poste : postes) {
                Workplace before = before(poste);
                etpByPole
                        .computeIfAbsent(before.pole(), pole -> new TreeMap<>())
                        .merge(poste.metier(), (long) poste.milliEtp(), Long::sum);
                if (before.antenne().equals(FictionalTableau.DEPARTEMENT)) {
                    siteByTeam.put(before.pole(), before.site());
                }
            }
            etpByPole.forEach((pole, etp) -> {
                String site = siteByTeam.get(pole);
                if (site == null) {
                    pole(pole, etp);
                } else {
                    units.add(new Unit(null, pole, List.of(pole), List.of(site)));
                    etp.forEach((metier, milliEtp) -> need(units.size() - 1, metier, (milliEtp + 500) / 1000));
                }
            });
            Set<String> sites = new TreeSet<>();
            units.forEach(unit -> sites.addAll(unit.sites()));
            StaffingProblem problem = new StaffingProblem(
                    postes,
                    Map.of(),
                    FictionalTableau.listMetiers(),
                    List.of(
                            new Transformation("secrétaire", "chargé d'accueil social", TRAINING_DAYS),
                            new Transformation(HEAD, "adjoint au responsable d'antenne", TRAINING_DAYS),
                            new Transformation("adjoint au responsable d'antenne", HEAD, TRAINING_DAYS)),
                    antennes,
                    sites.stream().map(site -> new Site(site, null)).toList(),
                    units,
                    needs,
                    antennes.stream()
                            .map(antenne -> new Quorum(HEAD, antenne.name(), 1, 1))
                            .toList(),
                    List.of(),
                    Map.of("médecin de PMI", 500),
                    objectives,
                    WEIGHTS,
                    Map.of());
            return new StaffingCase(problem, this::mm);
        }

        private int mm(String from, String to) {
            return territory.distances().mm(territory.getIndex(from), territory.getIndex(to));
        }

        private static Workplace before(Poste poste) {
            return Objects.requireNonNull(poste.before(), "a fictional tableau is one of today");
        }

        private void antennes() {
            List<TreeSet<String>> communes = new ArrayList<>();
            long[] residents = new long[seats.size()];
            seats.forEach(seat -> communes.add(new TreeSet<>()));
            for (int c = 0; c < territory.size(); c++) {
                int nearest = 0;
                for (int a = 1; a < seats.size(); a++) {
                    if (territory.distances().mm(c, seats.get(a))
                            < territory.distances().mm(c, seats.get(nearest))) {
                        nearest = a;
                    }
                }
                Commune commune = territory.communes().get(c);
                communes.get(nearest).add(commune.insee());
                residents[nearest] += commune.population();
            }
            for (int a = 0; a < seats.size(); a++) {
                Commune seat = territory.communes().get(seats.get(a));
                String name = String.format(Locale.ROOT, "Antenne %d, %s", a + 1, seat.name());
                antennes.add(new Antenne(name, seat.insee(), communes.get(a), residents[a], residents[a] * 0.016));
            }
        }

        /** A unit in each antenne, at its seat and where postes of today stand in its territory. */
        private void pole(String pole, Map<String, Long> etp) {
            int first = units.size();
            for (Antenne antenne : antennes) {
                List<String> sites = Stream.concat(
                                Stream.of(antenne.seat()),
                                postes.stream()
                                        .map(poste -> before(poste).site())
                                        .filter(site -> antenne.communes().contains(site)))
                        .distinct()
                        .sorted()
                        .toList();
                units.add(new Unit(antenne.name(), pole, List.of(pole), sites));
            }
            List<Double> residents =
                    antennes.stream().map(each -> (double) each.residents()).toList();
            etp.forEach((metier, milliEtp) -> {
                List<Long> shares = Apportionment.largestRemainders((milliEtp + 500) / 1000, residents);
                for (int a = 0; a < shares.size(); a++) {
                    need(first + a, metier, metier.equals(HEAD) ? 1 : shares.get(a));
                }
            });
        }

        private void need(int unit, String metier, long etp) {
            needs.add(new Need(unit, metier, 0, Math.toIntExact(1000 * etp)));
        }
    }
}
