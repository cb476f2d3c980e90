package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author of a faulty scenario is told. */
class ScenarioFaultsTest {

    /** Each line: a setting, then what it is told, less its place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    departement=79 | wrong-type: found the number 79; expected the code of a département in quotes, or the word france. Write --set 'departement="79"'.
                    departement="99" | unknown-departement: found "99"; expected one of the 4 départements of the commune table, such as "01", or france. Use the département's code, such as "79" for Deux-Sèvres; the name is not understood.
                    departement="1" | unknown-departement: found "1"; expected one of the 4 départements of the commune table, such as "01", or france. Did you mean "01"?
                    departement="2a" | unknown-departement: found "2a"; expected one of the 4 départements of the commune table, such as "01", or france. Did you mean "2A"?
                    departement="20" | unknown-departement: found "20"; expected one of the 4 départements of the commune table, such as "01", or france. Corsica's are "2A" and "2B".
                    departement=["79", france] | clashing-keys: found france beside other départements; expected france alone. Take the others out.
                    departement=["79", "79"] | doubled-code: found 79 again; expected each once in departement; it stands already at --set departement=["79", "79"]. Take one of the two out.
                    departement=[] | out-of-range: found an empty list; expected a list of such codes in quotes, not empty. Fill it, or take the key out.
                    departement=null | missing-key: found no departement; expected departement, the code of a département in quotes, or the word france, or a list of such codes in quotes. Add it, such as departement: "79"
                    network.target.km=0 | out-of-range: found the number 0; expected a number above 0 to 2000. Change the number.
                    network.target.km=-5.5 | out-of-range: found the number -5.5; expected a number above 0 to 2000. Change the number.
                    network.target.km=.inf | out-of-range: found the number .inf; expected a number above 0 to 2000. Change the number.
                    network.target.km=.nan | out-of-range: found the number .nan; expected a number above 0 to 2000. Change the number.
                    network.target.km=1e999 | out-of-range: found the number 1e999; expected a number above 0 to 2000. Change the number.
                    network.target.km=far | wrong-type: found the text "far"; expected a number above 0 to 2000. For example, km: 20
                    network.target.km= | wrong-type: found no value; expected a value behind the equals sign. Write the value, or null where the key is to count as not written.
                    network.target.km=null | missing-key: found neither km nor minutes; expected network.target.km or network.target.minutes. Add one of them.
                    network.target.minutes=0 | out-of-range: found the number 0; expected a number above 0 to 600. Change the number.
                    distance.detourFactor=0.9 | out-of-range: found the number 0.9; expected a number from 1 to 10. Change the number.
                    distance.speedKmh=0 | out-of-range: found the number 0; expected a number above 0 to 200. Change the number.
                    distance.measure=roads | unknown-word: found the text "roads"; expected one of the words geodesic, detour, matrix, osm. Choose one of them.
                    distance.measure=osm | not-in-this-version: found the measure osm; expected geodesic. This version has no road distances; distance.detourFactor stands for them.
                    network.accueilPoints.count=0 | out-of-range: found the number 0; expected a whole number from 1 to 100000. Change the number.
                    network.accueilPoints.count=4.5 | wrong-type: found the number 4.5; expected a whole number from 1 to 100000. For example, count: 44
                    network.accueilPoints.count=99999999999999999999 | out-of-range: found the number 99999999999999999999; expected a whole number from 1 to 100000. Change the number.
                    network.accueilPoints.count="4" | wrong-type: found the text "4"; expected a whole number from 1 to 100000. For example, count: 44
                    network.accueilPoints.count=257 | more-points-than-candidates: found 257 points; expected at most the 256 communes where one may stand. Lower the count, or allow more candidates.
                    network.accueilPoints.count=null | missing-key: found neither count nor maxCount; expected network.accueilPoints.count, except where points is an objective. Add it, such as count: 40, or name the objective points.
                    network.accueilPoints.maxCount=3 | max-below-count: found maxCount 3; expected at least the count, 4. Raise it, or take it out.
                    network.accueilPoints.objective=nearest | unknown-word: found the text "nearest"; expected one of the words points, coverage, distance, worst. Choose one of them.
                    network.accueilPoints.objective=distnace | unknown-word: found the text "distnace"; expected one of the words points, coverage, distance, worst. Did you mean distance?
                    network.accueilPoints.objective=[worst, worst] | doubled-code: found worst again; expected each once in network.accueilPoints.objective; it stands already at --set network.accueilPoints.objective=[worst, worst]. Take one of the two out.
                    network.accueilPoints.objective=null | missing-key: found no network.accueilPoints.objective; expected network.accueilPoints.objective, one of the words points, coverage, distance, worst, or a list of these words. Add it, such as objective: [coverage, distance]
                    network.accueilPoints.candidates=chef-lieu | unknown-word: found the text "chef-lieu"; expected one of the words chefs-lieux, france-services, all. Did you mean chefs-lieux?
                    network.accueilPoints.candidates=[79999] | unknown-commune: found "79999"; expected the INSEE code of a commune, five characters. Look the code up; a commune that was merged bears the code of the new one.
                    network.accueilPoints.open=[45001] | commune-elsewhere: found "45001", Commune 45001, of département 45; expected a commune of département 79. Take it out, or add its département to the scenario.
                    network.accueilPoints.open=[1001] | unknown-commune: found "1001"; expected the INSEE code of a commune, five characters. Did you mean "01001"?
                    network.accueilPoints.open=[Commune 79003] | unknown-commune: found "Commune 79003"; expected the INSEE code of a commune, five characters. Write the code of Commune 79003, "79003".
                    network.accueilPoints.open="79003" | wrong-type: found the text "79003"; expected a list of INSEE codes. Put it in brackets: ["79003"].
                    network.accueilPoints.open=[[79003]] | wrong-type: found a list of 1; expected the INSEE code of a commune. For example, open: ["79191"]
                    network.accueilPoints.open=[79001, 79002, 79003, 79004, 79005] | count-below-kept: found 4 points; expected at least the 5 kept open. Raise it, or shorten network.accueilPoints.open.
                    network.accueilPoints.closed=[79003, 79003] | doubled-code: found 79003 again; expected each once in network.accueilPoints.closed; it stands already at --set network.accueilPoints.closed=[79003, 79003]. Take one of the two out.
                    network.accueilPoints={objective: points, candidates: [79001], closed: [79001]} | no-candidates: found no commune of département 79 where a point may stand; expected at least one. Choose other candidates, such as candidates: chefs-lieux, or close fewer communes.
                    network.accueilPoint.count=5 | unknown-path: found the path "network.accueilPoint.count"; expected the path of a key of scenarios. Did you mean network.accueilPoints.count?
                    count=5 | unknown-path: found the path "count"; expected the path of a key of scenarios. Did you mean network.accueilPoints.count?
                    zzz=5 | unknown-path: found the path "zzz"; expected the path of a key of scenarios. docs/scenario-reference.md lists them.
                    network=5 | wrong-type: found the number 5; expected a map of the keys target, accueilPoints, territories. Indent its keys below it.
                    seed=-1 | out-of-range: found the number -1; expected a whole number from 0. Change the number.
                    seed=true | wrong-type: found the truth value true; expected a whole number from 0. For example, seed: 7
                    name=a/b | wrong-form: found the text "a/b"; expected text of at most 100 characters, not beginning with a dot and without slashes. Change the text.
                    name=79 | wrong-type: found the number 79; expected text of at most 100 characters, not beginning with a dot and without slashes. Put it in quotes: "79".
                    before={rule: most-populated} | missing-key: found no before.count; expected before.count, a whole number from 1. Add how many points the rule makes, such as count: 44
                    before={rule: most-populated, count: 300} | more-points-than-candidates: found 300 points; expected at most the 256 communes of département 79. Lower the count.
                    before={rule: most-populated, count: 3, points: [79001]} | clashing-keys: found both before.rule and before.points; expected one of the two. Take out before.points to have the rule make them, or before.rule and before.count.
                    before={points: [79001], count: 3} | clashing-keys: found before.count without before.rule; expected before.count beside before.rule only. Add rule: most-populated, or take the count out.
                    before={} | missing-key: found neither rule nor points; expected before.rule or before.points. Add one of them.
                    assumptions=[{path: distance.detour, text: long}] | unknown-path: found the path "distance.detour"; expected the path of a key of scenarios. Did you mean distance.measure?
                    """)
    void aSettingIsToldOff(String setting, String told) {
        assertThat(Reading.of(SMALL, setting).lines()).containsExactly(place(setting) + ": error " + told);
    }

    private static final String SMALL = """
            departement: "79"
            network:
              target: {km: 20}
              accueilPoints: {count: 4, objective: distance}
            """;

    /** A value that is missing is missed in the file. */
    private static String place(String setting) {
        if (setting.equals("departement=null")) {
            return "s.yaml:1:1";
        }
        if (setting.equals("network.target.km=null")) {
            return "s.yaml:3:11";
        }
        if (setting.startsWith("network.accueilPoints.") && setting.endsWith("=null")) {
            return "s.yaml:4:18";
        }
        if (setting.contains("count-") || setting.endsWith("79004, 79005]")) {
            return "s.yaml:4:26";
        }
        return "--set " + setting;
    }

