package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether each poste has a place somewhere, and each rule somebody who can keep it, once the antennes are known. */
final class ProblemChecks {

    /** So many kinds of postes without a place are told one by one. */
    private static final int NAMED = 20;

    private final StaffingProblem problem;
    private final AskedStaffing asked;
    private final PosteOptions options;
    private final Set<String> needed;
    private final Faults faults;

    private final Set<Aspect> binding;

    /** @param binding what a pin on it keeps */
    private ProblemChecks(StaffingProblem problem, AskedStaffing asked, Set<Aspect> binding, Faults faults) {
        this.problem = problem;
        this.asked = asked;
        this.options = new PosteOptions(problem, binding);
        this.binding = binding;
        this.needed = problem.needs().stream().map(Need::metier).collect(Collectors.toSet());
        this.faults = faults;
    }

    static void check(StaffingProblem problem, AskedStaffing asked, Faults faults) {
        ProblemChecks checks = new ProblemChecks(problem, asked, EnumSet.allOf(Aspect.class), faults);
        checks.places();
        checks.quorums();
        checks.guichets();
        checks.workplaces();
    }

    /**
     * What can be said before the antennes are drawn: whether each poste has a place wherever they will be.
     *
     * @param outline on territories of any kind
     */
    static void checkOutline(StaffingProblem outline, AskedStaffing asked, Faults faults) {
        Set<Aspect> binding = EnumSet.complementOf(EnumSet.of(Aspect.ANTENNE, Aspect.SITE));
        new ProblemChecks(outline, asked, binding, faults).places();
    }

    private void places() {
        // By what they have in common: the first poste, and how many there are.
        SequencedMap<String, String> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Poste poste : problem.postes()) {
            Agent agent = poste.agent();
            Set<Aspect> fixed = poste.fixed();
            String who = "poste ";
            boolean hasPlace = options.hasPlace(poste);
            if (hasPlace && agent != null && !options.hasPlaceForAgent(poste)) {
                hasPlace = false;
                fixed = agent.fixed();
                who = "the agent of poste ";
            }
            if (!hasPlace && isNeeded(poste)) {
                String kind = poste.metier() + where(poste.before()) + kept(fixed);
                first.putIfAbsent(kind, who + Found.plain(poste.id()));
                counts.merge(kind, 1, Integer::sum);
            }
        }
        first.entrySet().stream().limit(NAMED).forEach(entry -> {
            int more = counts.getOrDefault(entry.getKey(), 1) - 1;
            faults.add(ScenarioFault.POSTE_WITHOUT_PLACE.at(
                    asked.placeOf(asked.staffing().isWritten("fixed") ? "fixed" : "tableau"),
                    entry.getValue() + (more == 0 ? "" : " and " + more + " more") + ", " + entry.getKey(),
                    "a unit that takes it so",
                    "Let it change, add a need of its métier there, or name its pôle under continues."));
        });
        if (first.size() > NAMED) {
            faults.add(ScenarioFault.POSTE_WITHOUT_PLACE.at(
                    asked.placeOf("tableau"),
                    Found.count(first.size() - NAMED, "more kind") + " of postes",
                    "a unit that takes each",
                    "Mend those above first."));
        }
    }

    /** Whether a unit takes what it is or may become, whatever the cadre; that none does is told elsewhere. */
    private boolean isNeeded(Poste poste) {
        return needed.contains(poste.metier())
                || problem.transformations().stream()
                        .anyMatch(each -> each.from().equals(poste.metier()) && needed.contains(each.to()));
    }

    private static String where(@Nullable Workplace before) {
        return before == null
                ? ", created"
                : " of " + Found.plain(before.antenne()) + " · " + Found.plain(before.pole()) + " at " + before.site();
    }

    private String kept(Set<Aspect> fixed) {
        Set<Aspect> kept = EnumSet.copyOf(binding);
        kept.retainAll(fixed);
        if (kept.isEmpty()) {
            return "";
        }
        return ", which keeps its " + kept.stream().map(ProblemChecks::word).collect(Collectors.joining(", "));
    }

    /** As a tableau writes it. */
    private static String word(Aspect aspect) {
        return switch (aspect) {
            case ANTENNE -> "antenne";
            case POLE -> "pôle";
            case SITE -> "site";
            case METIER -> "métier";
            case POSTE -> "poste";
        };
    }

    private void quorums() {
        Set<String> told = new HashSet<>();
        for (Quorum quorum : problem.quorums()) {
            String antenne = quorum.antenne();
            boolean isTaken = options.listUnits(quorum.metier()).stream()
                    .anyMatch(unit -> antenne == null
                            || antenne.equals(problem.units().get(unit).antenne()));
            if (quorum.least() > 0 && !isTaken && told.add(quorum.metier())) {
                faults.add(ScenarioFault.QUORUM_WITHOUT_UNIT.at(
                        asked.placeOf("quorums"),
                        "at least " + quorum.least() + " of " + Found.plain(quorum.metier())
                                + (antenne == null ? "" : " in " + Found.plain(antenne)),
                        "a unit that takes the métier there",
                        "Add a need of it, or take the quorum out."));
            }
        }
    }

    private void guichets() {
        for (Guichet guichet : problem.guichets()) {
            boolean isStaffed = guichet.metiers().stream()
                    .flatMap(metier -> options.listUnits(metier).stream())
                    .map(problem.units()::get)
                    .map(Unit::sites)
                    .anyMatch(sites -> sites.contains(guichet.site()));
            if (!isStaffed) {
                faults.add(ScenarioFault.GUICHET_WITHOUT_STAFF.at(
                        asked.placeOf("guichets"),
                        "a guichet at " + guichet.site(),
                        "a unit there that takes one of "
                                + guichet.metiers().stream()
                                        .map(Found::plain)
                                        .sorted()
                                        .collect(Collectors.joining(", ")),
                        "Add a need of it, or take the guichet out."));
            }
        }
    }

    private void workplaces() {
        long capacity = 0;
        boolean isLimited = true;
        for (Site site : problem.sites()) {
            Integer most = site.workplaces();
            if (most == null) {
                isLimited = false;
                continue;
            }
            capacity += most;
            long fixed = problem.postes().stream()
                    .filter(poste -> poste.fixed().contains(Aspect.SITE) || isAgentFixed(poste))
                    .map(Poste::before)
                    .filter(before -> before != null && before.site().equals(site.insee()))
                    .count();
            if (fixed > most) {
                tooFew(
                        Found.count(most, "workplace") + " at " + site.insee(),
                        "at least the " + Found.count(fixed, "poste")
                                + (fixed == 1 ? " that is fixed there" : " that are fixed there"));
            }
        }
        long suppressed = problem.suppressed().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        long postes = problem.postes().size() - suppressed;
        if (isLimited && capacity < postes) {
            tooFew(
                    Found.count(capacity, "workplace") + " at all sites together",
                    "at least " + postes + ", one for each poste");
        }
    }

    /** Whether an agent stays at the site with its own poste. */
    private static boolean isAgentFixed(Poste poste) {
        Agent agent = poste.agent();
        return agent != null && agent.fixed().containsAll(Set.of(Aspect.SITE, Aspect.POSTE));
    }

    private void tooFew(String found, String expected) {
        faults.add(ScenarioFault.FEWER_WORKPLACES_THAN_POSTES.at(
                asked.placeOf("organisation"), found, expected, "Raise the workplaces, or add sites."));
    }
}
