package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rota whose agents are those of the staffing. */
class RotaOfStaffingTest {

    private static final String ROTA = StaffingFaultsTest.STAFFING + """
            rota:
              from: 2027-01-01
              agents: staffing
              levels:
                - {level: première ligne, metiers: [Responsable d'Antenne, adjoint au responsable d’antenne]}
                - {level: seconde ligne, metiers: [responsable d'antenne]}
              interim: {responsable: Responsable d'antenne, metiers: [adjoint au responsable d'antenne]}
            """;

    private static final String HEAD = "responsable d'antenne";
    private static final String DEPUTY = "adjoint au responsable d'antenne";

    private static AskedRota asked(String... settings) {
        return Objects.requireNonNull(Reading.of(ROTA, settings).getResolved().rota());
    }

    /** The agents of today's tableau. */
    private static List<StaffEncadrant> staffOfToday(ResolvedScenario scenario) {
        List<StaffEncadrant> staff = new ArrayList<>();
        for (Poste poste : Objects.requireNonNull(scenario.staffing()).tableau().postes()) {
            Agent agent = poste.agent();
            Workplace before = poste.before();
            if (agent != null && before != null) {
                staff.add(new StaffEncadrant(agent.id(), poste.metier(), before.antenne(), poste.milliEtp()));
            }
        }
        return staff;
    }

    @Test
    void agentsTakeTheLevelsOfTheirMetier() {
        List<StaffEncadrant> staff = List.of(
                new StaffEncadrant("A2", DEPUTY, "Nord", 800),
                new StaffEncadrant("A1", HEAD, "Nord", 1000),
                new StaffEncadrant("A3", "secrétaire", "Nord", 1000),
                new StaffEncadrant("A4", DEPUTY, null, 500));
        RotaProblem problem = asked("rota.rules.restAfterIntervention=none").toProblem(staff, EarlierRota.NONE);

        assertThat(asked().metiers()).containsExactly(DEPUTY, HEAD);
        assertThat(asked().isOfStaffing()).isTrue();
        assertThat(problem.agents())
                .extracting(OnCallAgent::id, OnCallAgent::antenne, OnCallAgent::levels, OnCallAgent::milliQuotite)
                .hasToString("[(\"A1\", \"Nord\", [\"première ligne\", \"seconde ligne\"], 1000), "
                        + "(\"A2\", \"Nord\", [\"première ligne\"], 800), (\"A4\", null, [\"première ligne\"], 500)]");
        InterimProblem interim = asked().findInterim(staff, EarlierRota.NONE).orElseThrow();
        assertThat(interim.encadrants())
                .extracting(Encadrant::id, Encadrant::isResponsable)
                .hasToString("[(\"A1\", true), (\"A2\", false)]");
    }

    @Test
    void withoutAResponsableOrWithTwoTheAntenneIsTold() {
        List<StaffEncadrant> staff = List.of(
                new StaffEncadrant("A1", HEAD, "Nord", 1000),
                new StaffEncadrant("A2", HEAD, "Nord", 1000),
                new StaffEncadrant("A3", DEPUTY, "Sud", 1000));

        assertThat(asked("rota.rules.restAfterIntervention=none").listFaults(staff, EarlierRota.NONE))
                .extracting(Object::toString)
                .containsExactly(
                        "s.yaml:45:26: warning two-responsables: found a second responsable of the antenne Nord; "
                                + "expected one. The first by identifier heads it; have the staffing plan one, such as "
                                + "by a quorum.",
                        "s.yaml:45:26: warning antenne-without-responsable: found no responsable of the antenne Sud; "
                                + "expected one. Somebody stands in every day; have the staffing plan one, such as by a "
                                + "quorum.");
        assertThat(asked().findInterim(staff, EarlierRota.NONE).orElseThrow().encadrants())
                .extracting(Encadrant::isResponsable)
                .containsExactly(true, false, false);
    }

    @Test
    void daysOfAgentsWhoTakeNoDutyArePassedOver() {
        Reading reading = Reading.of(ROTA);
        String someone = staffOfToday(reading.getResolved()).getLast().agent();
        AskedRota asked = asked(
                "rota.absences=[{agent: " + someone + ", from: 2027-05-03}]", "rota.rules.restAfterIntervention=none");

        assertThat(asked.listFaults(
                        List.of(
                                new StaffEncadrant("A1", HEAD, "Nord", 1000),
                                new StaffEncadrant("A2", DEPUTY, "Nord", 1000)),
                        EarlierRota.NONE))
                .extracting(fault -> fault.code() + ": " + fault.found())
                .containsExactly("agent-not-on-call: days or duties of 1 agent who take no duty");
    }

    @Test
    void encadrantsAreThoseWhoTakeDutyUnlessItIsSaid() {
        AskedRota asked = asked("rota.interim={responsable: responsable d'antenne}");

        assertThat(asked.settings().interim())
                .hasToString("InterimSettings[metiers=[" + HEAD + ", " + DEPUTY + "], responsable=" + HEAD
                        + ", workingDays=[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]]");
    }

    @Test
    void withoutAnInterimNobodyStandsIn() {
        assertThat(asked("rota.interim=null")
                        .findInterim(List.of(new StaffEncadrant("A1", HEAD, "Nord", 1000)), EarlierRota.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux-sevres", "loiret"})
    void embeddedRotasCanBeMetByTheStaffOfToday(String name) {
        ResolvedScenario resolved = Reading.ofFile(name).getResolved();
        AskedRota asked = Objects.requireNonNull(resolved.rota());
        List<StaffEncadrant> staff = staffOfToday(resolved);
        RotaProblem problem = asked.toProblem(staff, EarlierRota.NONE);

        assertThat(asked.listFaults(staff, EarlierRota.NONE)).isEmpty();
        assertThat(asked.areAbsencesFictional()).isTrue();
        assertThat(asked.areWishesFictional()).isTrue();
        assertThat(problem.listDuties()).hasSize(2 * 52);
        assertThat(problem.agents()).hasSizeBetween(12, 20);
        assertThat(problem.agents())
                .allSatisfy(agent -> assertThat(agent.absences()).hasSizeGreaterThan(6));
        assertThat(asked.findInterim(staff, EarlierRota.NONE).orElseThrow().encadrants())
                .filteredOn(Encadrant::isResponsable)
                .hasSize(6);
    }
}