    @Test
    void everyFaultOfAFileComesInOneGoWithItsPlace() {
        assertThat(Reading.of("""
                                departement: 79
                                distnace: {measure: geodesic}
                                network:
                                  target:
                                    km: 0
                                  accueilPoints:
                                    count: 300
                                    objective: [distance, nearest]
                                    open: ["79001", "79999"]
                                    closed:
                                      - "79001"
                                """).lines())
                .containsExactly(
                        "s.yaml:2:1: error unknown-key: found the key \"distnace\"; expected one of name, title, "
                                + "departement, communes, distance, network, before, divisions, staffing, rota, assumptions, seed. "
                                + "Did you mean distance?",
                        "s.yaml:1:14: error wrong-type: found the number 79; expected the code of a département in "
                                + "quotes, or the word france. Write \"79\": in quotes a code such as 01 keeps its zero.",
                        "s.yaml:5:9: error out-of-range: found the number 0; expected a number above 0 to 2000. "
                                + "Change the number.",
                        "s.yaml:8:27: error unknown-word: found the text \"nearest\"; expected one of the words "
                                + "points, coverage, distance, worst. Choose one of them.",
                        "s.yaml:11:9: error kept-and-closed: found 79001 closed, and kept open at s.yaml:9:11; "
                                + "expected a commune in one of the two at most. Take it out of "
                                + "network.accueilPoints.open or of network.accueilPoints.closed.",
                        "s.yaml:9:21: error unknown-commune: found \"79999\"; expected the INSEE code of a commune, "
                                + "five characters. Look the code up; a commune that was merged bears the code of "
                                + "the new one.");
    }

