package fr.maillage.domain.staffing;

import fr.maillage.domain.division.Apportionment;
import fr.maillage.domain.staffing.FictionalJobs.Job;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A tableau des emplois that nobody has, of a credible size and make, for scenarios whose real one is not at hand. The
 * same communes, seats, number and seed give the same tableau on every machine (random numbers are those of {@link
 * SplittableRandom}).
 *
 * <ul>
 *   <li>Antennes: one for each seat, named after its commune; a resident belongs to the nearest seat.
 *   <li>Postes: one responsable an antenne; of the rest {@link FictionalJobs} gives the proportions of métiers and
 *       pôles. Those of a kind are divided among the antennes by their residents (largest remainders); the cellule IP
 *       is one team at the seat with the most residents, under the label {@link #DEPARTEMENT}.
 *   <li>Sites: a fifth of an antenne's postes stands in its {@link #SECONDARY} largest other towns, if they have {@link
 *       #TOWN} residents and lie {@link #APART_MM} from the seat and from each other; the rest at the seat.
 *   <li>Quotité: 1 of 78 %, 0.8 of 12 %, 0.9 of 5 %, 0.5 of 5 %; responsables work full time. 6 % are vacant.
 *   <li>Residences: a commune's chance is its residents times exp(−d / 12 km), d being the distance to the site; for 6 %
 *       of agents exp(−d / 45 km).
 *   <li>Agents: the diploma of their métier, 1 in 10 assistants socio-éducatifs a second one; 15 % wish another antenne,
 *       pôle or métier; 4 % travel no farther than 25, 30 or 40 km; 3 % keep their site, antenne or métier, those of
 *       the direction and of the cellule IP excepted.
 * </ul>
 */
public final class FictionalTableau {

    /** The antenne that the tableau gives for teams of the whole département. */
    public static final String DEPARTEMENT = "Département";

    /** How small and how large it may be. */
    public static final int LEAST_POSTS = 20;

    public static final int MOST_POSTS = 20_000;

    private static final int SECONDARY = 2;
    private static final int TOWN = 3000;
    private static final int APART_MM = 10_000_000;

    private static final double VACANT = 0.06;
    private static final String BUDGET_LINE = "012";

    private final List<Commune> communes;
    private final List<Integer> seats;
    private final List<String> labels;
    private final int[] antenneOf;
    private final Distances distances;
    private final FictionalAgents agents;
    private final SplittableRandom random;
    private final List<List<Integer>> towns = new ArrayList<>();
    private final List<Poste> postes = new ArrayList<>();

    private FictionalTableau(List<Commune> communes, Distances distances, List<Integer> seats, long seed) {
        this.communes = communes;
        this.distances = distances;
        this.seats = seats;
        this.labels = labels(communes, seats);
        this.antenneOf = new int[communes.size()];
        this.random = new SplittableRandom(seed);
        for (int c = 0; c < communes.size(); c++) {
            antenneOf[c] = nearestSeat(c);
        }
        this.agents = new FictionalAgents(communes, distances, labels, antenneOf, random.split());
        for (int a = 0; a < seats.size(); a++) {
            towns.add(towns(a));
        }
    }

    /**
     * Makes a tableau.
     *
     * @param communes of the département, at least one
     * @param distances between them
     * @param seats the positions of the communes where the antennes of today have their seats; at least one, each once
     * @param posts how many postes, at least as many as there are seats
     * @throws IllegalArgumentException if there are fewer
     */
    public static Tableau of(List<Commune> communes, Distances distances, List<Integer> seats, int posts, long seed) {
        if (seats.isEmpty() || posts < seats.size()) {
            throw new IllegalArgumentException(posts + " postes on " + seats.size() + " antennes");
        }
        return new FictionalTableau(communes, distances, seats, seed).make(posts);
    }

    /** Every métier that such a tableau may have, with the cadres d'emplois and diplomas that go with it. */
    public static List<Metier> listMetiers() {
        return FictionalJobs.listMetiers();
    }

    private static List<String> labels(List<Commune> communes, List<Integer> seats) {
        List<String> names =
                seats.stream().map(seat -> communes.get(seat).name()).toList();
        return IntStream.range(0, names.size())
                .mapToObj(a -> Collections.frequency(names, names.get(a)) == 1
                        ? names.get(a)
                        : names.get(a) + " (" + communes.get(seats.get(a)).insee() + ")")
                .toList();
    }

    private int nearestSeat(int commune) {
        int nearest = 0;
        for (int a = 1; a < seats.size(); a++) {
            if (distances.mm(commune, seats.get(a)) < distances.mm(commune, seats.get(nearest))) {
                nearest = a;
            }
        }
        return nearest;
    }

    /** The larger towns of an antenne that lie apart from its seat and from each other. */
    private List<Integer> towns(int antenne) {
        List<Integer> chosen = new ArrayList<>(List.of(seats.get(antenne)));
        IntStream.range(0, communes.size())
                .filter(c -> antenneOf[c] == antenne && communes.get(c).population() >= TOWN)
                .boxed()
                .sorted(Comparator.comparingInt((Integer c) -> communes.get(c).population())
                        .reversed())
                .filter(c -> chosen.stream().allMatch(other -> distances.mm(c, other) >= APART_MM))
                .limit(SECONDARY)
                .forEach(chosen::add);
        return chosen.subList(1, chosen.size());
    }

    private Tableau make(int posts) {
        List<Double> residents = new ArrayList<>(Collections.nCopies(seats.size(), 0.0));
        for (int c = 0; c < communes.size(); c++) {
            double more = residents.get(antenneOf[c]) + communes.get(c).population();
            residents.set(antenneOf[c], more);
        }
        if (residents.stream().allMatch(n -> n == 0)) {
            Collections.fill(residents, 1.0);
        }
        int main = residents.indexOf(Collections.max(residents));
        Set<Integer> vacant = vacant(posts);
        for (int a = 0; a < seats.size(); a++) {
            add(FictionalJobs.HEAD, a, posts, false);
        }
        List<Long> counts = Apportionment.largestRemainders(
                posts - seats.size(),
                FictionalJobs.ALL.stream().map(Job::perThousand).toList());
        for (int j = 0; j < FictionalJobs.ALL.size(); j++) {
            Job job = FictionalJobs.ALL.get(j);
            List<Double> parts = job.isInAntennes() ? residents : onlyAt(main);
            List<Long> shares = Apportionment.largestRemainders(counts.get(j), parts);
            for (int a = 0; a < shares.size(); a++) {
                for (long n = 0; n < shares.get(a); n++) {
                    add(job, a, posts, vacant.contains(postes.size()));
                }
            }
        }
        return new Tableau(postes, true);
    }

    private List<Double> onlyAt(int antenne) {
        List<Double> parts = new ArrayList<>(Collections.nCopies(seats.size(), 0.0));
        parts.set(antenne, 1.0);
        return parts;
    }

    /** The positions of the vacant postes, none of which is a responsable's. */
    private Set<Integer> vacant(int posts) {
        List<Integer> others =
                new ArrayList<>(IntStream.range(seats.size(), posts).boxed().toList());
        Set<Integer> vacant = new HashSet<>();
        long count = Math.min(others.size(), Math.round(posts * VACANT));
        for (int n = 0; n < count; n++) {
            // The first n have been drawn; what was there takes the place of the next.
            int drawn = n + random.nextInt(others.size() - n);
            vacant.add(others.get(drawn));
            others.set(drawn, others.get(n));
        }
        return vacant;
    }

    private void add(Job job, int antenne, int posts, boolean isVacant) {
        boolean isHead = job.metier().equals(FictionalJobs.RESPONSABLE);
        int site = site(job, antenne);
        String number = String.format(
                Locale.ROOT, "F%0" + Math.max(4, String.valueOf(posts).length()) + "d", postes.size() + 1);
        Workplace workplace = new Workplace(
                job.isInAntennes() ? labels.get(antenne) : DEPARTEMENT,
                job.pole(),
                communes.get(site).insee());
        Agent agent = isVacant ? null : agents.make("A-" + number, job, workplace, site);
        postes.add(new Poste(
                "F-" + number.substring(1),
                job.categorie(),
                job.cadre(),
                job.metier(),
                isHead ? Poste.FULL_TIME : quotite(),
                workplace,
                BUDGET_LINE,
                EnumSet.noneOf(Aspect.class),
                agent));
    }

    private int site(Job job, int antenne) {
        List<Integer> others = towns.get(antenne);
        boolean isAtSeat = !job.isInAntennes()
                || job.pole().equals(FictionalJobs.HEAD.pole())
                || random.nextInt(5) > 0
                || others.isEmpty();
        return isAtSeat ? seats.get(antenne) : others.get(random.nextInt(others.size()));
    }

    private int quotite() {
        int percent = random.nextInt(100);
        if (percent < 78) {
            return Poste.FULL_TIME;
        }
        if (percent < 90) {
            return 800;
        }
        return percent < 95 ? 900 : 500;
    }

    /**
     * The seats of antennes of today where nobody gives them: the most populated communes that lie far enough apart, the
     * lowest INSEE code first among equals. The spacing begins at 32 km and is halved until there are enough.
     *
     * @param count as many, or as many as there are communes
     * @return positions in the list of communes
     */
    public static List<Integer> seats(List<Commune> communes, Distances distances, int count) {
        List<Integer> bySize = IntStream.range(0, communes.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer c) -> communes.get(c).population())
                        .reversed())
                .toList();
        int wanted = Math.min(count, communes.size());
        int apartMm = 32_000_000;
        while (true) {
            List<Integer> chosen = new ArrayList<>();
            for (int c : bySize) {
                int apart = apartMm;
                if (chosen.size() < wanted && chosen.stream().allMatch(other -> distances.mm(c, other) >= apart)) {
                    chosen.add(c);
                }
            }
            if (chosen.size() == wanted) {
                return chosen;
            }
            apartMm = apartMm < 1_000_000 ? 0 : apartMm / 2;
        }
    }
}
