package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.CommuteScale;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a scenario without faults says of staffing. The territories are Nord and Sud of {@link StaffingFaultsTest}; the
 * tableau is a file of four postes in Niort (79191) and Bressuire (79049), which are Nord's.
 */
class StaffingReadingTest {

    @TempDir
    private Path folder = Path.of("");

    private AskedStaffing asked(String... settings) throws IOException {
        return StaffingScenario.asked(folder, settings);
    }

    private Reading read(String... settings) throws IOException {
        return StaffingScenario.read(folder, settings);
    }

    @Test
    void aScenarioNeedNotAskForStaff() {
        assertThat(Reading.of(StaffingFaultsTest.GROUND).getResolved().staffing())
                .isNull();
    }

    @Test
    void theTableauIsReadAndHowItsHeadingsWereUnderstoodIsKept() throws IOException {
        AskedStaffing asked = asked();

        assertThat(asked.tableau().postes()).extracting(Poste::id).containsExactly("P1", "P2", "P3", "P4");
        assertThat(asked.tableau().isFictional()).isFalse();
        assertThat(asked.read().matches()).hasSize(16).first().satisfies(match -> {
            assertThat(match.field()).isEqualTo("poste");
            assertThat(match.column()).isEqualTo("A");
        });
    }

    @Test
    void unitsAreThePolesOfEachAntenneAndTheTeams() throws IOException {
        StaffingProblem problem = StaffingScenario.problem(asked());
        List<String> nord = List.of("79001", "79005", "79049", "79191");

        assertThat(problem.antennes())
                .extracting(Antenne::name, Antenne::seat)
                .containsExactly(tuple("Nord", "79001"), tuple("Sud", "79004"));
        assertThat(problem.units())
                .containsExactly(
                        new Unit("Nord", "aide", List.of("aide", "social"), nord(problem)),
                        new Unit("Nord", "accueil", List.of("accueil"), nord(problem)),
                        new Unit("Sud", "aide", List.of("aide", "social"), sud(problem)),
                        new Unit("Sud", "accueil", List.of("accueil"), sud(problem)),
                        new Unit(null, "siège", List.of("siège"), List.of("79003")));
        assertThat(nord).containsAll(nord(problem));
        assertThat(problem.sites())
                .contains(new Site("79001", 9), new Site("79191", 5), new Site("79005", null), new Site("79003", null));
    }

    private static List<String> nord(StaffingProblem problem) {
        return problem.units().getFirst().sites();
    }

    private static List<String> sud(StaffingProblem problem) {
        return problem.units().get(2).sites();
    }

    @Test
    void quorumsAndGuichetsAreThoseOfEachAntenneAndSite() throws IOException {
        StaffingProblem problem = StaffingScenario.problem(asked());

        assertThat(problem.quorums())
                .containsExactly(
                        new Quorum("chef", "Nord", 0, 3),
                        new Quorum("chef", "Sud", 0, 3),
                        new Quorum("chef", null, 1, 1));
        assertThat(problem.guichets()).containsExactly(new Guichet("79191", Set.of("secrétaire"), 400));
        assertThat(StaffingScenario.problem(asked(
                                "staffing.guichets={metiers: [secrétaire], weeklyHoursPerEtp: 35, openingHours: 3.5}"))
                        .guichets())
                .extracting(Guichet::site, Guichet::leastMilliEtp)
                .containsExactly(tuple("79001", 100), tuple("79004", 100));
    }

    @Test
    void createdPostesFollowThoseOfTheTableau() throws IOException {
        assertThat(StaffingScenario.problem(asked()).postes().subList(4, 6))
                .containsExactly(created("CRE-001"), created("CRE-002"));
    }

    private static Poste created(String id) {
        return new Poste(
                id, Categorie.C, "adjoint administratif", "secrétaire", 500, null, "", Set.of(Aspect.METIER), null);
    }