    @Test
    void aKeyInTheWrongMapIsToldWhereItBelongs() {
        assertThat(Reading.of(SMALL + "detourFactor: 1.2\n<<: {}\nzzz: 1\n").lines())
                .containsExactly(
                        unknownKey("5:1", "detourFactor", "Did you mean distance.detourFactor?"),
                        unknownKey("6:1", "<<", "Merging maps is not YAML 1.2; write the keys out."),
                        unknownKey("7:1", "zzz", "Take it out, or begin the line with # to make it a comment."));
    }

    private static String unknownKey(String place, String key, String advice) {
        return "s.yaml:" + place + ": error unknown-key: found the key \"" + key + "\"; expected one of name, title, "
                + "departement, communes, distance, network, before, divisions, staffing, rota, assumptions, seed. "
                + advice;
    }

    @Test
    void aForgottenValueIsAFaultAndAnExplicitNullIsNot() {
        assertThat(Reading.of(SMALL + "title:\nseed: null\n").lines())
                .containsExactly("s.yaml:5:7: error wrong-type: found no value; expected text of at most 200 "
                        + "characters on one line. Write the value behind the colon, or null where the key is to "
                        + "count as not written.");
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() {
        assertThat(Reading.of(SMALL + "title: \"\\e[31m\\u202e\"\n").lines())
                .containsExactly(
                        "s.yaml:5:8: error wrong-form: found the text \"\\u001b[31m\\u202e\"; expected text of "
                                + "at most 200 characters on one line. Change the text.");
    }
}
