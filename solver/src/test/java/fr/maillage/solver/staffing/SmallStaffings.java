package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Staffings so small that every one of their plans can be looked at: four or five postes, two antennes, the communes at
 * whole kilometres of one road. What makes a problem hard is there or not as the seed's draws have it.
 */
final class SmallStaffings {

    private static final int MM_PER_KM = 1_000_000;
    private static final List<Aspect> ASPECTS = List.of(Aspect.values());
    private static final String SOCIAL = "assistant social";
    private static final String EDUCATION = "éducateur";

    static final Commutes COMMUTES = SmallStaffings::mm;

    private final SplittableRandom random;

    private SmallStaffings(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Communes are named by their kilometre. */
    private static int mm(String from, String to) {
        return MM_PER_KM * Math.abs(Integer.parseInt(from) - Integer.parseInt(to));
    }

    static StaffingProblem random(long seed, List<StaffingObjective> objectives) {
        return new SmallStaffings(seed).make(objectives);
    }

    private boolean isOneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private StaffingProblem make(List<StaffingObjective> objectives) {
        List<Antenne> antennes = List.of(
                new Antenne("Nord", "10", new TreeSet<>(Set.of("10", "16")), 1000, 100),
                new Antenne("Sud", "40", new TreeSet<>(Set.of("40")), 1000, 100));
        List<Unit> units = List.of(
                new Unit("Nord", "social", List.of("social"), isOneIn(2) ? List.of("10", "16") : List.of("10")),
                new Unit("Sud", "social", List.of("social", "enfance"), List.of("40")));
        List<Poste> postes = postes();
        int suppressed = 0;
        if (isOneIn(2)) {
            suppressed = (int) postes.stream()
                    .filter(poste -> poste.agent() == null
                            && poste.metier().equals(SOCIAL)
                            && poste.fixed().isEmpty()
                            && !poste.isCreated())
                    .limit(1)
                    .count();
        }
        List<Need> needs = List.of(
                new Need(0, SOCIAL, 500 * random.nextInt(2), 500 + 500 * random.nextInt(6)),
                new Need(0, EDUCATION, 0, 500 * random.nextInt(5)),
                new Need(1, SOCIAL, 0, 500 + 500 * random.nextInt(4)),
                new Need(1, EDUCATION, 500 * random.nextInt(2), 500 + 500 * random.nextInt(4)));
        List<Quorum> quorums =
                isOneIn(3) ? List.of(new Quorum(SOCIAL, "Sud", 1, isOneIn(2) ? 1 : Integer.MAX_VALUE)) : List.of();
        return new StaffingProblem(
                postes,
                suppressed == 0 ? Map.of() : Map.of(SOCIAL, suppressed),
                List.of(
                        new Metier(SOCIAL, Set.of(), Set.of(), 1 + random.nextInt(2), false),
                        new Metier(EDUCATION, Set.of(), isOneIn(3) ? Set.of("DEES") : Set.of(), 1, isOneIn(2))),
                isOneIn(3)
                        ? List.of(new Transformation(SOCIAL, EDUCATION, 20))
                        : List.of(new Transformation(SOCIAL, EDUCATION, 20), new Transformation(EDUCATION, SOCIAL, 15)),
                antennes,
                List.of(new Site("10", isOneIn(3) ? 2 : null), new Site("16", null), new Site("40", null)),
                units,
                needs,
                quorums,
                List.of(),
                isOneIn(2) ? Map.of(SOCIAL, 500) : Map.of(),
                objectives,
                StaffingCases.weights(),
                Map.of());
    }

    private List<Poste> postes() {
        List<Poste> postes = new ArrayList<>();
        int count = 4 + random.nextInt(2);
        boolean isOneCreated = isOneIn(3);
        for (int p = 0; p < count; p++) {
            boolean isCreated = isOneCreated && p == count - 1;
            String site = isOneIn(2) ? "10" : isOneIn(2) ? "16" : "40";
            Workplace before = new Workplace("Ancienne " + site, isOneIn(3) ? "enfance" : "social", site);
            Set<Aspect> fixed =
                    isCreated || random.nextInt(6) > 0 ? Set.of() : Set.of(ASPECTS.get(random.nextInt(ASPECTS.size())));
            postes.add(new Poste(
                    "P" + p,
                    Categorie.A,
                    "assistant socio-éducatif",
                    isOneIn(3) ? EDUCATION : SOCIAL,
                    p < 3 ? 1000 : 500,
                    isCreated ? null : before,
                    "",
                    fixed,
                    isCreated || isOneIn(4) ? null : agent(p, site)));
        }
        return postes;
    }

    private Agent agent(int number, String site) {
        int home = Math.max(0, Integer.parseInt(site) - 8 + random.nextInt(30));
        return new Agent(
                "A" + number,
                String.valueOf(home),
                isOneIn(2) ? new TreeSet<>(Set.of("DEES")) : Collections.emptySortedSet(),
                isOneIn(3)
                        ? new Wishes(
                                new TreeSet<>(Set.of(isOneIn(2) ? "Nord" : "Sud")),
                                Collections.emptySortedSet(),
                                Collections.emptySortedSet())
                        : Wishes.NONE,
                isOneIn(8) ? Set.of(ASPECTS.get(random.nextInt(ASPECTS.size()))) : Set.of(),
                isOneIn(5) ? 12 * MM_PER_KM : null);
    }
}
