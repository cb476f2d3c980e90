package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author of a scenario is told whose territories, or divisions beside them, cannot be. */
class TerritoryFaultsTest {

    private static final String SMALL = """
            departement: "79"
            network:
              target: {km: 20}
              accueilPoints: {count: 4, objective: distance}
            """;

    /** Each line: a setting, then what it is told, less its place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    network.territories={parts: []} | missing-key: found no network.territories.tiers; expected network.territories.tiers, a list of tiers, each with tier and either count or given. Add it, such as tiers: [{tier: antenne, count: 5, together: epci}]
                    network.territories.tiers=[] | out-of-range: found an empty list; expected a list of tiers, each with tier and either count or given, not empty. Fill it, or take the key out.
                    network.territories.tiers=[{tier: a}] | missing-key: found neither count nor given; expected network.territories.tiers.count or network.territories.tiers.given. Add one of them.
                    network.territories.tiers=[{count: 2}] | missing-key: found no network.territories.tiers.tier; expected network.territories.tiers.tier, text of at most 100 characters. Add it, such as tier: antenne
                    network.territories.tiers=[{tier: a, count: 257}] | more-territories-than-blocks: found 257 territories; expected at most 256, for 256 communes. Lower the count, or let borders cut more.
                    network.territories.tiers=[{tier: a, count: 9, together: epci}] | more-territories-than-blocks: found 9 territories; expected at most 8, for 8 groups. Lower the count, or let borders cut more.
                    network.territories.tiers=[{tier: a, count: 255, together: [[79001, 79002, 79003]]}] | more-territories-than-blocks: found 255 territories; expected at most 254, for 1 group and 253 communes by themselves. Lower the count, or let borders cut more.
                    network.territories.tiers=[{tier: a, count: 4}, {tier: b, count: 3}] | fewer-territories-than-around: found 3 territories; expected at least the 4 of tier a, in which they are nested. Raise it, or change the order of the tiers: the outer comes first.
                    network.territories.tiers=[{tier: a, count: 2, seats: {candidates: [79001]}}] | too-few-candidates: found candidates in 1 of 256 communes; expected in at least 2, one for each territory. Allow more candidates, such as candidates: chefs-lieux, or lower the count.
                    network.territories.tiers=[{tier: a, count: 3, seats: {candidates: france-services}}] | too-few-candidates: found candidates in 2 of 256 communes; expected in at least 3, one for each territory. Allow more candidates, such as candidates: chefs-lieux, or lower the count.
                    network.territories.tiers=[{tier: a, count: 2, seats: {candidates: [79001, 79009], fixed: [79001]}, together: epci}] | too-few-candidates: found candidates in 1 of 8 groups; expected in at least 2, one for each territory. Allow more candidates, such as candidates: chefs-lieux, or lower the count.
                    network.territories.tiers=[{tier: a, count: 2, seats: {candidates: [79001, 79002], fixed: [79003]}}] | seat-not-candidate: found "79003"; expected one of the candidates. Add it to seats.candidates, or take it out.
                    network.territories.tiers=[{tier: a, count: 1, seats: {fixed: [79001, 79002]}}] | more-seats-than-territories: found 2 fixed seats; expected at most the 1 of the count. Take some out, or raise the count.
                    network.territories.tiers=[{tier: a, count: 2, seats: {fixed: [79001, 79001]}}] | doubled-code: found "79001" again; expected each fixed seat once; a commune stands for its first part. Take one of the two out.
                    network.territories.tiers=[{tier: a, count: 2, seats: {fixed: [79001, 79009]}, together: epci}] | seats-together: found "79009" in one group with "79001"; expected fixed seats in groups that differ, since a territory has one seat. Take one of the two out, or let borders cut the group.
                    network.territories.tiers=[{tier: a, count: 2, seats: {fixed: [79999]}}] | unknown-commune: found "79999"; expected the INSEE code of a commune, five characters. Look the code up; a commune that was merged bears the code of the new one.
                    network.territories.tiers=[{tier: a, count: 2, seats: {fixed: [45001]}}] | commune-elsewhere: found "45001", Commune 45001, of département 45; expected a commune of département 79. Take it out, or add its département to the scenario.
                    network.territories.tiers=[{tier: a, count: 2, seats: {fixed: ["79001#1"]}}] | unknown-part: found "79001#1"; expected "79001", which is not divided. Correct the number behind the hash, or divide the commune under network.territories.parts.
                    network.territories.tiers=[{tier: a, count: 2, balance: {sizes: [1, 2, 3]}}] | wrong-length: found 3 numbers; expected 2, as many as there are territories. Write one number for each.
                    network.territories.tiers=[{tier: a, count: 2, balance: {sizes: [1, 2], target: 3}}] | clashing-keys: found both target and sizes; expected one of the two. Take one of them out.
                    network.territories.tiers=[{tier: a, count: 2, balance: {sizes: [1, 0]}}] | out-of-range: found the number 0; expected a number from 0.001 to 1000000. Change the number.
                    network.territories.tiers=[{tier: a, count: 2, balance: {tolerance: -0.1}}] | out-of-range: found the number -0.1; expected a number from 0 to 10. Change the number.
                    network.territories.tiers=[{tier: a, count: 2, balance: {measure: posts}}] | missing-key: found the measure posts without a file; expected balance.file, a CSV with the columns insee_code and posts. Add it, such as file: posts.csv
                    network.territories.tiers=[{tier: a, count: 2, balance: {measure: people}}] | unknown-word: found the text "people"; expected one of the words population, requests, posts. Choose one of them.
                    network.territories.tiers=[{tier: a, count: 2, together: communes}] | unknown-word: found the text "communes"; expected one of the words none, epci. Choose one of them.
                    network.territories.tiers=[{tier: a, count: 2, maxKm: 0}] | out-of-range: found the number 0; expected a number above 0 to 2000. Change the number.
                    network.territories.tiers=[{tier: a, given: b}] | unknown-division: found "b"; expected the name of a division. Name one of divisions that has territories or a file.
                    network.territories={tiers: [{tier: a, count: 2}], objective: distance, weights: {distance: 1, compactness: 2}} | clashing-keys: found a weight of compactness, which is no objective; expected weights of objectives only. Add compactness to network.territories.objective, or take the weights out.
                    network.territories={tiers: [{tier: a, count: 2}], weights: {distance: 0, compactness: 0}} | no-weight: found no weight above 0; expected at least one above 0. Raise one of them, or take the weights out.
                    network.territories={tiers: [{tier: a, count: 2}], weights: {distance: 1}} | missing-key: found no network.territories.weights.compactness; expected network.territories.weights.compactness, a number from 0 to 1000000000. Add it, such as compactness: 250
                    network.territories={tiers: [{tier: a, count: 2}], weights: {distance: -1, compactness: 1}} | out-of-range: found the number -1; expected a number from 0 to 1000000000. Change the number.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 79999, count: 2}]} | unknown-commune: found "79999"; expected the INSEE code of a commune, five characters. Look the code up; a commune that was merged bears the code of the new one.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 45001, count: 2}]} | commune-elsewhere: found "45001", Commune 45001, of département 45; expected a commune of département 79. Take it out, or add its département to the scenario.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 79001, count: 1}]} | out-of-range: found the number 1; expected a whole number from 2 to 1000. Change the number.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 79001}]} | missing-key: found neither names nor count; expected network.territories.parts.names or network.territories.parts.count. Add one of them.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 79001, count: 2, names: [A, B]}]} | clashing-keys: found both names and count; expected one of the two. Take the count out: there is a part for each name.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 79001, names: [A]}]} | out-of-range: found a list of 1; expected a list of names, at least 2. Fill it, or take the key out.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 79001, count: 3, shares: [1, 2]}]} | wrong-length: found 2 numbers; expected 3, as many as there are parts. Write one number for each.
                    network.territories={tiers: [{tier: a, count: 2}], parts: [{commune: 79329, count: 2}]} | more-parts-than-residents: found 2 parts of Commune 79329; expected at most as many as its residents, 0. Lower the count, or take the commune out.
                    network.territories={tiers: [{tier: a, count: 2, seats: {fixed: ["79001#3"]}}], parts: [{commune: 79001, count: 2}]} | unknown-part: found "79001#3"; expected "79001#1" to "79001#2". Correct the number behind the hash, or divide the commune under network.territories.parts.
                    network.territories={tiers: [{tier: a, count: 2, seats: {fixed: [79001, "79001#1"]}}], parts: [{commune: 79001, count: 2}]} | doubled-code: found "79001#1" again; expected each fixed seat once; a commune stands for its first part. Take one of the two out.
                    divisions=[{name: d}] | missing-key: found neither territories nor file nor drawn; expected divisions.territories or divisions.file or divisions.drawn. Add one of them.
                    divisions=[{name: d, territories: [{name: A}]}] | missing-key: found neither epcis nor communes; expected divisions.territories.epcis or divisions.territories.communes. Add one of them.
                    divisions=[{name: d, drawn: {tier: a}}] | missing-key: found no divisions.drawn.count; expected divisions.drawn.count, a whole number from 1 to 100000. Add it, such as count: 5
                    divisions=[{name: d, drawn: {tier: a, count: 9, together: epci}}] | more-territories-than-blocks: found 9 territories; expected at most 8, for 8 groups. Lower the count, or let borders cut more.
                    divisions=[{name: d, territories: [{name: A, epcis: ["200040244", "200041333", "200041317", "200041416"]}, {name: B, epcis: ["200069748", "247900798", "200069755"]}]}] | communes-left-out: found "79007", Commune 79007; "79015", Commune 79015; "79023", Commune 79023; and 28 more in no territory; expected every commune of département 79 in one. Add each to the territory that it belongs to.
                    divisions=[{name: d, territories: [{name: A, seat: 79004, epcis: ["200040244", "200041333", "200041317", "200041416"]}, {name: B, epcis: ["200069748", "247900798", "200069755", "200041994"]}]}] | seat-outside: found "79004", Commune 79004, outside "A"; expected one of the territory's own communes. Correct the seat, or add its commune to the territory.
                    """)
    void aSettingIsToldOff(String setting, String told) {
        assertThat(Reading.of(SMALL, setting).lines())
                .containsExactly("--set " + Found.plain(setting) + ": error " + told);
    }

    @Test
    void aKeyOfEarlierVersionsIsToldWhatTookItsPlace() {
        assertThat(Reading.of(SMALL + "antennes: [{name: A, epcis: [\"200040244\"]}]\n")
                        .lines())
                .containsExactly("s.yaml:5:1: error unknown-key: found the key \"antennes\"; expected one of name, "
                        + "title, departement, communes, distance, network, before, divisions, staffing, rota, assumptions, seed. It "
                        + "is divisions now: [{name: antennes, territories: [...]}] with the same entries.");
        assertThat(Reading.of(SMALL, "antennes=null").lines())
                .containsExactly("--set antennes=null: error unknown-path: found the path \"antennes\"; expected the "
                        + "path of a key of scenarios. It is divisions now: [{name: antennes, territories: [...]}] "
                        + "with the same entries.");
    }

    @Test
    void everyFaultOfAllTiersComesInOneGoWithItsPlace() {
        assertThat(Reading.of(SMALL + """
                                  territories:
                                    parts: [{commune: 79001, count: 2}, {commune: "79001", count: 2}]
                                    objective: [distance, distance]
                                    tiers:
                                      - {tier: a, count: 2, seats: {fixed: [79999, 45001]}}
                                      - tier: a
                                        count: 1
                                        together: [[79002, 79003], [79003]]
                                divisions:
                                  - name: d
                                    territories:
                                      - {name: Nord, epcis: ["200040244"], communes: [79008]}
                                      - {name: Nord, seat: 79999, communes: [79001]}
                                """).lines())
                .extracting(line -> line.replaceFirst("(s.yaml:[0-9]+:[0-9]+: error [a-z-]+):.*", "$1"))
                .containsExactly(
                        "s.yaml:6:51: error doubled-code",
                        "s.yaml:7:27: error doubled-code",
                        "s.yaml:10:15: error doubled-code",
                        "s.yaml:17:16: error doubled-code",
                        "s.yaml:16:55: error commune-in-two",
                        "s.yaml:17:28: error unknown-commune",
                        "s.yaml:9:45: error unknown-commune",
                        "s.yaml:9:52: error commune-elsewhere",
                        "s.yaml:12:37: error groups-overlap");
    }
}
