package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A staffing problem in arrays. A holder is the agent of a poste of today, or the vacancy of one; holder {@code h} is the
 * one that poste {@code h} has today. Holders are exchanged among postes of one grade.
 *
 * <p>Each level is an objective that comes strictly before those after it, the last one the sum of all that have no order.
 */
final class StaffingModel {

    /** The cost of a slot that is not allowed. */
    static final int NEVER = -1;

    final StaffingProblem problem;
    final Commutes commutes;
    final Slots slots;
    /** Of each poste. */
    final int[] etp;

    final int[] grade;
    final int[] metier;
    /** Of each poste, the slots that it may go to, ascending. */
    final int[][] options;
    /** Of each poste and slot. */
    final boolean[][] isAllowed;
    /** Of each holder: whether it is an agent. */
    final boolean[] isAgent;
    /** Of each holder: whether it is to stay on its poste. */
    final boolean[] isTied;
    /** By level, agent and slot; {@link #NEVER} where an agent may not be. Null for vacancies. */
    final int[][] @Nullable [] costs;
    /** Of each level: what a vacant poste costs whose métier changes. */
    final int[] transformation;
    /** Of each level: what an agent apart from its team costs. */
    final int[] apart;
    /** Of each holder: its team; -1 of a vacancy, or of an agent that is alone. */
    final int[] team;

    final int[] teamSize;
    /** The objectives of each level. */
    final List<List<StaffingObjective>> levels;
    /** The level that shortage is in, and what a unit of it counts there. */
    final int shortageLevel;

    final int shortageWeight;

    private final Map<String, String> antenneByCommune = new HashMap<>();
    private final Map<String, Map<String, Transformation>> transformations = new HashMap<>();
    private final Map<String, Integer> sites = new HashMap<>();
    private final int[] siteOf;

    StaffingModel(StaffingProblem problem, Commutes commutes) {
        this.problem = problem;
        this.commutes = commutes;
        slots = new Slots(problem);
        levels = levels(problem);
        problem.antennes()
                .forEach(antenne -> antenne.communes().forEach(insee -> antenneByCommune.put(insee, antenne.name())));
        problem.transformations()
                .forEach(each -> transformations
                        .computeIfAbsent(each.from(), from -> new HashMap<>())
                        .put(each.to(), each));
        siteOf = slots.list.stream()
                .mapToInt(slot -> sites.computeIfAbsent(slot.site(), site -> sites.size()))
                .toArray();
        List<Poste> postes = problem.postes();
        int count = postes.size();
        etp = postes.stream().mapToInt(Poste::milliEtp).toArray();
        metier = postes.stream()
                .mapToInt(poste -> slots.getMetier(poste.metier()))
                .toArray();
        grade = new int[count];
        Map<Poste.Grade, Integer> grades = new HashMap<>();
        isAllowed = new boolean[count][];
        options = new int[count][];
        isAgent = new boolean[count];
        isTied = new boolean[count];
        costs = new int[levels.size()][count][];
        transformation = new int[levels.size()];
        apart = new int[levels.size()];
        shortageLevel = levelOf(StaffingObjective.SHORTAGE);
        shortageWeight = problem.objectives().contains(StaffingObjective.SHORTAGE)
                ? 1
                : problem.weights().shortage();
        for (int level = 0; level < levels.size(); level++) {
            StaffingWeights weights = problem.weights();
            transformation[level] =
                    levels.get(level).contains(StaffingObjective.TRAINING) ? weights.transformation() : 0;
            apart[level] = levels.get(level).contains(StaffingObjective.TEAMS) ? weights.team() : 0;
        }
        for (int p = 0; p < count; p++) {
            Poste poste = postes.get(p);
            grade[p] = grades.computeIfAbsent(poste.grade(), g -> grades.size());
            isAllowed[p] = allowed(poste);
            options[p] = options(isAllowed[p]);
            Agent agent = poste.agent();
            isAgent[p] = agent != null;
            isTied[p] = poste.fixed().contains(Aspect.POSTE)
                    || (agent != null && agent.fixed().contains(Aspect.POSTE));
            Workplace before = poste.before();
            if (agent != null && before != null) {
                costs(p, poste, agent, before, commutes);
            }
        }
        team = new int[count];
        teamSize = teams(postes);
    }

