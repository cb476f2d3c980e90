package fr.maillage.domain.staffing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A staffing to be read at a glance. Communes lie along a road and are named by their kilometre. Each poste is a line: its
 * name, category, cadre d'emplois, métier, thousandths of an ETP, site of today ({@code -} of a created one) and the
 * residence of its agent ({@code -} of a vacant one); the agent of {@code P1} is {@code A1}. Each line of a plan says
 * where a poste goes: its name, unit, métier, site and agent.
 */
final class StaffingSketch {

    static final String TABLEAU = """
            P1 A conseiller responsable 1000 10 10
            P2 A assistant  social      1000 10 12
            P3 A assistant  social      1000 40 25
            P4 A assistant  social       500 40 -
            P5 C adjoint    secrétaire  1000 10 8
            P6 C adjoint    secrétaire  1000 10 -
            N1 A assistant  social      1000 -  -
            """;

    static final String PLAN = """
            P1 nord responsable 10 A1
            P2 nord social      10 A2
            P3 sud  social      40 A3
            P4 sud  social      40 -
            P5 nord accueil     16 A5
            P6 sud  secrétaire  40 -
            N1 nord social      16 -
            """;

    private static final List<String> UNITS = List.of("nord", "sud", "cellule");
    private static final String NOWHERE = "nowhere";
    private static final int MM_PER_KM = 1_000_000;

    private static final Map<String, Set<Aspect>> FIXED_OF_POSTES =
            Map.of("P4", Set.of(Aspect.ANTENNE), "P5", Set.of(Aspect.POSTE));
    private static final Map<String, Set<Aspect>> FIXED_OF_AGENTS =
            Map.of("A2", Set.of(Aspect.POSTE), "A3", Set.of(Aspect.SITE));

    private StaffingSketch() {}

    static int mm(String from, String to) {
        return MM_PER_KM * Math.abs(Integer.parseInt(from) - Integer.parseInt(to));
    }

    static StaffingProblem problem() {
        return new StaffingProblem(
                TABLEAU.lines().map(StaffingSketch::poste).toList(),
                Map.of(),
                List.of(
                        new Metier("responsable", Set.of(), Set.of(), 1, true),
                        new Metier("social", Set.of("assistant"), Set.of(), 2, false),
                        new Metier("secrétaire", Set.of(), Set.of(), 1, false),
                        new Metier("accueil", Set.of(), Set.of(), 1, false),
                        new Metier("médiateur", Set.of(), Set.of("DEM"), 1, false)),
                List.of(
                        new Transformation("secrétaire", "accueil", 10),
                        new Transformation("secrétaire", "social", 300),
                        new Transformation("social", "médiateur", 20)),
                List.of(
                        new Antenne("Nord", "10", new TreeSet<>(Set.of("10", "16")), 5000, 100),
                        new Antenne("Sud", "40", new TreeSet<>(Set.of("40")), 4000, 100)),
                List.of(new Site("10", 2), new Site("16", null), new Site("40", null)),
                List.of(
                        new Unit("Nord", "social", List.of("social"), List.of("10", "16")),
                        new Unit("Sud", "social", List.of("social"), List.of("40")),
                        new Unit(null, "cellule", List.of("cellule"), List.of("10"))),
                List.of(
                        new Need(0, "responsable", 0, 1000),
                        new Need(0, "social", 1400, 2000),
                        new Need(0, "accueil", 0, 1000),
                        new Need(0, "secrétaire", 0, 0),
                        new Need(1, "social", 0, 2000),
                        new Need(1, "secrétaire", 0, 1000),
                        new Need(1, "médiateur", 0, 0),
                        new Need(2, "responsable", 0, 0)),
                List.of(
                        new Quorum("responsable", "Nord", 1, 1),
                        new Quorum("social", "Sud", 1, 2),
                        new Quorum("social", null, 3, Integer.MAX_VALUE)),
                List.of(new Guichet("16", Set.of("accueil"), 1000)),
                Map.of("social", 500),
                List.of(),
                new StaffingWeights(
                        1, 10_000, new CommuteScale(List.of(new CommuteScale.Step(0, 10))), 20, 2, 500, 10, 3),
                Map.of("A3", new Earlier("Nord · social", "social", "10")));
    }

    private static Poste poste(String line) {
        String[] words = line.split(" +", -1);
        String number = words[0].substring(1);
        return new Poste(
                words[0],
                Categorie.valueOf(words[1]),
                words[2],
                words[3],
                Integer.parseInt(words[4]),
                isNone(words[5]) ? null : new Workplace("Ancienne " + words[5], "social", words[5]),
                "",
                FIXED_OF_POSTES.getOrDefault(words[0], Set.of()),
                isNone(words[6]) ? null : agent("A" + number, words[6]));
    }

    private static Agent agent(String id, String residence) {
        Wishes wishes = id.equals("A1")
                ? new Wishes(new TreeSet<>(Set.of("Sud")), Collections.emptySortedSet(), Collections.emptySortedSet())
                : Wishes.NONE;
        return new Agent(
                id,
                residence,
                Collections.emptySortedSet(),
                wishes,
                FIXED_OF_AGENTS.getOrDefault(id, Set.of()),
                id.equals("A2") ? 10 * MM_PER_KM : null);
    }

    /**
     * The plan with other lines in place of some of its own.
     *
     * @param lines each for the poste of its first word, or where that is unknown for the first poste
     */
    static StaffingPlan plan(String... lines) {
        List<String> all = new ArrayList<>(PLAN.lines().toList());
        for (String line : lines) {
            int at = 0;
            for (int p = 0; p < all.size(); p++) {
                at = all.get(p).startsWith(line.substring(0, 3)) ? p : at;
            }
            all.set(at, line);
        }
        return new StaffingPlan(all.stream().map(StaffingSketch::placed).toList(), List.of(), 0, false);
    }

    private static Placed placed(String line) {
        String[] words = line.split(" +", -1);
        boolean isSuppressed = words[1].equals(NOWHERE);
        @Nullable String agent = isNone(words[4]) ? null : words[4];
        return new Placed(
                words[0],
                isSuppressed ? Placed.SUPPRESSED : UNITS.indexOf(words[1]),
                words[2],
                isSuppressed ? "" : words[3],
                agent);
    }

    private static boolean isNone(String word) {
        return word.equals("-");
    }
}
