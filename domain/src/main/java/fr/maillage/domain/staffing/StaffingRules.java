package fr.maillage.domain.staffing;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.StaffingBreach.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a plan against every hard rule. */
final class StaffingRules {

    private final StaffingIndex index;
    private final StaffingProblem problem;
    private final Commutes commutes;
    private final StaffingPlan plan;
    private final List<StaffingBreach> breaches = new ArrayList<>();

    StaffingRules(StaffingIndex index, Commutes commutes, StaffingPlan plan) {
        this.index = index;
        problem = index.problem();
        this.commutes = commutes;
        this.plan = plan;
    }

    /** Every breach; counts are left out where the postes themselves are at fault. */
    List<StaffingBreach> list(List<Coverage> coverages) {
        if (headcount()) {
            for (int p = 0; p < plan.placed().size(); p++) {
                poste(problem.postes().get(p), plan.placed().get(p));
            }
            agents();
            suppressions();
            needs(coverages);
            quorums();
            guichets();
            workplaces();
        }
        return breaches;
    }

    private boolean headcount() {
        if (plan.placed().size() != problem.postes().size()) {
            breach(
                    Rule.HEADCOUNT,
                    String.format(
                            Locale.ROOT,
                            "%s where there are %,d",
                            Found.count(plan.placed().size(), "poste"),
                            problem.postes().size()));
            return false;
        }
        Map<Integer, Set<String>> metiersByUnit = new HashMap<>();
        problem.needs()
                .forEach(need -> metiersByUnit
                        .computeIfAbsent(need.unit(), unit -> new HashSet<>())
                        .add(need.metier()));
        for (int p = 0; p < plan.placed().size(); p++) {
            Placed placed = plan.placed().get(p);
            String id = problem.postes().get(p).id();
            if (!placed.poste().equals(id)) {
                breach(Rule.HEADCOUNT, String.format(Locale.ROOT, "poste %s where %s belongs", placed.poste(), id));
            } else if (!placed.isSuppressed()) {
                place(id, placed, metiersByUnit);
            }
        }
        return breaches.isEmpty();
    }

    private void place(String id, Placed placed, Map<Integer, Set<String>> metiersByUnit) {
        if (placed.unit() < 0 || placed.unit() >= problem.units().size()) {
            breach(Rule.HEADCOUNT, String.format(Locale.ROOT, "poste %s in no unit", id));
        } else if (!metiersByUnit.getOrDefault(placed.unit(), Set.of()).contains(placed.metier())) {
            breach(
                    Rule.HEADCOUNT,
                    String.format(
                            Locale.ROOT,
                            "poste %s as %s in %s, which has no need of it",
                            id,
                            placed.metier(),
                            unit(placed).name()));
        } else if (!unit(placed).sites().contains(placed.site())) {
            breach(
                    Rule.HEADCOUNT,
                    String.format(
                            Locale.ROOT,
                            "poste %s at %s, where %s does not work",
                            id,
                            placed.site(),
                            unit(placed).name()));
        }
    }

    private void poste(Poste poste, Placed placed) {
        if (placed.isSuppressed()) {
            if (!poste.fixed().isEmpty()) {
                breach(Rule.FIXED, String.format(Locale.ROOT, "poste %s is suppressed, and is to stay", poste.id()));
            }
            return;
        }
        Unit unit = unit(placed);
        Metier metier = index.findMetier(placed.metier()).orElseThrow();
        if (!placed.metier().equals(poste.metier())) {
            if (index.findTransformation(poste.metier(), placed.metier()).isEmpty()) {
                breach(
                        Rule.METIER,
                        String.format(
                                Locale.ROOT,
                                "poste %s becomes %s, which %s may not",
                                poste.id(),
                                metier.name(),
                                poste.metier()));
            } else if (!metier.cadres().isEmpty() && !metier.cadres().contains(poste.cadre())) {
                breach(
                        Rule.METIER,
                        String.format(
                                Locale.ROOT,
                                "poste %s of the cadre %s becomes %s",
                                poste.id(),
                                poste.cadre(),
                                metier.name()));
            }
        }
        if (metier.isInAntennes() && unit.antenne() == null) {
            breach(
                    Rule.METIER,
                    String.format(
                            Locale.ROOT,
                            "poste %s as %s in %s, outside the antennes",
                            poste.id(),
                            metier.name(),
                            unit.name()));
        }
        kept(poste, poste.fixed(), poste, placed);
        if (poste.fixed().contains(Aspect.POSTE) && !isSame(poste.agent(), placed.agent())) {
            breach(Rule.FIXED, String.format(Locale.ROOT, "poste %s changes its agent", poste.id()));
        }
    }

