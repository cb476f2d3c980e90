package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.domain.fault.FaultException;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author of a scenario is told whose rota cannot be. */
class RotaFaultsTest {

    private static final String SHORT = RotaReadingTest.SHORT;

    private static List<String> lines(String... settings) {
        return Reading.of(SHORT, settings).lines();
    }

    @Test
    void aDayThatTheCalendarHasNotIsToldWithItsPlace() {
        assertThat(Reading.of(SHORT.replace("2027-01-01", "2027-02-29")).lines())
                .containsExactly("s.yaml:6:9: error wrong-form: found the text \"2027-02-29\"; expected a date such as "
                        + "2027-03-01 or 01/03/2027. February 2027 has 28 days.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2027        | wrong-type | the number 2027; expected a date such as 2027-03-01 or 01/03/2027
            to=demain        | wrong-form | the text "demain"; expected a date such as 2027-03-01 or 01/03/2027
            to=2026-12-31    | ends-before-start | a period to 2026-12-31; expected 2027-01-01, its first day, or a later one
            to=2037-01-01    | out-of-range | a period from 2027-01-01 to 2037-01-01; expected at most 10 years
            region=paris     | unknown-word | the text "paris"; expected one of the words metropole
            agents=[]        | out-of-range | an empty list
            levels=[]        | out-of-range | an empty list
            agents=staffing  | rota-without-staffing | agents: staffing, and no staffing; expected the key staffing
            rules.leastWeeksBetween=-1 | out-of-range | the number -1; expected a whole number from 0 to 52
            rules.mostPerQuarter=0     | out-of-range | the number 0; expected a whole number from 1 to 100
            load.nightFrom=11:00       | out-of-range | a night from 11:00; expected a time from 12:00 on
            load.nightTo=13:00         | out-of-range | a night to 13:00; expected a time until 12:00
            objectives=[wishes]        | unassigned-not-first | wishes first; expected unassigned first
            objectives=[unassigned,unassigned] | doubled-code | unassigned again; expected each once in objectives
            scale.morning=12:00        | out-of-range | a morning at 12:00; expected a time before 12:00
            scale.evening=12:00        | out-of-range | an evening at 12:00; expected a time after 12:00
            scale.pay.week=30          | worth-less-than-saturday | less for week than for saturday
            scale.rest.week=0.7        | out-of-range | 0.7 days; expected a multiple of half a day
            fictional.seed=3           | clashing-keys | fictional, and neither absences nor wishes that are
            interim.responsable=chef   | clashing-keys | interim.responsable without agents: staffing
            compensation=both          | unknown-word | the text "both"; expected one of the words pay, rest
            frozenUntil=2027-13-01     | wrong-form | the text "2027-13-01"; expected a date
            wishes=[{agent: E1, from: 2027-05-01, rather: maybe}] | unknown-word | the text "maybe"; expected one of the words yes, no
            """)
    void aValueThatCannotBeIsTold(String setting, String code, String found) {
        assertThat(lines("rota."
                        + setting.replaceFirst("=([^=\\[]*)$", "='$1'")
                                .replace("'2027'", "2027")
                                .replaceFirst("='([-0-9.]+)'$", "=$1")))
                .first(InstanceOfAssertFactories.STRING)
                .contains(": error " + code + ": found " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {level: l, pattern: days, day: monday}                 | clashing-keys | day beside the pattern days; expected day beside the pattern week only
            {level: l, pattern: week, evening: 18:00}              | clashing-keys | evening beside the pattern week; expected evening beside the pattern weeknights-and-weekends or days-and-nights only
            {level: l, pattern: week, turns: [{kind: a, from: monday 08:00, to: friday 18:00}]} | clashing-keys | both turns and pattern; expected one of the two
            {level: l, turns: [{kind: a, from: monday 08:00, to: friday 18:00}, {kind: b, from: friday 12:00, to: monday 08:00}]} | turns-overlap | a (MONDAY 08:00 to FRIDAY 18:00) and b (FRIDAY 12:00 to MONDAY 08:00)
            {level: l, turns: [{kind: a, from: lundi 08:00, to: friday 18:00}]} | wrong-form | the text "lundi 08:00"; expected a day of the week and a time
            {level: l, turns: [{kind: a, from: monday 25:00, to: friday 18:00}]} | wrong-form | the text "monday 25:00"; expected a day of the week and a time
            {level: l, pattern: days-and-nights, morning: 20:00}   | out-of-range | a morning at 20:00; expected a time before the evening, 18:00
            {level: l, atOnce: 0}                                  | out-of-range | the number 0; expected a whole number from 1 to 20
            {level: l, metiers: [chef]}                            | clashing-keys | metiers without agents: staffing
            """)
    void aLevelThatCannotBeIsTold(String level, String code, String found) {
        assertThat(lines("rota.levels=[" + level + "]"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(": error " + code + ": found " + found);
    }

    @Test
    void aLevelIsThereOnce() {
        assertThat(Reading.of(SHORT.replace("[{level: ligne}]", "[{level: ligne}, {level: LIGNE}]"))
                        .lines())
                .containsExactly(
                        "s.yaml:8:36: error doubled-code: found the level \"LIGNE\" again; expected each level once; "
                                + "it stands already at s.yaml:8:20. Rename one of the two, or raise atOnce for more agents at once.");
    }

    @Test
    void aPeriodOfTooManyDutiesIsRefused() {
        assertThat(lines("rota.to=2036-12-31", "rota.levels=[{level: l, pattern: days-and-nights, atOnce: 3}]"))
                .containsExactly(
                        "--set rota.levels=[{level: l, pattern: days-and-nights, atOnce: 3}]: error too-many-duties: "
                                + "found 21918 duties; expected at most 20000. Plan a shorter period; the next goes on from it with "
                                + "previous.");
    }

    @Test
    void whatIsSaidOfAgentsWhoAreNotThereIsToldWithEachPlace() {
        assertThat(Reading.of(SHORT + """
                          absences:
                            - {agent: E4, from: 2027-02-01}
                          wishes:
                            - {agent: X, from: 2027-02-01, rather: no}
                          past:
                            - {agent: E1, level: ligne, from: 2026-12-28}
                            - {agent: E5, level: lignes, from: 2026-12-28}
                          fixed:
                            - {level: ligne, date: 2027-01-04, agent: E6}
                            - {level: linge, date: 2027-01-04, agent: E1}
                            - {level: ligne, date: 2027-01-05, agent: E1}
                            - {level: ligne, date: 2028-01-03, agent: E1}
                            - {level: ligne, date: 2027-01-11, place: 2, agent: E1}
                            - {level: ligne, date: 2027-01-18, agent: E1}
                            - {level: ligne, date: 2027-01-18 08:00, agent: E2}
                        """).lines())
                .containsExactly(
                        "s.yaml:10:7: error unknown-agent: found the agent \"E4\"; expected an agent of the rota. Did you mean "
                                + "E1?",
                        "s.yaml:12:7: error unknown-agent: found the agent \"X\"; expected an agent of the rota. Correct it, or "
                                + "take it out.",
                        "s.yaml:15:7: error unknown-agent: found the agent \"E5\"; expected an agent of the rota. Did you mean "
                                + "E1?",
                        "s.yaml:15:7: error unknown-level: found the level \"lignes\"; expected one of ligne. Did you mean "
                                + "ligne?",
                        "s.yaml:17:47: error unknown-agent: found the agent \"E6\"; expected an agent of the rota. Did you "
                                + "mean E1?",
                        "s.yaml:18:15: error unknown-level: found the level \"linge\"; expected one of ligne. Did you mean "
                                + "ligne?",
                        "s.yaml:19:28: error no-such-duty: found no duty of ligne on Tuesday 2027-01-05; expected a day on "
                                + "which one begins. Correct it; a past duty of another pattern needs both from and to with "
                                + "their times.",
                        "s.yaml:20:28: error no-such-duty: found a duty on 2028-01-03; expected a day from 2027-01-01 to "
                                + "2027-12-31. Correct it, or take it out.",
                        "s.yaml:21:47: error no-such-duty: found the place 2; expected at most 1, as many as are on duty at "
                                + "once. Lower it, or raise atOnce.",
                        "s.yaml:23:28: error doubled-duty: found the duty ligne/2027-01-18T08:00/1 again; expected each duty "
                                + "once. Take one of the two out; of several at once each has a place: place: 2.");
    }

    @Test
    void ofTwoDutiesOnADayTheTimeIsAskedFor() {
        assertThat(
                        lines(
                                "rota.levels=[{level: l, pattern: days-and-nights}]",
                                "rota.past=[{agent: E1, level: l, from: 2026-12-31}, {agent: E1, level: l, from: 2026-12-30 09:00}]"))
                .extracting(line -> line.replaceFirst("^.*: error", "error"))
                .containsExactly(
                        "error no-such-duty: found 2 duties of l on Thursday 2026-12-31; expected one that begins at 08:00 or "
                                + "18:00. Write the time behind the date.",
                        "error no-such-duty: found no duty of l on Wednesday 2026-12-30 09:00; expected one that begins at "
                                + "08:00 or 18:00. Correct it; a past duty of another pattern needs both from and to with "
                                + "their times.");
    }

    @Test
    void antennesWithTwoHeadsOrNoneOrTwoSpellingsAreTold() {
        assertThat(Reading.of(RotaReadingTest.GROUND + """
                        rota:
                          from: 2027-01-01
                          agents:
                            - {agent: E1, antenne: Niortais, responsable: true, departure: 2027-06-30}
                            - {agent: E2, antenne: niortais, responsable: true, arrival: 2027-07-01}
                            - {agent: E3, antenne: Niortais, responsable: true, arrival: 2027-12-01}
                            - {agent: E4, antenne: Niortai}
                            - {agent: e4, antenne: Sud}
                          levels: [{level: ligne}]
                        """).lines())
                .containsExactly(
                        "s.yaml:12:7: error doubled-agent: found the agent \"e4\" again; expected each agent once; it stands "
                                + "already at s.yaml:11:7. Take one of the two out, or correct its identifier.",
                        "s.yaml:10:7: error two-responsables: found a second responsable of the antenne Niortais at a time, "
                                + "beside the one at s.yaml:9:7; expected one at a time. Give one of the two a departure, the "
                                + "other an arrival, or mark one of them only.",
                        "s.yaml:11:7: warning antenne-without-responsable: found no responsable of the antenne Niortai; "
                                + "expected one of its agents. Mark the one who heads it; as it is, somebody stands in every "
                                + "day.",
                        "s.yaml:11:7: warning antenne-spellings: found the antenne Niortai beside Niortais; expected one "
                                + "spelling of each antenne. Write it the same if it is one; as it is, they are two.");
    }

    @Test
    void antennesHaveToBeThoseOfTheScenario() {
        String scenario = StaffingFaultsTest.GROUND + """
                rota:
                  from: 2027-01-01
                  agents: [{agent: E1, antenne: NORD, responsable: true}, {agent: E2, antenne: Est, responsable: true}]
                  levels: [{level: ligne}]
                """;

        assertThat(Reading.of(scenario).lines())
                .containsExactly(
                        "s.yaml:13:59: error unknown-antenne: found \"Est\"; expected one of the antennes Nord, Sud. "
                                + "Correct it, or take it out.");
    }

    @Test
    void aMetierThatTheStaffingHasNotIsTold() {
        assertThat(Reading.of(StaffingFaultsTest.STAFFING + """
                        rota:
                          from: 2027-01-01
                          agents: staffing
                          levels: [{level: a, metiers: [responsables d'antenne]}, {level: b}]
                          interim: {metiers: [directeur]}
                          absences: [{agent: A-F9999, from: 2027-05-01}]
                        """).lines())
                .extracting(line -> line.replaceFirst("^(s.yaml:[0-9]+):[0-9]+", "$1"))
                .containsExactly(
                        "s.yaml:43: error missing-key: found no rota.interim.responsable; expected rota.interim.responsable, "
                                + "the métier that heads an antenne. Add it, such as responsable: responsable d'antenne",
                        "s.yaml:42: error missing-key: found no metiers; expected the métiers whose agents take the level. Add "
                                + "them, such as metiers: [responsable d'antenne]",
                        "s.yaml:42: error unknown-metier: found \"responsables d'antenne\"; expected a métier of "
                                + "staffing.metiers. Did you mean responsable d'antenne?",
                        "s.yaml:43: error unknown-metier: found \"directeur\"; expected a métier of staffing.metiers. Correct "
                                + "it, or list it there.");
        assertThat(Reading.of(StaffingFaultsTest.STAFFING + """
                        rota:
                          from: 2027-01-01
                          agents: staffing
                          levels: [{level: a, metiers: [responsable d'antenne]}]
                          absences: [{agent: A-F9999, from: 2027-05-01}]
                        """).codes()).containsExactly("unknown-agent");
    }

    @Test
    void aLevelThatNobodyTakesAndARuleBeyondReachEndTheRun() {
        AskedRota nobody = asked(
                "rota.agents=[{agent: E1, levels: ligne}, {agent: E2, levels: [ligne]}]",
                "rota.levels=[{level: ligne}, {level: direction}]");
        AskedRota tired = asked("rota.rules.leastWeeksBetween=5");

        assertThat(nobody.listFaults(List.of(), EarlierRota.NONE))
                .extracting(Object::toString)
                .containsExactly("s.yaml:6:3: error level-without-agent: found no agent who takes the level direction; "
                        + "expected at least 1. Name the level among those of an agent who is there in the period, or leave"
                        + " it out.");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> tired.toProblem(List.of(), EarlierRota.NONE))
                .withMessageContaining(
                        "s.yaml:6:3: error rule-beyond-reach: found 52 duties of ligne from "
                                + "2027-01-04T08:00 to 2028-01-03T08:00, of which agents can have 27 (3 agents at most 9 each)");
    }

    @Test
    void aWeekInWhichEverybodyIsAbsentIsToldWithoutEndingTheRun() {
        AskedRota away = asked("rota.absences=[{agent: E1, from: 2027-05-03, to: 2027-05-09}, "
                + "{agent: E2, from: 2027-05-05}, {agent: E3, from: 2027-05-04, to: 2027-05-07}]");

        assertThat(away.toProblem(List.of(), EarlierRota.NONE).agents()).hasSize(3);
        assertThat(away.listFaults(List.of(), EarlierRota.NONE))
                .extracting(Object::toString)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(
                        "warning duty-without-agent: found nobody for ligne (3 absent) from 2027-05-03T08:00 to 2027-05-10T08:00");
    }

    @Test
    void aFrozenRotaNeedsAnEarlierOne() {
        AskedRota asked = asked("rota.frozenUntil=2027-03-01");

        assertThat(asked.listFaults(List.of(), EarlierRota.NONE))
                .extracting(Object::toString)
                .containsExactly(
                        "--set rota.frozenUntil=2027-03-01: error frozen-without-rota: found a rota that is frozen "
                                + "until 2027-03-01, and no earlier one; expected an earlier run with a rota. Name it under "
                                + "rota.previous, or take the key out.");
    }

    private static AskedRota asked(String... settings) {
        return Objects.requireNonNull(Reading.of(SHORT, settings).getResolved().rota());
    }
}
