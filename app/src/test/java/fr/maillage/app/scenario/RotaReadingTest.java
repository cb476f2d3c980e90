package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.calendar.Rest;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a scenario says of its rota, as the engines get it. */
class RotaReadingTest {

    static final String GROUND = """
            departement: "79"
            network:
              target: {km: 20}
              accueilPoints: {count: 4, objective: distance}
            """;

    /** Three agents on one line of weeks. */
    static final String SHORT = GROUND + """
            rota:
              from: 2027-01-01
              agents: [{agent: E1}, {agent: E2}, {agent: E3}]
              levels: [{level: ligne}]
            """;

    private static final String FULL = GROUND + """
            rota:
              from: 01/03/2027
              to: 2027-03-31
              region: alsace-moselle
              zone: Indian/Reunion
              agents:
                - {agent: E1, antenne: Nord, responsable: true, levels: jour, quotite: 80 %, arrival: 2027-03-02}
                - agent: E2
                  antenne: nord
                  levels: [jour, Nuit]
                  quotite: 0.5
                  departure: 2027-03-30
                  absences: [{from: 2027-03-08, to: 2027-03-12, kind: sick}, {from: 2027-03-20}]
                  wishes: [{from: 2027-03-13, to: 14/03/2027, rather: no}]
                  past: [{level: Jour, from: 2027-02-25}]
                - {agent: E3}
              levels:
                - {level: jour, turns: [{kind: j, from: thursday 8h30, to: thursday 20:00}], atOnce: 2, loadPercent: 50}
                - {level: nuit, pattern: days-and-nights, morning: 07:00, evening: 21:00}
              interim: {workingDays: [monday, saturday]}
              absences: [{agent: e3, from: 2027-03-02, kind: training}]
              wishes: [{agent: E1, from: 2027-03-05, to: 2027-03-06, rather: yes}]
              past:
                - {agent: E1, level: nuit, from: 2027-02-01 21:00}
                - {agent: E1, level: nuit, from: 2027-02-03 10:00, to: 2027-02-05 12:00}
                - {agent: E1, level: nuit, from: 2027-02-10 21:00, to: 2027-02-12}
              rules:
                leastWeeksBetween: 0
                mostPerQuarter: 100
                differentAntennes: true
                sameFeastOnlyOnce: false
                restAfterIntervention: weekly
                restHours: 1
              load: {weekday: 1, weekdayNight: 2, saturday: 3, sunday: 4, feast: 5, nightFrom: "21:00", nightTo: "06:00"}
              weights: {ratherNot: 5, rather: 4}
              objectives: [unassigned, wishes, unfairness]
              compensation: rest
              scale: {morning: "07:00", pay: {week: 200.5}, rest: {night: 0.5}, intervention: {night: 30}}
              fixed: [{level: jour, date: 2027-03-04, place: 2, agent: E2}, {level: nuit, date: 2027-03-05 21:00, agent: e3}]
            """;

    static AskedRota asked(String scenario, String... settings) {
        return Objects.requireNonNull(
                Reading.of(scenario, settings).getResolved().rota());
    }

    private static RotaProblem problem(String scenario, String... settings) {
        return asked(scenario, settings).toProblem(List.of(), EarlierRota.NONE);
    }

