package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.CommuteScale;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Random staffing problems: communes on a plane, antennes of today that become others, needs about as large as staff. */
final class StaffingCases {

    private static final String[] METIERS = {
        "responsable", "assistant social", "éducateur", "secrétaire", "accueil", "médecin"
    };
    private static final Categorie[] CATEGORIES = {
        Categorie.A, Categorie.A, Categorie.A, Categorie.C, Categorie.C, Categorie.A
    };
    private static final String[] CADRES = {"conseiller", "assistant", "assistant", "adjoint", "adjoint", "médecin"};
    private static final double[] SHARES = {0.0, 0.4, 0.2, 0.2, 0.12, 0.08};
    private static final String[] POLES = {"enfance", "insertion", "direction"};
    private static final String DIPLOMA = "DEES";
    private static final long MM_PER_KM = 1_000_000;

    /**
     * A problem with its ways to work.
     *
     * @param problem the problem
     * @param commutes by straight lines between communes
     */
    record Case(StaffingProblem problem, Commutes commutes) {}

    /**
     * What to make.
     *
     * @param postes of today
     * @param before antennes of today
     * @param after antennes then
     * @param richness of needs beside staff: above 1 where needs are above it
     * @param objectives in strict order
     * @param least whether needs have minimums and desks have hours
     * @param budgeted whether postes are created and suppressed, a métier asks for a diploma, and there is an earlier plan
     * @param seed of everything random
     */
    record Recipe(
            int postes,
            int before,
            int after,
            double richness,
            boolean least,
            List<StaffingObjective> objectives,
            boolean budgeted,
            long seed) {

        Recipe(
                int postes,
                int before,
                int after,
                double richness,
                boolean least,
                List<StaffingObjective> objectives,
                long seed) {
            this(postes, before, after, richness, least, objectives, false, seed);
        }
    }

    /** Objectives by their keys, with a space between; none of an empty text. */
    static List<StaffingObjective> objectives(String keys) {
        return keys.isEmpty()
                ? List.of()
                : Arrays.stream(keys.split(" ", -1))
                        .map(key -> StaffingObjective.find(key).orElseThrow())
                        .toList();
    }

    private final RandomGenerator random;
    private final Recipe recipe;
    private final Map<String, double[]> places = new HashMap<>();
    private final List<String> communes = new ArrayList<>();

    private StaffingCases(Recipe recipe) {
        this.recipe = recipe;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(recipe.seed());
    }

    static Case of(Recipe recipe) {
        return new StaffingCases(recipe).make();
    }

    private Case make() {
        int towns = 3 * Math.max(recipe.before(), recipe.after());
        for (int c = 0; c < towns; c++) {
            String code = String.format("99%03d", c);
            communes.add(code);
            places.put(code, new double[] {100 * random.nextDouble(), 80 * random.nextDouble()});
        }
        List<Antenne> antennes = antennes();
        List<Unit> units = units(antennes);
        List<Poste> postes = postes();
        List<Need> needs = needs(units, antennes, postes);
        List<Site> sites = new ArrayList<>();
        Set<String> used = new HashSet<>();
        units.forEach(unit -> used.addAll(unit.sites()));
        used.stream().sorted().forEach(site -> sites.add(new Site(site, recipe.least() ? recipe.postes() : null)));
        List<Quorum> quorums = new ArrayList<>();
        antennes.forEach(antenne -> quorums.add(new Quorum("responsable", antenne.name(), 1, 1)));
        List<Guichet> guichets = new ArrayList<>();
        if (recipe.least()) {
            antennes.forEach(antenne -> guichets.add(new Guichet(antenne.seat(), Set.of("accueil"), 1000)));
        }
        List<Metier> metiers = new ArrayList<>();
        for (int m = 0; m < METIERS.length; m++) {
            Set<String> diplomas = recipe.budgeted() && m == 2 ? Set.of(DIPLOMA) : Set.of();
            metiers.add(new Metier(METIERS[m], Set.of(CADRES[m]), diplomas, m == 1 ? 2 : 1, m == 2));
        }
        Map<String, Integer> suppressed = new TreeMap<>();
        if (recipe.budgeted()) {
            suppressed.put("secrétaire", (int) Math.min(2, suppressible(postes)));
            create(postes);
        }
        StaffingProblem problem = new StaffingProblem(
                postes,
                suppressed,
                metiers,
                List.of(
                        new Transformation("secrétaire", "accueil", 10),
                        new Transformation("assistant social", "éducateur", 20),
                        new Transformation("éducateur", "assistant social", 15)),
                antennes,
                sites,
                units,
                needs,
                quorums,
                guichets,
                Map.of("assistant social", 700),
                recipe.objectives(),
                weights(),
                recipe.budgeted() ? earlier(postes, units) : Map.of());
        return new Case(problem, this::mm);
    }

    static StaffingWeights weights() {
        return new StaffingWeights(
                1,
                10_000,
                new CommuteScale(List.of(
                        new CommuteScale.Step(0, 10),
                        new CommuteScale.Step((int) (10 * MM_PER_KM), 20),
                        new CommuteScale.Step((int) (25 * MM_PER_KM), 40))),
                20,
                2,
                500,
                10,
                3);
    }

    /** Vacant postes of secrétaires that nothing is fixed of. */
    private static long suppressible(List<Poste> postes) {
        return postes.stream()
                .filter(poste -> poste.metier().equals("secrétaire")
                        && poste.agent() == null
                        && poste.fixed().isEmpty())
                .count();
    }

    private static void create(List<Poste> postes) {
        for (int n = 0; n < 2; n++) {
            postes.add(
                    new Poste("N" + n, Categorie.A, "assistant", "assistant social", 1000, null, "", Set.of(), null));
        }
    }