    @Test
    void pinsAreAddedToWhatTheTableauFixes() throws IOException {
        List<Poste> postes = StaffingScenario.problem(asked()).postes();

        assertThat(postes.getFirst().fixed()).isEmpty();
        assertThat(agent(postes, 0).fixed()).isEqualTo(Set.of(Aspect.values()));
        assertThat(agent(postes, 1).fixed()).containsExactly(Aspect.SITE);
        assertThat(postes.get(2).fixed())
                .containsExactlyInAnyOrder(Aspect.ANTENNE, Aspect.POLE, Aspect.SITE, Aspect.METIER);
        assertThat(postes.get(3).fixed())
                .containsExactlyInAnyOrder(Aspect.ANTENNE, Aspect.POLE, Aspect.SITE, Aspect.METIER);
        assertThat(postes.get(3).before()).isEqualTo(new Workplace("Bressuirais", "accueil", "79049"));
    }

    private static Agent agent(List<Poste> postes, int p) {
        return Objects.requireNonNull(postes.get(p).agent());
    }

    @Test
    void namesMayDifferInCapitalsAccentsAndApostrophesFromThoseOfTheTableau() throws IOException {
        AskedStaffing asked = asked(
                "staffing.organisation.poles=[{pole: l'aide, continues: [SOCIAL]}, {pole: Accueil}]",
                "staffing.needs=[{pole: L’Aide, metier: as, etp: 1}, {pole: accueil, metier: [Secretaire, CHEF], etp: 1}]",
                "staffing.quorums=[{metier: Chef, most: 3}]",
                "staffing.fixed={postes: [p3], agents: [a1], units: [{antenne: bressuirais, pole: accueil}]}");
        StaffingProblem problem = StaffingScenario.problem(asked);

        assertThat(problem.needs())
                .containsExactly(
                        new Need(0, "AS", 0, 1000),
                        new Need(1, "secrétaire", 0, 1000),
                        new Need(1, "chef", 0, 1000),
                        new Need(2, "AS", 0, 1000),
                        new Need(3, "secrétaire", 0, 1000),
                        new Need(3, "chef", 0, 1000));
        assertThat(problem.units().getFirst().pole()).isEqualTo("l'aide");
        assertThat(problem.postes().subList(0, 4))
                .extracting(poste -> Objects.requireNonNull(poste.before()).pole())
                .as("as the scenario writes them")
                .containsExactly("SOCIAL", "SOCIAL", "Accueil", "Accueil");
        assertThat(problem.units().getFirst().continues()).contains("SOCIAL");
        assertThat(agent(problem.postes(), 0).fixed()).isEqualTo(Set.of(Aspect.values()));
        assertThat(problem.postes().get(2).fixed()).contains(Aspect.POLE);
        assertThat(problem.postes().get(3).fixed()).contains(Aspect.ANTENNE);
    }

    @Test
    void aPoleThatNothingContinuesIsToldWithItsPostes() throws IOException {
        assertThat(read("staffing.organisation.poles=[{pole: aide}, {pole: accueil}]")
                        .lines())
                .contains(
                        "s.yaml:15:5: warning uncontinued-pole: found the pôle \"social\" of today with 2 postes, which "
                                + "no pôle or team continues; expected the name of each pôle of today under continues, or a pôle "
                                + "or team of its name. Name it there; as it is, wherever its postes go counts as another "
                                + "pôle.");
    }

    @Test
    void wishesAreInTheNamesOfTheOrganisationToCome() throws IOException {
        List<Poste> postes = StaffingScenario.problem(asked()).postes();

        assertThat(agent(postes, 0).wishes().antennes()).containsExactly("Sud");
        assertThat(agent(postes, 0).wishes().poles()).containsExactly("aide");
        // Niort's and Bressuire's antennes of today both lie in Nord.
        assertThat(agent(postes, 1).wishes().antennes()).containsExactly("Nord");
        assertThat(agent(postes, 1).wishes().metiers()).containsExactly("chef");
        assertThat(agent(postes, 1).travelLimitMm()).isEqualTo(30_000_000);
    }

