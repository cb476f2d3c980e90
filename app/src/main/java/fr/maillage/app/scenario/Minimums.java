package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.StaffingProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Whether there can be as much staff as needs, guichets and quorums ask for at least, places left aside. What is told is
 * a set of minimums that all postes together that may count against them do not reach; other plans may still be
 * impossible.
 */
final class Minimums {

    private final StaffingProblem problem;
    private final AskedStaffing asked;
    private final Faults faults;
    private final PosteOptions options;
    private final List<Poste> left;

    private Minimums(StaffingProblem problem, AskedStaffing asked, Faults faults) {
        this.problem = problem;
        this.asked = asked;
        this.faults = faults;
        this.options = new PosteOptions(problem);
        this.left = left();
    }

    static void check(StaffingProblem problem, AskedStaffing asked, Faults faults) {
        Minimums minimums = new Minimums(problem, asked, faults);
        minimums.needs();
        minimums.guichets();
        minimums.quorums();
        minimums.most();
    }

    /** The postes that stay, at best: of a métier those that count least are suppressed. */
    private List<Poste> left() {
        Map<String, Integer> suppressed = new HashMap<>(problem.suppressed());
        List<Poste> bySize = new ArrayList<>(problem.postes());
        bySize.sort((one, other) -> Integer.compare(etp(one), etp(other)));
        bySize.removeIf(poste -> {
            int more = suppressed.getOrDefault(poste.metier(), 0);
            boolean isGone = more > 0 && !poste.isCreated();
            if (isGone) {
                suppressed.put(poste.metier(), more - 1);
            }
            return isGone;
        });
        return bySize;
    }

    /** What a poste counts at most, thousandths of an ETP. */
    private int etp(Poste poste) {
        return options.listMetiers(poste).stream()
                .mapToInt(metier -> problem.effectiveMilliEtp(poste.milliEtp(), metier, poste.agent() == null))
                .max()
                .orElse(0);
    }

    private void needs() {
        SortedMap<String, Long> least = new TreeMap<>();
        for (Need need : problem.needs()) {
            if (need.leastMilliEtp() > 0) {
                least.merge(need.metier(), (long) need.leastMilliEtp(), Long::sum);
            }
        }
        List<Supply.Demand> demands = new ArrayList<>();
        least.forEach((metier, milliEtp) -> demands.add(new Supply.Demand(metier, Set.of(metier), milliEtp)));
        tell(demands, this::etp, "needs", "units need at least %s ETP of %s", " ETP");
    }

    private void guichets() {
        List<Supply.Demand> demands = new ArrayList<>();
        for (Guichet guichet : problem.guichets()) {
            String metiers = guichet.metiers().stream().sorted().collect(Collectors.joining(" or "));
            demands.add(new Supply.Demand(metiers, guichet.metiers(), guichet.leastMilliEtp()));
        }
        tell(demands, this::etp, "guichets", "guichets need at least %s ETP of %s", " ETP");
    }

    private void quorums() {
        // A quorum of the whole organisation and those of antennes may count the same postes.
        SortedMap<String, Long> inAntennes = new TreeMap<>();
        SortedMap<String, Long> least = new TreeMap<>();
        for (Quorum quorum : problem.quorums()) {
            (quorum.antenne() == null ? least : inAntennes).merge(quorum.metier(), (long) quorum.least(), Long::sum);
        }
        inAntennes.forEach((metier, count) -> least.merge(metier, count, Math::max));
        List<Supply.Demand> demands = new ArrayList<>();
        least.forEach(
                (metier, count) -> demands.add(new Supply.Demand(metier, Set.of(metier), count * Poste.FULL_TIME)));
        tell(demands, poste -> Poste.FULL_TIME, "quorums", "quorums ask for at least %s postes of %s", " postes");
    }

    private void tell(
            List<Supply.Demand> demands, ToIntFunction<Poste> amount, String path, String sentence, String unit) {
        Map<Set<String>, Long> amounts = new HashMap<>();
        for (Poste poste : left) {
            SortedSet<String> metiers = options.listMetiers(poste);
            amounts.merge(metiers, (long) amount.applyAsInt(poste), Long::sum);
        }
        Supply.findShortfall(amounts, demands)
                .ifPresent(shortfall -> faults.add(ScenarioFault.MINIMUMS_ABOVE_HEADCOUNT.at(
                        asked.placeOf(path),
                        String.format(
                                Locale.ROOT,
                                sentence,
                                thousandths(shortfall.asked()),
                                shortfall.labels().stream()
                                        .map(Found::plain)
                                        .distinct()
                                        .collect(Collectors.joining(" and "))),
                        "at most the " + thousandths(shortfall.there()) + unit
                                + " that the postes have which are, or may become, so",
                        "Lower the minimums, allow transformations, or create postes under budget.")));
    }

    private static String thousandths(long amount) {
        return BigDecimal.valueOf(amount, 3).stripTrailingZeros().toPlainString();
    }

    /** Postes that can have one métier only have to find room under its quorums. */
    private void most() {
        SortedMap<String, Long> most = new TreeMap<>();
        for (Quorum quorum : problem.quorums()) {
            boolean isEverywhere = quorum.antenne() == null
                    || options.listUnits(quorum.metier()).stream()
                            .allMatch(unit -> problem.units().get(unit).antenne() != null);
            if (isEverywhere && quorum.antenne() != null) {
                most.merge(quorum.metier(), (long) quorum.most(), Long::sum);
            }
        }
        for (Quorum quorum : problem.quorums()) {
            if (quorum.antenne() == null) {
                most.merge(quorum.metier(), (long) quorum.most(), Math::min);
            }
        }
        most.forEach((metier, room) -> {
            long bound = left.stream()
                    .filter(poste -> options.listMetiers(poste).equals(Set.of(metier)))
                    .count();
            if (bound > room) {
                faults.add(ScenarioFault.MORE_POSTES_THAN_QUORUM.at(
                        asked.placeOf("quorums"),
                        Found.count(bound, "poste") + " of " + Found.plain(metier) + " that can become nothing else",
                        "at most " + room + ", by its quorums",
                        "Allow a transformation from it, raise the quorum, or suppress postes under budget."));
            }
        });
    }
}