    private Map<String, Earlier> earlier(List<Poste> postes, List<Unit> units) {
        Map<String, Earlier> earlier = new TreeMap<>();
        for (Poste poste : postes) {
            Agent agent = poste.agent();
            if (agent != null && random.nextInt(2) == 0) {
                Unit unit = units.get(random.nextInt(units.size()));
                earlier.put(
                        agent.id(),
                        new Earlier(unit.name(), poste.metier(), unit.sites().getFirst()));
            }
        }
        return earlier;
    }

    private int mm(String from, String to) {
        double[] a = place(from);
        double[] b = place(to);
        return (int) Math.round(MM_PER_KM * Math.hypot(a[0] - b[0], a[1] - b[1]));
    }

    private double[] place(String code) {
        double[] place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("Unknown commune " + code);
        }
        return place;
    }

    private List<Antenne> antennes() {
        List<Antenne> antennes = new ArrayList<>();
        for (int a = 0; a < recipe.after(); a++) {
            TreeSet<String> own = new TreeSet<>();
            for (int c = 0; c < communes.size(); c++) {
                if (nearest(communes.get(c), recipe.after()) == a) {
                    own.add(communes.get(c));
                }
            }
            antennes.add(new Antenne("Antenne " + a, communes.get(a), own, 10_000 + random.nextInt(50_000), 1000));
        }
        return antennes;
    }

    private int nearest(String commune, int count) {
        int nearest = 0;
        for (int a = 1; a < count; a++) {
            if (mm(commune, communes.get(a)) < mm(commune, communes.get(nearest))) {
                nearest = a;
            }
        }
        return nearest;
    }

    private List<Unit> units(List<Antenne> antennes) {
        List<Unit> units = new ArrayList<>();
        for (Antenne antenne : antennes) {
            for (String pole : POLES) {
                units.add(new Unit(antenne.name(), pole, List.of(pole), List.copyOf(antenne.communes())));
            }
        }
        units.add(new Unit(null, "cellule", List.of("cellule"), List.of(communes.getFirst())));
        return units;
    }

    private List<Poste> postes() {
        List<Poste> postes = new ArrayList<>();
        for (int p = 0; p < recipe.postes(); p++) {
            int metier = p < recipe.after() ? 0 : draw();
            int old = p < recipe.before() ? p : random.nextInt(recipe.before());
            String site = communes.get(random.nextInt(5) > 0 ? old : random.nextInt(communes.size()));
            Workplace before =
                    new Workplace("Ancienne " + old, metier == 0 ? "direction" : POLES[random.nextInt(2)], site);
            int etp = random.nextInt(8) > 0 ? 1000 : random.nextInt(2) == 0 ? 800 : 500;
            Agent agent = metier > 0 && random.nextInt(15) == 0 ? null : agent(p, site);
            postes.add(new Poste(
                    "P" + p,
                    CATEGORIES[metier],
                    CADRES[metier],
                    METIERS[metier],
                    metier == 0 ? 1000 : etp,
                    before,
                    "",
                    metier > 0 && random.nextInt(40) == 0
                            ? Set.of(metier == 3 ? Aspect.SITE : Aspect.ANTENNE)
                            : Set.of(),
                    agent));
        }
        return postes;
    }

    private int draw() {
        double x = random.nextDouble();
        for (int m = 1; m < SHARES.length; m++) {
            x -= SHARES[m];
            if (x < 0) {
                return m;
            }
        }
        return 1;
    }

    private Agent agent(int number, String site) {
        String home = "H" + number;
        double[] work = place(site);
        double far = 25 * random.nextDouble() * random.nextDouble();
        double angle = 2 * Math.PI * random.nextDouble();
        places.put(home, new double[] {work[0] + far * Math.cos(angle), work[1] + far * Math.sin(angle)});
        Wishes wishes = random.nextInt(6) > 0
                ? Wishes.NONE
                : new Wishes(
                        new TreeSet<>(Set.of("Antenne " + random.nextInt(recipe.after()))),
                        Collections.emptySortedSet(),
                        Collections.emptySortedSet());
        @Nullable Integer limit = random.nextInt(25) == 0 ? (int) (20 * MM_PER_KM) : null;
        return new Agent(
                "A" + number,
                home,
                recipe.budgeted() && random.nextInt(2) == 0
                        ? new TreeSet<>(Set.of(DIPLOMA))
                        : Collections.emptySortedSet(),
                wishes,
                random.nextInt(50) == 0 ? Set.of(Aspect.METIER) : Set.of(),
                limit);
    }

    private List<Need> needs(List<Unit> units, List<Antenne> antennes, List<Poste> postes) {
        double[] staff = new double[METIERS.length];
        for (Poste poste : postes) {
            staff[List.of(METIERS).indexOf(poste.metier())] += poste.milliEtp();
        }
        long residents = antennes.stream().mapToLong(Antenne::residents).sum();
        List<Need> needs = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            if (unit.antenne() == null) {
                needs.add(new Need(u, "assistant social", 0, (int) Math.round(staff[1] / 20_000) * 1000));
            } else if (unit.pole().equals("direction")) {
                needs.add(new Need(u, "responsable", 1000, 1000));
            } else {
                long own = antennes.stream()
                        .filter(antenne -> antenne.name().equals(unit.antenne()))
                        .findFirst()
                        .orElseThrow()
                        .residents();
                for (int m = 1; m < METIERS.length; m++) {
                    double share = recipe.richness() * staff[m] * own / residents / 2;
                    int target = (int) Math.round(share / 1000) * 1000;
                    needs.add(new Need(u, METIERS[m], recipe.least() && m == 1 ? target / 4 : 0, target));
                }
            }
        }
        return needs;
    }
}