    @Test
    void aShortRotaHasDefaults() {
        RotaProblem problem = problem(SHORT);

        assertThat(problem.from()).isEqualTo("2027-01-01");
        assertThat(problem.until()).isEqualTo("2028-01-01");
        assertThat(problem.zone()).hasToString("Europe/Paris");
        assertThat(problem.region()).isEqualTo(HolidayRegion.METROPOLE);
        assertThat(problem.listDuties())
                .hasSize(52)
                .first()
                .hasToString(
                        "Duty[id=ligne/2027-01-04T08:00/1, level=ligne, place=1, kind=week, start=2027-01-04T08:00, "
                                + "end=2027-01-11T08:00]");
        assertThat(problem.agents()).extracting(OnCallAgent::id).containsExactly("E1", "E2", "E3");
        assertThat(problem.agents())
                .allSatisfy(agent -> assertThat(agent)
                        .isEqualTo(new OnCallAgent(
                                agent.id(),
                                null,
                                new TreeSet<>(List.of("ligne")),
                                1000,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of())));
        assertThat(problem.rules())
                .isEqualTo(new RotaRules(0, null, false, true, RestAfterDuty.of(RestAfterDuty.Kind.DAILY)));
        assertThat(problem.loads()).isEqualTo(LoadWeights.DEFAULT);
        assertThat(problem.weights()).isEqualTo(RotaWeights.DEFAULT);
        assertThat(problem.objectives())
                .as("with no earlier rota there are no changes to it")
                .containsExactly(
                        RotaObjective.UNASSIGNED,
                        RotaObjective.UNFAIRNESS,
                        RotaObjective.WISHES,
                        RotaObjective.SPACING);
        assertThat(problem.compensation()).isEqualTo(Compensation.PAY);
        assertThat(problem.scale()).isEqualTo(OnCallScale.ARRETE_2015);
        assertThat(asked(SHORT).findInterim(List.of(), EarlierRota.NONE))
                .as("nobody has an antenne")
                .isEmpty();
    }