    @Test
    void theTravelLimitOfAllIsForThoseWithoutOneOfTheirOwn() throws IOException {
        List<Poste> postes =
                StaffingScenario.problem(asked("staffing.travelLimitKm=42.5")).postes();

        assertThat(agent(postes, 0).travelLimitMm()).isEqualTo(42_500_000);
        assertThat(agent(postes, 1).travelLimitMm()).isEqualTo(30_000_000);
        assertThat(agent(StaffingScenario.problem(asked()).postes(), 0).travelLimitMm())
                .isNull();
    }

    @Test
    void theMetiersOfAFictionalTableauAreWrittenOut() {
        assertThat(ScenarioWriter.write(Reading.ofFile("deux-sevres").getScenario()))
                .contains("- metier: \"psychologue\"\n")
                .contains("- metier: \"médecin de PMI\"\n");
    }

    @Test
    void vacantPostesCountForThePartOfTheYearInWhichTheyAreFilled() throws IOException {
        assertThat(StaffingScenario.problem(asked()).vacancyMilli())
                .isEqualTo(Map.of("AS", 750, "secrétaire", 750, "chef", 0));
    }

    @Test
    void whatIsNotWrittenIsTheDefaultOfTheReferencePage() throws IOException {
        StaffingSettings settings = asked().settings();

        assertThat(settings.objectives()).isEmpty();
        assertThat(settings.weights())
                .isEqualTo(new StaffingWeights(
                        1,
                        10_000,
                        new CommuteScale(List.of(
                                new CommuteScale.Step(0, 10),
                                new CommuteScale.Step(10_000_000, 20),
                                new CommuteScale.Step(25_000_000, 40))),
                        20,
                        2,
                        500,
                        10,
                        3));
        assertThat(settings.amounts())
                .isEqualTo(new Amounts(
                        Map.of(Categorie.A, 56_000, Categorie.B, 46_000, Categorie.C, 40_000), 32, 205, Set.of()));
        assertThat(settings.metiers()).contains(new Metier("secrétaire", Set.of(), Set.of(), 1, false));
    }

