package fr.maillage.domain.staffing;

import fr.maillage.domain.staffing.FictionalJobs.Job;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** The agents of a {@link FictionalTableau}, whose rules stand there. */
final class FictionalAgents {

    private static final double MM_PER_KM = 1e6;
    private static final double NEAR_KM = 12;
    private static final double FAR_KM = 45;
    private static final double FAR = 0.06;
    private static final double SECOND_DIPLOMA = 0.1;
    private static final double WISHING = 0.15;
    private static final double LIMITED = 0.04;
    private static final double FIXED = 0.03;
    private static final List<Integer> LIMITS_MM = List.of(25_000_000, 30_000_000, 40_000_000);
    private static final List<Aspect> KEPT = List.of(Aspect.SITE, Aspect.ANTENNE, Aspect.METIER);

    private final List<Commune> communes;
    private final Distances distances;
    private final List<String> labels;
    private final int[] antenneOf;
    private final SplittableRandom random;
    private final Map<Integer, double[]> near = new HashMap<>();
    private final Map<Integer, double[]> far = new HashMap<>();

    /**
     * @param labels of the antennes
     * @param antenneOf by commune, the position of its antenne
     */
    FictionalAgents(
            List<Commune> communes,
            Distances distances,
            List<String> labels,
            int[] antenneOf,
            SplittableRandom random) {
        this.communes = communes;
        this.distances = distances;
        this.labels = labels;
        this.antenneOf = antenneOf;
        this.random = random;
    }

    /**
     * The agent on a poste.
     *
     * @param site the position of the commune of its site
     */
    Agent make(String id, Job job, Workplace workplace, int site) {
        int residence = residence(site);
        SortedSet<String> diplomas = diplomas(job);
        Wishes wishes = random.nextDouble() < WISHING ? wishes(job, workplace, residence) : Wishes.NONE;
        Integer limitMm = random.nextDouble() < LIMITED ? LIMITS_MM.get(random.nextInt(LIMITS_MM.size())) : null;
        boolean isKept =
                random.nextDouble() < FIXED && job.isInAntennes() && !job.pole().equals(FictionalJobs.HEAD.pole());
        Set<Aspect> fixed = isKept ? EnumSet.of(KEPT.get(random.nextInt(KEPT.size()))) : EnumSet.noneOf(Aspect.class);
        return new Agent(id, communes.get(residence).insee(), diplomas, wishes, fixed, limitMm);
    }

    private int residence(int site) {
        boolean isFar = random.nextDouble() < FAR;
        double[] sums = isFar
                ? far.computeIfAbsent(site, s -> chances(s, FAR_KM))
                : near.computeIfAbsent(site, s -> chances(s, NEAR_KM));
        double drawn = random.nextDouble() * sums[sums.length - 1];
        int found = Arrays.binarySearch(sums, drawn);
        // Between two sums it is the commune of the greater one; one without residents adds nothing and is passed over.
        int commune = found >= 0 ? found + 1 : -found - 1;
        return sums[sums.length - 1] > 0 && commune < sums.length ? commune : site;
    }

    /** The sums of the chances of all communes up to each. */
    private double[] chances(int site, double decayKm) {
        double[] sums = new double[communes.size()];
        double sum = 0;
        for (int c = 0; c < sums.length; c++) {
            sum += communes.get(c).population() * StrictMath.exp(-distances.mm(c, site) / MM_PER_KM / decayKm);
            sums[c] = sum;
        }
        return sums;
    }

    private SortedSet<String> diplomas(Job job) {
        SortedSet<String> diplomas = new TreeSet<>();
        List<String> asked = FictionalJobs.DIPLOMAS.getOrDefault(
                job.metier(), FictionalJobs.isSocial(job) ? FictionalJobs.SOCIAL_DIPLOMAS : List.of());
        if (!asked.isEmpty()) {
            diplomas.add(asked.get(random.nextInt(asked.size())));
        }
        if (FictionalJobs.isSocial(job) && random.nextDouble() < SECOND_DIPLOMA) {
            diplomas.add(drawn(FictionalJobs.SOCIAL_DIPLOMAS));
        }
        return diplomas;
    }

    /** Of the antenne in which they live, if they work in another, else of any; of another pôle; of another métier. */
    private Wishes wishes(Job job, Workplace workplace, int residence) {
        double kind = random.nextDouble();
        if (kind < 0.6) {
            String home = labels.get(antenneOf[residence]);
            String wished = home.equals(workplace.antenne()) ? drawn(labels) : home;
            return new Wishes(one(wished), none(), none());
        }
        if (kind < 0.85) {
            List<String> others = new ArrayList<>(FictionalJobs.listPoles());
            others.remove(workplace.pole());
            return new Wishes(none(), one(drawn(others)), none());
        }
        List<String> metiers = FictionalJobs.ALL.stream()
                .filter(other -> other.cadre().equals(job.cadre()))
                .map(Job::metier)
                .filter(metier -> !metier.equals(job.metier()))
                .distinct()
                .toList();
        return new Wishes(none(), none(), metiers.isEmpty() ? none() : one(drawn(metiers)));
    }

    private String drawn(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static SortedSet<String> one(String name) {
        return new TreeSet<>(List.of(name));
    }

    private static SortedSet<String> none() {
        return Collections.emptySortedSet();
    }
}