    @Test
    void everyValueArrives() {
        RotaProblem problem = problem(FULL);
        OnCallAgent first = problem.agents().getFirst();
        OnCallAgent second = problem.agents().get(1);

        assertThat(problem.until()).isEqualTo("2027-04-01");
        assertThat(problem.zone()).hasToString("Indian/Reunion");
        assertThat(problem.region()).isEqualTo(HolidayRegion.ALSACE_MOSELLE);
        assertThat(first.antenne()).isEqualTo("Nord");
        assertThat(first.levels()).containsExactly("jour");
        assertThat(first.milliQuotite()).isEqualTo(800);
        assertThat(first.arrival()).isEqualTo("2027-03-02");
        assertThat(first.wishes())
                .containsExactly(new DutyWish(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 7), true));
        assertThat(first.pastDuties())
                .extracting(PastDuty::toString, past -> past.end().toString())
                .hasToString("[(\"nuit/2027-02-01T21:00\", \"2027-02-02T07:00\"), (\"nuit/2027-02-03T10:00\", "
                        + "\"2027-02-05T12:00\"), (\"nuit/2027-02-10T21:00\", \"2027-02-12T07:00\")]");
        assertThat(second.antenne()).as("in the first spelling").isEqualTo("Nord");
        assertThat(second.levels()).containsExactly("jour", "nuit");
        assertThat(second.departure()).as("the first day without the agent").isEqualTo("2027-03-31");
        assertThat(second.absences())
                .containsExactly(
                        new Absence(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 13), Absence.Kind.SICK),
                        new Absence(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 21), Absence.Kind.LEAVE));
        assertThat(second.wishes())
                .containsExactly(new DutyWish(LocalDate.of(2027, 3, 13), LocalDate.of(2027, 3, 15), false));
        assertThat(second.pastDuties()).hasToString("[jour/2027-02-25T08:30]");
        assertThat(problem.agents().get(2).absences())
                .containsExactly(
                        new Absence(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 3), Absence.Kind.TRAINING));
        assertThat(problem.rules())
                .isEqualTo(new RotaRules(0, 100, true, false, new RestAfterDuty(RestAfterDuty.Kind.WEEKLY, 1)));
        assertThat(problem.loads().points()).hasToString("{FEAST=5, SUNDAY=4, SATURDAY=3, WEEKDAY_NIGHT=2, WEEKDAY=1}");
        assertThat(problem.loads().night()).hasToString("NightHours[from=21:00, until=06:00]");
        assertThat(problem.weights()).isEqualTo(new RotaWeights(5, 4));
        assertThat(problem.objectives())
                .containsExactly(RotaObjective.UNASSIGNED, RotaObjective.WISHES, RotaObjective.UNFAIRNESS);
        assertThat(problem.compensation()).isEqualTo(Compensation.REST);
        assertThat(problem.scale().centsByUnit())
                .containsEntry(OnCallUnit.WEEK, 200_50)
                .containsEntry(OnCallUnit.NIGHT, 10_05);
        assertThat(problem.scale().restByUnit()).containsEntry(OnCallUnit.NIGHT, Rest.ofHalfDays(1));
        assertThat(problem.scale().hours()).hasToString("OnCallHours[morning=07:00, evening=18:00]");
        assertThat(problem.frozen())
                .isEqualTo(Map.of("jour/2027-03-04T08:30/2", "E2", "nuit/2027-03-05T21:00/1", "E3"));
        assertThat(problem.listDuties())
                .filteredOn(duty -> duty.level().equals("jour"))
                .extracting(Duty::start)
                .extracting(start -> start.getDayOfWeek())
                .containsOnly(DayOfWeek.THURSDAY);
    }

    @Test
    void encadrantsAreTheAgentsWhoHaveAnAntenne() {
        InterimProblem interim =
                asked(FULL).findInterim(List.of(), EarlierRota.NONE).orElseThrow();

        assertThat(interim.region()).isEqualTo(HolidayRegion.ALSACE_MOSELLE);
        assertThat(interim.workingDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        assertThat(interim.encadrants())
                .extracting(Encadrant::id, Encadrant::antenne, Encadrant::isResponsable)
                .hasToString("[(\"E1\", \"Nord\", true), (\"E2\", \"Nord\", false)]");
    }

    @Test
    void aSettingTakesThePlaceOfWhatIsWritten() {
        assertThat(problem(SHORT, "rota.from=2028-06-01").until()).isEqualTo("2029-06-01");
        assertThat(problem(SHORT, "rota.to=30/06/2027").until()).isEqualTo("2027-07-01");
        assertThat(problem(SHORT, "rota.rules.leastWeeksBetween=1").rules().leastWeeksBetween())
                .isEqualTo(1);
        assertThat(problem(SHORT, "rota.absences=[{agent: E1, from: 2027-05-03}]")
                        .agents()
                        .getFirst()
                        .absences())
                .hasSize(1);
        assertThat(asked(SHORT, "rota.previous=runs/1").findPrevious())
                .contains(Path.of("runs/1").toAbsolutePath());
    }

    @Test
    void regionAndZoneAreThoseOfTheDepartement() {
        RotaProblem ofAin = problem(SHORT.replace("\"79\"", "[\"79\", \"01\"]"));

        assertThat(ofAin.zone()).hasToString("Europe/Paris");
    }

    @Test
    void checkTellsWhatThereIs() {
        AskedRota asked = asked(FULL);

        assertThat(asked.firstDay()).isEqualTo("2027-03-01");
        assertThat(asked.lastDay()).isEqualTo("2027-03-31");
        assertThat(asked.countDuties()).isEqualTo(4 * 2 + 2 * 31);
        assertThat(asked.countAgents()).isEqualTo(3);
        assertThat(asked.countAbsences()).isEqualTo(3);
        assertThat(asked.isOfStaffing()).isFalse();
        assertThat(asked.metiers()).isEmpty();
        assertThat(asked.settings().namesAgents()).isTrue();
    }

    @Test
    void anEarlierRotaIsComparedWithAndCarriedOver() {
        EarlierRota earlier = new EarlierRota(
                new TreeMap<>(Map.of(
                        "ligne/2026-12-28T08:00/1", "E2",
                        "ligne/2027-01-04T08:00/1", "E1",
                        "ligne/2027-02-01T08:00/1", "E9",
                        "autre/2027-01-04T08:00/1", "E1")),
                List.of());
        RotaProblem problem = asked(SHORT).toProblem(List.of(), earlier);

        assertThat(problem.earlier())
                .isEqualTo(Map.of("ligne/2027-01-04T08:00/1", "E1", "ligne/2027-02-01T08:00/1", "E9"));
        assertThat(problem.objectives()).isEqualTo(RotaObjective.inOrder());
        assertThat(problem.frozen()).isEmpty();
        assertThat(problem.agents().get(1).pastDuties()).hasToString("[ligne/2026-12-28T08:00]");
    }

    @Test
    void whatBeginsBeforeADayStaysUnlessItsAgentCannotHaveIt() {
        EarlierRota earlier = new EarlierRota(
                new TreeMap<>(Map.of(
                        "ligne/2027-01-04T08:00/1", "E1",
                        "ligne/2027-01-11T08:00/1", "E2",
                        "ligne/2027-01-18T08:00/1", "E9",
                        "ligne/2027-01-25T08:00/1", "E3")),
                List.of(new Substitution("Nord", "E1", "E2", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 5))));
        AskedRota asked = asked(
                SHORT,
                "rota.frozenUntil=2027-01-25",
                "rota.absences=[{agent: E2, from: 2027-01-13, to: 2027-03-01, kind: sick}]");

        assertThat(asked.toProblem(List.of(), earlier).frozen()).isEqualTo(Map.of("ligne/2027-01-04T08:00/1", "E1"));
        assertThat(asked.listFaults(List.of(), earlier))
                .extracting(Object::toString)
                .containsExactly(
                        "--set rota.frozenUntil=2027-01-25: warning published-released: found the published duty "
                                + "ligne/2027-01-11T08:00/1 to 2027-01-18T08:00, which its agent cannot have any more; "
                                + "expected an agent who is there. It is given to another; tell those concerned.",
                        "--set rota.frozenUntil=2027-01-25: warning published-released: found the published duty "
                                + "ligne/2027-01-18T08:00/1 to 2027-01-25T08:00, which its agent cannot have any more; "
                                + "expected an agent who is there. It is given to another; tell those concerned.");
        assertThat(asked(
                                SHORT.replace("{agent: E1}", "{agent: E1, antenne: Nord, responsable: true}"),
                                "rota.frozenUntil=2027-01-25")
                        .findInterim(List.of(), earlier)
                        .orElseThrow())
                .satisfies(interim -> {
                    assertThat(interim.frozenUntil()).isEqualTo("2027-01-25");
                    assertThat(interim.earlier()).hasSize(1);
                });
    }

    @Test
    void whatIsFixedComesBeforeWhatWasPublished() {
        EarlierRota earlier = new EarlierRota(new TreeMap<>(Map.of("ligne/2027-01-04T08:00/1", "E1")), List.of());
        AskedRota asked =
                asked(SHORT, "rota.frozenUntil=2027-02-01", "rota.fixed=[{level: ligne, date: 2027-01-04, agent: E2}]");

        assertThat(asked.toProblem(List.of(), earlier).frozen()).isEqualTo(Map.of("ligne/2027-01-04T08:00/1", "E2"));
    }

    @Test
    void aRotaIsWrittenAndReadBack() {
        Scenario scenario = Reading.of(FULL).getScenario();
        Scenario embedded = Reading.ofFile("deux-sevres").getScenario();

        assertThat(Reading.of(ScenarioWriter.write(scenario)).getScenario()).isEqualTo(scenario);
        assertThat(Reading.of(ScenarioWriter.write(embedded)).getScenario().rota())
                .isNotNull()
                .isEqualTo(embedded.rota());
    }

    @Test
    void whereTheNetworkAloneIsPlannedNothingIsSaidOfARota() {
        ResolvedScenario resolved = Reading.unstaffed(FULL).getResolved();

        assertThat(resolved.rota()).isNull();
        assertThat(resolved.scenario().rota()).isNull();
    }
}