    private static List<List<StaffingObjective>> levels(StaffingProblem problem) {
        List<List<StaffingObjective>> levels = new ArrayList<>();
        problem.objectives().forEach(objective -> levels.add(List.of(objective)));
        List<StaffingObjective> rest = Arrays.stream(StaffingObjective.values())
                .filter(o ->
                        o != StaffingObjective.COST && !problem.objectives().contains(o))
                .toList();
        if (!rest.isEmpty()) {
            levels.add(rest);
        }
        return levels;
    }

    private int levelOf(StaffingObjective objective) {
        int level = 0;
        while (!levels.get(level).contains(objective)) {
            level++;
        }
        return level;
    }

    private boolean[] allowed(Poste poste) {
        boolean[] allowed = new boolean[slots.size()];
        boolean[] metiers = new boolean[problem.metiers().size()];
        for (int m = 0; m < metiers.length; m++) {
            Metier then = problem.metiers().get(m);
            metiers[m] = then.name().equals(poste.metier())
                    || (!poste.fixed().contains(Aspect.METIER)
                            && isTransformable(poste.metier(), then.name())
                            && takes(then, poste));
        }
        for (int s = 0; s < allowed.length; s++) {
            Slots.Slot slot = slots.list.get(s);
            if (slot.isNowhere()) {
                allowed[s] = !poste.isCreated()
                        && poste.fixed().isEmpty()
                        && slot.metier().equals(poste.metier());
            } else if (metiers[slots.metier[s]]) {
                Unit unit = problem.units().get(slot.unit());
                allowed[s] = !(problem.metiers().get(slots.metier[s]).isInAntennes() && unit.antenne() == null)
                        && isKept(poste.fixed(), poste.before(), unit, slot.site());
            }
        }
        return allowed;
    }

    private static int[] options(boolean[] allowed) {
        int[] options = new int[allowed.length];
        int count = 0;
        for (int s = 0; s < allowed.length; s++) {
            if (allowed[s]) {
                options[count++] = s;
            }
        }
        return Arrays.copyOf(options, count);
    }

    private static boolean takes(Metier metier, Poste poste) {
        return metier.cadres().isEmpty() || metier.cadres().contains(poste.cadre());
    }

    private boolean isTransformable(String from, String to) {
        return transformations.getOrDefault(from, Map.of()).containsKey(to);
    }

    private boolean isKept(Set<Aspect> fixed, @Nullable Workplace before, Unit unit, String site) {
        if (before == null) {
            return true;
        }
        boolean isContinued = unit.continues().contains(before.pole());
        String antenne = unit.antenne();
        boolean isInAntenne = antenne == null ? isContinued : antenne.equals(antenneByCommune.get(before.site()));
        return (!fixed.contains(Aspect.ANTENNE) || isInAntenne)
                && (!fixed.contains(Aspect.POLE) || isContinued)
                && (!fixed.contains(Aspect.SITE) || site.equals(before.site()));
    }

    private void costs(int p, Poste poste, Agent agent, Workplace before, Commutes commutes) {
        long today = commutes.mm(agent.residence(), before.site());
        long[] way = new long[sites.size()];
        sites.forEach((site, position) -> {
            if (!site.isEmpty()) {
                way[position] = commutes.mm(agent.residence(), site);
            }
        });
        Integer limit = agent.travelLimitMm();
        long longest = limit == null ? Long.MAX_VALUE : Math.max(limit, today);
        Earlier earlier = problem.earlier().get(agent.id());
        for (int level = 0; level < levels.size(); level++) {
            costs[level][p] = new int[slots.size()];
            Arrays.fill(costs[level][p], NEVER);
        }
        boolean[] metiers = metiers(poste, agent);
        Map<StaffingObjective, Integer> points = new EnumMap<>(StaffingObjective.class);
        for (int s = 0; s < slots.size(); s++) {
            Slots.Slot slot = slots.list.get(s);
            if (slot.isNowhere()
                    || !metiers[slots.metier[s]]
                    || way[siteOf[s]] > longest
                    || !isKept(agent.fixed(), before, problem.units().get(slot.unit()), slot.site())) {
                continue;
            }
            points(points, poste, agent, before, slot, way[siteOf[s]] - today, earlier);
            for (int level = 0; level < levels.size(); level++) {
                int sum = 0;
                for (StaffingObjective objective : levels.get(level)) {
                    sum += points.getOrDefault(objective, 0);
                }
                costs[level][p][s] = sum;
            }
        }
    }

