package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.scenario.Setting;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.domain.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The staffing of the embedded scenarios, and of a new one for any département, on the communes of France. */
class StaffingInputTest {

    @TempDir
    private Path folder = Path.of("");

    private static ScenarioInput read(String scenario, String... settings) {
        return ScenarioInput.read(
                scenario, Stream.of(settings).map(Setting::parse).toList(), 1);
    }

    private static AskedStaffing staffing(ScenarioInput input) {
        assertThat(input.warnings()).extracting(Fault::code).doesNotContain("unknown-wish");
        return Objects.requireNonNull(input.scenario().staffing());
    }

    @Test
    void deuxSevresGoesFromSixAntennesToTheFiveAnnounced() {
        AskedStaffing asked = staffing(read("deux-sevres"));
        StaffingProblem problem = asked.toProblem(asked.findDivision().orElseThrow());

        assertThat(asked.tableau().isFictional()).isTrue();
        assertThat(problem.postes()).hasSize(420).noneMatch(Poste::isCreated);
        assertThat(problem.postes().stream().map(Poste::before).map(Objects::requireNonNull))
                .extracting(Workplace::antenne)
                .containsOnly(
                        "Niort", "Bressuire", "Thouars", "Parthenay", "Melle", "Saint-Maixent-l'École", "Département");
        assertThat(problem.antennes())
                .extracting(Antenne::name)
                .containsExactlyInAnyOrder(
                        "Niortais", "Bressuirais", "Thouarsais", "La Gâtine", "Mellois-Haut Val de Sèvre");
        assertThat(problem.units()).hasSize(26).extracting(Unit::name).contains("Niortais · enfance", "cellule IP");
        assertThat(problem.units().getLast().sites()).containsExactly("79202");
        assertThat(problem.quorums()).hasSize(10);
        assertThat(problem.guichets()).hasSize(5);
        isALittleOverAsked(problem);
    }

    @Test
    void loiretCreatesSeventyEightPostesOnTheAgencesThatAreDrawn() {
        ScenarioInput input = read("loiret");
        AskedStaffing asked = staffing(input);

        assertThat(asked.findDivision()).isEmpty();
        StaffingProblem problem = asked.toProblem(nearest(input, List.of("45234#1", "45208", "45252", "45028")));
        Map<String, Long> created = problem.postes().stream()
                .filter(Poste::isCreated)
                .collect(Collectors.groupingBy(Poste::metier, TreeMap::new, Collectors.counting()));
        assertThat(problem.postes()).hasSize(640 + 78);
        assertThat(created)
                .containsEntry("assistant de service social", 34L)
                .containsEntry("secrétaire", 13L)
                .containsEntry("psychologue", 10L)
                .containsEntry("référent socio-professionnel", 4L)
                .containsEntry("médecin de PMI", 2L);
        assertThat(problem.needs())
                .filteredOn(need -> problem.units().get(need.unit()).pole().equals("équipe téléphonique"))
                .containsExactly(new Need(20, "assistant de service social", 1000, 2000));
        assertThat(problem.antennes().getFirst().communes()).doesNotContain("45234#1");
        isALittleOverAsked(problem);
    }

    /** Each commune, and each part of one, to the nearest of some seats. */
    private static Division nearest(ScenarioInput input, List<String> seats) {
        Territory territory = input.territory();
        List<Integer> at =
                seats.stream().map(Block::insee).map(territory::getIndex).toList();
        List<List<String>> blocks = seats.stream()
                .map(seat -> (List<String>) new ArrayList<String>())
                .toList();
        for (Block block : Block.list(territory.communes(), input.scenario().splits())) {
            int nearest = IntStream.range(0, at.size())
                    .boxed()
                    .min((a, b) -> Integer.compare(
                            territory.distances().mm(block.commune(), at.get(a)),
                            territory.distances().mm(block.commune(), at.get(b))))
                    .orElseThrow();
            blocks.get(nearest).add(block.code());
        }
        return new Division(
                "agence",
                IntStream.range(0, seats.size())
                        .mapToObj(t -> new District(seats.get(t), seats.get(t), blocks.get(t)))
                        .toList());
    }

    /** Targets are 100 to 108 % of what the postes count, and minimums less than two thirds. */
    private static void isALittleOverAsked(StaffingProblem problem) {
        double staff = problem.postes().stream()
                .mapToDouble(
                        poste -> problem.effectiveMilliEtp(poste.milliEtp(), poste.metier(), poste.agent() == null))
                .sum();
        double target =
                problem.needs().stream().mapToDouble(Need::targetMilliEtp).sum();
        double least = problem.needs().stream().mapToDouble(Need::leastMilliEtp).sum();

        assertThat(target / staff).isBetween(1.0, 1.08);
        assertThat(least / staff).isLessThan(0.67);
    }

    @Test
    void aPortableCopyMakesTheSameProblem() {
        AskedStaffing one = staffing(read("deux-sevres"));
        AskedStaffing other = staffing(read("deux-sevres", "seed=5"));

        assertThat(one.toProblem(one.findDivision().orElseThrow()))
                .isEqualTo(other.toProblem(other.findDivision().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"86", "23", "2A", "48", "13", "59"})
    void theEmbeddedScenarioCanBeTakenToAnotherDepartement(String departement) {
        ScenarioInput input = read(
                "deux-sevres",
                "departement=\"" + departement + "\"",
                "divisions=null",
                "staffing.division=null",
                "staffing.fictional.seats=null",
                "staffing.organisation.teams=[{team: cellule IP}]");

        assertThat(staffing(input).tableau().postes()).hasSize(420);
    }

    @ParameterizedTest
    @CsvSource({"01", "2B", "23", "48", "69", "75", "90", "972", "974"})
    void aNewScenarioHasAStaffingForAnyDepartement(String departement) throws IOException {
        String text = NewScenario.of(departement)
                .replaceAll("(?m)^  # (territories:|  )", "  $1")
                .replaceAll("(?m)^# (staffing:|rota:|  )", "$1");
        Path file = folder.resolve("new.yaml");
        Files.writeString(file, text);

        ScenarioInput input = read(file.toString());

        long residents = input.territory().population();
        assertThat(staffing(input).tableau().postes())
                .hasSize(Math.clamp(Math.round(residents * 1.1 / 1000), 20, 20_000));
    }

    @Test
    void waysToWorkAreThoseOfTheNetworkToTheMillimetre() {
        ScenarioInput input = read("deux-sevres");
        AskedStaffing asked = staffing(input);
        StaffingProblem problem = asked.toProblem(asked.findDivision().orElseThrow());
        Commutes commutes = asked.commutes(problem);
        Territory territory = input.territory();

        for (Poste poste : problem.postes()) {
            Agent agent = poste.agent();
            if (agent != null) {
                for (Site site : problem.sites()) {
                    assertThat(commutes.mm(agent.residence(), site.insee()))
                            .isEqualTo(territory
                                    .distances()
                                    .mm(territory.getIndex(agent.residence()), territory.getIndex(site.insee())));
                }
            }
        }
        assertThat(problem.postes()).extracting(Poste::categorie).contains(Categorie.values());
    }
}