    @Test
    void residencesMayLieAnywhereAndWaysAreThoseOfTheNetwork() throws IOException {
        Reading reading = read("staffing.metiers=null");

        assertThat(reading.codes()).contains("unknown-metier");
        AskedStaffing asked = asked();
        StaffingProblem problem = StaffingScenario.problem(asked);
        assertThat(asked.commutes(problem).mm("79191", "79191")).isZero();
        assertThatThrownBy(() -> asked.commutes(problem).mm("79191", "01001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No way from 79191 to 01001");
    }

    @Test
    void anEarlierPlanSaysWhereItPutAgents() throws IOException {
        Path run = Files.createDirectory(folder.resolve("run"));
        Files.writeString(run.resolve("plan.json"), """
                {"version": 1, "staffing": {"units": ["Nord · aide"], "placed": [
                  {"poste": "P1", "unit": "Nord · aide", "metier": "AS", "site": "79049", "agent": "A1"},
                  {"poste": "P3", "unit": null, "metier": "secrétaire", "site": "", "agent": null}]}}
                """);

        assertThat(StaffingScenario.problem(asked("staffing.previous='" + run + "'"))
                        .earlier())
                .isEqualTo(Map.of("A1", new Earlier("Nord · aide", "AS", "79049")));
        Files.writeString(run.resolve("plan.json"), "{\"version\": 1}");
        assertThat(read("staffing.previous='" + run + "'").codes()).containsExactly("unreadable-plan");
        assertThat(read("staffing.previous='" + folder.resolve("none") + "'").codes())
                .containsExactly("missing-file");
    }

    @Test
    void antennesThatAreDrawnAreMetWhenTheyAreThere() throws IOException {
        AskedStaffing asked = asked(
                "staffing.division=null",
                "network.territories={tiers: [{tier: a, count: 2}]}",
                "staffing.needs=[{pole: aide, metier: AS, etp: 1}, {pole: accueil, antennes: [Bressuirais], metier: "
                        + "[secrétaire, chef], etp: 1}]");
        assertThat(asked.findDivision()).isEmpty();
        Division division =
                ((NamedDivision.Given) read().getResolved().divisions().getFirst()).division();

        assertThat(asked.toProblem(division).needs())
                .extracting(Need::unit, Need::metier)
                .containsExactly(tuple(0, "AS"), tuple(1, "secrétaire"), tuple(1, "chef"), tuple(2, "AS"));
        AskedStaffing elsewhere = asked(
                "staffing.division=null",
                "network.territories={tiers: [{tier: a, count: 2}]}",
                "staffing.fixed=null",
                "staffing.needs=[{pole: aide, metier: AS, etp: 1}, {pole: accueil, antennes: [79004], metier: "
                        + "[secrétaire, chef], etp: 1}]");
        assertThatThrownBy(() -> elsewhere.toProblem(division))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("guichet-without-staff");
    }

    @Test
    void theFilesOfAStaffingGoWithTheScenario() throws IOException {
        Path run = Files.createDirectory(folder.resolve("run"));
        Files.writeString(run.resolve("plan.json"), "{\"staffing\": {\"placed\": []}}");
        Path requests = folder.resolve("any.csv");
        StringBuilder rows = new StringBuilder("insee_code,requests\n");
        new TinyFrance()
                .listCommunes("79")
                .forEach(commune -> rows.append(commune.insee()).append(",2\n"));
        Files.writeString(requests, rows);

        PortableScenario portable = PortableScenario.of(
                read("staffing.previous='" + run + "'", "staffing.requests={file: '" + requests + "'}")
                        .getScenario());

        assertThat(portable.files())
                .containsExactly(
                        Map.entry("tableau.csv", folder.resolve("tableau.csv")),
                        Map.entry("previous-plan.json", run.resolve("plan.json")),
                        Map.entry("requests.csv", requests));
        StaffingSettings staffing = Objects.requireNonNull(portable.scenario().staffing());
        assertThat(staffing.tableau()).isEqualTo(new TableauSettings.InFile(Path.of("tableau.csv"), null, Map.of()));
        assertThat(staffing.previous()).isEqualTo(Path.of("previous-plan.json"));
        assertThat(staffing.requests().file()).isEqualTo(Path.of("requests.csv"));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws IOException {
        Path run = Files.createDirectory(folder.resolve("run"));
        Files.writeString(run.resolve("plan.json"), "{\"staffing\": {\"placed\": []}}");
        List<Scenario> scenarios = List.of(
                read().getScenario(),
                read(
                                "staffing.previous='" + run + "'",
                                "staffing.columns={poste: poste}",
                                "staffing.commuting=[{km: 0, pointsPerKm: 1}, {km: 0.5, pointsPerKm: 1}]",
                                "staffing.objectives=[shortage, wishes]",
                                "staffing.amounts={A: 1, daysPerYear: 3, caseload: [chef, AS]}",
                                "staffing.weights={wish: 0, stability: 1}",
                                "staffing.transformations=[{from: AS, to: chef, trainingDays: 3}]",
                                "staffing.budget.suppressed=[{metier: secrétaire, posts: 1}]",
                                "staffing.fixed={agents: [A4]}",
                                "staffing.guichets=null",
                                "staffing.travelLimitKm=42.5",
                                "staffing.vacancies=null")
                        .getScenario(),
                Reading.of(StaffingFaultsTest.STAFFING).getScenario(),
                Reading.ofFile("deux-sevres").getScenario(),
                Reading.ofFile("loiret").getScenario());

        assertThat(scenarios).allSatisfy(scenario -> {
            String written = ScenarioWriter.write(scenario);
            Scenario again = Reading.of(written).getScenario();

            assertThat(again).isEqualTo(scenario);
            assertThat(ScenarioWriter.write(again)).isEqualTo(written);
        });
    }
}