    /** Of each métier whether an agent may come to it with its poste. */
    private boolean[] metiers(Poste poste, Agent agent) {
        boolean[] metiers = new boolean[problem.metiers().size()];
        for (int m = 0; m < metiers.length; m++) {
            Metier then = problem.metiers().get(m);
            metiers[m] = then.name().equals(poste.metier())
                    || (!agent.fixed().contains(Aspect.METIER)
                            && isTransformable(poste.metier(), then.name())
                            && (then.qualifications().isEmpty()
                                    || then.qualifications().stream().anyMatch(agent::hasQualification)));
        }
        return metiers;
    }

    private void points(
            Map<StaffingObjective, Integer> points,
            Poste poste,
            Agent agent,
            Workplace before,
            Slots.Slot slot,
            long addedMm,
            @Nullable Earlier earlier) {
        StaffingWeights weights = problem.weights();
        Unit unit = problem.units().get(slot.unit());
        Wishes wishes = agent.wishes();
        String antenne = unit.antenne();
        boolean isWished = antenne == null
                ? wishes.poles().contains(unit.pole())
                : wishes.antennes().contains(antenne);
        boolean isMoved = !slot.site().equals(before.site());
        points.put(StaffingObjective.AGAINST_WISH, isMoved && !isWished ? weights.againstWish() : 0);
        points.put(StaffingObjective.COMMUTE, Math.toIntExact(weights.commute().points(Math.max(0, addedMm))));
        Transformation change =
                transformations.getOrDefault(poste.metier(), Map.of()).get(slot.metier());
        int training = change == null || slot.metier().equals(poste.metier())
                ? 0
                : weights.transformation() + weights.trainingDay() * change.trainingDays();
        points.put(StaffingObjective.TRAINING, training);
        boolean isOtherwise = earlier != null && !earlier.equals(new Earlier(unit.name(), slot.metier(), slot.site()));
        points.put(StaffingObjective.STABILITY, isOtherwise ? weights.stability() : 0);
        int unmet = isUnmet(wishes.antennes(), antenne)
                + isUnmet(wishes.poles(), unit.pole())
                + isUnmet(wishes.metiers(), slot.metier());
        points.put(StaffingObjective.WISHES, weights.wish() * unmet);
    }

    private static int isUnmet(SortedSet<String> wished, @Nullable String given) {
        return wished.isEmpty() || (given != null && wished.contains(given)) ? 0 : 1;
    }

    private int[] teams(List<Poste> postes) {
        Map<List<String>, Integer> known = new HashMap<>();
        int[] sizes = new int[postes.size()];
        for (int p = 0; p < postes.size(); p++) {
            Workplace before = postes.get(p).before();
            team[p] = -1;
            if (isAgent[p] && before != null) {
                team[p] = known.computeIfAbsent(List.of(before.antenne(), before.pole()), t -> known.size());
                sizes[team[p]]++;
            }
        }
        return Arrays.copyOf(sizes, known.size());
    }

    int postes() {
        return etp.length;
    }

    /** The number of levels. */
    int depth() {
        return levels.size();
    }

    /** What a poste counts in a slot, thousandths of an ETP. */
    int counts(int poste, int slot, int holder) {
        return isAgent[holder] ? etp[poste] : (int) ((long) etp[poste] * slots.vacant[slot] / Slots.ONE);
    }

    /** What a holder on a poste in a slot costs. */
    int cost(int level, int poste, int holder, int slot) {
        int[] own = costs[level][holder];
        if (own != null) {
            return own[slot];
        }
        return slots.cell[slot] == Slots.NO_CELL || slots.metier[slot] == metier[poste] ? 0 : transformation[level];
    }

    /** Whether a poste with a holder on it may be in a slot. */
    boolean isAllowed(int poste, int holder, int slot) {
        return isAllowed[poste][slot] && takes(holder, slot);
    }

    /** Whether a holder may be in a slot, on whatever poste. */
    boolean takes(int holder, int slot) {
        int[] own = costs[0][holder];
        return own == null || own[slot] != NEVER;
    }
}
