package fr.maillage.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Distances;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A département of 20 × 20 communes, 5 km apart; a town every seven, the more populated the lower its code. */
class FictionalTableauTest {

    private static final int SIDE = 20;
    private static final int STEP_MM = 5_000_000;

    private static final List<Commune> COMMUNES = IntStream.range(0, SIDE * SIDE)
            .mapToObj(i -> new Commune(
                    String.format(Locale.ROOT, "99%03d", i),
                    "Commune " + i,
                    "99",
                    null,
                    i % 7 == 0 ? 20_000 - 40 * i : 300,
                    0,
                    46))
            .toList();

    private static final Distances DISTANCES = distances();

    private static final List<Integer> SEATS = List.of(0, 14, 210, 399);

    private static Distances distances() {
        int size = COMMUNES.size();
        int[] mm = new int[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double far = Math.hypot(i / SIDE - j / SIDE, i % SIDE - j % SIDE);
                mm[i * size + j] = (int) Math.round(far * STEP_MM);
            }
        }
        return new DenseDistances(size, mm);
    }

    private static Tableau tableau(int posts, long seed) {
        return FictionalTableau.of(COMMUNES, DISTANCES, SEATS, posts, seed);
    }

    @ParameterizedTest
    @CsvSource({"4", "20", "21", "420", "5000", "20000"})
    void ofAnySizeItIsATableauWithAResponsableInEachAntenne(int posts) {
        Tableau tableau = tableau(posts, 1);

        assertThat(tableau.isFictional()).isTrue();
        assertThat(tableau.postes()).hasSize(posts).extracting(Poste::id).doesNotHaveDuplicates();
        assertThat(agents(tableau)).extracting(Agent::id).doesNotHaveDuplicates();
        assertThat(tableau.postes())
                .filteredOn(poste -> poste.metier().equals("responsable d'antenne"))
                .extracting(poste -> before(poste).antenne())
                .containsExactly("Commune 0", "Commune 14", "Commune 210", "Commune 399");
        assertThat(tableau.postes())
                .allSatisfy(poste -> assertThat(metier(poste).cadres()).contains(poste.cadre()));
    }

    @Test
    void theSameSeedGivesTheSameTableauAndAnotherSeedAnother() {
        assertThat(tableau(420, 7)).isEqualTo(tableau(420, 7)).isNotEqualTo(tableau(420, 8));
        assertThat(tableau(420, 7).postes())
                .extracting(Poste::metier)
                .isEqualTo(tableau(420, 8).postes().stream().map(Poste::metier).toList());
    }

    @Test
    void identifiersSayThatTheyAreFictional() {
        assertThat(tableau(420, 1).postes()).first().satisfies(poste -> {
            assertThat(poste.id()).isEqualTo("F-0001");
            assertThat(Objects.requireNonNull(poste.agent()).id()).isEqualTo("A-F0001");
        });
        assertThat(tableau(20_000, 1).postes().getFirst().id()).isEqualTo("F-00001");
    }

    @Test
    void metiersComeInTheDocumentedProportions() {
        Map<String, Long> counts =
                tableau(1004, 1).postes().stream().collect(Collectors.groupingBy(Poste::metier, Collectors.counting()));

        assertThat(counts)
                .containsEntry("responsable d'antenne", 4L)
                .containsEntry("assistant de service social", 165L)
                .containsEntry("référent insertion", 70L)
                .containsEntry("référent handicap", 8L)
                .containsEntry("psychologue", 33L);
        assertThat(counts.keySet())
                .isEqualTo(FictionalTableau.listMetiers().stream()
                        .map(Metier::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void antennesHaveTheirPartByTheResidentsNearestToThem() {
        Map<String, Long> counts = tableau(5000, 1).postes().stream()
                .collect(Collectors.groupingBy(poste -> before(poste).antenne(), Collectors.counting()));

        assertThat(counts.keySet())
                .containsExactlyInAnyOrder("Commune 0", "Commune 14", "Commune 210", "Commune 399", "Département");
        long[] residents = new long[SEATS.size()];
        for (int c = 0; c < COMMUNES.size(); c++) {
            int commune = c;
            int nearest = IntStream.range(0, SEATS.size())
                    .boxed()
                    .min((a, b) ->
                            Integer.compare(DISTANCES.mm(commune, SEATS.get(a)), DISTANCES.mm(commune, SEATS.get(b))))
                    .orElseThrow();
            residents[nearest] += COMMUNES.get(c).population();
        }
        double all = residents[0] + residents[1] + residents[2] + residents[3];
        double inAntennes = 5000 - counts.getOrDefault("Département", 0L);
        for (int a = 0; a < SEATS.size(); a++) {
            double share = counts.getOrDefault("Commune " + SEATS.get(a), 0L) / inAntennes;
            assertThat(share).isCloseTo(residents[a] / all, Offset.offset(0.01));
        }
    }

    @Test
    void sharesOfAgentsAreAboutThoseDocumented() {
        Tableau tableau = tableau(20_000, 3);
        List<Agent> agents = agents(tableau);

        assertThat(agents).hasSize(18_800);
        assertThat(part(tableau.postes(), poste -> poste.milliEtp() == 1000)).isBetween(0.77, 0.79);
        assertThat(part(tableau.postes(), poste -> poste.milliEtp() == 500)).isBetween(0.045, 0.055);
        assertThat(part(agents, agent -> !agent.wishes().equals(Wishes.NONE))).isBetween(0.14, 0.16);
        assertThat(part(agents, agent -> agent.travelLimitMm() != null)).isBetween(0.035, 0.045);
        assertThat(part(agents, agent -> !agent.fixed().isEmpty())).isBetween(0.025, 0.03);
    }

    @Test
    void mostAgentsLiveNearTheirSiteAndSomeFar() {
        List<Integer> waysMm = new ArrayList<>();
        for (Poste poste : tableau(5000, 2).postes()) {
            Agent agent = poste.agent();
            if (agent != null) {
                waysMm.add(DISTANCES.mm(
                        index(agent.residence()), index(before(poste).site())));
            }
        }

        assertThat(part(waysMm, mm -> mm <= 30_000_000)).isBetween(0.6, 0.9);
        assertThat(part(waysMm, mm -> mm > 60_000_000)).isBetween(0.01, 0.1);
    }

    @Test
    void sitesAreSeatsAndLargerTownsApartFromThem() {
        Set<String> sites = tableau(5000, 2).postes().stream()
                .map(poste -> before(poste).site())
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(sites).hasSize(12).contains("99000", "99014", "99210", "99399");
    }

    @Test
    void agentsHaveTheDiplomaOfTheirMetier() {
        for (Poste poste : tableau(2000, 4).postes()) {
            Agent agent = poste.agent();
            Set<String> asked = metier(poste).qualifications();
            if (agent != null && !asked.isEmpty()) {
                assertThat(agent.qualifications()).containsAnyElementsOf(asked);
            }
        }
    }

    @Test
    void seatsAreTheLargestCommunesFarEnoughApartOrAllThereAre() {
        assertThat(FictionalTableau.seats(COMMUNES, DISTANCES, 3)).containsExactly(0, 7, 14);
        assertThat(FictionalTableau.seats(COMMUNES.subList(0, 2), DISTANCES, 6)).containsExactly(0, 1);
    }

    @Test
    void thereAreNeverFewerPostesThanAntennes() {
        assertThatThrownBy(() -> tableau(3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 postes on 4 antennes");
    }

    @Test
    void aGroundWithoutResidentsHasATableauToo() {
        List<Commune> empty = COMMUNES.stream()
                .map(c -> new Commune(c.insee(), c.name(), c.departement(), null, 0, 0, 46))
                .toList();

        Tableau tableau = FictionalTableau.of(empty, DISTANCES, SEATS, 100, 1);

        assertThat(tableau.postes()).hasSize(100);
        assertThat(tableau.postes())
                .filteredOn(poste -> poste.agent() != null)
                .allSatisfy(poste -> assertThat(
                                Objects.requireNonNull(poste.agent()).residence())
                        .isEqualTo(before(poste).site()));
    }

    private static int index(String insee) {
        return Integer.parseInt(insee.substring(2));
    }

    private static Workplace before(Poste poste) {
        return Objects.requireNonNull(poste.before());
    }

    private static Metier metier(Poste poste) {
        return FictionalTableau.listMetiers().stream()
                .filter(metier -> metier.name().equals(poste.metier()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Agent> agents(Tableau tableau) {
        return tableau.postes().stream()
                .map(Poste::agent)
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> double part(List<T> all, Predicate<T> some) {
        return (double) all.stream().filter(some).count() / all.size();
    }
}