    private static boolean isSame(@Nullable Agent before, @Nullable String after) {
        return before == null ? after == null : before.id().equals(after);
    }

    /** Whether what is fixed of a workplace stays, on the poste that it goes to. */
    private void kept(Poste of, Set<Aspect> fixed, Poste on, Placed placed) {
        for (Aspect aspect : fixed) {
            boolean isKept = aspect == Aspect.METIER
                    ? placed.metier().equals(of.metier())
                    : index.isKept(aspect, of.before(), unit(placed), placed.site());
            if (!isKept) {
                breach(
                        Rule.FIXED,
                        String.format(
                                Locale.ROOT,
                                "poste %s does not keep its %s",
                                on.id(),
                                aspect.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void agents() {
        Set<String> seen = new HashSet<>();
        for (int p = 0; p < plan.placed().size(); p++) {
            Placed placed = plan.placed().get(p);
            String id = placed.agent();
            if (id == null) {
                continue;
            }
            Poste poste = problem.postes().get(p);
            Poste own = index.findPosteOf(id).orElse(null);
            Agent agent = own == null ? null : own.agent();
            if (own == null || agent == null || !seen.add(id)) {
                breach(
                        Rule.AGENT,
                        String.format(
                                Locale.ROOT, "poste %s has an agent that is on another one or unknown", poste.id()));
            } else if (placed.isSuppressed()) {
                breach(
                        Rule.SUPPRESSION,
                        String.format(Locale.ROOT, "poste %s is suppressed with an agent on it", poste.id()));
            } else {
                agent(agent, own, poste, placed);
            }
        }
        long before = problem.postes().stream().filter(p -> p.agent() != null).count();
        if (seen.size() != before) {
            breach(
                    Rule.AGENT,
                    String.format(
                            Locale.ROOT,
                            "%s %s a poste, of %,d",
                            Found.count(seen.size(), "agent"),
                            seen.size() == 1 ? "has" : "have",
                            before));
        }
    }

    private void agent(Agent agent, Poste own, Poste poste, Placed placed) {
        if (!own.grade().equals(poste.grade())) {
            breach(
                    Rule.AGENT,
                    String.format(Locale.ROOT, "poste %s has an agent of another grade or quotité", poste.id()));
        }
        if (!own.metier().equals(placed.metier())) {
            Metier metier = index.findMetier(placed.metier()).orElseThrow();
            if (index.findTransformation(own.metier(), placed.metier()).isEmpty()) {
                breach(
                        Rule.METIER,
                        String.format(
                                Locale.ROOT,
                                "the agent on poste %s becomes %s, which %s may not",
                                poste.id(),
                                metier.name(),
                                own.metier()));
            }
            if (!metier.qualifications().isEmpty()
                    && metier.qualifications().stream().noneMatch(agent::hasQualification)) {
                breach(
                        Rule.METIER,
                        String.format(
                                Locale.ROOT,
                                "the agent on poste %s lacks the qualification of %s",
                                poste.id(),
                                metier.name()));
            }
        }
        kept(own, agent.fixed(), poste, placed);
        if (agent.fixed().contains(Aspect.POSTE) && !own.id().equals(poste.id())) {
            breach(Rule.FIXED, String.format(Locale.ROOT, "the agent of poste %s takes another one", own.id()));
        }
        Integer limit = agent.travelLimitMm();
        Workplace before = own.before();
        if (limit != null && before != null) {
            long today = commutes.mm(agent.residence(), before.site());
            long then = commutes.mm(agent.residence(), placed.site());
            if (then > Math.max(limit, today)) {
                breach(
                        Rule.TRAVEL,
                        String.format(
                                Locale.ROOT,
                                "poste %s is %.3f km from its agent's residence, of %.3f at most",
                                poste.id(),
                                then / 1e6,
                                Math.max(limit, today) / 1e6));
            }
        }
    }

    private void suppressions() {
        Map<String, Integer> counts = new HashMap<>();
        for (int p = 0; p < plan.placed().size(); p++) {
            Poste poste = problem.postes().get(p);
            if (plan.placed().get(p).isSuppressed()) {
                counts.merge(poste.metier(), 1, Integer::sum);
                if (poste.isCreated()) {
                    breach(
                            Rule.SUPPRESSION,
                            String.format(Locale.ROOT, "poste %s is created and suppressed", poste.id()));
                }
            }
        }
        Set<String> metiers = new HashSet<>(problem.suppressed().keySet());
        metiers.addAll(counts.keySet());
        for (String metier : metiers.stream().sorted().toList()) {
            int found = counts.getOrDefault(metier, 0);
            int asked = problem.suppressed().getOrDefault(metier, 0);
            if (found != asked) {
                breach(
                        Rule.SUPPRESSION,
                        String.format(
                                Locale.ROOT,
                                "%s of %s suppressed, where %,d %s asked for",
                                Found.count(found, "poste"),
                                metier,
                                asked,
                                asked == 1 ? "is" : "are"));
            }
        }
    }

    private void needs(List<Coverage> coverages) {
        for (Coverage coverage : coverages) {
            if (coverage.staffMilliEtp() < coverage.need().leastMilliEtp()) {
                breach(
                        Rule.NEED,
                        String.format(
                                Locale.ROOT,
                                "%s has %.3f ETP of %s, at least %.3f are needed",
                                problem.units().get(coverage.need().unit()).name(),
                                coverage.staffMilliEtp() / 1e3,
                                coverage.need().metier(),
                                coverage.need().leastMilliEtp() / 1e3));
            }
        }
    }

    private void quorums() {
        for (Quorum quorum : problem.quorums()) {
            String antenne = quorum.antenne();
            long found = plan.placed().stream()
                    .filter(placed -> !placed.isSuppressed() && placed.metier().equals(quorum.metier()))
                    .filter(placed ->
                            antenne == null || antenne.equals(unit(placed).antenne()))
                    .count();
            if (found < quorum.least() || found > quorum.most()) {
                breach(
                        Rule.QUORUM,
                        String.format(
                                Locale.ROOT,
                                "%s: %d of %s, %s",
                                antenne == null ? "the whole organisation" : antenne,
                                found,
                                quorum.metier(),
                                range(quorum)));
            }
        }
    }

    private static String range(Quorum quorum) {
        if (quorum.least() == quorum.most()) {
            return "exactly " + quorum.least() + " asked for";
        }
        return quorum.most() == Integer.MAX_VALUE
                ? "at least " + quorum.least() + " asked for"
                : "from " + quorum.least() + " to " + quorum.most() + " asked for";
    }

    private void guichets() {
        for (Guichet guichet : problem.guichets()) {
            long staff = 0;
            for (int p = 0; p < plan.placed().size(); p++) {
                Placed placed = plan.placed().get(p);
                if (placed.site().equals(guichet.site()) && guichet.metiers().contains(placed.metier())) {
                    staff += problem.effectiveMilliEtp(
                            problem.postes().get(p).milliEtp(), placed.metier(), placed.agent() == null);
                }
            }
            if (staff < guichet.leastMilliEtp()) {
                breach(
                        Rule.GUICHET,
                        String.format(
                                Locale.ROOT,
                                "the desk at %s has %.3f ETP, its opening hours take %.3f",
                                guichet.site(),
                                staff / 1e3,
                                guichet.leastMilliEtp() / 1e3));
            }
        }
    }

    private void workplaces() {
        for (Site site : problem.sites()) {
            Integer most = site.workplaces();
            long found = plan.placed().stream()
                    .filter(placed -> placed.site().equals(site.insee()))
                    .count();
            if (most != null && found > most) {
                breach(
                        Rule.WORKPLACES,
                        String.format(
                                Locale.ROOT,
                                "%s at %s, which has %s",
                                Found.count(found, "poste"),
                                site.insee(),
                                Found.count(most, "workplace")));
            }
        }
    }

    private Unit unit(Placed placed) {
        return problem.units().get(placed.unit());
    }

    private void breach(Rule rule, String sentence) {
        breaches.add(new StaffingBreach(rule, sentence));
    }
}
